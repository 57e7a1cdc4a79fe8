import { expect, it } from 'vitest';
import { withoutItself } from '#core/review/decide/itself.ts';
import { headOf } from '#core/review/propose/report-head.ts';
import { proposedIn } from '#testing/proposals.ts';

const TEXT =
  'Số: 12/BC-UBND\n\nBÁO CÁO\n\nKết quả năm 2021\n\nTheo Báo cáo số 7/BC-UBND ngày 05/3/2021 và Quyết định số 8/QĐ-UBND.';
const symbols = (text: string, symbol = headOf(text).symbol): readonly (string | undefined)[] =>
  withoutItself(proposedIn(text), symbol).map(({ values }) => values['symbol']);

it('a report is no document that it proposes; others are', () => {
  expect(proposedIn(TEXT).map(({ values }) => values['symbol'])).toContain('12/BC-UBND');
  expect(symbols(TEXT)).toEqual(['7/BC-UBND', '8/QĐ-UBND']);
});

it('without a symbol in its head nothing is left out', () => {
  const text = TEXT.replace(/^Số.*\n\n/u, '');
  expect(withoutItself(proposedIn(text), headOf(text).symbol)).toEqual(proposedIn(text));
});

it('where it is on record already that is what is told', () => {
  const records = [
    { subject: 'document' as const, id: 'bc', names: [], values: { symbol: '12/BC-UBND', kind: 'report' } },
  ];
  const proposals = proposedIn(TEXT, { records });
  expect(withoutItself(proposals, '12/BC-UBND')).toEqual(proposals);
});
