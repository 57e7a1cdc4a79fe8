/** Points of a pack: bounded, and summing to the frame that the law states for each criterion and in total. */
import { readPlainDecimal, writePlainDecimal } from '#core/value/decimal.ts';
import type { Problem } from '#core/problem.ts';
import {
  compareRationals,
  decimalOfRational,
  multiplyRationals,
  plainRational,
  rational,
  sameRational,
  sumRationals,
  ZERO,
  type Rational,
} from '#core/value/rational.ts';
import type { Band, Criterion, RulePack, Stated } from '#core/law/pack/pack.ts';

const FULL_MARKS = rational(100);

const read = (stated: Stated): Rational | undefined =>
  stated.is !== undefined && readPlainDecimal(stated.is) !== undefined ? plainRational(stated.is) : undefined;

const print = (value: Rational): string => writePlainDecimal(decimalOfRational(value, 6));

const checkBand = (file: string, field: string, band: Band): readonly Problem[] => {
  const ends = (['min', 'max'] as const).flatMap((end): readonly Problem[] => {
    const { is } = band[end];
    const where = { file, field: `${field}.${end}` };
    if (is === undefined) return [];
    if (!readPlainDecimal(is)) return [{ code: 'pack.not-a-number', where, data: { value: is } }];
    return compareRationals(plainRational(is), ZERO) < 0 ? [{ code: 'pack.negative', where, data: { value: is } }] : [];
  });
  const [min, max] = [read(band.min), read(band.max)];
  const reversed = min !== undefined && max !== undefined && compareRationals(min, max) > 0;
  return reversed
    ? [...ends, { code: 'pack.min-above-max', where: { file, field }, data: { min: print(min), max: print(max) } }]
    : ends;
};

/** The sum is compared only when every part and the frame have been read. */
const checkSum = (pack: RulePack, criterion: Criterion, end: 'min' | 'max'): readonly Problem[] => {
  const frame = read(criterion.points[end]);
  const parts = pack.standards
    .filter((standard) => standard.criterion === criterion.id && standard.table === criterion.table)
    .map((standard) => {
      const points = read(standard.points[end]);
      return points && multiplyRationals(points, rational(standard.standsFor));
    });
  const known = parts.filter((part) => part !== undefined);
  if (frame === undefined || known.length === 0 || known.length < parts.length) return [];
  const sum = sumRationals(known);
  if (sameRational(sum, frame)) return [];
  return [
    {
      code: 'pack.frame-sum',
      where: { file: pack.id, field: `criteria[${criterion.id}].points.${end}` },
      data: { stated: print(frame), sum: print(sum) },
    },
  ];
};

/** In each table of points the maxima sum to 100, and the minima to no more than the total asked for. */
const checkTotals = (pack: RulePack): readonly Problem[] => {
  const tables = [
    ...new Set(
      pack.classes.flatMap(({ method, table }) => (method === 'points' && table !== undefined ? [table] : [])),
    ),
  ];
  return tables.flatMap((table): readonly Problem[] => {
    const frames = pack.criteria.filter((criterion) => criterion.table === table);
    const maxima = frames.map(({ points }) => read(points.max)).filter((value) => value !== undefined);
    const minima = frames.map(({ points }) => read(points.min)).filter((value) => value !== undefined);
    const total = read(pack.rules.total);
    const sum = sumRationals(maxima);
    const full =
      maxima.length < frames.length || sameRational(sum, FULL_MARKS)
        ? []
        : [
            {
              code: 'pack.total-frame',
              where: { file: pack.id, field: 'criteria' },
              data: { sum: print(sum), stated: '100', table },
            },
          ];
    const least = sumRationals(minima);
    const over = total !== undefined && minima.length === frames.length && compareRationals(least, total) > 0;
    return over
      ? [
          ...full,
          {
            code: 'pack.minima-above-total',
            where: { file: pack.id, field: 'rules.total' },
            data: { sum: print(least), stated: print(total), table },
          },
        ]
      : full;
  });
};

const checkShares = (pack: RulePack): readonly Problem[] =>
  pack.reductions.flatMap((reduction) =>
    reduction.rules.flatMap((rule): readonly Problem[] => {
      const { is } = rule.effect;
      if (is === undefined || is === 'not-considered' || is === 'unchanged') return [];
      const where = { file: pack.id, field: `reductions[${reduction.id}].rules[${rule.id}].effect` };
      if (!readPlainDecimal(is)) return [{ code: 'pack.not-a-number', where, data: { value: is } }];
      const share = plainRational(is);
      // A reduction never raises a requirement, and it never takes it away: that is `not-considered`.
      return compareRationals(share, ZERO) <= 0 || compareRationals(share, FULL_MARKS) > 0
        ? [{ code: 'pack.share-out-of-bounds', where, data: { value: is } }]
        : [];
    }),
  );

const checkReadings = (pack: RulePack): readonly Problem[] =>
  pack.readings.flatMap((reading) => {
    const tables = new Set(pack.classes.flatMap(({ method, table }) => (method === 'pass-fail' ? [table] : [])));
    const inTable = pack.standards.filter(({ table }) => tables.has(table));
    const asked = [
      ['total', reading.total, inTable.length] as const,
      ...Object.entries(reading.criteria).map(
        ([id, stated]) =>
          [`criteria[${id}]`, stated, inTable.filter(({ criterion }) => criterion === id).length] as const,
      ),
    ];
    return asked.flatMap(([key, stated, most]): readonly Problem[] => {
      const value = read(stated);
      if (value === undefined || compareRationals(value, rational(most)) <= 0) return [];
      return [
        {
          code: 'pack.reading-above-count',
          where: { file: pack.id, field: `readings[${reading.id}].${key}` },
          data: { value: print(value), most },
        },
      ];
    });
  });

export const checkFrames = (pack: RulePack): readonly Problem[] => [
  ...pack.standards.flatMap((standard) => checkBand(pack.id, `standards[${standard.id}].points`, standard.points)),
  ...pack.criteria.flatMap((criterion) => [
    ...checkBand(pack.id, `criteria[${criterion.id}].points`, criterion.points),
    ...checkSum(pack, criterion, 'min'),
    ...checkSum(pack, criterion, 'max'),
  ]),
  ...checkTotals(pack),
  ...checkShares(pack),
  ...checkReadings(pack),
];
