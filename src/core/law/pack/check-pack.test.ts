import { describe, expect, test } from 'vitest';
import { shippedPack, shippedPacks } from '#testing/packs.ts';
import { asDay } from '#core/value/day.ts';
import { checkPack, checkPacks } from '#core/law/pack/check-pack.ts';
import type { RulePack, Standard, Stated } from '#core/law/pack/pack.ts';
import { mapNumbers } from '#core/law/pack/pack-entries.ts';

const pack = shippedPack('111-2025');
const stated = (is: string): Stated => ({ is, status: 'secondary', from: 'hue' });
const withNumber = (path: string, value: Stated): RulePack =>
  mapNumbers(pack, (at, old) => (at === path ? value : old));
const withStandard = (id: string, change: (standard: Standard) => Standard): RulePack => ({
  ...pack,
  standards: pack.standards.map((one) => (one.id === id ? change(one) : one)),
});
const found = (changed: RulePack) => checkPack(changed).map(({ code, where }) => [code, where.field]);

test('the shipped packs are sound, each and together', () => {
  expect(shippedPacks.flatMap(checkPack)).toEqual([]);
  expect(checkPacks(shippedPacks)).toEqual([]);
});

test('they hold what the law files hold: 59, 63 and 39 standards', () => {
  const counts = shippedPacks.map(({ standards }) => standards.reduce((sum, { standsFor }) => sum + standsFor, 0));
  // 23 of Table 2A and 15 of Table 1; Table 2B is listed as missing.
  expect(counts).toEqual([59, 63, 38]);
  expect(pack.missing.map(({ id }) => id)).toContain('2B.*');
});

