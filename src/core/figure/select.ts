/** Which records an aggregate or a filtered property takes in. Every filter key has one meaning, told here. */
import type { Address, Filter } from '#core/address/address.ts';
import { addressProblem, objectiveByNumber, unknownRecord, valueProblem } from '#core/figure/evaluator.ts';
import { filterRulesOf, isFlag, type Domain, type Rule } from '#core/figure/filters.ts';
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { memory } from '#core/facts/memory.ts';
import { common, type Positions } from '#core/figure/common.ts';
import { SOME, type CountWhere, type Identity, type SeriesSubject } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { likeliest } from '#core/text/likeliest.ts';
import { readPeriod } from '#core/value/period.ts';
import { ownEntry } from '#core/text/own-entry.ts';

/**
 * The subject's records that pass all filters. A value that can never match is refused, for its "none" would be no
 * answer. Problems: `figure.not-countable`, `figure.filter`, `figure.filter-value`, `address.unknown-record`.
 */
export const selectRecords = <S extends Identity>(
  view: View,
  address: Address,
  subject: S,
  filters: readonly Filter[],
): Outcome<readonly Stored<S>[]> => {
  const read = readFilters(view, address, subject, filters);
  if (!read.ok) return read;
  const all = view.all(subject);
  if (read.value.length === 0) return done(all);
  const lists = read.value.map(({ key, rule, value }) => indexOf(view, subject, key, rule).get(value ?? SOME) ?? []);
  // What lets all pass need not be asked.
  const asked = lists.filter((positions) => positions.length < all.length);
  return done(asked.length === 0 ? all : common(asked).map((position) => all[position] as Stored<S>));
};

/** What records of a series must have to pass all filters. Problems: those of `selectRecords`. */
export const selectOfSeries = <S extends SeriesSubject>(
  view: View,
  address: Address,
  subject: S,
  filters: readonly Filter[],
): Outcome<CountWhere<S>> => {
  const read = readFilters(view, address, subject, filters);
  if (!read.ok) return read;
  return done(Object.fromEntries(read.value.map(({ key, value }) => [key, value ?? SOME])) as CountWhere<S>);
};

interface Wanted<S extends Subject> {
  readonly key: string;
  readonly rule: Rule<S>;
  /** Undefined: any will do. */
  readonly value: string | undefined;
}

const readFilters = <S extends Subject>(
  view: View,
  address: Address,
  subject: S,
  filters: readonly Filter[],
): Outcome<readonly Wanted<S>[]> => {
  const rules = filterRulesOf(subject);
  if (!rules) return addressProblem('figure.not-countable', address, { subject });
  const problems = filters.flatMap((filter) => problemOf(view, address, subject, filter) ?? []);
  if (problems.length > 0) return refused(...problems);
  return done(
    filters.map(({ key, value }) => ({
      key,
      rule: rules[key] as Rule<S>,
      value: wantedOf(view, (rules[key] as Rule<S>).domain, value),
    })),
  );
};

/** The text that a record must have; undefined: any will do. */
const wantedOf = (view: View, domain: Domain, value: string | undefined): string | undefined => {
  if (value === undefined) return isFlag(domain) ? 'true' : undefined;
  return isRecordOf(domain, 'objective') ? (objectiveByNumber(view, value)?.id ?? value) : value;
};

const indexes = memory<ReadonlyMap<string, Positions>>();

/**
 * By value where the records stand in `view.all` that a filter with it lets pass, and under `SOME` those with any; made
 * once for a view.
 */
const indexOf = <S extends Identity>(
  view: View,
  subject: S,
  key: string,
  rule: Rule<S>,
): ReadonlyMap<string, Positions> =>
  indexes.recall(view, `${subject} ${key}`, () => {
    const index = new Map<string, number[]>();
    const put = (value: string, position: number): void => {
      const known = index.get(value);
      if (!known) index.set(value, [position]);
      else if (known.at(-1) !== position) known.push(position);
    };
    for (const [position, one] of view.all(subject).entries())
      for (const value of rule.values(one, view))
        if (value !== undefined) {
          put(value, position);
          put(SOME, position);
        }
    return index;
  });

const isRecordOf = (domain: Domain, subject: Subject): boolean =>
  domain.type === 'record' && domain.subject === subject;

const used = memory<ReadonlySet<string>>();

const problemOf = <S extends Subject>(
  view: View,
  address: Address,
  subject: S,
  { key, value }: Filter,
): readonly Problem[] | undefined => {
  const rules = filterRulesOf(subject) ?? {};
  const domain = ownEntry(rules, key)?.domain;
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
  if (domain.type === 'choice')
    return domain.of.includes(value) ? undefined : problemsIn(valueProblem(address, key, value, domain.of));
  const allowed = used.recall(view, `${subject} ${key}`, () => new Set(domain.by(view)));
  return allowed.has(value) ? undefined : problemsIn(valueProblem(address, key, value, [...allowed]));
};

const problemsIn = (outcome: Outcome<never>): readonly Problem[] => (outcome.ok ? [] : outcome.problems);

/** On any day: what does not hold yet is no mistake. */
const isThere = (view: View, subject: Subject, id: string): boolean =>
  view.onRecord(subject, id) !== undefined || (subject === 'objective' && objectiveByNumber(view, id) !== undefined);
