/** Which records an aggregate or a filtered property takes in. Every filter key has one meaning, told here. */
import type { Address, Filter } from '#core/address/address.ts';
import { addressProblem, objectiveByNumber, unknownRecord, valueProblem } from '#core/figure/evaluator.ts';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import type { Field, Fields, Source } from '#core/shape/shape.ts';
import { SUBJECTS, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { viewMemory, type View } from '#core/facts/view.ts';
import { likeliest } from '#core/text/likeliest.ts';
import { readPeriod } from '#core/value/period.ts';
import { isOpen, workState } from '#core/subjects/work/state.ts';
import { WORK_STATUSES } from '#core/subjects/work/shape.ts';

/** What a filter may be given: one of some codes, a record that is there, a period, or a code that records use. */
type Domain =
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly type: 'record'; readonly subject: Subject }
  | { readonly type: 'period' }
  | { readonly type: 'used'; readonly by: (view: View) => readonly string[] };

interface Rule<S extends Subject = Subject> {
  readonly domain: Domain;
  /** What the record has of it. It passes when the asked value is among them; of a key alone, when there is any. */
  readonly values: (record: Stored<S>, view: View) => readonly (string | undefined)[];
}

type Rules<S extends Subject> = Readonly<Record<string, Rule<S>>>;

interface Owned {
  readonly programme?: string;
  readonly work?: string;
  readonly objective?: string;
}

const record = (subject: Subject): Domain => ({ type: 'record', subject });

/** Of `late`, `stuck` and `open`, the key alone means "true". */
const FLAG: Domain = { type: 'choice', of: ['true', 'false'] };
const isFlag = (domain: Domain): boolean => domain === FLAG;

const domainOf = (field: Field): Domain => {
  if (field.type === 'list') return domainOf(field.of);
  if (field.type === 'choice') return { type: 'choice', of: field.of };
  if (field.type === 'ref') return record(field.to as Subject);
  if (field.type === 'date') return { type: 'period' };
  throw new TypeError(`no filter by a field of type ${field.type}`);
};

/** The filter by a field of the record, as the record's shape tells it. */
const field = <S extends Subject>(subject: S, name: keyof (typeof SUBJECTS)[S]['fields'] & string): Rule<S> => ({
  domain: domainOf((SUBJECTS[subject].fields as Fields)[name] as Field),
  values: (one) => [(one as unknown as Readonly<Record<string, string | readonly string[] | undefined>>)[name]].flat(),
});

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

const withAncestors = (view: View, id: string | undefined): readonly string[] =>
  id === undefined ? [] : [id, ...withAncestors(view, view.find('objective', id)?.parent)];

const owned = { programme, work, objective };

const flag = <S extends Subject>(holds: (one: Stored<S>, view: View) => boolean): Rule<S> => ({
  domain: FLAG,
  values: (one, view) => [String(holds(one, view))],
});

/** Names of extents that works have or targets ask for. */
const extentNames = (view: View): readonly string[] => [
  ...[...view.records.extent.values()].map((one) => one.extent),
  ...[...view.records.objective.values()].flatMap(({ target }) => target?.extent ?? []),
];

