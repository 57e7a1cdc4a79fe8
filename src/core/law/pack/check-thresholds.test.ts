/** What a pack's thresholds may be: each value by itself, minimum beside maximum, class beside class. */
import { describe, expect, it } from 'vitest';
import { checkThresholds } from '#core/law/pack/check-thresholds.ts';
import { bandOf, smallPack, smallStandard } from '#testing/small-pack.ts';

const told = (more: object) =>
  checkThresholds(smallPack(smallStandard(more))).map(({ code, where, data }) => [
    code,
    (where.field ?? '').replace('standards[s].', ''),
    ...(data ? [data] : []),
  ]);
const codes = (more: object) => told(more).map(([code]) => code);

describe('a threshold', () => {
  it.each<[string, object, readonly unknown[]]>([
    ['that nobody has read', { classes: { I: bandOf() } }, []],
    ['nought', { classes: { I: bandOf('0', '0') } }, []],
    ['less than nought', { classes: { I: bandOf('-0.1', '1') } }, ['pack.negative']],
    ['less than nought of what may fall', { signed: true, classes: { I: bandOf('-0.1', '1') } }, []],
    ['no number', { classes: { I: bandOf('three', '4') } }, ['pack.not-a-number']],
    ['all of it', { unit: '%', classes: { I: bandOf('99', '100') } }, []],
    ['more than all of it', { unit: '%', classes: { I: bandOf('99', '100.1') } }, ['pack.above-possible']],
    ['more than a hundred of what is counted', { unit: 'km', classes: { I: bandOf('99', '100.1') } }, []],
    ['growth above a hundred', { unit: '%', signed: true, classes: { I: bandOf('99', '100.1') } }, []],
    ['a level', { scale: 'grades', classes: { I: bandOf('low', 'Vừa') } }, []],
    ['no level', { scale: 'grades', classes: { I: bandOf('low', 'best') } }, ['pack.unknown-level']],
    [
      'a number where levels are asked',
      { scale: 'grades', classes: { I: bandOf('1', '2') } },
      ['pack.unknown-level', 'pack.unknown-level'],
    ],
    ['a level without a scale', { direction: 'qualitative', classes: { I: bandOf('1') } }, ['pack.no-scale']],
    [
      'the most of it without a scale',
      { direction: 'qualitative', classes: { I: bandOf(undefined, '1') } },
      ['pack.no-scale'],
    ],
    ['of a scale that nobody has read', { direction: 'qualitative', classes: { I: bandOf() } }, []],
    ['of a scale that is there', { direction: 'qualitative', scale: 'grades', classes: { I: bandOf('low') } }, []],
  ])('%s', (_, more, expected) => expect(codes(more)).toEqual(expected));
  it('says what it is, and what could be', () => {
    expect(told({ scale: 'grades', classes: { I: bandOf('best') } })).toEqual([
      ['pack.unknown-level', 'classes.I.min', { level: 'best', known: ['low (thấp)', 'mid', 'high'] }],
    ]);
    expect(told({ unit: '%', classes: { I: bandOf(undefined, '101') } })).toEqual([
      ['pack.above-possible', 'classes.I.max', { value: '101', most: '100' }],
    ]);
    expect(told({ classes: { I: bandOf('x') } })).toEqual([['pack.not-a-number', 'classes.I.min', { value: 'x' }]]);
    expect(told({ classes: { I: bandOf('-1') } })).toEqual([['pack.negative', 'classes.I.min', { value: '-1' }]]);
  });
});

describe('the minimum asks no more than the maximum', () => {
  it.each<[string, object, readonly unknown[]]>([
    ['as much', { classes: { I: bandOf('2', '2') } }, []],
    ['a hair more', { classes: { I: bandOf('2.01', '2') } }, ['pack.min-above-max']],
    [
      'less, of what should be low',
      { direction: 'lower_is_better', classes: { I: bandOf('2', '3') } },
      ['pack.min-above-max'],
    ],
    ['more, of what should be low', { direction: 'lower_is_better', classes: { I: bandOf('3', '2') } }, []],
    ['a level above', { scale: 'grades', classes: { I: bandOf('high', 'mid') } }, ['pack.min-above-max']],
    ['the same level', { scale: 'grades', classes: { I: bandOf('mid', 'vừa') } }, []],
    ['one end only', { classes: { I: bandOf('2') } }, []],
    ['one end unreadable', { classes: { I: bandOf('x', '1') } }, ['pack.not-a-number']],
    ['one level unknown', { scale: 'grades', classes: { I: bandOf('best', 'low') } }, ['pack.unknown-level']],
  ])('%s', (_, more, expected) => expect(codes(more)).toEqual(expected));
  it('says both', () =>
    expect(told({ classes: { I: bandOf('3', '2') } })).toEqual([
      ['pack.min-above-max', 'classes.I', { min: '3', max: '2' }],
    ]));
});

describe('a lower class asks no more than a higher one', () => {
  it.each<[string, object, readonly string[]]>([
    ['less', { I: bandOf('3', '5'), II: bandOf('2', '4') }, []],
    ['as much', { I: bandOf('3', '5'), II: bandOf('3', '5') }, []],
    ['more at its least', { I: bandOf('3', '5'), II: bandOf('3.1', '5') }, ['classes.II.min']],
    ['more at its most', { I: bandOf('3', '5'), II: bandOf('3', '5.1') }, ['classes.II.max']],
    ['more at both', { I: bandOf('3', '5'), II: bandOf('4', '6') }, ['classes.II.min', 'classes.II.max']],
    // Of another table, or of a class that takes another's thresholds, nothing is compared.
    ['of another table', { I: bandOf('3', '5'), other: bandOf('4', '6') }, []],
    ['of one that follows another', { I: bandOf('3', '5'), 'like-I': bandOf('4', '6') }, []],
    ['which alone is read', { II: bandOf('4', '6') }, []],
    ['of which the higher is not read', { I: bandOf(), II: bandOf('4', '6') }, []],
  ])('%s', (_, classes, fields) => expect(told({ classes }).map(([, field]) => field)).toEqual(fields));
  it('of what should be low the lower class asks no less', () => {
    const low = { direction: 'lower_is_better' };
    expect(codes({ ...low, classes: { I: bandOf('3', '2'), II: bandOf('4', '3') } })).toEqual([]);
    expect(codes({ ...low, classes: { I: bandOf('3', '2'), II: bandOf('2.9', '2') } })).toEqual([
      'pack.lower-class-asks-more',
    ]);
  });
  it('says what the higher asks', () =>
    expect(told({ classes: { I: bandOf('3'), II: bandOf('4') } })).toEqual([
      ['pack.lower-class-asks-more', 'classes.II.min', { value: '4', higher: 'I', higherValue: '3' }],
    ]));
});
