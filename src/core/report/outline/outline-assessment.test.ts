/** What was found and what the records show: strengths, limits, what is late, held and missed, each told once. */
import { describe, expect, it } from 'vitest';
import { tellings, tellingsOfKind, type OutlineOptions } from '#testing/outline.ts';
import { q, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const finding = (id: string, kind: string, more: More = {}) => ({
  id,
  kind,
  statement: `Điều ${id}`,
  order: 1,
  ...more,
});
const OTHER = [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }];
const ONLY: OutlineOptions = { parts: ['assessment'] };
const ids = (given: GivenRecords, options: OutlineOptions = ONLY): readonly string[] =>
  tellings(given, options).flatMap(({ kind, id }) => (kind === 'opening' ? [] : [id]));

describe('what was found', () => {
  it.each<[string, readonly More[], readonly string[]]>([
    ['nothing', [], []],
    ['strengths', [finding('a', 'strength')], ['assessment/strengths/found']],
    ['a limit', [finding('a', 'limit')], ['assessment/limits/lead', 'finding/a']],
    [
      'a limit with its cause; the other causes close the part',
      [finding('a', 'limit'), finding('b', 'cause', { of: 'a' }), finding('c', 'cause')],
      ['assessment/limits/lead', 'finding/a', 'assessment/causes'],
    ],
    ['causes alone', [finding('c', 'cause')], ['assessment/causes']],
    ['lessons have a part of their own', [finding('a', 'lesson')], []],
    ['another programme has its own', [finding('a', 'limit', { programme: 'q' })], []],
  ])('%s', (_, findings, expected) => expect(ids({ programme: OTHER, finding: findings } as never)).toEqual(expected));
  it('is named by what tells it, in its order', () => {
    const given = {
      finding: [
        finding('b', 'strength', { order: 2 }),
        finding('a', 'strength', { order: 1 }),
        finding('l', 'limit'),
        finding('c', 'cause', { of: 'l' }),
        finding('g', 'cause'),
      ],
    };
    expect(tellingsOfKind('strengths', given)).toMatchObject([{ tells: ['finding/a', 'finding/b'] }]);
    expect(tellingsOfKind('limit', given)).toMatchObject([{ tells: ['finding/l', 'finding/c'] }]);
    expect(tellingsOfKind('causes', given)).toMatchObject([{ tells: ['finding/g'] }]);
  });
  it.each<[string, readonly More[], boolean]>([
    ['one limit', [finding('a', 'limit')], true],
    ['two', [finding('a', 'limit'), finding('b', 'limit')], false],
  ])('the line before %s knows whether it is alone', (_, findings, alone) =>
    expect(tellingsOfKind('limits', { finding: findings } as never)).toMatchObject([{ alone }]),
  );
});

const work = (id: string, more: More = {}) => ({
  id,
  kind: 'infrastructure',
  sector: 'bridge',
  name: `Cầu ${id}`,
  objective: 'p/1',
  ...more,
});
const late = (id: string) => ({
  id: `s${id}`,
  work: id,
  since: '2022',
  status: 'ongoing',
  expectedFinish: '2023-05-30',
});
const held = (id: string, more: More = {}) => ({
  id: `o${id}`,
  work: id,
  statement: 'vướng mặt bằng',
  since: '2022',
  ...more,
});
const NODES = [{ id: 'p/1', part: 'results', kind: 'task', title: 'Giao thông' }];

