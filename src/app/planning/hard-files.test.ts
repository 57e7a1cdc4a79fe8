/** Path files at the edge of what can be: each is answered, or refused in words with its line, and soon. */
import { describe, expect, test } from 'vitest';
import { answerPathFile } from '#app/planning/path-file.ts';
import { effectiveFinish, type PlannedWork } from '#core/planning/problem.ts';
import { asDay } from '#core/value/day.ts';
import { openHighs } from '#files/engines/highs.ts';
import { shippedPacks } from '#testing/packs.ts';

const open = await openHighs();
const BY = 'aim: { kind: reach, by: 2029-12-31 }';
const CITY = ['class: II', 'cities:', '  - id: u', '    inputs:'];
const base = [...CITY, '      2A.III.08: 91'];
const withWork = (...lines: readonly string[]) => [
  ...base,
  'works:',
  '  - id: w',
  '    finish: 2028-01-01',
  ...lines,
  BY,
];
const withInput = (line: string) => [...CITY, `      ${line}`, BY];

const answer = (lines: readonly string[], nodes?: number) =>
  answerPathFile(shippedPacks, { file: 'f.yaml', text: lines.join('\n') }, open, nodes === undefined ? {} : { nodes });
/** Every minimum reached but that of green space. */
const MET: readonly string[] = [
  '2A.I.01: provincial',
  '2A.I.02: provincial',
  '2A.II.03: 200000',
  '2A.II.04: 1000',
  '2A.II.05: 65',
  '2A.III.06: provincial',
  '2A.III.07: 6',
  '2A.III.08: 90',
  '2A.III.09: 3.5',
  '2A.III.10: 60',
  '2A.III.11: 80',
  '2A.III.12: 60',
  '2A.III.13: 1',
  '2A.III.14: 35',
  '2A.III.15: 10',
  '2A.III.16: 10',
  '2A.III.17: 5',
  '2A.III.18: 5',
  '2A.III.19: 2',
  '2A.III.20: 2',
  '2A.III.21: 18.75',
  '2A.III.22: 6',
  '2A.III.23: one-to-three-years',
];

/** The status, or each problem with its line. */
const told = (lines: readonly string[]): string | readonly string[] => {
  const found = answer(lines);
  return found.ok ? found.value.status : found.problems.map(({ code, where }) => `${code} ${where.line ?? ''}`);
};

describe('refused, each with its line', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a cost of 400 digits',
      withWork(`    costs: [{ source: c, year: 2027, amount: ${'9'.repeat(400)} }]`),
      ['file.too-many-digits 9'],
    ],
    [
      'an effect of 400 digits',
      withWork(`    effects: [{ standard: 2A.III.08, add: ${'9'.repeat(400)} }]`),
      ['file.too-many-digits 9'],
    ],
    ['187.000 people', withInput('2A.II.03: 187.000'), ['input.ambiguous-number 5']],
    ['187.250 people', withInput('2A.II.03: "187.250"'), ['input.ambiguous-number 5']],
    ['a density of 1.180', withInput('2A.II.04: 1.180'), ['input.ambiguous-number 5']],
    ['an effect of 2.500', withWork('    effects: [{ standard: 2A.II.03, add: 2.500 }]'), ['input.ambiguous-number 9']],
    ['half a school', withInput('2A.III.15: 10.5'), ['input.not-whole 5']],
    ['a share above the whole', withInput('2A.III.08: 100.1'), ['input.above-possible 5']],
    ['a day of the year nothing', [...base, 'aim: { kind: reach, by: 0000-01-01 }'], ['file.not-a-day 6']],
    [
      'a finish in the year nothing',
      [...base, 'works:', '  - { id: w, finish: 0000-01-01 }', BY],
      ['file.not-a-day 7'],
    ],
    [
      'a source with a sign that nobody sees',
      withWork('    costs: [{ source: "a\\0b", year: 2027, amount: 5 }]'),
      ['field.control 9'],
    ],
    ['a doubt that is not known', withInput('2A.III.08: { value: 91, caveat: odd }'), ['file.unknown-choice 5']],
    ['evidence of no day', withInput('2A.III.08: { value: 91, date: yesterday }'), ['file.not-a-day 5']],
    ['an aim before any law', [...base, 'aim: { kind: reach, by: 1990-12-31 }'], ['path.no-law 6']],
    [
      'a negative `within`',
      [...base, '', 'aim:', '  kind: highest', '  by: 2029-12-31', '  within: -5'],
      ['path.negative-limit 10'],
    ],
    [
      'a negative limit',
      [...base, 'limits:', '  - { amount: 5 }', '  - { amount: -5 }', BY],
      ['path.negative-limit 8'],
    ],
    [
      'three thousand equal ids',
      [...base, 'works:', ...Array.from({ length: 3000 }, () => '  - { id: w, finish: 2028-01-01 }'), BY],
      ['path.repeated-id 7'],
    ],
    ['a work that needs itself', withWork('    needs: [w]'), ['path.refers-to-itself 9']],
    ['brackets in brackets', [...base, `x: ${'['.repeat(60)}${']'.repeat(60)}`], ['yaml.too-deep 6']],
  ])('%s', (_, lines, expected) => expect(told(lines)).toEqual(expected));
  test('a rank of nothing', () =>
    expect(told(['class: I', 'cities:', '  - id: u', '    inputs:', '      1.I.05: 0', BY])).toEqual([
      'input.negative 5',
    ]));
});

