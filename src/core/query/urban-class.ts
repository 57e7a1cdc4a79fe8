/**
 * How far a place is from the class: its sheet under the law of the day, beside other regimes and beside what is on
 * record.
 */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { done, refusedAs, type Outcome, type Problem } from '#core/problem.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { settledValue } from '#core/figure/evaluate.ts';
import { heldPacks, packOf, scoreCity, type InputChange } from '#core/city/city.ts';
import { classOf, type RulePack, type UrbanClass } from '#core/law/pack/pack.ts';
import type { Sheet } from '#core/scoring/score.ts';
import { transitionState, type TransitionState } from '#core/scoring/transition.ts';

export interface UrbanClassQuestion {
  /** Absent: the programme's own place, or the first that is recorded as an urban area. */
  readonly place?: string | undefined;
  readonly classId?: string | undefined;
  /** Absent: the law in force on the day. */
  readonly pack?: string | undefined;
  readonly changes: readonly InputChange[];
}

export interface RegimeSheet {
  readonly pack: RulePack;
  /** Absent where the regime has no such class, or has no numbers for it. */
  readonly sheet?: Sheet;
  readonly problems: readonly Problem[];
}

/** What a question is about, before anything is scored. */
export interface UrbanTarget {
  readonly places: readonly Stored<'place'>[];
  readonly place: Stored<'place'>;
  readonly urban: Stored<'urban'>;
  readonly pack: RulePack;
  readonly urbanClass: UrbanClass;
  readonly packs: readonly RulePack[];
}

export interface UrbanClassAnswer extends UrbanTarget {
  /** With the changes asked for. Absent when they cannot be read, or the class has no numbers. */
  readonly sheet?: Sheet;
  readonly problems: readonly Problem[];
  /** Without changes; only where changes were asked for. */
  readonly recorded?: Sheet;
  readonly changes: readonly InputChange[];
  /** The sheets of the other packs: each is scored when it is asked for. */
  readonly others: () => readonly RegimeSheet[];
  /** What the former class became, or why that is not known; absent where the pack has no transition. */
  readonly transition?: TransitionState;
  readonly inputs: ReadonlyMap<string, Stored<'input'>>;
}

/** Names of the places in which a place lay, or in which lay what it was made of. */
const formerWholes = (view: View, place: Stored<'place'>): readonly string[] => {
  const origins = view.all('place').filter(({ successors }) => successors.includes(place.id));
  return [place, ...origins].flatMap(({ parent }) =>
    parent === undefined ? [] : (view.find('place', parent)?.name ?? []),
  );
};

/** The places of a workspace that are recorded as urban areas. */
export const urbanPlaces = (view: View): readonly Stored<'place'>[] =>
  view.all('urban').flatMap((one) => view.find('place', one.place) ?? []);

/**
 * The class that is asked for, or the one that the records aim at: a law that came later may no longer have it. Refuses
 * `class.unknown`, `urban.aim-not-in-law`.
 */
export const classAsked = (
  pack: RulePack,
  packs: readonly RulePack[],
  asked: string | undefined,
  aim: string,
): Outcome<UrbanClass> => {
  const known = pack.classes.map((one) => one.id);
  const found = classOf(pack, asked ?? aim);
  if (found) return done(found);
  if (asked !== undefined) return refusedAs('class.unknown', { class: asked, known });
  const others = packs.filter((one) => classOf(one, aim)).map((one) => one.id);
  return refusedAs('urban.aim-not-in-law', { class: aim, pack: pack.id, known, packs: others });
};

/** Refuses `urban.none`, `urban.unknown`, `urban.no-law`, `urban.aim-not-in-law`, `pack.unknown`, `class.unknown`. */
export const urbanTarget = (
  { view, programme }: ProgrammeView,
  question: Omit<UrbanClassQuestion, 'changes'>,
): Outcome<UrbanTarget> => {
  const places = urbanPlaces(view);
  if (places.length === 0) return refusedAs('urban.none');
  const asked = question.place ?? (view.find('urban', programme.place) ? programme.place : (places[0]?.id ?? ''));
  const urban = view.find('urban', asked);
  const place = urban && view.find('place', urban.place);
  if (!place) return refusedAs('urban.unknown', { place: asked, known: places.map((one) => one.id) });
  const packs = heldPacks(view).map((one) => one.pack);
  const pack = packOf(view, question.pack);
  if (!pack) {
    const known = packs.map((one) => one.id);
    return question.pack === undefined
      ? refusedAs('urban.no-law', { day: view.asOf, known })
      : refusedAs('pack.unknown', { pack: question.pack, known });
  }
  const chosen = classAsked(pack, packs, question.classId, urban.aim);
  return chosen.ok ? done({ places, place, urban, pack, urbanClass: chosen.value, packs }) : chosen;
};

/** Refuses as `urbanTarget`. */
export const urbanClassAnswer = (held: ProgrammeView, question: UrbanClassQuestion): Outcome<UrbanClassAnswer> => {
  const target = urbanTarget(held, question);
  if (!target.ok) return target;
  const { view } = held;
  const { place, urban, pack, packs, urbanClass } = target.value;
  const score = (of: RulePack, changes: readonly InputChange[] = []): RegimeSheet => {
    const outcome = scoreCity(view, { place: place.id, pack: of, classId: urbanClass.id, changes }, settledValue);
    return outcome.ok ? { pack: of, sheet: outcome.value, problems: [] } : { pack: of, problems: outcome.problems };
  };
  const { sheet, problems } = score(pack, question.changes);
  const recorded = question.changes.length > 0 ? score(pack).sheet : undefined;
  const transition = transitionState(pack, urban.formerClass, place.name, packs, formerWholes(view, place));
  return done({
    ...target.value,
    ...(sheet && { sheet }),
    problems,
    ...(recorded && { recorded }),
    changes: question.changes,
    others: () => packs.filter((one) => one.id !== pack.id).map((one) => score(one)),
    ...(transition && { transition }),
    inputs: new Map(
      (groupedBy(view, 'input', 'place', (one) => one.place).get(place.id) ?? []).map((one) => [one.standard, one]),
    ),
  });
};
