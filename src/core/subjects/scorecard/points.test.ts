import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, pointsOfLine, pointsOfSheet, SCORE, type ScoredLine } from '#core/subjects/scorecard/points.ts';
import { quantity, type Quantity } from '#core/value/quantity.ts';
import { decimal, plainDecimal } from '#core/value/decimal.ts';

const points = (text: string): Quantity => quantity(plainDecimal(text), SCORE);
const of = (text: string, unit: string, whole?: string): Quantity =>
  quantity(plainDecimal(text), unit, [], { of: whole === undefined ? undefined : plainDecimal(whole) });

describe('points by the share reached', () => {
  const line = (goal?: Quantity) => ({ way: 'share', most: points('10'), ...(goal && { goal }) }) as const;
  it.each([
    ['nothing is no points', of('0', '%'), undefined, '0'],
    ['half', of('50', '%'), undefined, '5'],
    ['just below', of('99.99', '%'), undefined, '10'],
    ['a hair less than a hundredth below', of('99.94', '%'), undefined, '9.99'],
    ['all', of('100', '%'), undefined, '10'],
    ['more than all gives no more', of('130', '%'), undefined, '10'],
    ['two of three, rounded to hundredths', of('2', 'xã'), of('3', 'xã'), '6.67'],
    ['a ratio by its own whole', of('11', 'thôn', '14'), undefined, '7.86'],
    ['a ratio by a goal in per cent', of('7', 'thôn', '14'), of('50', '%'), '10'],
    ['less than nothing is nothing', of('-5', '%'), undefined, '0'],
  ] as const)('%s', (_, evidence, goal, expected) => {
    expect(pointsOfLine(line(goal), evidence)).toEqual(points(expected));
  });
  it.each([
    ['without evidence', undefined, undefined],
    ['of another unit than the goal', of('5', 'xã'), of('5', 'thôn')],
    ['a count where per cent are asked for', of('5', 'xã'), undefined],
    ['of a goal of nothing', of('5', 'xã'), of('0', 'xã')],
  ] as const)('none %s', (_, evidence, goal) => {
    expect(pointsOfLine(line(goal), evidence)).toBeUndefined();
  });
  it('of an approximate figure are approximate', () => {
    const evidence = quantity(decimal(50), '%', ['about']);
    expect(pointsOfLine(line(), evidence)?.approx).toEqual(['about']);
  });
});

it.each([
  ['99.99', '0'],
  ['100', '4'],
  ['100.01', '4'],
])('all or nothing: %s%% gives %s', (reached, expected) => {
  expect(pointsOfLine({ way: 'reached', most: points('4') }, of(reached, '%'))).toEqual(points(expected));
});

it.each([
  ['0', '0'],
  ['1', '0.5'],
  ['3', '1.5'],
  ['4', '2'],
  ['5', '2'],
])('for each: %s times gives %s, at most 2', (times, expected) => {
  const line = { way: 'each', most: points('2'), each: points('0.5') } as const;
  expect(pointsOfLine(line, of(times, 'vụ'))).toEqual(points(expected));
});

it('points that are given need no evidence, and without them there are none', () => {
  expect(pointsOfLine({ way: 'told', most: points('5'), told: points('4.25') }, undefined)).toEqual(points('4.25'));
  expect(pointsOfLine({ way: 'told', most: points('5') }, of('100', '%'))).toBeUndefined();
});

const line = (most: string, given: string | undefined, more: Partial<ScoredLine['line']> = {}): ScoredLine => ({
  line: { nature: 'standard', most: points(most), ...more },
  points: given === undefined ? undefined : points(given),
});
const totals = (lines: readonly ScoredLine[]) => {
  const made = pointsOfSheet(lines);
  return made && [made.most, made.applies, made.total, made.least, made.best].map(({ amount }) => amount);
};

describe('a sheet', () => {
  it('adds up', () => {
    expect(totals([line('60', '55.5'), line('40', '40')])).toEqual(['100', '100', '95.5', '95.5', '95.5']);
  });
  it('what does not apply makes the whole less, and the rest is raised to the scale', () => {
    const sheet = [line('60', '54'), line('40', undefined, { excused: 'không có nhiệm vụ' })];
    expect(totals(sheet)).toEqual(['100', '60', '90', '90', '90']);
  });
  it('bonus and penalties are never raised', () => {
    const half = line('50', undefined, { excused: 'x' });
    expect(
      totals([line('50', '40'), half, line('5', '2', { nature: 'bonus' }), line('5', '1', { nature: 'penalty' })]),
    ).toEqual(['100', '50', '81', '81', '81']);
  });
  it('what is missing is between nothing and all of it', () => {
    const sheet = [line('60', '50'), line('40', undefined), line('5', undefined, { nature: 'penalty' })];
    expect(totals(sheet)).toEqual(['100', '100', '50', '45', '90']);
  });
  it('is never below nought', () => {
    expect(totals([line('10', '1'), line('5', '5', { nature: 'penalty' })])?.[2]).toBe('0');
  });
  it.each([[[]], [[line('10', '1', { excused: 'x' })]], [[line('5', '1', { nature: 'bonus' })]]])(
    'of which nothing applies has no points',
    (sheet) => expect(totals(sheet)).toBeUndefined(),
  );
  it('lies between its least and its best, and all three are one when nothing is missing', () => {
    const amount = fc.integer({ min: 0, max: 100 });
    const some = fc.record({
      most: fc.integer({ min: 1, max: 100 }),
      part: fc.option(amount, { nil: undefined }),
      nature: fc.constantFrom('standard', 'bonus', 'penalty'),
      excused: fc.option(fc.constant('x'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (rows) => {
        const lines = rows.map(({ most, part, nature, excused }) =>
          line(String(most), part === undefined ? undefined : String(Math.min(part, most)), {
            nature: nature as 'standard',
            ...(excused !== undefined && { excused }),
          }),
        );
        const made = pointsOfSheet(lines);
        if (!made) return;
        const [least, total, best] = [made.least, made.total, made.best].map(({ amount: told }) => Number(told));
        expect(least).toBeLessThanOrEqual(total ?? -1);
        expect(total).toBeLessThanOrEqual(best ?? -1);
        const whole = lines.every((one) => one.line.excused !== undefined || one.points !== undefined);
        if (whole) expect([least, best]).toEqual([total, total]);
      }),
    );
  });
});

describe('grades', () => {
  const grades = [
    { name: 'khá', from: points('70') },
    { name: 'xuất sắc', from: points('90') },
    { name: 'tốt', from: points('80') },
  ];
  it.each([
    ['69.99', undefined],
    ['70', 'khá'],
    ['79.99', 'khá'],
    ['80', 'tốt'],
    ['89.99', 'tốt'],
    ['90', 'xuất sắc'],
    ['104', 'xuất sắc'],
  ])('%s points: %s', (given, expected) => expect(gradeOf(grades, points(given))).toBe(expected));
  it('none where none is told', () => expect(gradeOf([], points('100'))).toBeUndefined());
});
