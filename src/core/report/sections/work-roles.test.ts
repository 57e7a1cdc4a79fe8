/** Who stands behind a work: as far as it is known, once, and in the words of what it is. */
import { describe, expect, it } from 'vitest';
import { notesOf } from '#testing/compose.ts';
import { compose, told } from '#testing/prose.ts';
import { q, type GivenRecords } from '#testing/records.ts';

const ROAD = { id: 'w', name: 'Đường Một', kind: 'infrastructure', sector: 'road', objective: 'p/1' };
const PEOPLE: GivenRecords = {
  agency: [
    { id: 'kt', name: 'Phòng Kinh tế' },
    { id: 'ql', name: 'Ban Quản lý' },
  ],
  party: [
    { id: 'a', name: 'Công ty A' },
    { id: 'b', name: 'Quỹ B' },
  ],
};
const stands = (work: object, status: string | undefined, more: GivenRecords = {}): string =>
  told({
    ...PEOPLE,
    work: [{ ...ROAD, ...work }],
    progress: [{ id: 's', work: 'w', ...(status === undefined ? { expectedFinish: '2024' } : { status }) }],
    ...more,
  }).join(' ');

describe('who builds', () => {
  it.each([
    ['has registered what is proposed', 'proposed', 'được Công ty A đăng ký đầu tư'],
    ['is the investor of what goes on', 'ongoing', 'do Công ty A làm chủ đầu tư'],
    ['and of what is done', 'completed', 'do Công ty A làm chủ đầu tư'],
    ['is only said to be one where nobody has told how it stands', undefined, 'có nhà đầu tư là Công ty A'],
  ])('%s', (_, status, words) => expect(stands({ investors: ['a'] }, status)).toContain(words));
  it('several are told together', () =>
    expect(stands({ investors: ['a', 'b'] }, 'ongoing')).toContain('do Công ty A và Quỹ B làm chủ đầu tư'));
  it('one of whom the records have no name goes by the code', () =>
    expect(stands({ investors: ['c'] }, 'ongoing')).toContain('do c làm chủ đầu tư'));
});

describe('who gives', () => {
  it.each([
    ['has given what is done', 'completed', 'do Quỹ B tài trợ'],
    ['has registered for what is not', 'ongoing', 'được Quỹ B đăng ký tài trợ'],
    ['nor for what is proposed', 'proposed', 'được Quỹ B đăng ký tài trợ'],
  ])('%s', (_, status, words) => expect(stands({ sponsors: ['b'] }, status)).toContain(words));
  it('is told once, with the gift, where that is on record', () => {
    const text = stands({ sponsors: ['b'] }, 'completed', {
      contribution: [{ id: 'g', work: 'w', sponsor: 'b', what: 'ghế đá', pledged: q('5 tỷ đồng') }],
    });
    expect(text.match(/Quỹ B/gu)?.length ?? 0).toBeLessThan(2);
    expect(text).not.toContain('do Quỹ B tài trợ');
  });
});

describe('who owns', () => {
  const own = (owner: string, id = 'w') => ({ ...ROAD, id, name: `Đường ${id.toUpperCase()}`, owner });
  const all = (...work: readonly object[]) =>
    compose({
      ...PEOPLE,
      work: work as never,
      progress: work.map((one) => ({
        id: `s ${(one as { readonly id: string }).id}`,
        work: (one as { readonly id: string }).id,
        status: 'ongoing',
        expectedFinish: '2024',
      })),
      funding: work.map((one) => ({
        id: `f ${(one as { readonly id: string }).id}`,
        work: (one as { readonly id: string }).id,
        kind: 'total',
        capital: 'unstated',
        amount: q('2 tỷ đồng'),
      })),
    });
  const note = /^Các công trình khác nêu trong báo cáo, trừ trường hợp ghi rõ, cũng do Ban Quản lý làm chủ đầu tư\.$/u;
  it.each<[string, readonly object[], boolean]>([
    ['two of two: each says it', [own('ql', 'a'), own('ql', 'b')], false],
    ['three of three: the first says it of all', [own('ql', 'a'), own('ql', 'b'), own('ql', 'c')], true],
    [
      'three of five: more than half',
      [own('ql', 'a'), own('ql', 'b'), own('ql', 'c'), own('kt', 'd'), own('kt', 'e')],
      true,
    ],
    [
      'three of six: no more than half',
      [own('ql', 'a'), own('ql', 'b'), own('ql', 'c'), own('kt', 'd'), own('kt', 'e'), own('kt', 'f')],
      false,
    ],
    [
      'of one nobody knows who owns it',
      [own('ql', 'a'), own('ql', 'b'), own('ql', 'c'), { ...ROAD, id: 'd', name: 'Đường D' }],
      false,
    ],
    [
      'one has an investor of its own instead',
      [own('ql', 'a'), own('ql', 'b'), own('ql', 'c'), { ...ROAD, id: 'd', name: 'Đường D', investors: ['a'] }],
      true,
    ],
  ])('%s', (_, work, isOnce) => expect(notesOf(all(...work)).some((one) => note.test(one))).toBe(isOnce));
  it('what an agency carries out is no building: it leads it', () => {
    const text = stands({ kind: 'task', sector: undefined, name: 'Tuyên truyền pháp luật', owner: 'kt' }, 'ongoing');
    expect(text).not.toContain('chủ đầu tư');
  });
});
