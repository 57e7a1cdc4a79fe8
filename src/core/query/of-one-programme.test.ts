/** What is asked of one programme tells nothing of another in the same workspace, and what it tells is there. */
import { describe, expect, it } from 'vitest';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { attentionLines } from '#core/query/attention.ts';
import { capitalShares } from '#core/query/capital.ts';
import { objectiveAnswer, objectivesAnswer } from '#core/query/objectives.ts';
import { oversightAnswer } from '#core/query/oversight.ts';
import { overviewAnswer } from '#core/query/overview.ts';
import { listReports } from '#core/query/reports.ts';
import { resourcesAnswer } from '#core/query/resources.ts';
import { keptScenarios } from '#core/query/scenarios.ts';
import { scorecards } from '#core/query/scorecards.ts';
import { setUpSeen } from '#core/query/set-up.ts';
import { tasksByPerson } from '#core/query/tasks-by-person.ts';
import { worksAnswer } from '#core/query/works.ts';
import { asDay } from '#core/value/day.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const DAY = '2026-06-30';

/** One of everything that belongs to a programme, its ids marked. */
const everything = (programme: string, mark: string) =>
  ({
    objective: [
      { programme, id: `${programme}/1`, part: 'results', kind: 'target', due: '2026-05-01' },
      { programme, id: `${programme}/2`, part: 'leadership', kind: 'task' },
    ],
    work: [
      { programme, id: `${mark}late`, objective: `${programme}/1`, kind: 'infrastructure' },
      { programme, id: `${mark}stuck`, objective: `${programme}/1`, kind: 'planning' },
    ],
    progress: [
      {
        programme,
        id: `${mark}g`,
        work: `${mark}late`,
        since: '2026-01-01',
        status: 'ongoing',
        expectedFinish: '2026-03-01',
      },
      { programme, id: `${mark}h`, work: `${mark}stuck`, since: '2026-01-01', status: 'suspended' },
    ],
    obstacle: [
      { programme, id: `${mark}o`, work: `${mark}stuck`, objective: undefined, since: '2026-01-01', statement: mark },
    ],
    funding: (['total', 'plan', 'disbursement'] as const).map((kind) => ({
      programme,
      id: `${mark}${kind}`,
      work: `${mark}late`,
      kind,
      capital: 'city',
      year: kind === 'total' ? undefined : '2026',
      amount: q('5 tỷ đồng'),
    })),
    contribution: [{ programme, id: `${mark}c`, work: `${mark}late`, what: 'Ghế đá' }],
    claim: [{ programme, id: `${mark}s`, label: `tổng ${mark}`, formula: 'sum', value: q('9 tỷ đồng'), parts: [] }],
    finding: [
      { programme, id: `${mark}f`, kind: 'limit', objectives: [`${programme}/1`], statement: `còn chậm ${mark}` },
    ],
    task: [
      {
        programme,
        id: `${mark}t`,
        statements: ['Trình'],
        person: `Ông ${mark}`,
        due: '2026-05-01',
        findings: [`${mark}f`],
      },
    ],
    oversight: [{ programme, id: `${mark}v`, topic: `kiến nghị ${mark}`, answerDue: '2026-05-01' }],
    scorecard: [{ programme, id: `${mark}b`, period: '2025', title: mark, grades: [] }],
    scoreline: [{ programme, id: `${mark}l`, scorecard: `${mark}b`, most: q('10 điểm'), way: 'share' }],
    scenario: [{ programme, id: `${mark}k`, name: `Kịch bản ${mark}`, place: 'city' }],
    report: [{ programme, id: `${mark}r`, subject: `sơ kết ${mark}` }],
  }) satisfies GivenRecords;

const opened = (given: GivenRecords): ProgrammeView => {
  const seen = view(given, DAY);
  const programme = seen.find('programme', 'p');
  if (!programme) throw new Error('no programme');
  return { view: seen, programme } as ProgrammeView;
};

const own = everything('p', 'own-');
const others = everything('other', 'strange-');
const alone = opened(own);
const both = opened({
  programme: [{ id: 'other', resolution: 'source', place: 'city', owner: 'office' }],
  ...Object.fromEntries(
    Object.keys(own).map((subject) => {
      const key = subject as keyof typeof own;
      return [key, [...own[key], ...others[key]]];
    }),
  ),
});

/** All that an answer says; numbers of the journal differ, since there is more in it. */
const said = (answer: unknown): string =>
  JSON.stringify(answer, (key, value: unknown) =>
    key === 'sequence' ? undefined : typeof value === 'bigint' ? String(value) : value,
  );

const QUESTIONS: Readonly<Record<string, readonly [ask: (asked: ProgrammeView) => unknown, tells: readonly string[]]>> =
  {
    overview: [overviewAnswer, ['own-late', 'own-stuck', 'own-s', 'p/1', 'p/2']],
    attention: [({ view: seen }) => attentionLines(seen, 'p'), ['own-late', 'own-stuck', 'p/1', 'own-t', 'own-v']],
    capital: [({ view: seen }) => capitalShares(seen, 'p'), ['own-plan', 'own-disbursement']],
    works: [(asked) => worksAnswer(asked, {}), ['own-late', 'own-stuck', 'p/1', 'infrastructure', 'planning']],
    'works of a status': [(asked) => worksAnswer(asked, { status: 'ongoing' }), ['own-late']],
    resources: [(asked) => resourcesAnswer(asked, {}), ['own-total', 'own-plan', 'own-disbursement', 'own-c', 'own-s']],
    'resources of words': [(asked) => resourcesAnswer(asked, { text: 'ghế đá' }), ['own-c']],
    objectives: [objectivesAnswer, ['p/1', 'p/2']],
    objective: [(asked) => objectiveAnswer(asked, '1'), ['own-late', 'own-f']],
    oversight: [oversightAnswer, ['own-v', 'own-f', 'own-t']],
    people: [tasksByPerson, ['Ông own-']],
    scorecards: [scorecards, ['own-b', 'own-l']],
    scenarios: [keptScenarios, ['own-k']],
    reports: [(asked) => listReports(asked, asDay(DAY)), ['own-r']],
    'what is set up': [({ view: seen }) => setUpSeen(seen, 'p'), ['p']],
  };

describe.each(Object.entries(QUESTIONS))('%s', (_, [ask, tells]) => {
  it('tells nothing of another programme', () => {
    expect(said(ask(both))).not.toMatch(/strange-|"other"|other\/|programme=other/u);
    expect(said(ask(both))).toBe(said(ask(alone)));
  });
  it.each(tells)('tells %s', (told) => expect(said(ask(both))).toContain(told));
});
