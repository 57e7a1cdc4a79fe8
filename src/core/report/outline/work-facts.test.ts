/** What is on record of a work: what was said last holds, unless the work has come to another state since. */
import { describe, expect, it } from 'vitest';
import { courseOf, hasStory, isSaid, latestStatements } from '#core/report/outline/work-facts.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const seen = (progress: readonly object[], more: GivenRecords = {}) =>
  view({
    work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
    progress: progress.map((one, at) => ({ id: `s${at}`, work: 'w', since: `2022-0${at + 1}-01`, ...one })),
    ...more,
  });
const said = (...progress: readonly object[]): readonly string[] => latestStatements(seen(progress), 'w');

describe('what was said last', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['nothing', [], []],
    ['a state alone', [{ status: 'ongoing' }], []],
    ['words, as a clause', [{ statement: 'Đang đổ bê tông.' }], ['Đang đổ bê tông']],
    ['only the latest', [{ statement: 'đang đào móng' }, { statement: 'đang đổ bê tông' }], ['đang đổ bê tông']],
    [
      'all of one day and document',
      [{ statement: 'đang đào móng' }, { since: '2022-01-01', statement: 'đang đổ bê tông' }],
      ['đang đào móng', 'đang đổ bê tông'],
    ],
    [
      'the same words once',
      [{ statement: 'đang đào móng' }, { since: '2022-01-01', statement: 'đang đào móng.' }],
      ['đang đào móng'],
    ],
    [
      'a state after it that is the same',
      [{ status: 'ongoing', statement: 'đang thi công' }, { status: 'ongoing' }],
      ['đang thi công'],
    ],
    [
      'a state after it that is another',
      [{ status: 'ongoing', statement: 'đang thi công' }, { status: 'completed' }],
      [],
    ],
    [
      'words before any state, which say nothing of one',
      [{ statement: 'đã giao mặt bằng' }, { status: 'completed' }],
      ['đã hoàn thành, đưa vào sử dụng, đã giao mặt bằng'],
    ],
  ])('%s', (_, progress, expected) => expect(said(...progress)).toEqual(expected));
});

describe('that a work rests, or is done, is said before what else is', () => {
  it.each<[string, object, string]>([
    ['a cause', { status: 'suspended', statement: 'thiếu vốn' }, 'đang tạm dừng do thiếu vốn'],
    ['a cause that says so itself', { status: 'suspended', statement: 'Do thiếu vốn' }, 'đang tạm dừng do thiếu vốn'],
    [
      'the word "nguyên nhân" is not said twice',
      { status: 'suspended', statement: 'Nguyên nhân: thiếu vốn' },
      'đang tạm dừng do thiếu vốn',
    ],
    ['what holds of it', { status: 'suspended', statement: 'đang chờ thẩm định' }, 'đang tạm dừng, đang chờ thẩm định'],
    ['words that tell it themselves', { status: 'suspended', statement: 'tạm dừng thi công' }, 'tạm dừng thi công'],
    ['given up', { status: 'cancelled', statement: 'quy hoạch thay đổi' }, 'đã dừng thực hiện do quy hoạch thay đổi'],
    [
      'given up, which is said',
      { status: 'cancelled', statement: 'không tiếp tục thực hiện' },
      'không tiếp tục thực hiện',
    ],
    ['done', { status: 'completed', statement: 'phục vụ 320 hộ' }, 'đã hoàn thành, đưa vào sử dụng, phục vụ 320 hộ'],
    ['done, which is said', { status: 'completed', statement: 'đã bàn giao cho xã' }, 'đã bàn giao cho xã'],
    [
      'done on a day, which says it',
      { status: 'completed', completed: '2022-01-01', statement: 'phục vụ 320 hộ' },
      'phục vụ 320 hộ',
    ],
    ['what goes on says so by its words', { status: 'ongoing', statement: 'thiếu vốn' }, 'thiếu vốn'],
  ])('%s', (_, progress, words) => expect(said(progress)).toEqual([words]));
});

