/** What rows leave of a domain. */
import { describe, expect, it } from 'vitest';
import { propagator } from '#core/planning/search/propagate.ts';
import type { Domain, IntegerProgramme, IntegerRow } from '#core/planning/search/programme.ts';

const row = (coefficients: readonly number[], least: number): IntegerRow => ({
  columns: coefficients.flatMap((one, at) => (one === 0 ? [] : [at])),
  coefficients: coefficients.filter((one) => one !== 0).map(BigInt),
  least: BigInt(least),
});

interface Given {
  readonly rows?: readonly IntegerRow[];
  readonly extra?: readonly IntegerRow[];
  readonly kinds?: readonly ('choice' | 'claim' | 'share')[];
  readonly implied?: Readonly<Record<number, readonly number[]>>;
  readonly lower?: readonly number[];
  readonly upper: readonly number[];
  readonly changed?: readonly number[];
}

/** The ends that are left, "0..1"; undefined where nothing is. */
const left = ({ rows = [], extra = [], kinds = [], implied = {}, lower, upper, changed }: Given) => {
  const programme: IntegerProgramme = {
    columns: upper.map((one, at) => ({ kind: kinds[at] ?? 'choice', upper: BigInt(one), cost: 0n })),
    rows,
    constant: 0n,
    implied: upper.map((_, at) => implied[at] ?? []),
  };
  const domain: Domain = { lower: (lower ?? upper.map(() => 0)).map(BigInt), upper: upper.map(BigInt) };
  return propagator(programme)(domain, extra, changed)
    ? domain.lower.map((low, at) => `${low}..${domain.upper[at]}`)
    : undefined;
};

describe('rows settle columns', () => {
  it.each<readonly [string, Given, readonly string[] | undefined]>([
    ['nothing where there is room', { rows: [row([1, 1], 1)], upper: [1, 1] }, ['0..1', '0..1']],
    ['all where all are asked', { rows: [row([1, 1], 2)], upper: [1, 1] }, ['1..1', '1..1']],
    ['nothing is left where more is asked', { rows: [row([1, 1], 3)], upper: [1, 1] }, undefined],
    ['what others cannot make alone', { rows: [row([3, 1], 2)], upper: [1, 1] }, ['1..1', '0..1']],
    ['what would take too much is no', { rows: [row([-3, -1], -2)], upper: [1, 1] }, ['0..0', '0..1']],
    [
      'one after another',
      { rows: [row([1, 0, 0], 1), row([-1, 1, 0], 0), row([0, -1, -1], -1)], upper: [1, 1, 1] },
      ['1..1', '1..1', '0..0'],
    ],
    ['a further row counts, too', { extra: [row([1, 1], 2)], upper: [1, 1] }, ['1..1', '1..1']],
    [
      'a further row after one of its own',
      { rows: [row([1, 0], 1)], extra: [row([-1, 1], 0)], upper: [1, 1] },
      ['1..1', '1..1'],
    ],
    ['an amount to the next whole number outside', { rows: [row([2], 7)], kinds: ['share'], upper: [10] }, ['3..10']],
    ['an amount from above', { rows: [row([-2], -7)], kinds: ['share'], upper: [10] }, ['0..4']],
    ['an amount is narrowed in strides only', { rows: [row([1], 1)], kinds: ['share'], upper: [10] }, ['1..10']],
    ['less than a tenth is none', { rows: [row([1], 1)], kinds: ['share'], upper: [11] }, ['0..11']],
    ['a choice to the whole number', { rows: [row([2], 1)], upper: [1] }, ['1..1']],
    ['what is settled stays', { rows: [row([1, 1], 1)], lower: [1, 0], upper: [1, 1] }, ['1..1', '0..1']],
  ])('%s', (_, given, expected) => expect(left(given)).toEqual(expected));
});

describe('what is implied goes with it', () => {
  it.each<readonly [string, Given, readonly string[] | undefined]>([
    [
      'yes makes the others yes',
      { implied: { 0: [1, 2] }, lower: [1, 0, 0], upper: [1, 1, 1], changed: [0] },
      ['1..1', '1..1', '1..1'],
    ],
    [
      'over several',
      { implied: { 0: [1], 1: [2] }, lower: [1, 0, 0], upper: [1, 1, 1], changed: [0] },
      ['1..1', '1..1', '1..1'],
    ],
    ['no makes those no that imply it', { implied: { 0: [1] }, upper: [1, 0], changed: [1] }, ['0..0', '0..0']],
    [
      'yes says nothing of those that imply it',
      { implied: { 0: [1] }, lower: [0, 1], upper: [1, 1], changed: [1] },
      ['0..1', '1..1'],
    ],
    ['no says nothing of the others', { implied: { 0: [1] }, upper: [0, 1], changed: [0] }, ['0..0', '0..1']],
    ['opposites are nothing', { implied: { 0: [1] }, lower: [1, 0], upper: [1, 0], changed: [0] }, undefined],
    ['from either side', { implied: { 0: [1] }, lower: [1, 0], upper: [1, 0], changed: [1] }, undefined],
    [
      'of a claim nothing is implied',
      { implied: { 0: [1] }, kinds: ['claim'], lower: [1, 0], upper: [1, 1], changed: [0] },
      ['1..1', '0..1'],
    ],
    [
      'a row that settles one settles the other',
      { rows: [row([1, 0], 1)], implied: { 0: [1] }, upper: [1, 1] },
      ['1..1', '1..1'],
    ],
    ['ends that have crossed are nothing', { lower: [1], upper: [0], changed: [0] }, undefined],
  ])('%s', (_, given, expected) => expect(left(given)).toEqual(expected));
});

describe('only what has changed is looked at', () => {
  it.each<readonly [string, readonly number[] | undefined, readonly string[]]>([
    ['all, where nobody says what', undefined, ['1..1', '1..1', '1..1']],
    ['nothing', [], ['0..1', '0..1', '0..1']],
    ['its rows', [0], ['1..1', '0..1', '0..1']],
    ['those of two', [0, 2], ['1..1', '0..1', '1..1']],
  ])('%s', (_, changed, expected) =>
    expect(
      left({
        rows: [row([1, 0, 0], 1), row([0, 1, 0], 1), row([0, 0, 1], 1)],
        upper: [1, 1, 1],
        ...(changed && { changed }),
      }),
    ).toEqual(expected),
  );
});

it('a chain of ten thousand rows is walked to its end', () => {
  const count = 10_000;
  const rows: IntegerRow[] = [{ columns: [0], coefficients: [1n], least: 1n }];
  for (let at = 1; at < count; at += 1) rows.push({ columns: [at - 1, at], coefficients: [-1n, 1n], least: 0n });
  expect(new Set(left({ rows: rows.toReversed(), upper: Array<number>(count).fill(1) }))).toEqual(new Set(['1..1']));
});
