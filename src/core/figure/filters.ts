/** What an aggregate or a filtered property can be narrowed by: the filters of each subject and what they mean. */
import type { Field, Fields, Source } from '#core/shape/shape.ts';
import { SUBJECTS, type RecordIn, type Stored, type Subject } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import type { TermSet } from '#core/vocabulary/term.ts';
import { isOpen, workState } from '#core/subjects/work/state.ts';
import { wholesOfPlace } from '#core/subjects/place/wholes.ts';
import { WORK_STATUSES } from '#core/subjects/work/shape.ts';

/** What a filter may be given: one of some codes, a record that is there, a period, or a code that records use. */
export type Domain =
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly type: 'record'; readonly subject: Subject }
  | { readonly type: 'period' }
  | { readonly type: 'used'; readonly by: (view: View) => readonly string[] };

/** One filter of one subject; `V` are the values that code may give it. */
export interface Rule<S extends Subject = Subject, V extends string = string> {
  readonly domain: Domain;
  /** Never there: tells the compiler what `V` is. */
  readonly given?: V;
  /** What the record has of it. It passes when the asked value is among them; of a key alone, when there is any. */
  readonly values: (record: Stored<S>, view: View) => readonly (string | undefined)[];
}

export type Rules<S extends Subject> = Readonly<Record<string, Rule<S>>>;

type Single<T> = T extends readonly (infer One)[] ? One : T;

interface Owned {
  readonly programme?: string;
  readonly work?: string;
  readonly objective?: string;
}

const record = (subject: Subject): Domain => ({ type: 'record', subject });

type Flag = 'true' | 'false';

/** Of `late`, `moved`, `stuck` and `open`, the key alone means "true". */
const FLAG: Domain = { type: 'choice', of: ['true', 'false'] satisfies readonly Flag[] };
export const isFlag = (domain: Domain): boolean => domain === FLAG;

const domainOf = (field: Field): Domain => {
  if (field.type === 'list') return domainOf(field.of);
  if (field.type === 'choice') return { type: 'choice', of: field.of };
  if (field.type === 'term') {
    const { of } = field;
    return { type: 'used', by: (view) => view.vocabulary.terms(of).map(({ code }) => code) };
  }
  if (field.type === 'ref') return record(field.to as Subject);
  if (field.type === 'date') return { type: 'period' };
  throw new TypeError(`no filter by a field of type ${field.type}`);
};

/** The filter by a field of the record, as the record's shape tells it. A term is taken in by those above it too. */
const field = <S extends Subject, N extends keyof RecordIn<S> & string>(
  subject: S,
  name: N,
): Rule<S, Extract<Single<RecordIn<S>[N]>, string>> => {
  const shape = (SUBJECTS[subject].fields as Fields)[name] as Field;
  const domain = domainOf(shape);
  const stated = (one: Stored<S>) =>
    [(one as unknown as Readonly<Record<string, string | readonly string[] | undefined>>)[name]].flat();
  if (shape.type !== 'term') return { domain, values: stated };
  return { domain, values: (one, view) => stated(one).flatMap((code) => withTermsAbove(view, shape.of, code)) };
};

const withTermsAbove = (view: View, set: TermSet, code: string | undefined): readonly (string | undefined)[] => {
  const line = code === undefined ? [] : view.vocabulary.line(set, code);
  return line.length > 0 ? line.map((term) => term.code) : [code];
};

/** `document`: told by this document. */
const told = {
  document: { domain: record('document'), values: ({ source }: { readonly source?: Source }) => [source?.document] },
};

const programme = { domain: record('programme'), values: (one: Owned) => [one.programme] };

const work = { domain: record('work'), values: (one: Owned) => [one.work] };

/** `objective`: of this node of the tree or any below it, directly or through its work. */
const objective = {
  domain: record('objective'),
  values: (one: Owned, view: View) => withAncestors(view, ownObjective(view, one)),
};

const ownObjective = (view: View, one: Owned): string | undefined =>
  one.objective ?? (one.work === undefined ? undefined : view.find('work', one.work)?.objective);

const withAncestors = (view: View, id: string | undefined): readonly string[] => {
  const all: string[] = [];
  for (let at = id; at !== undefined; at = view.find('objective', at)?.parent) all.push(at);
  return all;
};

const owned = { programme, work, objective };

/** `node` of money: what is the node's own, and no work's or other node's below it. */
const node: Rule<'funding'> = { domain: record('objective'), values: (one) => [one.objective] };

const flag = <S extends Subject>(holds: (one: Stored<S>, view: View) => boolean): Rule<S, Flag> => ({
  domain: FLAG,
  values: (one, view) => [String(holds(one, view))],
});

