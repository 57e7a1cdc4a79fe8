/** What waits for an agency: drafts for its opinion, issued reports until it says that it has them. */
import { describe, expect, it } from 'vitest';
import { circulationsFor } from '#core/subjects/report/circulations.ts';
import { waitingReceipts } from '#core/subjects/report/waiting-receipts.ts';
import { asDay } from '#core/value/day.ts';
import { view, type GivenRecords } from '#testing/records.ts';

describe('drafts on which an opinion is wanted', () => {
  const round = { id: 'c', report: 'r', sent: '2026-10-01', due: '2026-10-05', agencies: ['a', 'b'] };
  const asked = (more: GivenRecords, day = '2026-10-03', agency = 'a', programme = 'p') =>
    circulationsFor(
      view({ report: [{ id: 'r' }], circulation: [round], ...more }, '2026-12-31'),
      programme,
      agency,
      asDay(day),
    ).map(({ ref }) => ref.id);
  it.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
    ['2026-10-05', true],
    ['2026-10-06', false],
  ])('on %s: %s', (day, wanted) => expect(asked({}, day)).toEqual(wanted ? ['c'] : []));
  it.each<readonly [string, GivenRecords, wanted: boolean]>([
    ['its opinion was said', { opinion: [{ id: 'o', circulation: 'c', agency: 'a' }] }, false],
    ['another agency has said its opinion', { opinion: [{ id: 'o', circulation: 'c', agency: 'b' }] }, true],
    ['it has said one of another draft', { opinion: [{ id: 'o', circulation: 'd', agency: 'a' }] }, true],
    ['the report was issued', { issue: [{ id: 'i', report: 'r' }] }, false],
    ['another report was issued', { issue: [{ id: 'i', report: 's' }] }, true],
  ])('%s', (_, more, wanted) => expect(asked(more)).toEqual(wanted ? ['c'] : []));
  it('nothing is wanted of others, or in another programme', () => {
    expect(asked({}, '2026-10-03', 'z')).toEqual([]);
    expect(asked({}, '2026-10-03', 'a', 'other')).toEqual([]);
  });
});

describe('issued reports that wait for a receipt', () => {
  const issue = (report: string, issued: string, agencies = ['a', 'b']) => ({ id: report, report, issued, agencies });
  const asked = (given: GivenRecords, day = '2026-10-31', agency = 'a', programme = 'p') =>
    waitingReceipts(view(given, '2026-12-31'), programme, agency, asDay(day)).map(({ report }) => report);
  const all: GivenRecords = {
    report: [{ id: 'r' }, { id: 's', corrects: 'r' }, { id: 't' }],
    issue: [issue('t', '2026-10-20'), issue('r', '2026-10-10')],
  };
  it.each([
    ['2026-10-09', []],
    ['2026-10-10', ['r']],
    ['2026-10-20', ['r', 't']],
  ])('by %s: %j, the oldest first', (day, waiting) => expect(asked(all, day)).toEqual(waiting));
  it.each<readonly [string, GivenRecords, readonly string[]]>([
    ['it has received one', { receipt: [{ id: 'x', issue: 'r', agency: 'a' }] }, ['t']],
    ['another has received it', { receipt: [{ id: 'x', issue: 'r', agency: 'b' }] }, ['r', 't']],
    [
      'one was put right by another that came too',
      { issue: [...(all.issue ?? []), issue('s', '2026-10-25')] },
      ['t', 's'],
    ],
    [
      'what puts it right went to others only',
      { issue: [...(all.issue ?? []), issue('s', '2026-10-25', ['b'])] },
      ['r', 't'],
    ],
  ])('%s', (_, more, waiting) => expect(asked({ ...all, ...more })).toEqual(waiting));
  it('nothing waits for others, or in another programme', () => {
    expect(asked(all, '2026-10-31', 'z')).toEqual([]);
    expect(asked(all, '2026-10-31', 'a', 'other')).toEqual([]);
  });
});
