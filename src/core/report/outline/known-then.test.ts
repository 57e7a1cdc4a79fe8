/** What the report before knew: how it judged targets, how works stood; and which issue told last what it says. */
import { describe, expect, it } from 'vitest';
import { knownThen, lastIssueOf } from '#core/report/outline/known-then.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  programme: [{ id: 'other', resolution: 'source', place: 'city', owner: 'office' }],
  objective: [
    { id: 'p/1', target: { relation: 'at-least', value: q('50 ha'), measure: 'm', by: '2022' } },
    { id: 'p/2' },
  ],
  measure: [{ id: 'm', unit: 'ha', aggregation: 'none' }],
  observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('60 ha') }],
  work: [{ id: 'told' }, { id: 'silent' }, { id: 'foreign', programme: 'other' }],
  progress: [
    { id: 's', work: 'told', since: '2022', status: 'ongoing', expectedFinish: '2024' },
    { id: 't', work: 'foreign', since: '2022', status: 'ongoing' },
  ],
};

describe('what was known on a day', () => {
  it('is the verdict of each target, and of nothing else', () =>
    expect([...knownThen(view(GIVEN), 'p').verdicts]).toEqual([['p/1', 'reached']]));
  it('is the verdict of that day', () =>
    expect([...knownThen(view(GIVEN, '2022-06-30'), 'p').verdicts]).toEqual([['p/1', 'no-result']]));
  it('is how the works of the programme stood, those of which nobody knew with nothing', () =>
    expect(Object.fromEntries(knownThen(view(GIVEN), 'p').works)).toEqual({
      told: { status: 'ongoing', expectedFinish: '2024' },
      silent: {},
    }));
  it('of another programme its own', () =>
    expect([...knownThen(view(GIVEN), 'other').works]).toEqual([['foreign', { status: 'ongoing' }]]));
});

describe('the issue that told last what a report says', () => {
  const reports = ['a', 'b', 'c'].map((id, at, all) => ({ id, ...(at > 0 && { corrects: all[at - 1] }) }));
  const last = (...issued: readonly string[]) =>
    lastIssueOf(view({ report: reports, issue: issued.map((report) => ({ id: report, report })) }), 'a')?.report;
  it.each<[readonly string[], string | undefined]>([
    [[], undefined],
    [['a'], 'a'],
    [['a', 'b'], 'b'],
    [['a', 'b', 'c'], 'c'],
    // What puts right another that was never issued puts nothing right yet.
    [['a', 'c'], 'a'],
    [['b'], 'b'],
  ])('of %j: %s', (issued, expected) => expect(last(...issued)).toBe(expected));
});
