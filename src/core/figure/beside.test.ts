import { expect, it } from 'vitest';
import { tellerOf, toldBeside } from '#core/figure/beside.ts';
import type { Figure } from '#core/figure/figure.ts';
import { view } from '#testing/records.ts';

const value = (period: string, more: object) => ({ measure: 'm', place: 'city', period, kind: 'actual', ...more });
const seen = view(
  {
    agency: [
      { id: 'a', name: 'Cục Thống kê tỉnh', short: 'Cục Thống kê' },
      { id: 'b', name: 'Phòng Kinh tế', short: undefined },
      { id: 'c', name: 'Ủy ban nhân dân', short: 'UBND' },
    ],
    document: [
      { id: 'issued', issuer: 'c' },
      { id: 'nobody', issuer: undefined },
    ],
    measure: [{ id: 'm' }],
    observation: [
      value('2020', { measurer: 'a', source: { document: 'issued', agency: 'b' } }),
      value('2021', { source: { document: 'issued', agency: 'b' } }),
      value('2022', { source: { document: 'issued' } }),
      value('2023', { source: { document: 'nobody' } }),
      value('2024', { measurer: 'gone', source: { document: 'issued' } }),
      value('2025', { source: { agency: 'b' } }),
    ],
  },
  '2026-12-31',
);
const figureOf = (period: string): Figure =>
  ({
    records: seen.rows('observation', { measure: 'm', place: 'city' }).filter((one) => one.period === period),
  }) as unknown as Figure;

it.each([
  ['who measured', '2020', 'Cục Thống kê'],
  ['else who reported it', '2021', 'Phòng Kinh tế'],
  ['else who issued the document', '2022', 'UBND'],
  ['nobody, where its document names nobody', '2023', undefined],
  ['nobody, where who measured is not on record', '2024', undefined],
  ['who reported it, without a document', '2025', 'Phòng Kinh tế'],
  ['nobody, of what no record tells', '1999', undefined],
])('whose a value is: %s', (_, period, who) => expect(tellerOf(seen, figureOf(period))).toBe(who));

it('what others tell, each with whose it is; nothing of nobody', () => {
  const beside = ['2020', '2023'].map(figureOf);
  expect(toldBeside(seen, { beside }).map(({ who }) => who)).toEqual(['Cục Thống kê', undefined]);
  expect(toldBeside(seen, { beside }).map((one) => 'who' in one)).toEqual([true, false]);
  expect(toldBeside(seen, {})).toEqual([]);
});
