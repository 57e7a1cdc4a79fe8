import { expect, test } from 'vitest';
import { recordPath } from '#web/parts/record-path.ts';
import { view } from '#testing/records.ts';

const records = view({
  objective: [{ id: 'p/2', programme: 'p' }],
  work: [{ id: 'bridge', objective: 'p/2', programme: 'p' }],
  funding: [{ id: 'of-bridge', work: 'bridge' }, { id: 'of-all' }],
  contribution: [{ id: 'gift' }],
  scorecard: [{ id: 'sheet' }],
  scoreline: [{ id: 'line', scorecard: 'sheet' }],
  claim: [{ id: 'of-node', objective: 'p/2' }, { id: 'total' }],
});

test('a fact stands on the page of what it is about', () => {
  expect(recordPath(records, 'funding', 'of-bridge')).toBe('cong-trinh/bridge');
  expect(recordPath(records, 'claim', 'of-node')).toBe('nhiem-vu/2');
});

test('money, gifts and totals that are about nothing else stand with the resources', () => {
  expect(recordPath(records, 'funding', 'of-all')).toBe('nguon-luc?dong=funding-of-all#funding-of-all');
  expect(recordPath(records, 'contribution', 'gift')).toBe('nguon-luc?dong=contribution-gift#contribution-gift');
  expect(recordPath(records, 'claim', 'total')).toBe('nguon-luc?dong=claim-total#claim-total');
});

test('a report is shown itself, whatever day it is', () =>
  expect(recordPath(records, 'report', 'quarter')).toBe('bao-cao?ky=quarter'));

test('a scorecard has a page of its own, on which its criteria stand', () => {
  expect(recordPath(records, 'scorecard', 'sheet')).toBe('cham-diem?phieu=sheet');
  expect(recordPath(records, 'scoreline', 'line')).toBe('cham-diem?phieu=sheet');
});

test('a record that is not there has no page', () => expect(recordPath(records, 'funding', 'nothing')).toBeUndefined());
