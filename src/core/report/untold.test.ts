import { expect, it } from 'vitest';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { untoldRemarks } from '#core/report/untold.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const untold = (given: GivenRecords, printed: readonly string[] = []): readonly string[] => {
  const seen = view({
    objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }],
    ...given,
    report: [{ id: 'r', parts: [{ part: 'results', title: 'Kết quả' }] }],
  });
  const [programme] = seen.all('programme');
  const [report] = seen.all('report');
  if (!programme || !report) throw new Error('no programme');
  const outline = outlineReport(seen, programme, report, unitsOfMeasure());
  return untoldRemarks(seen, 'p', outline, printed).map(
    ({ subject, name, data }) => `${subject} ${data['count']}: ${name}`,
  );
};
const measure = (objective: string | undefined): GivenRecords => ({
  measure: [{ id: 'm', name: 'Số hộ', unit: 'hộ', objective }],
  observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('1 hộ') }],
});

it('a measure with values and without an objective is named, one with an objective is told', () => {
  expect(untold(measure(undefined))).toEqual(['measure 1: Số hộ']);
  expect(untold(measure('p/1'))).toEqual([]);
});
it('a measure without values has nothing to tell', () =>
  expect(untold({ measure: [{ id: 'm', unit: 'hộ' }] })).toEqual([]));
it('oversight that no part tells is named once for all of it', () =>
  expect(
    untold({ oversight: ['a', 'b', 'c', 'd'].map((id, order) => ({ id, order, by: 'office', topic: `việc ${id}` })) }),
  ).toEqual(['oversight 4: việc a; việc b; việc c']));
it('what a note or a sentence of another prints is told', () => {
  expect(untold(measure(undefined), ['measure:m @city #2022'])).toEqual([]);
  expect(untold(measure(undefined), ['measure:n @city #2022'])).toEqual(['measure 1: Số hộ']);
});
it('a share is told where what it is of stands there, or all that it is made of', () => {
  const parts = ['measure:m @city #2022', 'measure:n @city #2022'];
  const given = (more: object): GivenRecords => ({
    claim: [{ id: 'c', label: 'tỷ lệ hộ', formula: 'share', value: q('50%'), parts, ...more }],
  });
  expect(untold(given({}), parts)).toEqual([]);
  expect(untold(given({}), parts.slice(1))).toEqual(['claim 1: tỷ lệ hộ']);
  expect(untold(given({ of: 'measure:s @city #2022' }), ['measure:s @city #2022'])).toEqual([]);
  expect(untold(given({ parts: [] }))).toEqual(['claim 1: tỷ lệ hộ']);
});
