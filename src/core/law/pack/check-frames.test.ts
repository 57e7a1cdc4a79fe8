/** What the points of a pack may be: each by itself, of a criterion, of a table. */
import { describe, expect, it } from 'vitest';
import { checkFrames } from '#core/law/pack/check-frames.ts';
import { bandOf, smallPack, smallStandard, statedAt } from '#testing/small-pack.ts';

describe('points', () => {
  const frames = (more: object, ...standards: readonly object[]) =>
    checkFrames({ ...smallPack(...standards), ...more }).map(({ code, where, data }) => [code, where.field, data]);
  const criterion = (id: string, points: object, table = 't') => ({ id, table, points });
  it.each<[string, object, readonly unknown[]]>([
    ['nought to something', bandOf('0', '2'), []],
    ['as many at least as at most', bandOf('2', '2'), []],
    [
      'more at least than at most',
      bandOf('2.5', '2'),
      [['pack.min-above-max', 'standards[s].points', { min: '2.5', max: '2' }]],
    ],
    ['less than nought', bandOf('-1', '2'), [['pack.negative', 'standards[s].points.min', { value: '-1' }]]],
    ['no number', bandOf('1', 'x'), [['pack.not-a-number', 'standards[s].points.max', { value: 'x' }]]],
    ['that nobody has read', bandOf(), []],
  ])('%s', (_, points, expected) => expect(frames({ classes: [] }, smallStandard({ points }))).toEqual(expected));
  it('of a criterion are the sum of its standards, where all are read', () => {
    const of = (points: object, ...standards: readonly object[]) =>
      frames({ criteria: [criterion('c', points)], classes: [] }, ...standards);
    const [one, two] = [smallStandard({ id: 'a' }), smallStandard({ id: 'b', standsFor: 2 })];
    expect(of(bandOf('3', '6'), one, two)).toEqual([]);
    expect(of(bandOf('3', '5'), one, two)).toEqual([
      ['pack.frame-sum', 'criteria[c].points.max', { stated: '5', sum: '6' }],
    ]);
    expect(of(bandOf('3', '5'), one, smallStandard({ id: 'b', points: bandOf() }))).toEqual([]);
    expect(of(bandOf(), one)).toEqual([]);
    expect(of(bandOf('3', '6'))).toEqual([]);
    // A standard of another criterion or table is none of it.
    expect(
      of(bandOf('1', '2'), one, smallStandard({ id: 'x', criterion: 'd' }), smallStandard({ id: 'y', table: 'u' })),
    ).toEqual([]);
  });
  it.each<[string, readonly object[], string | undefined, readonly unknown[]]>([
    ['make a hundred', [criterion('a', bandOf('30', '40')), criterion('b', bandOf('40', '60'))], '75', []],
    [
      'make less',
      [criterion('a', bandOf('30', '40')), criterion('b', bandOf('40', '59.5'))],
      '75',
      [['pack.total-frame', 'criteria', { sum: '99.5', stated: '100', table: 't' }]],
    ],
    ['are not all read', [criterion('a', bandOf('30', '40')), criterion('b', bandOf('40'))], '75', []],
    [
      'ask at least as much as is asked in all',
      [criterion('a', bandOf('30', '40')), criterion('b', bandOf('45', '60'))],
      '75',
      [],
    ],
    [
      'ask at least more',
      [criterion('a', bandOf('30', '40')), criterion('b', bandOf('45.5', '60'))],
      '75',
      [['pack.minima-above-total', 'rules.total', { sum: '75.5', stated: '75', table: 't' }]],
    ],
    ['ask more than nobody has read', [criterion('a', bandOf('90', '100'))], undefined, []],
    [
      'of another table are none of it',
      [criterion('a', bandOf('1', '100')), criterion('b', bandOf('1', '7'), 'v')],
      '75',
      [],
    ],
  ])('of a table %s', (_, criteria, total, expected) => {
    const classes = [{ id: 'I', method: 'points', table: 't' }];
    expect(frames({ criteria, classes, rules: { total: statedAt(total) } })).toEqual(expected);
  });
});