describe('more to tell than fits behind a name', () => {
  const of = (work: object, more: GivenRecords = {}, ...progress: readonly object[]) => {
    const on = seen(progress, { ...more, work: [{ id: 'w', ...work }, ...(more.work ?? [])] });
    const found = on.find('work', 'w');
    if (!found) throw new Error('no work');
    return [hasStory(on, found), isSaid(on, found)];
  };
  it.each<[string, object, GivenRecords, readonly object[], boolean, boolean]>([
    ['nothing is on record', {}, {}, [], false, false],
    ['a state', {}, {}, [{ status: 'ongoing' }], false, true],
    ['one statement', {}, {}, [{ statement: 'đang thi công' }], false, true],
    ['two of a day', {}, {}, [{ statement: 'a' }, { since: '2022-01-01', statement: 'b' }], true, true],
    ['money', {}, { funding: [{ id: 'f', work: 'w', amount: q('1 tỷ đồng') }] }, [], true, true],
    ['a step', {}, { step: [{ id: 'x', work: 'w' }] }, [], true, true],
    ['a part', {}, { work: [{ id: 'v', partOf: 'w' }] }, [], true, true],
    ['an obstacle', {}, { obstacle: [{ id: 'o', work: 'w' }] }, [], true, true],
    ['an obstacle that is lifted', {}, { obstacle: [{ id: 'o', work: 'w', lifted: '2022-01-01' }] }, [], false, false],
    ['what it is to be', { scope: 'dài 3 km' }, {}, [], true, true],
    ['who builds it', { investors: ['a'] }, {}, [], true, true],
    ['who gives for it', { sponsors: ['a'] }, {}, [], true, true],
    [
      'how large it is',
      {},
      { extent: [{ id: 'e', work: 'w', extent: 'size', stage: 'done', value: q('5 ha') }] },
      [],
      false,
      true,
    ],
  ])('%s', (_, work, more, progress, story, isTold) => expect(of(work, more, ...progress)).toEqual([story, isTold]));
});

describe('what happened to a work, as that of others', () => {
  const course = (more: GivenRecords): string | undefined => {
    const on = seen([], more);
    const found = on.find('work', 'w');
    return found && courseOf(on, found);
  };
  const step = (id: string, decision: string | undefined) => ({ id, work: 'w', decision });
  const held = (id: string, statement: string, more: object = {}) => ({ id, work: 'w', statement, ...more });
  it('needs a decision and an open obstacle', () => {
    expect(course({})).toBeUndefined();
    expect(course({ step: [step('a', 'd')] })).toBeUndefined();
    expect(course({ obstacle: [held('o', 'Thiếu vốn')] })).toBeUndefined();
    expect(course({ step: [step('a', undefined)], obstacle: [held('o', 'Thiếu vốn')] })).toBeUndefined();
    expect(
      course({ step: [step('a', 'd')], obstacle: [held('o', 'Thiếu vốn', { lifted: '2022-01-01' })] }),
    ).toBeUndefined();
    expect(course({ step: [step('a', 'd')], obstacle: [held('o', 'Thiếu vốn.')] })).toBe('d\nThiếu vốn');
  });
  it.each<[string, GivenRecords]>([
    ['money', { funding: [{ id: 'f', work: 'w', kind: 'total', amount: q('5 tỷ đồng') }] }],
    ['a size', { extent: [{ id: 'x', work: 'w', extent: 'size', stage: 'done', value: q('5 ha') }] }],
  ])('that has %s to be told is told by itself', (_, more) =>
    expect(course({ step: [step('a', 'd')], obstacle: [held('o', 'Thiếu vốn')], ...more })).toBeUndefined(),
  );
  it.each([{ owner: 'a' }, { ownerParty: 'a' }, { nextStep: 'Bố trí vốn' }, { nextStepDue: '2024' }])(
    'is another where somebody else is to do something else about it: %j',
    (more) =>
      expect(course({ step: [step('a', 'd')], obstacle: [held('o', 'Thiếu vốn', more)] })).not.toBe(
        course({ step: [step('a', 'd')], obstacle: [held('o', 'Thiếu vốn')] }),
      ),
  );
  it('is the same whatever order it came in', () => {
    const all = [
      { step: [step('a', 'd'), step('b', 'e')], obstacle: [held('o', 'x'), held('q', 'y')] },
      { step: [step('b', 'd'), step('a', 'e')], obstacle: [held('o', 'y'), held('q', 'x')] },
    ].map(course);
    expect(all[0]).toBe('d\ne\nx\ny');
    expect(all[1]).toBe(all[0]);
  });
});
