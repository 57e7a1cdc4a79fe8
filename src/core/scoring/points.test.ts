import { describe, expect, test } from 'vitest';
import { exactly, ALL_MINIMA, known, level, shippedPack } from '#testing/packs.ts';
import { rational, type Rational } from '#core/value/rational.ts';
import type { Input } from '#core/scoring/input.ts';
import { scoreSheet } from '#core/scoring/score.ts';

const scoreOf = (id: string, input: Input, classId = 'II') => {
  const sheet = scoreSheet(shippedPack('111-2025'), classId, { [id]: input });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  const found = sheet.value.standards.find((standard) => standard.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

/** Resolution 111/2025, Table 2A, as data/urban-class/111-2025.yaml holds it; the sums are done by hand. */
const CASES: readonly (readonly [string, string, Input, string, Rational, string])[] = [
  ['below the minimum: nothing', '2A.III.08', known('89.999'), 'II', exactly('0'), 'below'],
  ['at the minimum: the jump to 2', '2A.III.08', known('90'), 'II', exactly('2'), 'reached'],
  ['half way 90…100: 2 + 0.5', '2A.III.08', known('95'), 'II', exactly('2.5'), 'reached'],
  ['at the maximum', '2A.III.08', known('100'), 'II', exactly('3'), 'max'],
  ['class III asks 85…95: 90 is half way', '2A.III.08', known('90'), 'III', exactly('2.5'), 'reached'],
  [
    'population 350,000 is half of 200,000…500,000: 5.5 + 0.75',
    '2A.II.03',
    known('350000'),
    'II',
    exactly('6.25'),
    'reached',
  ],
  [
    '1 of 15 establishments above 10: 3.75 + 1.25/15, which no decimal holds',
    '2A.III.15',
    known('11'),
    'II',
    rational(23, 6),
    'reached',
  ],
  ['above the maximum stays at the maximum', '2A.III.17', known('40'), 'II', exactly('4'), 'max'],
  ['provincial role is the class II minimum', '2A.I.01', level('provincial'), 'II', exactly('5.5'), 'reached'],
  ['regional role is the class II maximum', '2A.I.01', level('cấp vùng'), 'II', exactly('7'), 'max'],
  ['a national role is above it', '2A.I.01', level('national'), 'II', exactly('7'), 'max'],
  ['commune role is below class II', '2A.I.01', level('commune'), 'II', exactly('0'), 'below'],
  ['and the minimum of class III', '2A.I.01', level('commune'), 'III', exactly('5.5'), 'reached'],
  ['2 years of application are "1 to 3 years"', '2A.III.23', known('2'), 'II', exactly('4'), 'reached'],
  ['3 years are the maximum', '2A.III.23', known('3'), 'II', exactly('5'), 'max'],
  ['half a year is below', '2A.III.23', known('0.5'), 'II', exactly('0'), 'below'],
  ['class III: a funeral home project is enough', '2A.III.13', level('có dự án'), 'III', exactly('2.5'), 'reached'],
  ['class II: a project is not', '2A.III.13', level('có dự án'), 'II', exactly('0'), 'below'],
];

describe('points of one standard', () => {
  test.each(CASES)('%s', (_title, id, input, classId, points, status) => {
    const score = scoreOf(id, input, classId);
    expect({ min: score.points.min, max: score.points.max, status: score.status }).toEqual({
      min: points,
      max: points,
      status,
    });
  });

  test('an unknown input may be anything the standard allows', () => {
    const score = scoreOf('2A.III.08', { kind: 'unknown' });
    expect(score.points).toEqual({ min: exactly('0'), max: exactly('3'), attained: true });
    expect(score.status).toBe('open');
  });

  test('"over 95" is at least what 95 earns, and may be the maximum', () => {
    const score = scoreOf('2A.III.08', { kind: 'interval', low: '95', lowOpen: true });
    expect(score.points).toEqual({ min: exactly('2.5'), max: exactly('3'), attained: true });
    expect(score.status).toBe('reached');
  });

  test('"nearly 90" is below 90 for certain', () => {
    const score = scoreOf('2A.III.08', { kind: 'interval', high: '90', highOpen: true });
    expect(score.points.max).toEqual(exactly('0'));
    expect(score.status).toBe('below');
  });

  test('"nearly 95" comes near 2.5 points and never has them', () => {
    expect(scoreOf('2A.III.08', { kind: 'interval', low: '92', high: '95', highOpen: true }).points).toEqual({
      min: exactly('2.2'),
      max: exactly('2.5'),
      attained: false,
    });
  });
});

describe('a value of doubtful meaning is shown and settles nothing', () => {
  test.each([
    ['definition-not-stated', '0', '3', 'open'],
    ['territory-differs', '0', '3', 'open'],
    ['not-official', '2.5', '2.5', 'reached'],
  ] as const)('%s', (caveat, min, max, status) => {
    const score = scoreOf('2A.III.08', { kind: 'known', value: '95', evidence: { document: 'd', caveat } });
    expect([score.input.kind, score.points.min, score.points.max, score.status]).toEqual([
      'known',
      exactly(min),
      exactly(max),
      status,
    ]);
    expect(score.gain === undefined).toBe(status === 'open');
  });
});

describe('what one more unit would bring', () => {
  test('one per cent of clean water inside the band is 0.1 points', () => {
    expect(scoreOf('2A.III.08', known('95')).gain).toEqual({ next: '96', points: exactly('0.1') });
  });
  test('the unit that crosses the minimum brings the jump', () => {
    expect(scoreOf('2A.III.08', known('89.5')).gain).toEqual({ next: '90.5', points: exactly('2.05') });
  });
  test('nothing is above 100 per cent', () => {
    expect(scoreOf('2A.III.08', known('99.5')).gain).toEqual({ next: '100', points: exactly('0.05') });
  });
  test('the next level', () => {
    expect(scoreOf('2A.I.01', level('provincial')).gain).toEqual({ next: 'regional', points: exactly('1.5') });
  });
  test('how far minimum and maximum are', () => {
    const { toMinimum, toMaximum } = scoreOf('2A.III.08', known('77'));
    expect(toMinimum).toEqual({ units: exactly('13'), points: exactly('2') });
    expect(toMaximum).toEqual({ units: exactly('23'), points: exactly('3') });
  });
});

test('all minima together are exactly 75 and pass; one person fewer fails', () => {
  const pack = shippedPack('111-2025');
  const sheet = scoreSheet(pack, 'II', ALL_MINIMA, { adminUnits: 1 });
  if (!sheet.ok) throw new Error('refused');
  expect(sheet.value.total.points.min).toEqual(exactly('75'));
  expect(sheet.value.verdict).toBe('passes');
  expect(sheet.value.lawful).toBe(true);
  expect(sheet.value.lawStatus).toBe('secondary');
  const fewer = scoreSheet(pack, 'II', { ...ALL_MINIMA, '2A.II.03': known('199999') });
  if (!fewer.ok) throw new Error('refused');
  expect(fewer.value.total.points.max).toEqual(exactly('69.5'));
  expect(fewer.value.verdict).toBe('fails');
});