/** Names of extents that works have or targets ask for. */
const extentNames = (view: View): readonly string[] => [
  ...[...view.records.extent.values()].map((one) => one.extent),
  ...[...view.records.objective.values()].flatMap(({ target }) => target?.extent ?? []),
];

const STATUSES = [...WORK_STATUSES, 'unknown'] as const;

const status: Rule<'work', (typeof STATUSES)[number]> = {
  domain: { type: 'choice', of: STATUSES },
  values: (one, view) => [workState(view, one.id).status ?? 'unknown'],
};

const extent: Rule<'extent'> = { domain: { type: 'used', by: extentNames }, values: (one) => [one.extent] };

const aboveObjective: Rule<'objective'> = {
  domain: record('objective'),
  values: (one, view) => withAncestors(view, one.id),
};

/** `place`: in it, in what lies in it, in what it took over. */
const placeOfWork: Rule<'work'> = {
  domain: record('place'),
  values: ({ places }, view) => [...new Set(places.flatMap((place) => [...wholesOfPlace(view, place)]))],
};

/** The same of what belongs to a work. */
const placeOfOwned: Rule<'funding' | 'extent' | 'obstacle' | 'contribution'> = {
  domain: record('place'),
  values: (one, view) => {
    const found = one.work === undefined ? undefined : view.find('work', one.work);
    return found ? placeOfWork.values(found, view) : [];
  },
};

/** `owner` of money: who owns its work, or leads its objective. */
const ownerOfMoney: Rule<'funding'> = {
  domain: record('agency'),
  values: (one, view) => [
    one.work === undefined ? view.find('objective', one.objective ?? '')?.lead : view.find('work', one.work)?.owner,
  ],
};

/** Every filter key has one meaning, told here. */
export const FILTER_RULES = {
  work: {
    ...told,
    basis: field('work', 'basis'),
    programme,
    objective,
    kind: field('work', 'kind'),
    sector: field('work', 'sector'),
    nature: field('work', 'nature'),
    owner: field('work', 'owner'),
    place: placeOfWork,
    status: status,
    late: flag<'work'>((one, view) => workState(view, one.id).daysLate !== undefined),
    moved: flag<'work'>((one, view) => workState(view, one.id).moves.length > 0),
    stuck: flag<'work'>((one, view) => workState(view, one.id).obstacles.length > 0),
  },
  funding: {
    ...told,
    ...owned,
    node,
    source: field('funding', 'capital'),
    kind: field('funding', 'kind'),
    year: field('funding', 'year'),
    owner: ownerOfMoney,
    place: placeOfOwned,
  },
  extent: {
    ...told,
    ...owned,
    extent,
    stage: field('extent', 'stage'),
    place: placeOfOwned,
  },
  obstacle: {
    ...told,
    ...owned,
    kind: field('obstacle', 'kind'),
    owner: field('obstacle', 'owner'),
    place: placeOfOwned,
    open: flag<'obstacle'>((one, view) => isOpen(one, view.asOf)),
  },
  contribution: { ...told, ...owned, nature: field('contribution', 'nature'), place: placeOfOwned },
  objective: {
    ...told,
    basis: field('objective', 'basis'),
    programme,
    kind: field('objective', 'kind'),
    part: field('objective', 'part'),
    objective: aboveObjective,
  },
  document: { ...told, kind: field('document', 'kind'), issuer: field('document', 'issuer') },
  finding: { ...told, programme, kind: field('finding', 'kind') },
  oversight: { ...told, programme, kind: field('oversight', 'kind'), by: field('oversight', 'by') },
  measure: { ...told, objective },
  observation: {
    ...told,
    measure: field('observation', 'measure'),
    place: field('observation', 'place'),
    kind: field('observation', 'kind'),
  },
  progress: { ...told, ...owned },
  step: { ...told, work, state: field('step', 'state'), decision: field('step', 'decision') },
  claim: { ...told, programme, objective },
  task: { ...told, programme },
  agency: told,
  party: told,
  place: { ...told, kind: field('place', 'kind'), parent: field('place', 'parent') },
} as const satisfies { readonly [S in Subject]?: Rules<S> };

/** Subjects that can be counted. */
export type CountedSubject = keyof typeof FILTER_RULES;

/** As the value of a filter: the key alone, for any value that there is. */
export const ANY: unique symbol = Symbol('any');

/** The filters of a subject, as code gives them. */
export type FiltersOf<S extends CountedSubject> = {
  readonly [K in keyof (typeof FILTER_RULES)[S]]?:
    | ((typeof FILTER_RULES)[S][K] extends { readonly given?: infer V extends string } ? V : string)
    | typeof ANY
    | undefined;
};

export const filterRulesOf = <S extends Subject>(subject: S): Rules<S> | undefined =>
  (FILTER_RULES as { readonly [T in Subject]?: Rules<T> })[subject] as Rules<S> | undefined;