const RULES: { readonly [S in Subject]?: Rules<S> } = {
  work: {
    ...told,
    basis: field('work', 'basis'),
    programme,
    objective,
    kind: field('work', 'kind'),
    sector: field('work', 'sector'),
    nature: field('work', 'nature'),
    place: field('work', 'places'),
    status: {
      domain: { type: 'choice', of: [...WORK_STATUSES, 'unknown'] },
      values: (one, view) => [workState(view, one.id).status ?? 'unknown'],
    },
    late: flag((one, view) => workState(view, one.id).daysLate !== undefined),
    stuck: flag((one, view) => workState(view, one.id).obstacles.length > 0),
  },
  funding: {
    ...told,
    ...owned,
    source: field('funding', 'capital'),
    kind: field('funding', 'kind'),
    year: field('funding', 'year'),
  },
  extent: {
    ...told,
    ...owned,
    extent: { domain: { type: 'used', by: extentNames }, values: (one) => [one.extent] },
    stage: field('extent', 'stage'),
  },
  obstacle: {
    ...told,
    ...owned,
    kind: field('obstacle', 'kind'),
    owner: field('obstacle', 'owner'),
    open: flag((one, view) => isOpen(one, view.asOf)),
  },
  contribution: { ...told, ...owned, nature: field('contribution', 'nature') },
  objective: {
    ...told,
    basis: field('objective', 'basis'),
    programme,
    kind: field('objective', 'kind'),
    part: field('objective', 'part'),
    objective: { domain: record('objective'), values: (one, view) => withAncestors(view, one.id) },
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
  unit: told,
  party: told,
  place: { ...told, kind: field('place', 'kind'), parent: field('place', 'parent') },
};

/**
 * The subject's records that pass all filters. A value that can never match is refused, for its "none" would be no
 * answer. Problems: `figure.not-countable`, `figure.filter`, `figure.filter-value`, `address.unknown-record`.
 */
export const selectRecords = <S extends Subject>(
  view: View,
  address: Address,
  subject: S,
  filters: readonly Filter[],
): Outcome<readonly Stored<S>[]> => {
  const rules = RULES[subject] as Rules<S> | undefined;
  if (!rules) return addressProblem('figure.not-countable', address, { subject });
  const problems = filters.flatMap((filter) => problemOf(view, address, rules, filter) ?? []);
  if (problems.length > 0) return refused(...problems);
  const wanted = filters.map(({ key, value }) => ({
    key,
    rule: rules[key] as Rule<S>,
    value: wantedOf(view, (rules[key] as Rule<S>).domain, value),
  }));
  // The fewest that one filter lets pass are held against the others: a work's money is not looked for among all money.
  const few = wanted.flatMap(({ key, rule, value }) =>
    value === undefined ? [] : [indexOf(view, subject, key, rule).get(value) ?? []],
  );
  const start = few.reduce((least, list) => (list.length < least.length ? list : least), view.all(subject));
  return done(start.filter((one) => wanted.every(({ rule, value }) => passes(rule.values(one, view), value))));
};

/** The text that a record must have; undefined: any will do. */
const wantedOf = (view: View, domain: Domain, value: string | undefined): string | undefined => {
  if (value === undefined) return isFlag(domain) ? 'true' : undefined;
  return isRecordOf(domain, 'objective') ? (objectiveByNumber(view, value)?.id ?? value) : value;
};

const passes = (has: readonly (string | undefined)[], wanted: string | undefined): boolean =>
  wanted === undefined ? has.some((text) => text !== undefined) : has.includes(wanted);

const indexes = viewMemory<ReadonlyMap<string, readonly unknown[]>>();

/** By value the records that a filter with it lets pass, in stored order; made once for a view. */
const indexOf = <S extends Subject>(
  view: View,
  subject: S,
  key: string,
  rule: Rule<S>,
): ReadonlyMap<string, readonly Stored<S>[]> => {
  const memo = indexes(view);
  const label = `${subject} ${key}`;
  const known = memo.get(label) as ReadonlyMap<string, readonly Stored<S>[]> | undefined;
  if (known) return known;
  const index = new Map<string, Stored<S>[]>();
  for (const one of view.all(subject)) {
    for (const value of new Set(rule.values(one, view))) {
      if (value === undefined) continue;
      const list = index.get(value);
      if (list) list.push(one);
      else index.set(value, [one]);
    }
  }
  memo.set(label, index);
  return index;
};

const isRecordOf = (domain: Domain, subject: Subject): boolean =>
  domain.type === 'record' && domain.subject === subject;

const problemOf = <S extends Subject>(
  view: View,
  address: Address,
  rules: Rules<S>,
  { key, value }: Filter,
): readonly Problem[] | undefined => {
  const domain = Object.hasOwn(rules, key) ? rules[key]?.domain : undefined;
  if (!domain)
    return problemsIn(
      addressProblem('figure.filter', address, {
        key,
        known: Object.keys(rules),
        near: likeliest(key, Object.keys(rules)),
      }),
    );
  if (value === undefined) return undefined;
  if (domain.type === 'record')
    return isThere(view, domain.subject, value)
      ? undefined
      : problemsIn(unknownRecord(view, address, domain.subject, value));
  if (domain.type === 'period')
    return readPeriod(value) ? undefined : problemsIn(addressProblem('figure.filter-period', address, { key, value }));
  const allowed = domain.type === 'choice' ? domain.of : [...new Set(domain.by(view))];
  return allowed.includes(value) ? undefined : problemsIn(valueProblem(address, key, value, allowed));
};

const problemsIn = (outcome: Outcome<never>): readonly Problem[] => (outcome.ok ? [] : outcome.problems);

/** On any day: what does not hold yet is no mistake. */
const isThere = (view: View, subject: Subject, id: string): boolean =>
  view.records[subject].has(id) || (subject === 'objective' && objectiveByNumber(view, id) !== undefined);
