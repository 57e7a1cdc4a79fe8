import { describe, expect, it } from 'vitest';
import { drafterBehind, isFile } from '#core/subjects/report/recipients.ts';

describe('the file of the office', () => {
  it.each([
    ['Lưu', true],
    ['Lưu: VT, TH', true],
    ['lưu :VT', true],
    ['Lưu VT', true],
    ['Lưu VPTU', true],
    ['Lưu Văn phòng Thành ủy', true],
    ['Lưu trữ lịch sử tỉnh', false],
    ['Lưu Văn A', false],
    ['Như trên', false],
    ['', false],
  ])('%j: %s', (recipient, is) => expect(isFile(recipient)).toBe(is));
  it('has who drafted it behind it, where it comes last', () => {
    expect(drafterBehind(['Như trên', 'Lưu: VT'], 'KT (05)')).toEqual(['', ', KT (05)']);
    expect(drafterBehind(['Lưu: VT', 'Như trên'], 'KT (05)')).toEqual(['', '']);
    expect(drafterBehind(['Như trên', 'Lưu trữ lịch sử tỉnh'], 'KT (05)')).toEqual(['', '']);
    expect(drafterBehind(['Như trên', 'Lưu: VT'], undefined)).toEqual(['', '']);
  });
});