describe('works', () => {
  const told = (kind: 'late' | 'stuck', given: GivenRecords): readonly string[] =>
    tellingsOfKind(kind, { objective: NODES, programme: OTHER, ...given }).flatMap(({ tells }) => tells);
  it.each<[string, GivenRecords, readonly string[], readonly string[]]>([
    ['a late one', { work: [work('1')], progress: [late('1')] }, ['work/1'], []],
    ['a held one', { work: [work('1')], obstacle: [held('1')] }, [], ['work/1', 'obstacle/o1']],
    [
      'what is held and late is told as held',
      { work: [work('1')], progress: [late('1')], obstacle: [held('1')] },
      [],
      ['work/1', 'obstacle/o1'],
    ],
    [
      'what a limit names is told there',
      {
        work: [work('1'), work('2')],
        progress: [late('1')],
        obstacle: [held('2')],
        finding: [finding('a', 'limit', { statement: 'Cầu 1 và cầu 2 còn chậm' })],
      },
      [],
      [],
    ],
    [
      'and so is what a cause names',
      { work: [work('1')], progress: [late('1')], finding: [finding('a', 'cause', { statement: 'cầu 1 chậm' })] },
      [],
      [],
    ],
    [
      'a longer name is another work',
      { work: [work('1')], progress: [late('1')], finding: [finding('a', 'limit', { statement: 'Cầu 10 còn chậm' })] },
      ['work/1'],
      [],
    ],
    [
      'a strength that names it is no limit',
      { work: [work('1')], progress: [late('1')], finding: [finding('a', 'strength', { statement: 'Cầu 1 đẹp' })] },
      ['work/1'],
      [],
    ],
    ['what was lifted holds nothing', { work: [work('1')], obstacle: [held('1', { lifted: '2023-05-01' })] }, [], []],
    [
      'of another programme none',
      {
        work: [work('1', { programme: 'q' })],
        progress: [{ ...late('1'), programme: 'q' }],
        obstacle: [held('1', { programme: 'q' })],
      },
      [],
      [],
    ],
  ])('%s', (_, given, ofLate, ofHeld) => {
    expect(told('late', given)).toEqual(ofLate);
    expect(told('stuck', given)).toEqual(ofHeld);
  });
});

describe('targets that were missed', () => {
  const target = (id: string, more: More = {}) => ({
    id: `p/${id}`,
    part: 'results',
    kind: 'target',
    title: `Chỉ tiêu ${id}`,
    target: { measure: `m${id}`, relation: 'at-least', value: q('50 ha'), by: '2022' },
    ...more,
  });
  const measured = (values: Readonly<Record<string, string>>): GivenRecords => ({
    measure: Object.keys(values).map((id) => ({ id: `m${id}`, unit: 'ha', aggregation: 'none' })),
    observation: Object.entries(values).map(([id, value]) => ({
      measure: `m${id}`,
      place: 'city',
      period: '2022',
      kind: 'actual',
      value: q(value),
    })),
  });
  const missed = (given: GivenRecords) =>
    tellingsOfKind('missed', {
      objective: [target('1'), target('2')],
      ...measured({ 1: '40 ha', 2: '60 ha' }),
      ...given,
    });
  it('of so many, and of no limit that was found there', () => {
    expect(missed({})).toMatchObject([{ tells: ['objective/p/1'], of: 2 }]);
    expect(missed({ finding: [finding('a', 'limit', { objectives: ['p/1'] })] })).toEqual([]);
    expect(missed({ finding: [finding('a', 'limit', { objectives: ['p/2'] })] })).toHaveLength(1);
    expect(missed(measured({ 1: '50 ha', 2: '60 ha' }))).toEqual([]);
  });
  it('not those of leadership', () =>
    expect(missed({ objective: [target('1', { part: 'leadership' }), target('2')] })).toEqual([]));
  it('with what holds them, but for what a limit has told', () => {
    const obstacle = [{ id: 'o', objective: 'p/1', statement: 'Thiếu nước tưới cuối vụ xuân', since: '2022' }];
    expect(missed({ obstacle })).toMatchObject([{ tells: ['objective/p/1', 'obstacle/o'] }]);
    expect(
      missed({ obstacle, finding: [finding('a', 'limit', { statement: 'Thiếu nước tưới cuối vụ xuân ở nhiều nơi' })] }),
    ).toMatchObject([{ tells: ['objective/p/1'] }]);
  });
  it.each<[string, More, boolean]>([
    ['that people found in them alone', { objectives: ['p/1'] }, true],
    ['not of a limit', { objectives: ['p/1'], of: 'l' }, false],
    ['not found in others as well', { objectives: ['p/1', 'p/2'] }, false],
    ['not found in none', {}, false],
  ])('with the causes %s', (_, more, isTold) => {
    const [telling] = missed({ finding: [finding('c', 'cause', more), finding('l', 'limit')] });
    expect(telling?.causes.map(({ id }) => id)).toEqual(isTold ? ['c'] : []);
    expect(telling?.tells.includes('finding/c')).toBe(isTold);
  });
  it('a cause that explains them does not close the part as well', () =>
    expect(
      ids({
        objective: [target('1')],
        ...measured({ 1: '40 ha' }),
        finding: [finding('c', 'cause', { objectives: ['p/1'] })],
      }),
    ).toEqual(['assessment/missed']));
});
