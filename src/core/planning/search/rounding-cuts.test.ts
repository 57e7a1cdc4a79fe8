/** Rows by rounding: every answer keeps them, and the relaxation they were looked for at does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Domain, IntegerProgramme, IntegerRow } from '#core/planning/search/programme.ts';
import { cutFinder } from '#core/planning/search/rounding-cuts.ts';

const row = (coefficients: readonly number[], least: number): IntegerRow => ({
  columns: coefficients.flatMap((one, at) => (one === 0 ? [] : [at])),
  coefficients: coefficients.filter((one) => one !== 0).map(BigInt),
  least: BigInt(least),
});

/** `uppers`: 1 for a yes or no, more for an amount. */
const programme = (uppers: readonly number[], rows: readonly IntegerRow[]): IntegerProgramme => ({
  columns: uppers.map((upper) => ({ kind: upper === 1 ? 'choice' : 'share', upper: BigInt(upper), cost: 1n })),
  rows,
  constant: 0n,
  implied: uppers.map(() => []),
});
const whole = (uppers: readonly number[]): Domain => ({
  lower: uppers.map(() => 0n),
  upper: uppers.map(BigInt),
});
const written = ({ columns, coefficients, least }: IntegerRow): string =>
  `${columns.map((column, at) => `${coefficients[at]}${'abcdef'.charAt(column)}`).join(' + ')} ≥ ${least}`;
const cutsAt = (
  uppers: readonly number[],
  rows: readonly IntegerRow[],
  values: readonly number[],
  domain: Domain = whole(uppers),
): string[] => cutFinder(programme(uppers, rows))(domain, Float64Array.from(values), []).map(written);

const keeps = ({ columns, coefficients, least }: IntegerRow, answer: readonly bigint[]): boolean =>
  columns.reduce((sum, column, at) => sum + (coefficients[at] ?? 0n) * (answer[column] ?? 0n), 0n) >= least;

const answersOf = ({ lower, upper }: Domain): readonly (readonly bigint[])[] =>
  lower.reduce<readonly (readonly bigint[])[]>(
    (all, low, column) =>
      all.flatMap((answer) =>
        Array.from({ length: Number((upper[column] ?? 0n) - low) + 1 }, (_, at) => [...answer, low + BigInt(at)]),
      ),
    [[]],
  );

describe('a row is divided and rounded', () => {
  it.each<readonly [string, readonly number[], readonly IntegerRow[], readonly number[], string[]]>([
    ['three alike', [1, 1, 1], [row([2, 2, 2], 3)], [0.5, 0.5, 0.5], ['1a + 1b + 1c ≥ 2']],
    ['nothing to round', [1, 1, 1], [row([2, 2, 2], 4)], [0.5, 0.5, 1], []],
    ['nothing in parts', [1, 1, 1], [row([2, 2, 2], 3)], [1, 1, 0], []],
    ['one is settled by the others', [1, 1, 1], [row([3, 5, 7], 8)], [0, 0.2, 1], ['1a + 1b + 1c ≥ 2']],
    ['of at most', [1, 1, 1], [row([-3, -5, -7], -8)], [0, 0.2, 1], ['-1a + -2b + -3c ≥ -3']],
    ['a row of two', [1, 1], [row([2, 2], 3)], [0.5, 1], []],
    ['an amount that makes up the rest', [1, 1, 1, 5], [row([4, 4, 4, 1], 10)], [1, 0.5, 0.5, 0.4], []],
    [
      'an amount that another row has',
      [1, 1, 9, 1],
      [row([0, 5, -1, 5], 0), row([3, 3, 1, 0], 4), row([9, 0, -1, 0], 0)],
      [0.3, 0.5, 0.2, 0],
      ['1a ≥ 1', '1b + 1d ≥ 1'],
    ],
    [
      'an amount that a claim allows',
      [1, 9, 1, 1],
      [row([9, -1, 0, 0], 0), row([0, 1, 3, 3], 4)],
      [0.3, 0.3, 0.2, 0.3],
      ['1a + 1d ≥ 1'],
    ],
  ])('%s', (_, uppers, rows, values, cuts) => expect(cutsAt(uppers, rows, values)).toEqual(cuts));

  it('by what is settled already', () => {
    const rows = [row([2, 2, 2], 3)];
    const at = (lower: readonly number[], upper: readonly number[]) =>
      cutsAt([1, 1, 1], rows, [0.5, 0.5, 0.5], { lower: lower.map(BigInt), upper: upper.map(BigInt) });
    expect([at([1, 0, 0], [1, 1, 1]), at([0, 0, 0], [0, 1, 1])]).toEqual([[], ['1b + 1c ≥ 2']]);
  });

  it('also cuts that were found before', () => {
    const find = cutFinder(programme([1, 1, 1], []));
    expect(find(whole([1, 1, 1]), Float64Array.of(0.5, 0.5, 0.5), [row([2, 2, 2], 3)]).map(written)).toEqual([
      '1a + 1b + 1c ≥ 2',
    ]);
  });
});

