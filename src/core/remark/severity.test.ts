import { describe, expect, it } from 'vitest';
import { severityOf, WEIGHTY, type RemarkCode } from '#core/remark/remark.ts';
import { bySeverity, reaches, severitiesOf, SEVERITIES, type Severity } from '#core/remark/severity.ts';
import { partWaived } from '#core/remark/waived.ts';
import { RULES } from '#core/review/remark.ts';
import { REPORT_RULES, TEXT_RULES } from '#core/vocabulary/review-rules.ts';

describe('severities', () => {
  it.each<[Severity, Severity, boolean]>([
    ['error', 'error', true],
    ['warning', 'error', false],
    ['info', 'error', false],
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['info', 'warning', false],
    ['error', 'info', true],
    ['warning', 'info', true],
    ['info', 'info', true],
  ])('%s reaches %s: %s', (severity, least, expected) => expect(reaches(severity, least)).toBe(expected));
  it('are told the heaviest first', () =>
    expect((['info', 'error', 'warning'] as const).toSorted(bySeverity)).toEqual(SEVERITIES));
  it('are those that the office has set, else a remark’s own', () => {
    const set = severitiesOf({ severities: [{ rule: 'claim.differs', severity: 'error' }] });
    expect(severityOf({ code: 'claim.differs' }, set)).toBe('error');
    expect(severityOf({ code: 'claim.no-parts' }, set)).toBe('warning');
    expect(severityOf({ code: 'work.no-status' }, set)).toBe('info');
    expect(severitiesOf(undefined).size).toBe(0);
  });
});

describe('the list of kinds of remarks', () => {
  it('has every rule of texts, and no other', () =>
    expect(Object.keys(TEXT_RULES).toSorted()).toEqual(Object.keys(RULES).toSorted()));
  it('has every code of records, and no other', () => {
    // Held by the compiler in both directions.
    const all: Readonly<Record<RemarkCode, unknown>> = REPORT_RULES;
    const codes: readonly RemarkCode[] = Object.keys(REPORT_RULES) as (keyof typeof REPORT_RULES)[];
    for (const code of WEIGHTY) expect(codes).toContain(code);
    expect(Object.keys(all)).toHaveLength(codes.length);
  });
  it.each([0, 1] as const)('calls each by a name of its own (language %i)', (at) => {
    const names = Object.values({ ...REPORT_RULES, ...TEXT_RULES }).map((words) => words[at]);
    expect(new Set(names).size).toBe(names.length);
  });
  it('a rule of both is one, and weighs the same in both', () => {
    const both = Object.keys(TEXT_RULES).filter((rule) => Object.hasOwn(REPORT_RULES, rule));
    expect(both).toEqual(['target.other-kind']);
    expect(severityOf({ code: 'target.other-kind' }, new Map())).toBe(RULES['target.other-kind']);
  });
});

it('what was waved off is parted from what is open, each in its order', () => {
  const decided = new Map([
    ['b', 1],
    ['d', 2],
    ['x', 3],
  ]);
  expect(partWaived(['a', 'b', 'c', 'd'], (one) => decided.get(one))).toEqual({
    open: ['a', 'c'],
    waived: [
      { remark: 'b', by: 1 },
      { remark: 'd', by: 2 },
    ],
  });
});
