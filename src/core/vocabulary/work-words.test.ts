/** How prose speaks of a work: the kind's own word, then the sector's, then the common one. */
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '#core/vocabulary/vocabulary.ts';
import { readWordOf } from '#core/vocabulary/word-sets.ts';
import { capitalName, COMMON_STATES, workWords } from '#core/vocabulary/work-words.ts';

const term = (code: string, vi: string, more: object = {}) => ({ code, vi, en: code, ...more });
const VOCABULARY = vocabularyOf({
  'work-kind': [
    term('build', 'xây dựng', { begins: 'khởi công', owner: 'làm chủ đầu tư', counter: 'hạng mục' }),
    term('any', 'dự án', { general: true, counter: 'dự án', states: { ongoing: 'đang thực hiện' } }),
    term('below', 'xây dựng nhỏ', { parent: 'build' }),
  ],
  sector: [
    term('way', 'giao thông', {
      noun: 'đường giao thông',
      counter: 'tuyến đường',
      states: { completed: 'đã thông xe' },
    }),
    term('lane', 'ngõ', { parent: 'way', states: { ongoing: 'đang mở' } }),
    term('plain', 'việc khác'),
  ],
  capital: [
    term('own', 'vốn địa phương', { noun: 'ngân sách địa phương', levels: { ward: 'ngân sách phường', city: '' } }),
    term('bare', 'vốn khác'),
  ],
} as never);
const words = (kind: string, sector: string) => workWords(VOCABULARY, { kind, sector });

describe('a work', () => {
  it.each([
    ['build', 'way', 'đường giao thông', 'hạng mục', 'khởi công', 'làm chủ đầu tư'],
    // A kind that counts anything leaves its sector to count.
    ['any', 'way', 'đường giao thông', 'tuyến đường', 'bắt đầu', 'chủ trì'],
    ['any', 'plain', 'việc khác', 'dự án', 'bắt đầu', 'chủ trì'],
    ['below', 'lane', 'ngõ', 'hạng mục', 'khởi công', 'làm chủ đầu tư'],
    ['none', 'way', 'đường giao thông', 'tuyến đường', 'bắt đầu', 'chủ trì'],
    ['build', 'none', 'none', 'hạng mục', 'khởi công', 'làm chủ đầu tư'],
    ['none', 'nothing', 'nothing', 'nội dung', 'bắt đầu', 'chủ trì'],
  ])('of %s in %s', (kind, sector, noun, counter, begins, owner) =>
    expect(words(kind, sector)).toMatchObject({ noun, counter, begins, owner }),
  );
  it.each([
    ['build', 'way', 'completed', 'đã thông xe'],
    ['build', 'way', 'ongoing', COMMON_STATES.ongoing],
    ['build', 'lane', 'ongoing', 'đang mở'],
    // The sector above says it where the nearest does not.
    ['build', 'lane', 'completed', 'đã thông xe'],
    ['any', 'lane', 'ongoing', 'đang thực hiện'],
    ['none', 'nothing', 'suspended', COMMON_STATES.suspended],
  ] as const)('of %s in %s that is %s: %s', (kind, sector, state, said) =>
    expect(words(kind, sector).states[state]).toBe(said),
  );
  it('is told with the same words each time, and of codes that are none nothing is kept', () => {
    expect(words('build', 'way')).toBe(words('build', 'way'));
    expect(words('none', 'way')).not.toBe(words('none', 'way'));
    expect(words('build', 'none')).not.toBe(words('build', 'none'));
  });
});

describe('a source of money', () => {
  it.each([
    ['own', ['ward', 'city'], 'ngân sách phường'],
    ['own', ['commune', 'ward'], 'ngân sách phường'],
    ['own', ['province'], 'ngân sách địa phương'],
    ['own', [], 'ngân sách địa phương'],
    ['bare', ['ward'], 'vốn khác'],
    ['none', ['ward'], 'none'],
  ] as const)('%s of %j is %s', (capital, levels, name) =>
    expect(capitalName(VOCABULARY, capital, levels as never)).toBe(name),
  );
});

describe('a word of a closed list', () => {
  it.each([
    ['workStatus', 'đang thi công', { ok: true, code: 'ongoing' }],
    ['workStatus', 'ongoing', { ok: true, code: 'ongoing' }],
    ['workStatus', 'Hoàn thành (completed)', { ok: true, code: 'completed' }],
    ['workStatus', 'zzz', { ok: false, ambiguous: false, near: [] }],
    ['obstacleKind', 'mặt bằng', { ok: true, code: 'clearance' }],
    // A word of another list means nothing.
    ['workStatus', 'mặt bằng', { ok: false, ambiguous: false }],
  ] as const)('of %s “%s”', (set, text, read) => expect(readWordOf(set, text)).toMatchObject(read));
});