describe('whatever the rows are', () => {
  const uppers = [1, 1, 1, 1, 3, 4];
  const anyRow = fc
    .tuple(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 6, maxLength: 6 }), fc.integer({ min: -8, max: 10 }))
    .map(([coefficients, least]) => row(coefficients, least));
  /** Rows of two: the first pair says how much of an amount a yes allows, the others say something else. */
  const PAIRS: readonly (readonly IntegerRow[])[] = [
    [],
    [row([3, 0, 0, 0, -1, 0], 0), row([0, 4, 0, 0, 0, -1], 0)],
    [row([2, 0, 0, 0, -1, 0], 0), row([0, 0, 1, 0, 0, -1], 0)],
    [row([3, 0, 0, 0, -1, 0], -1)],
    [row([3, 0, 0, 0, -2, 0], 0)],
    [row([0, 0, 0, 0, -1, 2], 0)],
    [row([-1, 3, 0, 0, 0, 0], 0)],
    [row([-3, 0, 0, 0, -1, 0], -3)],
    [row([3, 0, 0, 0, 1, 0], 0)],
  ];
  const anyQuestion = fc.record({
    rows: fc.array(anyRow, { minLength: 1, maxLength: 3 }),
    pairs: fc.constantFrom(...PAIRS),
    values: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 6 }),
    settled: fc.array(fc.constantFrom(undefined, undefined, undefined, 0, 1), { minLength: 6, maxLength: 6 }),
    least: fc.tuple(fc.constantFrom(0, 0, 1, 2), fc.constantFrom(0, 0, 1, 3)),
  });
  const broken = ({ columns, coefficients, least }: IntegerRow, values: readonly number[]): boolean =>
    columns.reduce((sum, at, own) => sum + Number(coefficients[own]) * (values[at] ?? 0) * (uppers[at] ?? 1), 0) <
    Number(least);

  it('every answer keeps the cuts, and what they were looked for at breaks them', () => {
    let found = 0;
    fc.assert(
      fc.property(anyQuestion, ({ rows, pairs, values: twelfths, settled, least }) => {
        const all = [...rows, ...pairs];
        const lowest = [0, 0, 0, 0, ...least];
        const domain = {
          lower: uppers.map((_, at) => BigInt(settled[at] ?? lowest[at] ?? 0)),
          upper: uppers.map((upper, at) => BigInt(settled[at] ?? upper)),
        };
        const values = twelfths.map((twelfth, at) => {
          const upper = uppers[at] ?? 1;
          return settled[at] === undefined ? Math.max(twelfth / 12, (lowest[at] ?? 0) / upper) : settled[at] / upper;
        });
        const cuts = cutFinder(programme(uppers, all))(domain, Float64Array.from(values), []);
        const answers = answersOf(domain).filter((answer) => all.every((one) => keeps(one, answer)));
        for (const cut of cuts) {
          found += 1;
          expect(answers.filter((answer) => !keeps(cut, answer))).toEqual([]);
        }
        // Those of rows that hold themselves are broken where they were looked for.
        const holds = all.every((one) => !broken(one, values));
        if (holds) expect(cuts.filter((cut) => !broken(cut, values)).map(written)).toEqual([]);
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(found).toBeGreaterThan(400);
  });
});
