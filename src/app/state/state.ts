/** What is known of one workspace at one head of its journal: a part that grows with what is asked. */
import { answerWithin, asItIs, type Facts, type Identities } from '#core/facts/facts.ts';
import { moveAnswers, type Answer } from '#core/facts/move-answers.ts';
import { moveIdentities, type Move } from '#core/facts/move-on.ts';
import { IDENTITIES, isSeries, SERIES, type Rows, type SeriesSubject } from '#core/facts/series.ts';
import { forgetView, sizeOfView, viewAsOf, viewOn, type View } from '#core/facts/view.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import type { Sees } from '#core/rights/audience.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

export interface State {
  readonly facts: Facts;
  /** What has been loaded of series, by the texts of the questions. */
  readonly answers: Map<string, Answer>;
  /** Who loads what right now. */
  readonly loading: Map<string, Promise<void>>;
  readonly law: readonly RulePack[];
  readonly views: Map<Day, View>;
  /** Bytes of the identities, as far as can be told. */
  readonly base: number;
  /** Bytes of the answers. */
  loaded: number;
  /** For whom it is in part; absent: for who sees all. */
  readonly part?: Part;
  /** The same for readers who see less, by their marks and the sequence at which it was settled what they see. */
  readonly parts: Map<string, Promise<State>>;
  /** Those of `parts` that are there. */
  readonly madeParts: Map<string, State>;
}

/** What is left out of a state, and for whom. */
export interface Part {
  readonly sees: Sees;
  /** Names of what is withheld. */
  readonly names: ReadonlySet<string>;
  readonly subjects: ReadonlySet<Subject>;
  /** By what the withheld records are known in sentences (`core/facts/sayings.ts`). */
  readonly unsaid: readonly string[];
}

/** Another object as soon as a series has changed. */
type Stamps = Readonly<Record<SeriesSubject, object>>;

const STATES = new WeakMap<Facts, { readonly state: State; readonly stamps: Stamps }>();

/** The state whose facts these are. Undefined: they are whole, and nothing is loaded for them. */
export const stateOfFacts = (facts: Facts): State | undefined => STATES.get(facts)?.state;

const newStamps = (): Stamps => Object.fromEntries(SERIES.map((subject) => [subject, {}])) as unknown as Stamps;

interface Given {
  readonly answers?: ReadonlyMap<string, Answer>;
  readonly stamps?: Stamps;
  readonly views?: readonly View[];
  readonly part?: Part;
}

export const newState = (
  identities: Identities,
  law: readonly RulePack[],
  { answers = new Map(), stamps = newStamps(), views = [], part }: Given = {},
): State => {
  const own = new Map(answers);
  const known = (text: string): unknown => own.get(text)?.value;
  const facts: Facts = {
    identities,
    answer: <T>(key: Parameters<typeof answerWithin<T>>[0]) =>
      (known(key.text) as T | undefined) ?? answerWithin(key, known),
    source: asItIs,
    state: (subject) => (isSeries(subject) ? stamps[subject] : identities[subject]),
    ...(part && { withheld: { reader: String(part.sees), subjects: part.subjects } }),
  };
  const state: State = {
    facts,
    answers: own,
    loading: new Map(),
    law,
    views: new Map(views.map((view) => [view.asOf, viewOn(view, facts)])),
    base: weighIdentities(identities),
    loaded: [...own.values()].reduce((sum, answer) => sum + weighAnswer(answer), 0),
    ...(part && { part }),
    parts: new Map(),
    madeParts: new Map(),
  };
  STATES.set(facts, { state, stamps });
  return state;
};

/** The state at the other end of the way. Undefined: the way does not begin with it. */
export const moveState = (state: State, move: Move): State | undefined => {
  const { facts, answers, law, views } = state;
  const identities = moveIdentities(facts.identities, move);
  if (!identities) return undefined;
  const before = STATES.get(facts)?.stamps ?? newStamps();
  const changed = new Set(move.changes.map(({ subject }) => subject));
  const stamps = Object.fromEntries(
    SERIES.map((subject) => [subject, changed.has(subject) ? {} : before[subject]]),
  ) as unknown as Stamps;
  return newState(identities, law, { answers: moveAnswers(answers, move.changes), stamps, views: [...views.values()] });
};

/** Takes in what has been loaded. */
export const keepAnswers = (state: State, answers: Iterable<Answer>): void => {
  for (const answer of answers) {
    if (state.answers.has(answer.key.text)) continue;
    state.answers.set(answer.key.text, answer);
    state.loaded += weighAnswer(answer);
  }
};

/**
 * Forgets what can be found again, for those too who are asking: what they still need is loaded for them anew. Its
 * identities stay.
 */
export const forgetFound = (state: State): void => {
  state.answers.clear();
  state.loaded = 0;
  for (const view of state.views.values()) forgetView(view);
  for (const part of state.madeParts.values()) forgetFound(part);
};

/** Views kept per state: a page's as-of day is nearly always one of few. */
const VIEWS_KEPT = 8;

/** The state's facts as of a day; made once. */
export const viewOf = ({ facts, views, law }: State, asOf: Day): View => {
  const known = views.get(asOf);
  // The one that was asked for last stands at the end.
  views.delete(asOf);
  const view = known ?? viewAsOf(facts, asOf, law);
  const [oldest] = views.keys();
  if (views.size >= VIEWS_KEPT && oldest !== undefined) views.delete(oldest);
  views.set(asOf, view);
  return view;
};

/** Bytes of one memory of a view, lists and figures taken together; measured on both samples. */
const BYTES_A_MEMORY = 600;

/** Bytes that a state takes, as far as can be told. */
export const weightOf = ({ base, loaded, views, madeParts }: State): number =>
  base +
  loaded +
  [...views.values()].reduce((sum, view) => sum + sizeOfView(view), 0) * BYTES_A_MEMORY +
  // What a part has in common with the whole is not there twice.
  [...madeParts.values()].reduce((sum, part) => sum + weightOf(part) - part.base, 0);

const weighIdentities = (identities: Identities): number =>
  IDENTITIES.reduce((sum, subject) => sum + weighRecords([...identities[subject].values()]), 0);

const BYTES_A_RECORD = 250;
const BYTES_A_LETTER = 2;
const SAMPLED = 8;

/** Some records stand for all. */
const weighRecords = (records: readonly object[]): number => {
  if (records.length === 0) return 0;
  const step = Math.max(1, Math.floor(records.length / SAMPLED));
  let [letters, weighed] = [0, 0];
  for (let at = 0; at < records.length; at += step, weighed += 1) letters += JSON.stringify(records[at]).length;
  return records.length * (BYTES_A_RECORD + (letters / weighed) * BYTES_A_LETTER);
};

const BYTES_A_VALUE = 150;

const weighAnswer = ({ key, value }: Answer): number =>
  BYTES_A_VALUE +
  (key.ask === 'rows' ? weighRecords(value as Rows) : (value as ReadonlyMap<string, unknown>).size * BYTES_A_VALUE);
