import { describe, expect, it } from 'vitest';
import { mendRecognised } from '#core/review/read/recognised.ts';

describe('what a machine took for something else', () => {
  it.each([
    ['IL. KẾT QUẢ', 'II. KẾT QUẢ'],
    ['HI. ĐÁNH GIÁ CHUNG', 'III. ĐÁNH GIÁ CHUNG'],
    ['I, CÔNG TÁC LÃNH ĐẠO', 'I. CÔNG TÁC LÃNH ĐẠO'],
    ['đô thị loại HI vào năm 2025', 'đô thị loại III vào năm 2025'],
    ['quy hoạch chỉ tiết; Chỉ phí; chỉ bộ', 'quy hoạch chi tiết; Chi phí; chi bộ'],
    ['đạt tiêu chí đô thị loại H.', 'đạt tiêu chí đô thị loại II.'],
    ['xã hội.\n\n1 Tổ chức giám sát', 'xã hội.\n\n¹ Tổ chức giám sát'],
    ['diện tích 62 m? (gồm', 'diện tích 62 m² (gồm'],
    ['rộng 6.931,0 m”.', 'rộng 6.931,0 m².'],
    ['công suất 10.000 m?/ngày đêm', 'công suất 10.000 m³/ngày đêm'],
    ['lưu lượng 5 m°/s', 'lưu lượng 5 m³/s'],
  ])('%s → %s', (seen, meant) => expect(mendRecognised(seen)).toBe(meant));
});

describe('what may be meant stays', () => {
  it.each([
    'chỉ đạo, chỉ tiêu, chỉ số, chỉ còn',
    'loại II, loại V; cấp huyện; Quý khách',
    'HĐND tỉnh quyết nghị',
    'IV. NHIỆM VỤ',
    'LỜI NÓI ĐẦU',
    'Vì sao? Vì 155,5 tỷ đồng',
    'gồm:\n\n1. Tổ chức giám sát',
    'xã có\n12 Tổ dân phố',
    'nhóm loại H',
    'hồ chứa 5.000 m? nước',
    'giá 120.000 đồng/1 m?/người',
  ])('%s', (text) => expect(mendRecognised(text)).toBe(text));
});
