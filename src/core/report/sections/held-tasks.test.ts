/** Tasks and objectives past their day, or held, among the limits: each once, and none of which a limit tells. */
import { describe, expect, it } from 'vitest';
import { assessed } from '#testing/prose.ts';
import type { GivenRecords } from '#testing/records.ts';

const AGENCY = [
  { id: 'kt', name: 'Phòng Kinh tế' },
  { id: 'bo', name: 'Bộ Xây dựng' },
];
const task = (id: string, statement: string, more: object = {}) => ({
  id,
  order: 1,
  agencies: ['kt'],
  statements: [statement],
  due: '2023-04-30',
  ...more,
});
const objective = (id: string, title: string, more: object = {}) => ({
  id,
  part: 'results',
  kind: 'task',
  title,
  ...more,
});
/** An expected finish of p/1 that became another. */
const putOff = (...finishes: readonly string[]) =>
  finishes.map((expectedFinish, at) => ({
    id: `${at}`,
    objective: 'p/1',
    status: 'ongoing',
    since: `2023-0${at + 1}-01`,
    expectedFinish,
  }));
const say = (given: GivenRecords): string => assessed({ agency: AGENCY, ...given }).join(' ');

describe('what is past its day', () => {
  it.each<[string, GivenRecords, string]>([
    [
      'a task',
      { task: [task('t', 'Rà soát hộ nghèo.')] },
      'Nhiệm vụ rà soát hộ nghèo do Phòng Kinh tế thực hiện chậm 31 ngày so với thời hạn đề ra.',
    ],
    [
      'a task that was due in a month: in no days',
      { task: [task('t', 'Rà soát hộ nghèo', { due: '2023-04' })] },
      'Nhiệm vụ rà soát hộ nghèo do Phòng Kinh tế thực hiện chậm so với thời hạn tháng 4/2023.',
    ],
    [
      'an objective of a unit',
      { objective: [objective('p/1', 'Mở rộng chợ', { due: '2023-04-30', lead: 'kt' })] },
      'Nhiệm vụ mở rộng chợ do Phòng Kinh tế thực hiện chậm 31 ngày so với thời hạn đề ra.',
    ],
    [
      'an objective whose expected finish was moved: past that',
      { objective: [objective('p/1', 'Mở rộng chợ')], progress: putOff('2023-03-31', '2023-04-30') },
      'Nhiệm vụ mở rộng chợ chậm 31 ngày so với thời hạn đã điều chỉnh.',
    ],
    [
      'an objective with a day of its own, whatever was expected since: past its own',
      {
        objective: [objective('p/1', 'Mở rộng chợ', { due: '2023-04-30' })],
        progress: putOff('2023-04-30', '2023-12-31'),
      },
      'Nhiệm vụ mở rộng chợ chậm 31 ngày so với thời hạn đề ra.',
    ],
    [
      'several in one sentence',
      { task: [task('t', 'Rà soát hộ nghèo'), task('u', 'Lập kế hoạch', { order: 2, due: '2023-Q1' })] },
      'Còn 02 nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành, gồm: ' +
        'rà soát hộ nghèo (Phòng Kinh tế, chậm 31 ngày); lập kế hoạch (Phòng Kinh tế, thời hạn quý I/2023).',
    ],
  ])('%s', (_, given, words) => expect(say(given)).toContain(words));

  const limit = (more: object) => [{ id: 'l', kind: 'limit', order: 1, statement: 'Rà soát chậm', ...more }];
  it.each<[string, GivenRecords]>([
    ['on its day', { task: [task('t', 'Rà soát hộ nghèo', { due: '2023-05-31' })] }],
    ['done', { task: [task('t', 'Rà soát hộ nghèo', { done: '2023-05-10' })] }],
    ['of no day', { task: [task('t', 'Rà soát hộ nghèo', { due: undefined })] }],
    ['born from a limit that is told', { task: [task('t', 'Rà soát hộ', { findings: ['l'] })], finding: limit({}) }],
    [
      'named by a limit',
      { task: [task('t', 'Rà soát hộ nghèo')], finding: limit({ statement: 'Việc rà soát hộ nghèo còn chậm' }) },
    ],
    [
      'an objective in which a limit was found',
      { objective: [objective('p/1', 'Mở chợ', { due: '2023-04-30' })], finding: limit({ objectives: ['p/1'] }) },
    ],
  ])('is not told: %s', (_, given) => expect(say(given)).not.toMatch(/chậm 31 ngày|quá thời hạn|Nhiệm vụ /u));

  it('of an objective and what lies below it, the lowest', () =>
    expect(
      say({
        objective: [
          objective('p/1', 'Phát triển chợ', { due: '2023-04-30' }),
          objective('p/1.1', 'Mở rộng chợ', { due: '2023-04-30', parent: 'p/1' }),
        ],
      }),
    ).toContain('Nhiệm vụ mở rộng chợ chậm 31 ngày so với thời hạn đề ra.'));

  it('a work that is held and not late does not hide that its objective is', () =>
    expect(
      say({
        objective: [objective('p/1', 'Mở rộng chợ', { due: '2023-04-30' })],
        work: [{ id: 'w', name: 'Chợ Đá', kind: 'infrastructure', sector: 'market', objective: 'p/1' }],
        progress: [{ id: '1', work: 'w', status: 'ongoing', expectedFinish: '2023-12-31' }],
        obstacle: [{ id: 'o', work: 'w', statement: 'Chưa có mặt bằng' }],
      }),
    ).toContain('Nhiệm vụ mở rộng chợ chậm 31 ngày so với thời hạn đề ra.'));

  it('a late work is told, and its objective not beside it', () => {
    const text = say({
      objective: [objective('p/1', 'Mở rộng chợ', { due: '2023-04-30' })],
      work: [{ id: 'w', name: 'Chợ Đá', kind: 'infrastructure', sector: 'market', objective: 'p/1' }],
      progress: [{ id: '1', work: 'w', status: 'ongoing', expectedFinish: '2023-04-30' }],
    });
    expect(text.match(/chậm 31 ngày/gu)).toHaveLength(1);
  });
});

