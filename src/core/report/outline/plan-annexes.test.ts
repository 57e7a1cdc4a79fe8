/** Which annexes a report has: what the office chose as far as there is any of it, and what its text must point to. */
import { describe, expect, it } from 'vitest';
import { TARGETS_OF_A_TABLE, WORKS_OF_A_NODE } from '#core/report/outline/bounds.ts';
import { planAnnexes, type AnnexPlan } from '#core/report/outline/plan-annexes.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const PARTS = ['results', 'next-tasks'].map((part) => ({ part, title: part }));
const plan = (given: GivenRecords, template: object = {}): AnnexPlan => {
  const seen = view({
    objective: [{ id: 'p/1', part: 'results' }],
    ...given,
    report: [{ id: 'r', parts: PARTS, ...template }],
  });
  const [programme] = seen.all('programme');
  const [report] = seen.all('report');
  if (!programme || !report) throw new Error('no programme');
  return planAnnexes(seen, programme, report);
};
const kinds = (...args: Parameters<typeof plan>): readonly string[] =>
  plan(...args).annexes.map(({ kind, label }) => `${kind} ${label}`);
const works = (count: number, objective = 'p/1') =>
  Array.from({ length: count }, (_, at) => ({
    id: `${objective}.${at}`,
    name: `Đường ${at}`,
    kind: 'infrastructure',
    sector: 'road',
    objective,
  }));
const targets = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `p/${at + 1}`,
    part: 'results',
    kind: 'target',
    target: { relation: 'at-least', value: q('1 hộ') },
  }));
const task = (more: object = {}) => ({ id: 't', order: 1, statements: ['Làm đường'], ...more });
const issued = {
  id: 'd',
  kind: 'plan',
  symbol: '1/KH',
  date: '2022-01-01',
  relations: [{ type: 'implements', document: 'source' }],
};

describe('where the office has chosen nothing', () => {
  it.each<[string, GivenRecords, readonly string[]]>([
    ['a small report has none', { work: works(3), objective: targets(1), task: [task()] }, []],
    ['as many works as a text names', { work: works(WORKS_OF_A_NODE) }, []],
    ['one work more', { work: works(WORKS_OF_A_NODE + 1) }, ['works Phụ lục']],
    ['a target fewer than make a table', { objective: targets(TARGETS_OF_A_TABLE - 1) }, []],
    ['as many as make one', { objective: targets(TARGETS_OF_A_TABLE) }, ['targets Phụ lục']],
    ['a task that lays down who', { task: [task({ person: 'đồng chí A' })] }, ['tasks Phụ lục']],
    ['a task that lays down for what', { task: [task({ responsibility: 'chỉ đạo' })] }, ['tasks Phụ lục']],
    ['a task that lays down by what right', { task: [task({ authority: 'quyết định' })] }, ['tasks Phụ lục']],
    ['one such task that is done', { task: [task({ person: 'đồng chí A', done: '2023-05-31' })] }, []],
    [
      'one that is done the day after',
      { task: [task({ person: 'đồng chí A', done: '2023-06-01' })] },
      ['tasks Phụ lục'],
    ],
    ['documents, which it names in its text', { document: [issued] }, []],
    [
      'several are numbered in their order',
      { objective: targets(TARGETS_OF_A_TABLE), work: works(WORKS_OF_A_NODE + 1), task: [task({ person: 'A' })] },
      ['targets Phụ lục I', 'works Phụ lục II', 'tasks Phụ lục III'],
    ],
  ])('%s', (_, given, expected) => expect(kinds(given)).toEqual(expected));
  it('works of a large report stand in the annex, unless a node has few of them', () => {
    const objective = Array.from({ length: 6 }, (_, at) => ({ id: `p/${at + 1}`, part: 'results' }));
    const of = (last: number) => [...[1, 2, 3, 4, 5].flatMap((at) => works(30, `p/${at}`)), ...works(last, 'p/6')];
    expect(plan({ objective, work: of(0) }).works.size).toBe(0);
    expect([...plan({ objective, work: of(1) }).works.keys()]).toEqual(['p/1', 'p/2', 'p/3', 'p/4', 'p/5']);
    expect(plan({ objective, work: of(3) }).works.has('p/6')).toBe(false);
    expect(plan({ objective, work: of(4) }).works.get('p/6')).toBe('Phụ lục');
  });
});

describe('where the office has chosen', () => {
  it.each<[string, readonly string[], GivenRecords, readonly string[]]>([
    ['works: a single one', ['works'], { work: works(1) }, ['works Phụ lục']],
    ['works, of which there are none', ['works'], {}, []],
    ['targets: a single one', ['targets'], { objective: targets(1) }, ['targets Phụ lục']],
    ['targets, of which there are none', ['targets'], {}, []],
    ['tasks: one that is plain', ['tasks'], { task: [task()] }, ['tasks Phụ lục']],
    ['documents', ['documents'], { document: [issued] }, ['documents Phụ lục']],
    ['documents, of which there are none', ['documents'], {}, []],
    [
      'works: no table of targets then, however many',
      ['works'],
      { objective: targets(9), work: works(1) },
      ['works Phụ lục'],
    ],
    ['works: nor of tasks', ['works'], { task: [task({ person: 'A' })], work: works(1) }, ['works Phụ lục']],
    [
      'targets: works that the text cannot name stand there all the same',
      ['targets'],
      { work: works(WORKS_OF_A_NODE + 1), objective: targets(1) },
      ['targets Phụ lục I', 'works Phụ lục II'],
    ],
  ])('%s', (_, annexes, given, expected) => expect(kinds(given, { annexes })).toEqual(expected));
  it('tasks stand in no annex of a report without them', () =>
    expect(kinds({ task: [task()] }, { annexes: ['tasks'], parts: PARTS.slice(0, 1) })).toEqual([]));
});

it('what the text points to is the label under which it stands', () => {
  const found = plan({ objective: targets(9), task: [task({ person: 'A' })] });
  expect(found).toMatchObject({ targets: 'Phụ lục I', tasks: 'Phụ lục II' });
  expect([found.allWorks, found.documents]).toEqual([undefined, undefined]);
});
it('works of nodes below are listed under their own numbers', () => {
  const [annex] = plan(
    {
      objective: [
        { id: 'p/1', part: 'results' },
        { id: 'p/1.1', part: 'results', parent: 'p/1' },
        { id: 'p/2', part: 'results' },
      ],
      work: [...works(1, 'p/1'), ...works(1, 'p/1.1'), ...works(1, 'p/2')],
    },
    { annexes: ['works'] },
  ).annexes;
  expect(annex?.kind === 'works' && annex.groups.map(({ number, works: own }) => [number, own.length])).toEqual([
    ['1', 1],
    ['1.1', 1],
    ['2', 1],
  ]);
});