describe('answered', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a decimal of three places that does not end in nothing', withInput('2A.III.07: 5.125')],
    ['a number below one', withInput('2A.III.07: 0.250')],
    ['a step of thirty decimals', withWork(`    scale: { least: 0.5, step: 0.${'0'.repeat(29)}1 }`)],
    ['a whole number of schools', withInput('2A.III.15: 10')],
    ['a range of schools', withInput('2A.III.15: { low: 10, high: 11 }')],
  ])('%s', (_, lines) => expect(told(lines)).toBe('infeasible'));
  test('a work that costs nothing and is needed only by one that falls does not stay', () => {
    const works = [
      '  - { id: z1, finish: 2028-12-31, effects: [{ standard: 2A.III.15, add: 6 }], costs: [{ source: a, year: 2026, amount: 0 }] }',
      '  - { id: c3, finish: 2028-12-31, effects: [{ standard: 2A.III.07, add: 1 }], costs: [{ source: a, year: 2027, amount: 0 }] }',
      '  - { id: y0, finish: 2028-12-31, effects: [{ standard: 2A.III.21, add: 6.25 }], costs: [{ source: a, year: 2027, amount: 0 }] }',
      '  - { id: a4, finish: 2028-12-31, needs: [c3], effects: [{ standard: 2A.III.18, add: 6 }], costs: [{ source: a, year: 2027, amount: 0 }] }',
    ];
    const found = answer([
      ...CITY,
      ...MET.map((line) => `      ${line}`),
      'works:',
      ...works,
      'pack: 111-2025',
      'aim: { kind: earliest }',
    ]);
    // 18.75 is below the least of green space, and only "y0" raises it.
    expect(found.ok && found.value.works.map(({ id }) => id)).toEqual(['y0']);
  });
});

describe('why no set will do', () => {
  test('a need that comes too late belongs to the conflict: without it the work alone would do', () => {
    const lines = (needs: string) => [
      ...CITY,
      ...MET.map((line) => `      ${line}`),
      'works:',
      `  - { id: a, finish: 2026-12-31, needs: [${needs}], effects: [{ standard: 2A.III.21, add: 6.25 }] }`,
      '  - { id: b, finish: 2031-12-31 }',
      BY,
    ];
    expect(told(lines(''))).toBe('optimal');
    const found = answer(lines('b'));
    expect(found.ok && found.value.status).toBe('infeasible');
    const conflict = found.ok ? found.value.conflict : undefined;
    expect(conflict?.demands).toContainEqual({ kind: 'needs', work: 'a', needed: 'b' });
    expect(conflict?.demands).toContainEqual({ kind: 'date', by: '2029-12-31' });
    expect([conflict?.minimal, conflict?.smallest, conflict?.demands.length]).toEqual([true, true, 3]);
  });
  test(
    'three thousand works in a chain of needs: known soon, the conflict told as far as it got',
    { timeout: 60_000 },
    () => {
      const chain = Array.from(
        { length: 3000 },
        (_, at) => `  - { id: w${at}, finish: 2028-01-01, needs: [${at > 0 ? `w${at - 1}` : ''}] }`,
      );
      const found = answer([...base, 'works:', ...chain, BY], 2000);
      expect(found.ok && [found.value.status, found.value.conflict?.smallest]).toEqual(['infeasible', false]);
    },
  );
});

test('the day from which effects hold, through a chain of a hundred thousand needs', () => {
  const works = Array.from({ length: 100_000 }, (_, at): PlannedWork => ({
    id: `w${at}`,
    state: 'proposed',
    finish: asDay(at === 0 ? '2031-01-01' : '2028-01-01'),
    effects: [],
    costs: [],
    needs: at > 0 ? [`w${at - 1}`] : [],
    excludes: [],
  }));
  const found = effectiveFinish(works.toReversed());
  expect([found.size, found.get('w99999'), found.get('w0')]).toEqual([100_000, '2031-01-01', '2031-01-01']);
  const circle = works.slice(0, 2).map((work) => ({ ...work, needs: work.id === 'w0' ? ['w1'] : ['w0'] }));
  expect(effectiveFinish(circle).size).toBe(2);
});
