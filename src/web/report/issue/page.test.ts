/** What is open before a report is issued leads to where it is worked on. */
import { expect, it } from 'vitest';
import type { PreparedReport } from '#app/read/report/prepare.ts';
import type { DraftRemarks } from '#app/read/review/draft-remarks.ts';
import { opened } from '#testing/opened.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { issuePage } from '#web/report/issue/page.ts';

const programme = opened({ report: [{ id: 'r', voice: 'Ủy ban' }] }, '2026-07-01');
const [template] = programme.view.all('report');
const block = (id: string, more: object) => ({ id, moved: [], unknown: [], ...more });

const openLines = (desk: readonly object[], open: readonly object[], orphans: readonly object[] = []) =>
  issuePage(
    { language: 'vi', opened: programme } as unknown as PageContext,
    { template, desk, orphans, view: programme.view, lawOf: '2026-07-01' } as unknown as PreparedReport,
    { open, hold: [] } as unknown as DraftRemarks,
    '2026-07-01' as never,
    [],
  ).open;

it('remarks lead to the remarks, on the day by whose law they are made', () =>
  expect(openLines([], [{ severity: 'warning' }, { severity: 'info' }])).toEqual([
    { text: '1 điều cần xem lại chưa xử lý', onDesk: { at: 'nhan-xet', query: { 'ngay-ky': '2026-07-01' } } },
  ]));
it('stale words and unknown names lead to the first of their blocks, decisions without a place to the desk', () =>
  expect(
    openLines(
      [block('a', {}), block('work/x', { moved: [{}] }), block('work/y', { moved: [{}], unknown: ['z'] })],
      [],
      [{}],
    ).map(({ onDesk }) => onDesk),
  ).toEqual([{ at: 'doan-work-x', query: { dong: 'work/x' } }, { at: 'doan-work-y', query: { dong: 'work/y' } }, {}]));
it('where nothing is open nothing is told', () =>
  expect(openLines([block('a', {})], [{ severity: 'info' }])).toEqual([]));
