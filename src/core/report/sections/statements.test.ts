/** Whose words a statement is: the agency is put before what has no subject of its own. */
import { describe, expect, it } from 'vitest';
import { hasSubject } from '#core/report/predicate.ts';
import { told } from '#testing/prose.ts';

describe('a statement of its own subject', () => {
  it.each([
    ['Mặt trận và các đoàn thể đã vận động 17 dòng họ', true],
    ['các đoàn thể đã giúp hộ nghèo', true],
    ['Nhân dân cùng làm đường', true],
    ['đã tổ chức 14 hội nghị', false],
    ['Đã tổ chức 14 hội nghị', false],
    ['Tổ chức 14 hội nghị, đã quán triệt Nghị quyết', false],
    ['phối hợp với công an đã xử lý 12 vụ', false],
    ['thường xuyên kiểm tra', false],
    ['tiếp tục rà soát', false],
    ['100% hộ đã ký cam kết', false],
  ])('%s: %s', (statement, expected) => expect(hasSubject(statement)).toBe(expected));

  const say = (statement: string): readonly string[] =>
    told({
      agency: [{ id: 'front', name: 'UBMTTQ xã' }],
      progress: [{ id: 's', objective: 'p/1', statement, agency: 'front' }],
    });
  it('stands without the agency', () => {
    expect(say('Mặt trận và các đoàn thể đã vận động 17 dòng họ')).toEqual([
      'Mặt trận và các đoàn thể đã vận động 17 dòng họ.',
    ]);
    expect(say('đã vận động 17 dòng họ')).toEqual(['UBMTTQ xã đã vận động 17 dòng họ.']);
  });
});
