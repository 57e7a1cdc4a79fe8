import { expect, it } from 'vitest';
import { told } from '#testing/told.ts';

const PARTS = [{ part: 'results', title: 'Kết quả' }];
const report = (more: object) =>
  told({ report: [{ id: 'r', family: 'party', symbolTail: '-BC/TU', parts: PARTS, ...more }] });

it('a report has parts', () => expect(report({ parts: [] })).toEqual(['report.no-parts report/r parts']));
it('the tail is that of a symbol of its family', () => {
  expect(report({})).toEqual([]);
  expect(report({ family: 'state', symbolTail: '/BC-UBND' })).toEqual([]);
  expect(report({ symbolTail: 'BC' })).toEqual(['report.symbol-tail report/r symbolTail']);
  expect(report({ symbolTail: '/BC-UBND' })).toEqual(['report.symbol-tail report/r symbolTail']);
  expect(report({ family: 'state' })).toEqual(['report.symbol-tail report/r symbolTail']);
});
it('the symbol ends as the tail says', () => {
  expect(report({ symbol: '12-BC/TU' })).toEqual([]);
  expect(report({ symbol: '12-BC/HU' })).toEqual(['report.symbol report/r symbol']);
});
