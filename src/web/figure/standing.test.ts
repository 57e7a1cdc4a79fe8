/** By which word a figure's trace tells where it stands. */
import { expect, it } from 'vitest';
import { q } from '#testing/records.ts';
import { standingName, type FoundStanding } from '#web/figure/standing.ts';

const waiting = (...standings: readonly string[]) => standings.map((standing) => ({ standing, rows: [] }));
const issued = (more: object = {}) => [{ isSame: true, printed: '1', ...more }];
const found = (given: { readonly waiting?: unknown; readonly issued?: unknown }) =>
  ({ issued: given.issued ?? [], told: { waiting: given.waiting ?? [], approved: [] } }) as unknown as FoundStanding;
const ONE = { value: q('1 hộ') };

it.each([
  ['nothing is told', {}, {}, 'none'],
  ['it is being entered', {}, { waiting: waiting('draft') }, 'draft'],
  ['it was sent', {}, { waiting: waiting('submitted') }, 'submitted'],
  ['it went back', {}, { waiting: waiting('returned') }, 'returned'],
  ['what was sent speaks before what is being entered', {}, { waiting: waiting('draft', 'submitted') }, 'submitted'],
  ['what is on record is approved', ONE, {}, 'approved'],
  ['and stays so while another value waits', ONE, { waiting: waiting('submitted', 'returned') }, 'approved'],
  ['a date is on record, too', { date: '2026-05' as never }, {}, 'approved'],
  ['a report has printed it', ONE, { issued: issued() }, 'issued'],
  ['a report has printed another value', ONE, { issued: issued({ isSame: false }) }, 'approved'],
  ['the report that printed it was put right', ONE, { issued: issued({ correctedBy: {} }) }, 'approved'],
])('%s', (_, figure, given, name) => expect(standingName(figure, found(given))).toBe(name));
