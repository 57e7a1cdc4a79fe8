/** What a place is like: measures that belong to no objective, and to no measure of one. */
import { expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

const seen = (measure: string, period: string, value: string) => ({
  measure,
  place: 'city',
  period,
  kind: 'actual',
  value: q(value),
});
const people = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  unit: 'người',
  aggregation: 'none',
  ...more,
});
const situation = (...observation: readonly ReturnType<typeof seen>[]): string =>
  linesUnder(
    composed(
      {
        measure: [
          people('d', 'Dân số'),
          people('k', 'Số khách', { objective: 'p/1', parts: ['t'] }),
          people('t', 'Số khách quốc tế'),
        ],
        observation,
      } as never,
      { parts: [{ part: 'situation', title: 'Đặc điểm' }] },
    ),
    'Đặc điểm',
  ).join(' ');

it('a measure without an objective is told', () =>
  expect(situation(seen('d', '2022', '8.764 người'))).toBe('Dân số năm 2022 là 8.764 người.'));
it('what the chapters tell as a part of another is not', () =>
  expect(
    situation(seen('d', '2022', '8.764 người'), seen('k', '2022', '90 người'), seen('t', '2022', '12 người')),
  ).toBe('Dân số năm 2022 là 8.764 người.'));
it('unless its whole is silent on one of its periods', () =>
  expect(situation(seen('k', '2021', '90 người'), seen('t', '2022', '12 người'))).toContain('12'));
