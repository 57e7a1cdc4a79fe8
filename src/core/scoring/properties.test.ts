import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_MINIMA, compiledClass, shippedPack } from '#testing/packs.ts';
import { decimal, writePlainDecimal } from '#core/value/decimal.ts';
import { compareRationals, rational, subtractRationals, plainRational, type Rational } from '#core/value/rational.ts';
import type { Input, Inputs } from '#core/scoring/input.ts';
import { highestOf } from '#core/law/pack/limits.ts';
import type { RulePack, Standard } from '#core/law/pack/pack.ts';
import { scoreCompiled, type Sheet } from '#core/scoring/score.ts';
import { compileClass, type CompiledClass } from '#core/scoring/compile.ts';

const sheetOf = (compiled: CompiledClass, inputs: Inputs): Sheet => {
  const sheet = scoreCompiled(compiled, inputs);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
};

const pointsOf = (
  compiled: CompiledClass,
  id: string,
  input: Input,
): { readonly min: Rational; readonly max: Rational } => {
  const found = sheetOf(compiled, { [id]: input }).standards.find((standard) => standard.id === id);
  if (found === undefined) throw new Error(id);
  return found.points;
};

/** 111/2025 with one standard turned round: its shipped tables have none where less is better. */
const turned = (): CompiledClass => {
  const pack = shippedPack('111-2025');
  const standards = pack.standards.map((standard): Standard =>
    standard.id === '2A.III.08'
      ? {
          ...standard,
          direction: 'lower_is_better',
          classes: {
            II: {
              min: { is: '10', status: 'secondary', from: 'hue' },
              max: { is: '2', status: 'secondary', from: 'hue' },
            },
          },
        }
      : standard,
  );
  const compiled = compileClass({ ...pack, standards } satisfies RulePack, 'II');
  if (!compiled.ok) throw new Error('refused');
  return compiled.value;
};

const plain = compiledClass('111-2025', 'II');
const numeric = plain.standards.filter(({ mode }) => mode === 'number').map(({ standard }) => standard);
const CLASSES: readonly (readonly [string, CompiledClass])[] = [
  ['class II', plain],
  ['class III', compiledClass('111-2025', 'III')],
  ['class II, heritage', compiledClass('111-2025', 'II', { reductions: ['heritage'] })],
  ['class II, mountain coefficient unknown', compiledClass('111-2025', 'II', { reductions: ['mountain'] })],
  ['one standard where less is better', turned()],
];

/** Values around the band, with up to three decimals. */
const valueOf = (standard: Standard): fc.Arbitrary<string> => {
  const top = Number(standard.classes['II']?.max.is ?? '100') * 1.3;
  const most = Math.min(top, Number(highestOf(standard) ?? top));
  return fc.integer({ min: 0, max: Math.round(most * 1000) }).map((digits) => writePlainDecimal(decimal(digits, 3)));
};

const standardAndTwo = fc
  .constantFrom(...numeric)
  .chain((standard) => fc.tuple(fc.constant(standard), valueOf(standard), valueOf(standard)));
const ordered = (a: string, b: string): readonly [string, string] =>
  compareRationals(plainRational(a), plainRational(b)) <= 0 ? [a, b] : [b, a];