describe('what obstacles of an objective hold', () => {
  const held = (id: string, of: string, more: object = {}) => ({
    id,
    objective: of,
    statement: 'Chưa có quy hoạch được duyệt',
    ...more,
  });
  const MARKET = objective('p/1', 'Mở rộng chợ');
  it.each<[string, GivenRecords, string]>([
    [
      'one, with its key',
      { objective: [MARKET], obstacle: [held('o', 'p/1', { owner: 'bo' })] },
      'Nhiệm vụ mở rộng chợ còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của Bộ Xây dựng.',
    ],
    [
      'one that is past its day: told once',
      { objective: [{ ...MARKET, due: '2023-04-30' }], obstacle: [held('o', 'p/1')] },
      'Nhiệm vụ mở rộng chợ còn vướng mắc, chưa được tháo gỡ, chậm 31 ngày so với thời hạn đề ra.',
    ],
    [
      'several, each with its key',
      {
        objective: [MARKET, objective('p/2', 'Trồng rừng')],
        obstacle: [held('o', 'p/1', { owner: 'bo' }), held('q', 'p/2')],
      },
      'Còn 02 nhiệm vụ vướng mắc, chưa được tháo gỡ, gồm: ' +
        'mở rộng chợ, thuộc thẩm quyền giải quyết của Bộ Xây dựng; trồng rừng.',
    ],
  ])('%s', (_, given, words) => {
    const text = say(given);
    expect(text).toContain(words);
    expect(text).not.toContain('Nhiệm vụ mở rộng chợ chậm');
  });

  const limit = (more: object) => [{ id: 'l', kind: 'limit', order: 1, statement: 'Chậm', ...more }];
  it.each<[string, GivenRecords]>([
    ['lifted', { obstacle: [held('o', 'p/1', { lifted: '2023-05-01' })] }],
    ['of which a limit tells', { obstacle: [held('o', 'p/1')], finding: limit({ objectives: ['p/1'] }) }],
    [
      'whose words a limit has',
      { obstacle: [held('o', 'p/1')], finding: limit({ statement: 'Chưa có quy hoạch được duyệt nên chậm' }) },
    ],
    ['of what is completed', { obstacle: [held('o', 'p/1')], progress: [{ objective: 'p/1', status: 'completed' }] }],
  ])('is not told: %s', (_, given) => expect(say({ objective: [MARKET], ...given })).not.toContain('vướng mắc'));
});
