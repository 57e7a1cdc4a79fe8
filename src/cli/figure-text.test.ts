import { expect, test } from 'vitest';
import { figureText } from '#cli/figure-text.ts';
import { evaluateText } from '#testing/figures.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view } from '#testing/records.ts';

const on = view({
  work: [{ id: 'w', objective: 'p/1' }],
  funding: [
    { id: 'a', work: 'w', kind: 'total', capital: 'central', amount: q('120 tỷ đồng') },
    { id: 'b', work: 'w', kind: 'total', capital: 'city', amount: q('72 tỷ đồng') },
  ],
});
const record = {
  subject: 'funding',
  id: 'a',
  version: 2,
  sequence: 7,
  author: 'Lan',
  instant: '2023-06-02T01:30:00.000Z',
  source: { document: 'd', title: 'Báo cáo', at: 'II.2' },
};
const textOf = (address: string, language: 'vi' | 'en') => {
  const found = evaluateText(on, address);
  if (!found.ok) throw new Error(address);
  return figureText(
    { figure: found.value, records: [record], head: { sequence: 9, hash: '' } },
    unitsOfMeasure(),
    language,
  ).split('\n');
};

test('a figure tells its value, how it is made, its parts, its records with their source, author and instant', () =>
  expect(textOf('work:w funding.total', 'vi')).toEqual([
    'work:w funding[kind=total] = 192 tỷ đồng',
    '  Tính đến ngày: 31/5/2023',
    '  Cách tính: tổng của các thành phần',
    '  Các thành phần:',
    '    funding:a amount = 120 tỷ đồng',
    '    funding:b amount = 72 tỷ đồng',
    '  Bản ghi làm căn cứ:',
    '    funding/a, phiên bản 2: d § II.2 (Lan, 8:30, 2/6/2023)',
    '  Văn bản nguồn:',
    '    d: Báo cáo',
    '  Tính trên nhật ký đến mục 9',
  ]));

test('without a value it says so', () =>
  expect(textOf('work:w expected-finish', 'en')[0]).toBe('work:w expected-finish = no data'));

test('of thousands of parts the first are told, and how many more there are', () => {
  const many = view({
    work: [{ id: 'w', objective: 'p/1' }],
    funding: Array.from({ length: 3000 }, (_, at) => ({ id: `f${at}`, work: 'w', kind: 'total', amount: q('1 đồng') })),
  });
  const found = evaluateText(many, 'work:w funding.total');
  if (!found.ok) throw new Error('none');
  const lines = figureText(
    { figure: found.value, records: [], head: { sequence: 9, hash: '' } },
    unitsOfMeasure(),
    'vi',
  );
  expect(lines.split('\n').filter((line) => line.includes('amount ='))).toHaveLength(20);
  expect(lines).toContain('và 2980 mục khác');
});