describe.each(CLASSES)('%s', (_title, compiled) => {
  const lower = (id: string): boolean => compiled.standards.find(({ standard }) => standard.id === id)?.sign === -1n;

  test('more of what is good never earns less, and points stay within their bounds', () => {
    fc.assert(
      fc.property(standardAndTwo, ([standard, a, b]) => {
        const [low, high] = ordered(a, b);
        const [worse, better] = lower(standard.id) ? [high, low] : [low, high];
        const [least, most] = [
          pointsOf(compiled, standard.id, { kind: 'known', value: worse }),
          pointsOf(compiled, standard.id, { kind: 'known', value: better }),
        ];
        expect(compareRationals(least.min, most.min)).toBeLessThanOrEqual(0);
        expect(compareRationals(least.max, most.max)).toBeLessThanOrEqual(0);
        expect(
          most.max.numerator >= 0n && compareRationals(most.max, plainRational(standard.points.max.is ?? '0')) <= 0,
        ).toBe(true);
      }),
    );
  });

  test('an interval holds the result of every value in it', () => {
    fc.assert(
      fc.property(
        standardAndTwo,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.boolean(),
        ([standard, a, b], share, lowOpen, highOpen) => {
          const [low, high] = ordered(a, b);
          if (low === high) return;
          const inside = (Number(low) + (Number(high) - Number(low)) * share).toFixed(4);
          const [from, to] = [
            compareRationals(plainRational(inside), plainRational(low)),
            compareRationals(plainRational(inside), plainRational(high)),
          ];
          if (from < 0 || to > 0 || (lowOpen && from === 0) || (highOpen && to === 0)) return;
          const wide = pointsOf(compiled, standard.id, { kind: 'interval', low, high, lowOpen, highOpen });
          const point = pointsOf(compiled, standard.id, { kind: 'known', value: inside });
          expect(compareRationals(wide.min, point.min)).toBeLessThanOrEqual(0);
          expect(compareRationals(wide.max, point.max)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('a whole sheet of intervals holds the sheet of any values in them', () => {
    const anyInput = (standard: Standard): fc.Arbitrary<readonly [Input, string]> =>
      fc.tuple(valueOf(standard), valueOf(standard), fc.boolean()).map(([a, b, unknown]) => {
        const [low, high] = ordered(a, b);
        return [unknown ? { kind: 'unknown' } : { kind: 'interval', low, high }, low] as const;
      });
    fc.assert(
      fc.property(fc.tuple(...numeric.map(anyInput)), (pairs) => {
        const wide = sheetOf(
          compiled,
          Object.fromEntries(pairs.map(([input], index) => [numeric[index]?.id ?? '', input])),
        );
        const point = sheetOf(
          compiled,
          Object.fromEntries(pairs.map(([, value], index) => [numeric[index]?.id ?? '', { kind: 'known', value }])),
        );
        expect(compareRationals(wide.total.points.min, point.total.points.min)).toBeLessThanOrEqual(0);
        expect(compareRationals(wide.total.points.max, point.total.points.max)).toBeGreaterThanOrEqual(0);
        if (wide.verdict !== 'open') expect(point.verdict).toBe(wide.verdict);
      }),
      { numRuns: 60 },
    );
  });
});

test('continuous inside the band: a step of 10^-k changes the points by no more than the slope times the step', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...numeric),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 3, max: 9 }),
      (standard, share, places) => {
        const [min, max] = [standard.classes['II']?.min.is, standard.classes['II']?.max.is].map(Number) as [
          number,
          number,
        ];
        const value = plainRational((min + (max - min) * share * 0.99).toFixed(places));
        const next = rational(
          value.numerator * 10n ** BigInt(places) + value.denominator,
          value.denominator * 10n ** BigInt(places),
        );
        const text = (one: Rational): string =>
          writePlainDecimal(decimal((one.numerator * 10n ** BigInt(places)) / one.denominator, places));
        if (compareRationals(value, plainRational(String(min))) < 0) return;
        const change = subtractRationals(
          pointsOf(plain, standard.id, { kind: 'known', value: text(next) }).min,
          pointsOf(plain, standard.id, { kind: 'known', value: text(value) }).min,
        );
        const most = rational(1n, 10n ** BigInt(places));
        // Every band is at least 1 wide times points of at most 7, so a slope is never above 7.
        expect(
          change.numerator >= 0n && compareRationals(change, rational(most.numerator * 7n, most.denominator)) <= 0,
        ).toBe(true);
      },
    ),
  );
});

test('a reduction never raises a requirement: no points are lost by it', () => {
  fc.assert(
    fc.property(standardAndTwo, fc.constantFrom('heritage', 'mountain', 'region'), ([standard, value], reduction) => {
      const reduced = compiledClass('111-2025', 'II', { reductions: [reduction] });
      const [before, after] = [
        pointsOf(plain, standard.id, { kind: 'known', value }),
        pointsOf(reduced, standard.id, { kind: 'known', value }),
      ];
      // Not considered means the minimum points, whatever the value (population density of heritage cities).
      if (reduction === 'heritage' && standard.id === '2A.II.04') return;
      expect(compareRationals(before.min, after.min)).toBeLessThanOrEqual(0);
      expect(compareRationals(before.max, after.max)).toBeLessThanOrEqual(0);
    }),
  );
});

test('raising any one input never turns a pass into a fail', () => {
  fc.assert(
    fc.property(fc.constantFrom(...numeric), fc.integer({ min: 0, max: 1000 }), (standard, more) => {
      const min = plainRational(standard.classes['II']?.min.is ?? '0');
      const most = highestOf(standard);
      const raised = decimal(min.numerator * 1000n + BigInt(more) * min.denominator, 3);
      const value = writePlainDecimal(raised);
      if (min.denominator !== 1n || (most !== undefined && Number(value) > Number(most))) return;
      expect(sheetOf(plain, { ...ALL_MINIMA, [standard.id]: { kind: 'known', value } }).verdict).toBe('passes');
    }),
  );
});
