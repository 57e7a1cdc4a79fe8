import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';

const board = { id: 'b', name: 'Ban Quản lý dự án huyện', short: 'BQLDA huyện' };
const council = { id: 'u', name: 'Ủy ban nhân dân huyện', short: 'UBND huyện' };
const office = { id: 'o', name: 'Phòng Nông nghiệp và Môi trường', short: 'Phòng NN&MT' };
const SAID = ['Đã rà soát quy hoạch.', 'Đã lập dự toán.', 'Đã khảo sát tuyến.'];
const say = (...agencies: readonly string[]): string =>
  told({
    agency: [board, council, office],
    progress: agencies.map((agency, at) => ({
      id: `p${at}`,
      objective: 'p/1',
      since: '2023-05',
      agency,
      statement: SAID[at],
    })),
  }).join('\n');

describe('an abbreviation', () => {
  it('stands behind the full name at its first place, and alone afterwards', () => {
    const text = say('b', 'o', 'b');
    expect(text.match(/Ban Quản lý dự án huyện \(BQLDA huyện\)/gu)).toHaveLength(1);
    expect(text.match(/BQLDA huyện/gu)).toHaveLength(2);
    expect(text.indexOf('(BQLDA huyện)')).toBeLessThan(text.lastIndexOf('BQLDA huyện'));
  });
  it('met once is named in full, without one', () => {
    expect(say('b')).toBe('Ban Quản lý dự án huyện đã rà soát quy hoạch.');
    expect(say('b')).not.toContain('BQLDA');
    expect(say('o')).toBe('Phòng Nông nghiệp và Môi trường đã rà soát quy hoạch.');
  });
  it('may hold signs that patterns have', () => {
    const short = 'Phòng TC-KH (huyện)';
    const [first] = told({
      agency: [{ id: 'f', name: 'Phòng Tài chính - Kế hoạch', short }],
      progress: [{ id: 'p', objective: 'p/1', since: '2023-05', agency: 'f', statement: SAID[0] }],
    });
    expect(first).toBe('Phòng Tài chính - Kế hoạch đã rà soát quy hoạch.');
  });
  it('that everybody knows needs none', () => {
    expect(say('u', 'b', 'u')).toContain('UBND huyện đã rà soát quy hoạch');
    expect(say('u', 'b', 'u')).not.toContain('Ủy ban nhân dân huyện');
  });
});
