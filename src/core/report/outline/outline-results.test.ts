/** What is told of each node of the tree, in which order, and what is told elsewhere. */
import { describe, expect, it } from 'vitest';
import { tellings, tellingsOfKind } from '#testing/outline.ts';
import { q, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const node = (id = '1', more: More = {}) => ({
  id: `p/${id}`,
  part: 'results',
  kind: 'task',
  title: `Việc ${id}`,
  ...more,
});
const TARGET = { measure: 'm', relation: 'at-least', value: q('50 ha'), by: '2022' };
const MEASURE = { id: 'm', unit: 'ha', name: 'Diện tích chè', aggregation: 'none' };
const VALUE = { measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('40 ha') };
const SAID = { id: 's', objective: 'p/1', statement: 'đã làm' };
const HELD = { id: 'o', objective: 'p/1', statement: 'thiếu vốn', since: '2022' };

const told = (given: GivenRecords): readonly string[] =>
  tellings({ objective: [node()], ...given }, { parts: ['results'] }).flatMap(({ kind, tells }) =>
    kind === 'opening' ? [] : [`${kind} ${tells.map((name) => name.split('/').slice(0, 2).join('/')).join(' ')}`],
  );

describe('a node tells', () => {
  it.each<[string, GivenRecords, readonly string[]]>([
    ['nothing of which nothing is on record', {}, []],
    ['what was said', { progress: [SAID] }, ['account progress/s']],
    [
      'its money',
      { funding: [{ id: 'f', objective: 'p/1', kind: 'plan', amount: q('5 tỷ đồng') }] },
      ['support funding/f'],
    ],
    [
      'no money of a work',
      {
        work: [{ id: 'w', objective: 'p/2' }],
        funding: [{ id: 'f', objective: 'p/1', work: 'w', kind: 'plan', amount: q('5 tỷ đồng') }],
      },
      [],
    ],
    ['its gifts', { contribution: [{ id: 'g', objective: 'p/1', what: 'Máy' }] }, ['support contribution/g']],
    [
      'gifts for its works',
      { work: [{ id: 'w', objective: 'p/1' }], contribution: [{ id: 'g', work: 'w', what: 'Máy' }] },
      ['support contribution/g'],
    ],
    [
      'no gift for another',
      {
        contribution: [
          { id: 'g', objective: 'p/2', what: 'Máy' },
          { id: 'h', what: 'Máy' },
        ],
      },
      [],
    ],
    ['what holds it', { obstacle: [HELD] }, ['obstacles obstacle/o']],
    [
      'not what holds its works',
      { work: [{ id: 'w', objective: 'p/1' }], obstacle: [{ ...HELD, objective: undefined, work: 'w' }] },
      ['works work/w obstacle/o'],
    ],
    [
      'its target with what answers it',
      { objective: [node('1', { target: TARGET })], measure: [MEASURE], observation: [VALUE] },
      ['support objective/p'],
    ],
    ['no target that nothing answers, alone', { objective: [node('1', { target: TARGET })], measure: [MEASURE] }, []],
    [
      'such a target before what was done for it',
      { objective: [node('1', { target: TARGET })], measure: [MEASURE], progress: [SAID] },
      ['aim objective/p', 'account progress/s'],
    ],
    [
      'and before what holds it',
      { objective: [node('1', { target: TARGET })], measure: [MEASURE], obstacle: [HELD] },
      ['aim objective/p', 'obstacles obstacle/o'],
    ],
    [
      'and where a work of which nothing is told yet serves it',
      { objective: [node('1', { target: TARGET })], measure: [MEASURE], work: [{ id: 'w', objective: 'p/1' }] },
      ['aim objective/p'],
    ],
    [
      'but not where its own measure tells a value',
      { objective: [node('1', { target: TARGET })], measure: [{ ...MEASURE, objective: 'p/1' }], observation: [VALUE] },
      ['measures observation/city', 'support objective/p'],
    ],
  ])('%s', (_, given, expected) =>
    expect(told(given).map((line) => line.replace(/observation\/\S+/u, 'observation/city'))).toEqual(expected),
  );
  it('knows whether what holds it stands alone', () => {
    const alone = (given: GivenRecords) =>
      tellingsOfKind('obstacles', { objective: [node()], obstacle: [HELD], ...given }).map((telling) => telling.alone);
    expect(alone({})).toEqual([true]);
    expect(alone({ progress: [SAID] })).toEqual([false]);
  });
});

describe('a stated total', () => {
  const claim = (more: More) => ({
    id: 'c',
    objective: 'p/1',
    label: 'Tổng',
    formula: 'sum',
    value: q('9 tỷ đồng'),
    ...more,
  });
  const money = ['a', 'b'].map((id) => ({ id, objective: 'p/1', kind: 'plan', amount: q('5 tỷ đồng') }));
  const given: GivenRecords = {
    work: ['w', 'v'].map((id) => ({ id, objective: 'p/2' })),
    contribution: [{ id: 'g', objective: 'p/2', what: 'Máy' }],
    measure: [MEASURE, { ...MEASURE, id: 'n' }],
  };
  const of = (more: More, others: GivenRecords = {}): readonly string[] =>
    told({ ...given, ...others, claim: [claim(more)] });
  it.each<[string, More, readonly string[]]>([
    ['without parts', {}, ['account claim/c']],
    ['of two works', { parts: ['work:w count', 'work:v count'] }, ['account claim/c']],
    ['about one work alone is told with it', { parts: ['work:w count', 'work:w funding[kind=plan]'] }, []],
    ['about one gift alone as well', { parts: ['contribution:g pledged'] }, []],
    ['about measures alone as well', { parts: ['measure:m @city #2022', 'measure:n @city #2022'] }, []],
    [
      'about a measure and a work is its own',
      { parts: ['measure:m @city #2022', 'work:w count'] },
      ['account claim/c'],
    ],
    ['without a value says nothing', { value: undefined, of: 'work:w count' }, []],
  ])('%s', (_, more, expected) => expect(of(more)).toEqual(expected));
  it.each<[string, More, readonly string[]]>([
    [
      'tells money that is its parts',
      { parts: ['funding:a amount', 'funding:b amount'] },
      ['account claim/c funding/a funding/b'],
    ],
    ['not where it has but one', { parts: ['funding:a amount'] }, ['account claim/c', 'support funding/a funding/b']],
    [
      'not where it is no sum of them',
      { formula: 'difference', parts: ['funding:a amount', 'funding:b amount'] },
      ['account claim/c', 'support funding/a funding/b'],
    ],
  ])('%s', (_, more, expected) => expect(of(more, { funding: money })).toEqual(expected));
});

describe('the works of a node', () => {
  const work = (id: string, sector: string, more: More = {}) => ({
    id,
    name: `Công trình ${id}`,
    kind: 'infrastructure',
    sector,
    objective: 'p/1',
    ...more,
  });
  const works = (...all: readonly More[]) =>
    tellingsOfKind('works', {
      objective: [node()],
      work: all,
      progress: all.map(({ id }) => ({ id: `s${String(id)}`, work: id, status: 'ongoing' })),
    } as never).map(({ id, works: its, several, items }) => [id, its.map((one) => one.id).join(), several, items]);
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => work(id, at % 2 === 0 ? 'road' : 'bridge'));
  it.each<[string, readonly More[], readonly unknown[]]>([
    ['of one field', [work('a', 'road'), work('b', 'road')], [['results/1/works/road', 'a,b', false, false]]],
    [
      'few of several are told together',
      six,
      [['results/1/works', expect.stringMatching(/^(?:a,c,e,b,d,f|b,d,f,a,c,e)$/u), false, false]],
    ],
    [
      'seven by their fields',
      [...six, work('g', 'road')],
      expect.arrayContaining([
        ['results/1/works/road', 'a,c,e,g', true, false],
        ['results/1/works/bridge', 'b,d,f', true, false],
      ]) as never,
    ],
    [
      'of three fields as a list',
      [...six, work('g', 'school')],
      expect.arrayContaining([['results/1/works/school', 'g', true, true]]) as never,
    ],
    [
      'in the order that the office has given them',
      [...six.map((one, at) => ({ ...one, order: at })), work('g', 'road', { order: 7 })],
      [
        ['results/1/works/road', 'a,c,e,g', true, false],
        ['results/1/works/bridge', 'b,d,f', true, false],
      ],
    ],
  ])('%s', (_, all, expected) => expect(works(...all)).toEqual(expected));
  it('of which nothing is on record are not told', () =>
    expect(tellingsOfKind('works', { objective: [node()], work: [work('a', 'road')] })).toEqual([]));
  it('a part is told with its whole', () =>
    expect(works(work('a', 'road'), work('b', 'bridge', { partOf: 'a' }))).toEqual([
      ['results/1/works/road', 'a', false, false],
    ]));
});
