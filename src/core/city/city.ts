/**
 * A place as the urban class asks for it: the law with the office's corrections, its inputs with their evidence, its
 * sheet.
 */
import { append } from '#core/value/append.ts';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { MONEY, PERCENT } from '#core/value/measure-unit.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { lastDay } from '#core/value/period.ts';
import { readCell, unreadable } from '#core/scoring/cell.ts';
import type { ScoringContext } from '#core/scoring/compile.ts';
import { applyCorrections } from '#core/law/pack/correct-pack.ts';
import { packInForce } from '#core/law/pack/in-force.ts';
import {
  checkInput,
  readingOfApproximate,
  UNKNOWN,
  type Evidence,
  type Input,
  type Reading,
} from '#core/scoring/input.ts';
import { classOf, standardsOf, type RulePack, type Standard } from '#core/law/pack/pack.ts';
import { scoreSheet, type Sheet } from '#core/scoring/score.ts';

/** A pack as the workspace holds it. */
export interface HeldPack {
  readonly shipped: RulePack;
  /** The shipped one with all corrections; the shipped one as it is where they do not fit it. */
  readonly pack: RulePack;
  readonly corrections: readonly Stored<'correction'>[];
  readonly problems: readonly Problem[];
}

const held = memory<readonly HeldPack[]>();

/** All packs with the workspace's corrections, oldest first. */
export const heldPacks = (view: View): readonly HeldPack[] =>
  held.recall(view, '', () =>
    view.law.map((shipped): HeldPack => {
      const corrections = view.all('correction').filter((one) => one.pack === shipped.id);
      const outcome = applyCorrections(shipped, corrections);
      return {
        shipped,
        pack: outcome.ok ? outcome.value : shipped,
        corrections,
        problems: outcome.ok ? [] : outcome.problems,
      };
    }),
  );

/** The pack by its id, or the one in force on the view's day. */
export const packOf = (view: View, id: string | undefined): RulePack | undefined => {
  const packs = heldPacks(view).map((one) => one.pack);
  return id === undefined ? packInForce(packs, view.asOf) : packs.find((pack) => pack.id === id);
};

export interface InputChange {
  readonly standard: string;
  /** As people write it; empty: unknown. */
  readonly value: string;
}

export interface CityQuestion {
  readonly place: string;
  readonly pack: RulePack;
  readonly classId: string;
  readonly changes?: readonly InputChange[];
}

export interface CityInputs {
  readonly inputs: Readonly<Record<string, Input>>;
  /** For inputs that are not settled: what the office holds for likely. */
  readonly likely: Readonly<Record<string, Input>>;
  readonly records: ReadonlyMap<string, Stored<'input'>>;
}

/**
 * The settled value of the figure at an address; undefined while it is not known in full. The figures stand on this
 * room.
 */
export type FigureValue = (view: View, address: string) => Quantity | undefined;

/** A value as people write it, read by the standard, and possible. Problems: `input.*` with the standard as field. */
const readValue = (pack: RulePack, standard: Standard, text: string): Outcome<Input> => {
  const where = { field: standard.id };
  const reading = readCell(pack, standard, text, () => 'unclear');
  if (!reading.ok) return refused(unreadable(pack, standard, text, reading.reason, where));
  const problems = checkInput(pack, standard, reading.input, where);
  return problems.length > 0 ? refused(...problems) : done(reading.input);
};

/**
 * The recorded inputs of a place for a class, with changes in their place. Problems of the changes; recorded texts that
 * cannot be read are unknown.
 */
