/** Two agencies tell one measure, place and period: figures, remarks, series. */
import { describe, expect, it } from 'vitest';
import { seriesOf } from '#core/query/measure-series.ts';
import { besideRow } from '#core/query/return-rows.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { evaluateText, figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';
import { wordRemark } from '#words/word-remark.ts';

const value = (text: string, more: object = {}) => ({
  measure: 'm',
  place: 'city',
  period: '2022',
  kind: 'actual',
  value: q(text),
  ...more,
});
const on = (observation: readonly object[], more: GivenRecords = {}) =>
  view({
    agency: [{ id: 'tk', name: 'Thống kê tỉnh' }, { id: 'u' }],
    measure: [{ id: 'm', name: 'Thu nhập bình quân đầu người', unit: 'đồng', aggregation: 'none' }],
    observation,
    ...more,
  } as never);
const BOTH = [value('24 triệu đồng', { measurer: 'tk' }), value('25 triệu đồng')];

const told = (observation: readonly object[], address: string) => {
  const { value: own, beside = [] } = figureByText(on(observation), address);
  return [own?.amount, beside.map((one) => one.value?.amount)];
};

describe('a figure that two agencies tell', () => {
  it.each<[string, readonly object[], string, readonly unknown[]]>([
    ['is whose reports, beside the other', BOTH, 'measure:m @city #2022', ['25000000', ['24000000']]],
    ['in whatever order they are recorded', BOTH.toReversed(), 'measure:m @city #2022', ['25000000', ['24000000']]],
    ['the latest too', BOTH, 'measure:m @city', ['25000000', ['24000000']]],
    ['is asked for by whose it is', BOTH, 'measure:m actual[measurer=tk] @city #2022', ['24000000', ['25000000']]],
    ['of one alone is that one', BOTH.slice(0, 1), 'measure:m @city #2022', ['24000000', []]],
    [
      'that agree are one',
      [value('25 triệu đồng'), value('25 triệu đồng', { measurer: 'tk' })],
      'measure:m @city #2022',
      ['25000000', []],
    ],
    [
      'agree, whatever is said of how exact they are',
      [value('25 triệu đồng'), value('khoảng 25 triệu đồng', { measurer: 'tk' })],
      'measure:m @city #2022',
      ['25000000', []],
    ],
    [
      'of another period stands beside nothing',
      [value('25 triệu đồng'), value('24 triệu đồng', { measurer: 'tk', period: '2021' })],
      'measure:m @city #2022',
      ['25000000', []],
    ],
    ['that nobody else tells is absent', BOTH, 'measure:m actual[measurer=u] @city #2022', [undefined, []]],
  ])('%s', (_, observation, address, expected) => expect(told(observation, address)).toEqual(expected));

  it.each([
    ['measure:m plan[measurer=tk] @city #2022', 'figure.no-filters'],
    ['measure:m growth[measurer=tk] @city #2022', 'figure.no-filters'],
    ['measure:m actual[measurer=nobody] @city #2022', 'address.unknown-record'],
  ])('%s is refused: %s', (address, code) =>
    expect(evaluateText(on(BOTH), address)).toMatchObject({ ok: false, problems: [{ code }] }),
  );

  it('stands beside the result of a target', () => {
    const objective = {
      id: 'p/1',
      kind: 'target',
      target: { value: q('26 triệu đồng'), relation: 'at-least', measure: 'm' },
    };
    const seen = figureByText(on(BOTH, { objective: [objective] } as never), 'objective:p/1 result');
    expect(seen.beside?.map((one) => one.value?.amount)).toEqual(['24000000']);
  });

  it('is one point of its series', () => {
    const seen = on(BOTH);
    const series = seriesOf(seen, seen.find('measure', 'm')!, 'city');
    expect(series?.points.map(({ figure }) => figure.value?.amount)).toEqual(['25000000']);
  });

  it('stands in a sum once', () => {
    const WARDS = ['a', 'b'].map((id) => ({ id, kind: 'ward', parent: 'city' }));
    const seen = on(
      [
        value('2 hộ', { place: 'a' }),
        value('3 hộ', { place: 'a', measurer: 'tk' }),
        value('5 hộ', { place: 'b', measurer: 'tk' }),
      ],
      { place: WARDS, measure: [{ id: 'm', unit: 'hộ', aggregation: 'sum' }] } as never,
    );
    expect(figureByText(seen, 'measure:m @city #2022')).toMatchObject({ state: 'known', value: { amount: '7' } });
  });
});

describe('the remark', () => {
  const remarks = (observation: readonly object[], language: 'vi' | 'en' = 'vi') =>
    findRemarks(on(observation), 'p')
      .filter(({ code }) => code === 'measure.told-otherwise')
      .map((one) => wordRemark(one, language));
  it('says who tells what, and by how much', () =>
    expect(remarks(BOTH)).toEqual([
      'Số liệu năm 2022 của chỉ tiêu “Thu nhập bình quân đầu người”, thành phố: đơn vị báo cáo nêu 25 triệu đồng, ' +
        'Thống kê tỉnh nêu 24 triệu đồng, lệch 1 triệu đồng (4,2%). Báo cáo in cả hai; cần đối chiếu để thống nhất.',
    ]));
  it('in English', () => expect(remarks(BOTH, 'en')[0]).toContain('1 triệu đồng (4,2%) apart'));
  it('is none where they agree, and where one tells it alone', () => {
    expect(remarks([value('25 triệu đồng'), value('25 triệu đồng', { measurer: 'tk' })])).toEqual([]);
    expect(remarks(BOTH.slice(0, 1))).toEqual([]);
  });
  it('does not say by how much what is only bounded differs', () =>
    expect(remarks([BOTH[1]!, value('trên 20 triệu đồng', { measurer: 'tk' })])[0]).toContain(
      'nêu trên 20 triệu đồng. Báo cáo',
    ));
});

describe('a return', () => {
  it('is asked for beside what its unit told, not the other agency', () => {
    const row = { kind: 'measure', key: 'measure:m@city#2022', measure: 'm', place: 'city', period: '2022', duty: {} };
    const collection = { id: 'c', period: '2022', cut: undefined };
    expect(besideRow(on(BOTH), collection as never, row as never).held?.value.amount).toBe('25000000');
  });
});
