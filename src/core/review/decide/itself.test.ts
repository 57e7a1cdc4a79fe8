import { expect, it } from 'vitest';
import { withoutItself, type ItselfTold } from '#core/review/decide/itself.ts';
import { referenceTo, type Proposal } from '#core/review/propose/proposal.ts';
import { headOf } from '#core/review/propose/report-head.ts';
import { asDay } from '#core/value/day.ts';
import { proposedIn } from '#testing/proposals.ts';

const TEXT =
  'Số: 12/BC-UBND\n\nBÁO CÁO\n\nKết quả năm 2021\n\nTheo Báo cáo số 7/BC-UBND ngày 05/3/2021 và Quyết định số 8/QĐ-UBND.';
const DAY = asDay('2021-06-10');
const symbols = (text: string, own: ItselfTold = { ...headOf(text), day: DAY }): readonly (string | undefined)[] =>
  withoutItself(proposedIn(text), own).map(({ values }) => values['symbol']);

it('a report is no document that it proposes; others are', () => {
  expect(proposedIn(TEXT).map(({ values }) => values['symbol'])).toContain('12/BC-UBND');
  expect(symbols(TEXT)).toEqual(['7/BC-UBND', '8/QĐ-UBND']);
});

it('without a symbol in its head nothing is left out', () => {
  const text = TEXT.replace(/^Số.*\n\n/u, '');
  expect(withoutItself(proposedIn(text), { ...headOf(text), day: DAY })).toEqual(proposedIn(text));
});

it('where it is on record already that is what is told', () => {
  const records = [
    { subject: 'document' as const, id: 'bc', names: [], values: { symbol: '12/BC-UBND', kind: 'report' } },
  ];
  const proposals = proposedIn(TEXT, { records });
  expect(withoutItself(proposals, { symbol: '12/BC-UBND', day: DAY })).toEqual(proposals);
});

const cites = (day: string): string => TEXT.replace('số 7/BC-UBND ngày 05/3/2021', `số 12/BC-UBND ngày ${day}`);
it.each([
  ['of the year before', '05/3/2020', true],
  ['of the day before', '09/6/2021', true],
  ['of the same day', '10/6/2021', false],
])('a cited report with its symbol, %s', (_, day, is) =>
  expect(symbols(cites(day))).toEqual(is ? ['12/BC-UBND', '8/QĐ-UBND'] : ['8/QĐ-UBND']),
);

it('of a report whose day nobody knows one with a day is another', () =>
  expect(symbols(cites('05/3/2020'), { symbol: '12/BC-UBND', day: undefined })).toContain('12/BC-UBND'));

it('what refers to it refers to nothing any more', () => {
  const [own, other] = proposedIn(TEXT) as readonly [Proposal, Proposal];
  const refers = {
    ...other,
    values: { ...other.values, basis: referenceTo(own.key) },
    hangsOn: [own.key, 'place.a'],
  };
  const told = { symbol: own.values['symbol'] ?? '', day: DAY };
  expect(withoutItself([{ ...own, values: { ...own.values, kind: 'report' } }, refers], told)).toEqual([
    { ...other, hangsOn: ['place.a'] },
  ]);
});