export const cityInputs = (
  view: View,
  { place, pack, classId, changes = [] }: CityQuestion,
  figureValue: FigureValue,
): Outcome<CityInputs> => {
  const urbanClass = classOf(pack, classId);
  const records = new Map(
    (groupedBy(view, 'input', 'place', (one) => one.place).get(place) ?? []).map((one) => [one.standard, one]),
  );
  const inputs: Record<string, Input> = {};
  const likely: Record<string, Input> = {};
  const problems: Problem[] = [];
  for (const standard of urbanClass ? standardsOf(pack, urbanClass) : []) {
    const record = records.get(standard.id);
    const change = changes.findLast((one) => one.standard === standard.id);
    const changed = change && readValue(pack, standard, change.value);
    if (changed && !changed.ok) append(problems, changed.problems);
    if (changed?.ok) inputs[standard.id] = changed.value;
    else if (record) inputs[standard.id] = recordedInput(view, pack, standard, record, figureValue);
    const expected = changed || record?.likely === undefined ? undefined : readValue(pack, standard, record.likely);
    if (expected?.ok) likely[standard.id] = expected.value;
  }
  return problems.length > 0 ? refused(...problems) : done({ inputs, likely, records });
};

const recordedInput = (
  view: View,
  pack: RulePack,
  standard: Standard,
  record: Stored<'input'>,
  figureValue: FigureValue,
): Input => ({
  ...recordedReading(view, pack, standard, record, figureValue),
  evidence: evidenceOf(view, record),
});

const recordedReading = (
  view: View,
  pack: RulePack,
  standard: Standard,
  { value, figure }: Stored<'input'>,
  figureValue: FigureValue,
): Reading => {
  if (value !== undefined) {
    const read = readValue(pack, standard, value);
    return read.ok ? read.value : UNKNOWN;
  }
  const found = figure === undefined ? undefined : figureValue(view, figure);
  // A value in another unit is another value.
  if (!found || !fitsUnit(standard, found.unit)) return UNKNOWN;
  return readingOfApproximate(found.amount, found.approx);
};

/** The units of measures for the law's own; a count of things may go by any counting word. */
const MEASURED: Readonly<Record<string, readonly string[]>> = {
  '%': [PERCENT],
  people: ['người'],
  'people/km2': ['người/km²'],
  'km/km2': ['km/km²'],
  'm2/person': ['m²/người'],
};

/** Whether a figure in this unit can be the input of the standard. */
export const fitsUnit = ({ unit = '' }: Standard, given: string): boolean =>
  MEASURED[unit]?.includes(given) ?? (given !== PERCENT && given !== MONEY);

const evidenceOf = (view: View, { source, since, file, caveat }: Stored<'input'>): Evidence => {
  const document = source.document === undefined ? undefined : view.find('document', source.document);
  const issued = document?.date && lastDay(document.date);
  const from = since === undefined ? (document?.cutoff ?? issued) : lastDay(since);
  return {
    ...(source.document !== undefined && { document: source.document }),
    ...(file !== undefined && { file }),
    ...(source.at !== undefined && { place: source.at }),
    ...(from !== undefined && { date: from }),
    ...(caveat !== undefined && { caveat }),
  };
};

/** What holds for the city under this pack: a city's reductions and exceptions stand together for all regimes. */
export const cityContext = (pack: RulePack, urban: Stored<'urban'> | undefined): ScoringContext => {
  const reductions = new Set(pack.reductions.map((one) => one.id));
  const standards = new Set(pack.standards.map((one) => one.id));
  return {
    reductions: urban?.reductions.filter((id) => reductions.has(id)) ?? [],
    notConsidered: urban?.notConsidered.filter((id) => standards.has(id)) ?? [],
    ...(urban?.adminUnits !== undefined && { adminUnits: urban.adminUnits }),
  };
};

/** Evidence of more than a year ago is old, unless the office says otherwise: the law's own limit has not been read. */
const EVIDENCE_DAYS = 366;

/** The sheet of a place. Problems: `class.*`, `reduction.*`, `input.*`. */
export const scoreCity = (view: View, question: CityQuestion, figureValue: FigureValue): Outcome<Sheet> => {
  const found = cityInputs(view, question, figureValue);
  if (!found.ok) return found;
  const urban = view.find('urban', question.place);
  return scoreSheet(question.pack, question.classId, found.value.inputs, {
    ...cityContext(question.pack, urban),
    evidence: { reference: view.asOf, maxDays: urban?.evidenceDays ?? EVIDENCE_DAYS },
  });
};
