/** What a part of a target's time says of the target, and what the time behind its day does: day by day. */
import { describe, expect, it } from 'vitest';
import { isFirstPartOfAsked, isMissedLater, isPartOfAsked, surelyAddsUp } from '#core/figure/target-part.ts';
import { termsOf, type Terms } from '#core/figure/target-terms.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Period } from '#core/value/period.ts';
import { q, view } from '#testing/records.ts';

interface Asked {
  readonly at: View;
  readonly objective: Stored<'objective'>;
  readonly terms: Terms;
}

/** A target of 142 houses. */
const asked = (target: object, measure: object = { time: 'flow' }): Asked => {
  const at = view({
    objective: [
      { id: 'p/1', kind: 'target', target: { relation: 'at-least', value: q('142 nhà'), measure: 'm', ...target } },
    ],
    measure: [{ id: 'm', name: 'nhà ở', unit: 'nhà', aggregation: 'none', ...measure }],
  });
  const objective = at.find('objective', 'p/1');
  const terms = objective && termsOf(at, objective);
  if (!terms) throw new Error('no target');
  return { at, objective, terms };
};

type Rule = typeof isPartOfAsked;
const says = (rule: Rule, target: object, period: string | undefined, measure?: object): boolean => {
  const { at, objective, terms } = asked(target, measure);
  return rule(at, objective, terms, period as Period | undefined);
};
const STOCK = { time: 'stock' };

describe('a value tells a part of what is asked for', () => {
  it.each([
    ['2026', '2026', true],
    ['2026', '2026-M9', true],
    ['2026', '2026-Q3', true],
    ['2026', '2026-01-01', true],
    ['2026', '2026-12-31', true],
    ['2026', '2025-12-31', false],
    ['2026', '2027-01-01', false],
    ['2026', '2025', false],
    ['2026', '2025..2026', false],
    ['2026', undefined, false],
    // Of a day: the days of its year before it, and that day.
    ['2026-08-31', '2026-H1', true],
    ['2026-08-31', '2026-M8', true],
    ['2026-08-31', '2026-M9', false],
    ['2026-08-31', '2026-08-31', true],
    ['2026-08-31', '2026-08-30', false],
    ['2026-08-31', '2025', false],
    ['2026-08-31', undefined, false],
    // A month has no days before it that count.
    ['2026-08', '2026-H1', false],
    [undefined, '2026-M9', false],
  ])('asked by %s, told of %s: %s', (by, period, expected) =>
    expect(says(isPartOfAsked, { by }, period)).toBe(expected),
  );
  it('what stands at a time has no part before its day, and is part of its own period', () => {
    expect(says(isPartOfAsked, { by: '2026-08-31' }, '2026-H1', STOCK)).toBe(false);
    expect(says(isPartOfAsked, { by: '2026' }, '2026-H1', STOCK)).toBe(true);
  });
  it('of several years nothing is a part', () =>
    expect(says(isPartOfAsked, { by: '2025..2026' }, '2026', STOCK)).toBe(false));
});

describe('a value tells the first months of the time of a target', () => {
  it.each([
    ['2026', '2026-01', true],
    ['2026', '2026-M2', true],
    ['2026', '2026-H1', true],
    ['2026', '2026-M9', true],
    ['2026', '2026-M11', true],
    // All of it is no part of it.
    ['2026', '2026', false],
    // A quarter is not measured against a year.
    ['2026', '2026-Q1', false],
    ['2026', '2026-Q3', false],
    ['2026', '2026-02', false],
    ['2026', '2026-H2', false],
    ['2026', '2026-01-01', false],
    ['2026', '2025-M9', false],
    ['2026', '2027-01', false],
    ['2026', undefined, false],
    ['2026-H1', '2026-01', true],
    ['2026-H1', '2026-M9', false],
    [undefined, '2026-M9', false],
  ])('asked of %s, told of %s: %s', (by, period, expected) =>
    expect(says(isFirstPartOfAsked, { by }, period)).toBe(expected),
  );
  it.each([
    ['what stands at a time', {}, STOCK],
    ['several years', { by: '2025..2026' }, {}],
    ['what no measure answers', { measure: undefined }, {}],
    ['a measure that is not on record', { measure: 'gone' }, {}],
  ])('never of %s', (_, target, measure) =>
    expect(says(isFirstPartOfAsked, { by: '2026', ...target }, '2026-M9', { time: 'flow', ...measure })).toBe(false),
  );
});

describe('it is sure that what is asked for adds up', () => {
  it.each([
    ['where the record says so', {}, { time: 'flow' }, true],
    ['not where the record says that it stands', {}, { time: 'stock' }, false],
    ['by its words', {}, { name: 'Số nhà khởi công' }, true],
    ['not by words that settle nothing', {}, { name: 'Nhà ở' }, false],
    ['not of a measure that is not on record', { measure: 'gone' }, { time: 'flow' }, false],
    ['not of several years', { by: '2025..2026' }, { time: 'flow' }, false],
    [
      'not of a share, whatever its words say',
      { value: q('95%') },
      { name: 'Tỷ lệ vụ việc được giải quyết', unit: '%' },
      false,
    ],
  ])('%s', (_, target, measure, expected) => {
    const { at, objective, terms } = asked({ by: '2026', ...target }, measure);
    expect(surelyAddsUp(at, objective, terms)).toBe(expected);
  });
});

describe('what is told behind the day shows that the target was missed', () => {
  const later = (value: string | undefined, period: string | undefined) =>
    ({ ...(value !== undefined && { value: q(value) }), address: { period } }) as unknown as Figure;
  const missed = (target: object, value: string | undefined, period: string | undefined, measure?: object): boolean => {
    const { at, objective, terms } = asked({ by: '2026-08-31', ...target }, measure);
    return isMissedLater(at, objective, terms, later(value, period));
  };
  it.each([
    ['at-least', '141 nhà', true],
    ['at-least', '142 nhà', false],
    ['at-least', '143 nhà', false],
    ['exactly', '141 nhà', true],
    ['exactly', '142 nhà', false],
    // More later says nothing of the day.
    ['exactly', '143 nhà', false],
    ['at-most', '141 nhà', false],
    ['at-most', '143 nhà', false],
    ['between', '141 nhà', true],
    ['at-least', '0 nhà', true],
    ['at-least', '1 ha', false],
    ['at-least', undefined, false],
  ])('%s 142, later %s: %s', (relation, value, expected) =>
    expect(missed({ relation }, value, '2026-M9')).toBe(expected),
  );
  it.each([
    // What begins behind the day tells nothing of it.
    ['2026-09-30', '2026-Q4', false],
    ['2026-10-01', '2026-Q4', true],
    ['2026-10-02', '2026-Q4', true],
    ['2026-08-31', undefined, false],
  ])('by %s, later of %s: %s', (by, period, expected) => expect(missed({ by }, '141 nhà', period)).toBe(expected));
  it('not without a day, nor of what stands at a time, nor where nothing came later', () => {
    expect(missed({ by: undefined }, '141 nhà', '2026-M9')).toBe(false);
    expect(missed({}, '141 nhà', '2026-M9', STOCK)).toBe(false);
    const { at, objective, terms } = asked({ by: '2026-08-31' });
    expect(isMissedLater(at, objective, terms, undefined)).toBe(false);
  });
});
