/** How leadership is told: a paragraph for each task that somebody leads, its oversight, its deeds; what was issued. */
import { describe, expect, it } from 'vitest';
import { tellings, tellingsOfKind } from '#testing/outline.ts';
import { q, type GivenRecords } from '#testing/records.ts';

type More = Readonly<Record<string, unknown>>;
const task = (id: string, more: More = {}) => ({ id: `p/${id}`, part: 'leadership', title: `Việc ${id}`, ...more });
const say = (id: string, more: More = {}) => ({ id: `s${id}`, objective: `p/${id}`, statement: 'đã làm', ...more });
const LEAD = { lead: 'office' };

describe('a paragraph', () => {
  const led = (given: GivenRecords): readonly (readonly string[])[] =>
    tellingsOfKind('led', given).map(({ tasks }) => tasks.map(({ objective }) => objective.id));
  it.each<[string, readonly More[], readonly (readonly string[])[]]>([
    ['is of one task that somebody leads', [task('1', LEAD), task('2', LEAD)], [['p/1'], ['p/2']]],
    [
      'with those behind it that nobody leads',
      [task('1', LEAD), task('2'), task('3', LEAD)],
      [['p/1', 'p/2'], ['p/3']],
    ],
    ['the first needs nobody', [task('1'), task('2')], [['p/1', 'p/2']]],
    ['in the order of their numbers', [task('10', LEAD), task('9', LEAD)], [['p/9'], ['p/10']]],
    ['not of a chapter of results', [task('1', LEAD), task('2', { part: 'results', ...LEAD })], [['p/1']]],
  ])('%s', (_, objective, expected) =>
    expect(led({ objective, progress: objective.map(({ id }) => say(String(id).slice(2))) } as never)).toEqual(
      expected,
    ),
  );
  it('of which nothing is told is none', () => expect(led({ objective: [task('1', LEAD)] })).toEqual([]));
  it.each<[string, GivenRecords, readonly string[]]>([
    ['what was said', { progress: [say('1')] }, ['progress/s1']],
    [
      'what was measured',
      {
        measure: [{ id: 'm', unit: '%', name: 'Tỷ lệ', aggregation: 'none', objective: 'p/1' }],
        observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('5%') }],
      },
      ['observation/m/city/2022/actual'],
    ],
    [
      'what was overseen',
      { oversight: [{ id: 'v', by: 'office', kind: 'inspection', objective: 'p/1', order: 1 }] },
      ['oversight/v'],
    ],
  ])('tells %s', (_, given, tells) => {
    const [telling] = tellingsOfKind('led', { objective: [task('1', LEAD)], ...given });
    expect(telling?.id).toBe('leadership/1');
    expect(telling?.tells.map((name) => name.replace(/^observation\/.*$/u, 'observation/m/city/2022/actual'))).toEqual(
      tells,
    );
  });
  it('tells its target', () =>
    expect(
      tellingsOfKind('led', {
        objective: [task('1', { target: { measure: 'm', relation: 'at-least', value: q('5%'), by: '2022' } })],
        measure: [{ id: 'm', unit: '%', aggregation: 'none' }],
      })[0]?.tells,
    ).toEqual(['objective/p/1']));
});

describe('oversight', () => {
  const visit = (id: string, more: More = {}) => ({ id, by: 'office', kind: 'inspection', order: 1, ...more });
  it('of a task of leadership stands with it, each agency and kind by itself, in their order', () => {
    const [telling] = tellingsOfKind('led', {
      objective: [task('1', LEAD)],
      oversight: [
        visit('b', { objective: 'p/1', order: 2 }),
        visit('a', { objective: 'p/1', order: 1 }),
        visit('c', { objective: 'p/1', order: 3, by: 'other' }),
        visit('d', { objective: 'p/1', order: 4, kind: 'supervision' }),
      ],
    });
    expect(telling?.tasks[0]?.oversight.map(({ by, kind, visits }) => [by, kind, visits.map(({ id }) => id)])).toEqual([
      ['office', 'inspection', ['a', 'b']],
      ['other', 'inspection', ['c']],
      ['office', 'supervision', ['d']],
    ]);
  });
  it('of none, and of a chapter, stands behind them by agency', () => {
    const found = tellingsOfKind('overseen', {
      objective: [task('1', LEAD), task('2', { part: 'results' })],
      oversight: [
        visit('a'),
        visit('b', { objective: 'p/2' }),
        visit('c', { by: 'other' }),
        visit('d', { objective: 'p/1' }),
      ],
    });
    expect(found.map(({ id, tells }) => [id, tells])).toEqual([
      ['leadership/oversight/office', ['oversight/a', 'oversight/b']],
      ['leadership/oversight/other', ['oversight/c']],
    ]);
  });
  it('of another programme is not told', () =>
    expect(
      tellingsOfKind('overseen', {
        programme: [{ id: 'q', resolution: 'source', place: 'city', owner: 'office' }],
        oversight: [visit('a', { programme: 'q' })],
      }),
    ).toEqual([]));
});

describe('the deeds of a task of leadership', () => {
  const kinds = (given: GivenRecords): readonly string[] =>
    tellings({ objective: [task('1', LEAD)], ...given }, { parts: ['leadership'] }).flatMap(({ kind }) =>
      kind === 'opening' ? [] : [kind],
    );
  it.each<[string, GivenRecords, readonly string[]]>([
    [
      'its works',
      {
        work: [{ id: 'w', kind: 'infrastructure', sector: 'road', objective: 'p/1' }],
        progress: [{ id: 's', work: 'w', status: 'ongoing' }],
      },
      ['works'],
    ],
    ['its money', { funding: [{ id: 'f', objective: 'p/1', kind: 'plan', amount: q('5 tỷ đồng') }] }, ['support']],
    [
      'what holds it',
      { obstacle: [{ id: 'o', objective: 'p/1', statement: 'thiếu vốn', since: '2022' }] },
      ['obstacles'],
    ],
    ['what was said is told once', { progress: [say('1')] }, ['led']],
  ])('%s', (_, given, expected) => expect(kinds(given)).toEqual(expected));
  it('its target is told with its statements, and not with its money once more', () => {
    const given = {
      objective: [task('1', { target: { measure: 'm', relation: 'at-least', value: q('5%'), by: '2022' } })],
      measure: [{ id: 'm', unit: '%', aggregation: 'none' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('6%') }],
    };
    const funding = [{ id: 'f', objective: 'p/1', kind: 'plan', amount: q('5 tỷ đồng') }];
    expect(kinds(given)).toEqual(['led']);
    expect(kinds({ ...given, funding })).toEqual(['led', 'support']);
    expect(tellingsOfKind('support', { ...given, funding })).toMatchObject([{ tells: ['funding/f'], aimed: false }]);
  });
});
