/** The finding above a chart: like with like. */
import { expect, test } from 'vitest';
import { figureAt } from '#core/figure/evaluate.ts';
import { observationAddress } from '#core/figure/build-address.ts';
import type { MeasureSeries } from '#core/query/measure-series.ts';
import { seriesChart } from '#web/parts/series-chart.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { opened } from '#testing/opened.ts';
import { q } from '#testing/records.ts';

const titleOf = (values: Readonly<Record<string, string>>, given: Readonly<Record<string, unknown>> = {}): string => {
  const programme = opened({
    measure: [{ id: 'm', name: 'Số vụ cháy', unit: 'vụ', aggregation: 'sum', ...given }],
    observation: Object.entries(values).map(([period, value]) => ({
      measure: 'm',
      place: 'city',
      period,
      kind: 'actual',
      value: q(value),
    })),
  });
  const measure = programme.view.find('measure', 'm');
  if (!measure) throw new Error('no measure');
  const points = programme.view
    .rows('observation', { measure: 'm', place: 'city' })
    .map((one) => ({ period: one.period, kind: one.kind, figure: figureAt(programme.view, observationAddress(one)) }));
  const cells = {
    of: (figure: { readonly value?: { readonly amount: string } }) => ({ printed: figure.value?.amount }),
  };
  return seriesChart(
    { language: 'vi', opened: programme, cells } as unknown as PageContext,
    { measure, place: 'city', points } as unknown as MeasureSeries,
  ).title;
};

test.each([
  ['six months and nine of one year are not compared', { '2022-H1': '17 vụ', '2022-M9': '21 vụ' }, 'Số vụ cháy: 21'],
  [
    'nine months stand beside nine months',
    { '2021-M9': '25 vụ', '2022-H1': '17 vụ', '2022-M9': '21 vụ' },
    'giảm từ 25 (9 tháng năm 2021) xuống 21',
  ],
  ['years stand beside years', { 2021: '25 vụ', 2022: '30 vụ' }, 'tăng từ 25 (năm 2021) lên 30'],
])('%s', (_, values, said) => expect(titleOf(values)).toContain(said));

test('a state is compared whatever the periods', () =>
  expect(titleOf({ '2022-H1': '17 vụ', '2022-M9': '21 vụ' }, { time: 'stock' })).toContain('tăng từ 17'));
