import { describe, expect, it } from 'vitest';
import { fromCapitals, isInCapitals } from '#core/text/capitals.ts';

describe('a text in capitals', () => {
  it.each([
    ['XÓA NHÀ TẠM, NHÀ DỘT NÁT', true],
    ['PHÁT TRIỂN DU LỊCH', true],
    ['KẾT QUẢ', false],
    ['UBND', false],
    ['HĐND, UBND, MTTQ', false],
    ['XÓA NHÀ TẠM, nhà dột nát', false],
    ['Xóa nhà tạm', false],
    ['', false],
    ['1.2. 35/63', false],
  ])('%s: %s', (text, expected) => expect(isInCapitals(text)).toBe(expected));
});

describe('as a sentence', () => {
  it.each([
    ['XÓA NHÀ TẠM, NHÀ DỘT NÁT CHO HỘ NGHÈO', [], 'Xóa nhà tạm, nhà dột nát cho hộ nghèo'],
    ['PHÁT TRIỂN SẢN PHẨM OCOP GIAI ĐOẠN II', [], 'Phát triển sản phẩm OCOP giai đoạn II'],
    ['KẾT QUẢ QUÝ I NĂM 2026', [], 'Kết quả quý I năm 2026'],
    ['THỰC HIỆN NGHỊ QUYẾT SỐ 05-NQ/TU CỦA TỈNH ỦY', [], 'Thực hiện nghị quyết số 05-NQ/TU của Tỉnh ủy'],
    ['HĐND VÀ UBND XÃ BAN HÀNH', [], 'HĐND và UBND xã ban hành'],
    ['XÂY DỰNG XÃ NẬM THOONG KIỂU MẪU', ['xã Nậm Thoong', 'Nậm Thoong'], 'Xây dựng xã Nậm Thoong kiểu mẫu'],
    // A part of another word is no name.
    ['BẢO VỆ NẬM THOONGA', ['Nậm Thoong'], 'Bảo vệ nậm THOONGA'],
    ['LẤY Ý KIẾN NHÂN DÂN', [], 'Lấy ý kiến Nhân dân'],
    ['BẾN NGỰ, BẾN NGỰ VÀ BẾN XE', ['Bến Ngự'], 'Bến Ngự, Bến Ngự và bến xe'],
  ] as const)('%s', (text, names, expected) => expect(fromCapitals(text, names)).toBe(expected));
});