describe('each fault is named with its field', () => {
  test.each<readonly [string, RulePack, string, string]>([
    ['minimum above maximum', withNumber('standards[2A.III.08].classes.II.min', stated('100.0')), '', ''],
    [
      'minimum above maximum',
      withNumber('standards[2A.III.09].classes.II.min', stated('5')),
      'pack.min-above-max',
      'standards[2A.III.09].classes.II',
    ],
    [
      'a share above 100',
      withNumber('standards[2A.III.08].classes.II.max', stated('101')),
      'pack.above-possible',
      'standards[2A.III.08].classes.II.max',
    ],
    [
      'a negative threshold',
      withNumber('standards[2A.III.09].classes.III.min', stated('-1')),
      'pack.negative',
      'standards[2A.III.09].classes.III.min',
    ],
    [
      'class III asks more than class II',
      withNumber('standards[2A.III.11].classes.III.min', stated('80.5')),
      'pack.min-above-max',
      'standards[2A.III.11].classes.III',
    ],
    [
      'class III asks more than class II',
      withNumber('standards[2A.III.10].classes.III.min', stated('65')),
      'pack.lower-class-asks-more',
      'standards[2A.III.10].classes.III.min',
    ],
    [
      'an unknown level',
      withNumber('standards[2A.I.01].classes.II.min', stated('galactic')),
      'pack.unknown-level',
      'standards[2A.I.01].classes.II.min',
    ],
    [
      'levels turned round',
      withNumber('standards[2A.I.01].classes.II.min', stated('national')),
      'pack.min-above-max',
      'standards[2A.I.01].classes.II',
    ],
    [
      'points that do not sum to the frame',
      withNumber('standards[2A.III.08].points.max', stated('3.5')),
      'pack.frame-sum',
      'criteria[III].points.max',
    ],
    [
      'points not a number',
      withNumber('standards[2A.III.08].points.max', stated('three')),
      'pack.not-a-number',
      'standards[2A.III.08].points.max',
    ],
    [
      'frames that do not make 100',
      withNumber('criteria[I].points.max', stated('16')),
      'pack.frame-sum',
      'criteria[I].points.max',
    ],
    ['minima above the total', withNumber('rules.total', stated('70')), 'pack.minima-above-total', 'rules.total'],
    [
      'a share of more than all',
      withNumber('reductions[heritage].rules[other].effect', stated('120')),
      'pack.share-out-of-bounds',
      'reductions[heritage].rules[other].effect',
    ],
    [
      'a reading that asks for 16 of 15',
      withNumber('readings[all].total', stated('16')),
      'pack.reading-above-count',
      'readings[all].total',
    ],
    [
      'a number without source',
      withNumber('rules.total', { is: '75', status: 'secondary' }),
      'pack.no-source',
      'rules.total',
    ],
    [
      'an unknown source',
      withNumber('rules.total', { is: '75', status: 'secondary', from: 'hearsay' }),
      'pack.unknown-source',
      'rules.total',
    ],
    [
      'a missing number with a value',
      withNumber('rules.total', { is: '75', status: 'missing' }),
      'pack.missing-with-value',
      'rules.total',
    ],
    [
      'a known number without a value',
      withNumber('rules.total', { status: 'gazette', from: 'hue' }),
      'pack.no-value',
      'rules.total',
    ],
    [
      'a rule that the scoring cannot follow',
      withNumber('rules.between', stated('stepwise')),
      'pack.unknown-rule',
      'rules.between',
    ],
    [
      'a rounding that nobody knows',
      withNumber('rules.countRounding', stated('to-even')),
      'pack.unknown-rule',
      'rules.countRounding',
    ],
    [
      'something below the minimum',
      withNumber('rules.belowMinimum', stated('1')),
      'pack.rule-out-of-bounds',
      'rules.belowMinimum',
    ],
    ['a total above the frame', withNumber('rules.total', stated('101')), 'pack.rule-out-of-bounds', 'rules.total'],
    ['a total that is no number', withNumber('rules.total', stated('most')), 'pack.not-a-number', 'rules.total'],
    [
      'half a reduction at once',
      withNumber('rules.reductionsAtOnce', stated('1.5')),
      'pack.rule-out-of-bounds',
      'rules.reductionsAtOnce',
    ],
    [
      'a negative floor of counts',
      withNumber('rules.countFloor', stated('-1')),
      'pack.rule-out-of-bounds',
      'rules.countFloor',
    ],
    [
      'an unknown scale',
      withStandard('2A.I.01', (one) => ({ ...one, scale: 'rank' })),
      'pack.unknown-reference',
      'standards[2A.I.01].scale',
    ],
    [
      'an unknown criterion',
      withStandard('2A.I.01', (one) => ({ ...one, criterion: 'IX' })),
      'pack.unknown-reference',
      'standards[2A.I.01].criterion',
    ],
    [
      'a criterion of another table',
      withStandard('2A.I.01', (one) => ({ ...one, table: '1' })),
      'pack.other-table',
      'standards[2A.I.01].table',
    ],
    [
      'a repeated standard',
      { ...pack, standards: [...pack.standards, ...pack.standards.slice(0, 1)] },
      'pack.repeated-id',
      'standards[2A.I.01]',
    ],
    ['validity turned round', { ...pack, validTo: asDay('2025-01-01') }, 'pack.validity-reversed', 'validTo'],
  ])('%s', (_title, changed, code, field) => {
    if (code === '') expect(found(changed)).toEqual([]);
    else expect(found(changed)).toContainEqual([code, field]);
  });
});

test('two regimes on one day are refused', () => {
  expect(checkPacks([...shippedPacks, { ...pack, id: 'other', validFrom: asDay('2030-01-01') }])).toMatchObject([
    { code: 'pack.validity-overlap', where: { file: 'other' }, data: { other: '111-2025' } },
  ]);
});

test('a regime may begin on the day after another ends, not on its last day', () => {
  const older = { ...pack, id: 'older', validTo: asDay('2029-12-31') };
  const beginning = (day: string) =>
    checkPacks([older, { ...pack, id: 'newer', validFrom: asDay(day) }]).map((problem) => problem.code);
  expect([beginning('2029-12-31'), beginning('2030-01-01')]).toEqual([['pack.validity-overlap'], []]);
});
