import { expect, it } from 'vitest';
import type { Figure } from '#core/figure/figure.ts';
import { remarkKey } from '#core/remark/remark.ts';
import { incompleteRemarks } from '#core/report/incomplete.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { figureByText } from '#testing/figures.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';
import { wordRemark } from '#words/word-remark.ts';

const WARDS = ['a', 'b', 'c', 'd', 'e'];
const told = (places: readonly string[], address = 'measure:m @city #2022') => {
  const given: GivenRecords = {
    place: WARDS.map((id) => ({ id, kind: 'ward', name: `phường ${id.toUpperCase()}`, parent: 'city' })),
    measure: [{ id: 'm', unit: 'hộ', aggregation: 'sum' }],
    observation: places.map((place) => ({ measure: 'm', place, period: '2022', kind: 'actual', value: q('1 hộ') })),
  };
  const on = view(given);
  const figure: Figure = figureByText(on, address);
  const programme = on.find('programme', 'p');
  if (!programme) throw new Error('no programme');
  return incompleteRemarks(on, programme, new Map([[address, figure]]), unitsOfMeasure());
};

it.each<[string, readonly string[], readonly (readonly [string, string, string])[]]>([
  ['whole: nothing is said', WARDS, []],
  ['nothing told: no figure is printed', [], []],
  ['one is missing', ['a', 'b', 'c', 'd'], [['4 hộ', 'phường E', '']]],
  ['three are named', ['a', 'b'], [['2 hộ', 'phường C; phường D; phường E', '']]],
  ['of more the number', ['a'], [['1 hộ', 'phường B; phường C; phường D', '1']]],
])('%s', (_, places, expected) =>
  expect(told(places).map(({ name, data }) => [name, data['lacks'], data['more']])).toEqual(expected),
);

it('the words name the figure, how many parts are missing, and which', () => {
  const [one] = told(['a']);
  expect(one && wordRemark(one, 'vi')).toBe(
    'Báo cáo nêu 1 hộ, nhưng con số này chưa đủ: còn thiếu 4 phần (phường B; phường C; phường D và 1 mục khác). Bổ sung số liệu, hoặc nói rõ trong báo cáo.',
  );
  const [other] = told(['a', 'b', 'c', 'd']);
  expect(other && wordRemark(other, 'en')).toBe(
    'The report gives 4 hộ, which is not whole: 1 missing (phường E). Add them, or say so in the report.',
  );
});

it('each is of its own figure: of one measure there may be many', () =>
  expect(told(['a', 'b']).map(remarkKey)).toEqual(['remark:report.incomplete/measure/m/measure:m @city #2022']));
