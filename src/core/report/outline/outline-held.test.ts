/**
 * Tasks and objectives that are held or past their day: which of them are a limit, and which another limit has told.
 */
import { describe, expect, it } from 'vitest';
import { q, type GivenRecords } from '#testing/records.ts';
import { tellingsOfKind } from '#testing/outline.ts';

type More = Readonly<Record<string, unknown>>;
const node = (id: string, more: More = {}) => ({
  id: `p/${id}`,
  part: 'results',
  kind: 'task',
  title: `Rà soát hộ nghèo thôn ${id}`,
  ...more,
});
const on = (objective: string, more: More = {}) => ({
  id: `o${objective}`,
  kind: 'other',
  objective: `p/${objective}`,
  statement: 'còn thiếu cán bộ chuyên trách ở cơ sở',
  since: '2022',
  ...more,
});
const limit = (more: More) => ({ id: 'f', kind: 'limit', statement: 'Tiến độ chung còn chậm', ...more });
const TARGET = { measure: 'm', relation: 'at-least', value: q('50 ha'), by: '2022' };
const MEASURE = [{ id: 'm', unit: 'ha', aggregation: 'none' }];
const reached = (value: string) => [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q(value) }];

const held = (given: GivenRecords): readonly string[] =>
  tellingsOfKind('held', given).flatMap(({ objectives, obstacles }) => [
    ...objectives.map(({ id }) => id),
    ...obstacles.map(({ id }) => id),
  ]);

describe('an objective is told as held', () => {
  it.each<[string, GivenRecords, readonly string[]]>([
    ['by an obstacle of its own', { objective: [node('1')], obstacle: [on('1')] }, ['p/1', 'o1']],
    ['not by one that was lifted', { objective: [node('1')], obstacle: [on('1', { lifted: '2023-01-01' })] }, []],
    [
      'not by one of its work',
      {
        objective: [node('1')],
        work: [{ id: 'w', objective: 'p/1' }],
        obstacle: [on('1', { work: 'w', objective: undefined })],
      },
      [],
    ],
    [
      'not once it was told to be done',
      { objective: [node('1')], obstacle: [on('1')], progress: [{ id: 's', objective: 'p/1', status: 'completed' }] },
      [],
    ],
    [
      'nor given up',
      { objective: [node('1')], obstacle: [on('1')], progress: [{ id: 's', objective: 'p/1', status: 'cancelled' }] },
      [],
    ],
    [
      'while it goes on it is',
      { objective: [node('1')], obstacle: [on('1')], progress: [{ id: 's', objective: 'p/1', status: 'ongoing' }] },
      ['p/1', 'o1'],
    ],
    [
      'not a target that is reached',
      {
        objective: [node('1', { target: TARGET })],
        measure: MEASURE,
        observation: reached('60 ha'),
        obstacle: [on('1')],
      },
      [],
    ],
    [
      'nor one that was missed: that is told with what holds it',
      {
        objective: [node('1', { target: TARGET })],
        measure: MEASURE,
        observation: reached('40 ha'),
        obstacle: [on('1')],
      },
      [],
    ],
    [
      'one of which nobody knows is',
      { objective: [node('1', { target: TARGET })], measure: MEASURE, obstacle: [on('1')] },
      ['p/1', 'o1'],
    ],
    [
      'not where a limit was found in it',
      { objective: [node('1')], obstacle: [on('1')], finding: [limit({ objectives: ['p/1'] })] },
      [],
    ],
    [
      'nor where one names it',
      {
        objective: [node('1')],
        obstacle: [on('1')],
        finding: [limit({ statement: 'Việc rà soát hộ nghèo thôn 1 còn chậm' })],
      },
      [],
    ],
    [
      'one names another whose name only begins so',
      {
        objective: [node('1')],
        obstacle: [on('1')],
        finding: [limit({ statement: 'Việc rà soát hộ nghèo thôn 10 còn chậm' })],
      },
      ['p/1', 'o1'],
    ],
    [
      'nor what one has told as the reason',
      {
        objective: [node('1')],
        obstacle: [on('1')],
        finding: [limit({ statement: 'Còn thiếu cán bộ chuyên trách ở cơ sở' })],
      },
      [],
    ],
    [
      'a limit of another is none of it',
      { objective: [node('1'), node('2')], obstacle: [on('1')], finding: [limit({ objectives: ['p/2'] })] },
      ['p/1', 'o1'],
    ],
    [
      'nor one of another programme',
      {
        programme: [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }],
        objective: [node('1', { programme: 'q' })],
        obstacle: [on('1', { programme: 'q' })],
      },
      [],
    ],
  ])('%s', (_, given, expected) => expect(held(given)).toEqual(expected));
  it('in the order of the report, each with what holds it, and names them all', () => {
    const [telling] = tellingsOfKind('held', { objective: [node('1'), node('2')], obstacle: [on('2'), on('1')] });
    expect(telling?.objectives.map(({ id }) => id)).toEqual(['p/1', 'p/2']);
    expect(telling?.obstacles.map(({ id }) => id)).toEqual(['o1', 'o2']);
    expect(telling).toMatchObject({
      id: 'assessment/held',
      tells: ['objective/p/1', 'objective/p/2', 'obstacle/o1', 'obstacle/o2'],
    });
  });
});

