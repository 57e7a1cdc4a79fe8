import { describe, expect, it } from 'vitest';
import { lowerFirst, sentenceCase, upperFirst } from '#core/text/letter-case.ts';

describe('within a sentence', () => {
  it.each([
    ['Cầu Đá', 'cầu Đá'],
    ['Nghĩa trang Phúc Lộc', 'nghĩa trang Phúc Lộc'],
    ['Quy hoạch chung', 'quy hoạch chung'],
    ['Được duyệt', 'được duyệt'],
    ['Ủng hộ', 'ủng hộ'],
    ['Camera an ninh', 'camera an ninh'],
    ['Kè, nạo vét', 'kè, nạo vét'],
    ['', ''],
  ])('%s is a common word', (text, small) => expect(lowerFirst(text)).toBe(small));

  it.each([
    'UBND tỉnh đã duyệt',
    'Vincom Plaza',
    'Wifi công cộng',
    'Nhân dân hưởng ứng',
    'Đảng ủy phường',
    'Bộ Xây dựng',
    'Quốc lộ 3',
    'Ban Thường vụ',
    '02 đập dâng',
    '“Ngày xanh”',
  ])('%s keeps its first letter', (text) => expect(lowerFirst(text)).toBe(text));

  it.each([
    ['Bộ phận một cửa', 'bộ phận một cửa'],
    ['Ban hành kế hoạch', 'ban hành kế hoạch'],
    ['Sở thú', 'sở thú'],
  ])('%s only begins like an institution', (text, small) => expect(lowerFirst(text)).toBe(small));
});

it('at the beginning of a sentence', () => expect(upperFirst('đường Một')).toBe('Đường Một'));

describe('what stands in capitals', () => {
  it.each([
    ['BÁO CÁO', 'Báo cáo'],
    ['KẾ HOẠCH', 'Kế hoạch'],
    ['ĐỀ ÁN', 'Đề án'],
    ['Báo cáo', 'Báo cáo'],
    ['', ''],
  ])('%s begins a sentence as %s', (text, told) => expect(sentenceCase(text)).toBe(told));
});