const overdue = (given: GivenRecords): readonly string[] =>
  tellingsOfKind('overdue', given).flatMap(({ objectives, tasks }) => [...objectives, ...tasks].map(({ id }) => id));

describe('an objective is told as past its day', () => {
  const due = (id: string, more: More = {}) => node(id, { due: '2023-05-30', ...more });
  it.each<[string, GivenRecords, readonly string[]]>([
    ['on its day it is not', { objective: [due('1', { due: '2023-05-31' })] }, []],
    ['a day behind it it is', { objective: [due('1')] }, ['p/1']],
    ['a target is missed, and not late', { objective: [due('1', { kind: 'target' })] }, []],
    ['not one that is held as well: it is told there', { objective: [due('1')], obstacle: [on('1')] }, []],
    ['not one of which a limit tells', { objective: [due('1')], finding: [limit({ objectives: ['p/1'] })] }, []],
    ['its part alone where both are', { objective: [due('1'), due('1.1', { parent: 'p/1' })] }, ['p/1.1']],
    [
      'not where a part of it is held',
      { objective: [due('1'), node('1.1', { parent: 'p/1' })], obstacle: [on('1.1')] },
      [],
    ],
    [
      'not where a work of it is told to be late',
      {
        objective: [due('1')],
        work: [{ id: 'w', objective: 'p/1' }],
        progress: [{ id: 's', work: 'w', status: 'ongoing', expectedFinish: '2023-05-30' }],
      },
      [],
    ],
    [
      'a work of it in time changes nothing',
      {
        objective: [due('1')],
        work: [{ id: 'w', objective: 'p/1' }],
        progress: [{ id: 's', work: 'w', status: 'ongoing', expectedFinish: '2023-05-31' }],
      },
      ['p/1'],
    ],
    [
      'not of another programme',
      {
        programme: [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }],
        objective: [due('1', { programme: 'q' })],
      },
      [],
    ],
    ['in the order of the report', { objective: [due('2'), due('1')] }, ['p/1', 'p/2']],
  ])('%s', (_, given, expected) => expect(overdue(given)).toEqual(expected));
});

describe('a task is told as past its day', () => {
  const task = (more: More = {}) => ({ id: 't', statements: ['Lập danh sách hộ nghèo'], due: '2023-05-30', ...more });
  it.each<[string, GivenRecords, readonly string[]]>([
    ['on its day it is not', { task: [task({ due: '2023-05-31' })] }, []],
    ['a day behind it it is', { task: [task()] }, ['t']],
    ['not one that was done', { task: [task({ done: '2023-05-31' })] }, []],
    ['one that is done tomorrow is', { task: [task({ done: '2023-06-01' })] }, ['t']],
    ['not one that takes a limit up which is told', { task: [task({ findings: ['f'] })], finding: [limit({})] }, []],
    ['one that takes up another is', { task: [task({ findings: ['g'] })], finding: [limit({})] }, ['t']],
    [
      'not one that a limit names',
      { task: [task()], finding: [limit({ statement: 'Chưa lập danh sách hộ nghèo' })] },
      [],
    ],
    ['not one that says nothing', { task: [task({ statements: [] })] }, []],
  ])('%s', (_, given, expected) => expect(overdue(given)).toEqual(expected));
  it('behind the objectives, and all are named', () => {
    const [telling] = tellingsOfKind('overdue', { objective: [node('1', { due: '2023-05-30' })], task: [task()] });
    expect(telling).toMatchObject({ id: 'assessment/overdue', tells: ['objective/p/1', 'task/t'] });
  });
});
