/** Fields that several subjects have, by the last part of their path. */
import { hint, type SubjectWords } from '#words/fields/word.ts';

export const COMMON_FIELDS: SubjectWords = {
  short: hint('Như viết trong câu, ví dụ: UBND phường', 'As running text has it, such as: UBND phường'),
  'source.document': hint('Văn bản nêu thông tin này', 'The document that states it'),
  'source.agency': hint(
    'Ghi khi thông tin do cơ quan báo cáo, có hoặc không kèm văn bản',
    'Where an agency reported it, with a document or without',
  ),
  'source.at': hint('Ví dụ: mục II.2, trang 5, phụ lục 3', 'Such as: part II.2, page 5'),
  since: hint(
    'Ngày, tháng, quý hoặc năm: 15/3/2026, tháng 3/2026, quý III/2026, 2026',
    'A day, a month, a quarter or a year: 15/3/2026, tháng 3/2026, quý III/2026, 2026',
  ),
  from: hint('Ví dụ: 01/7/2025', 'Such as: 01/7/2025'),
  to: hint('Ví dụ: 31/12/2030', 'Such as: 31/12/2030'),
  order: hint('Bỏ trống thì xếp sau cùng', 'Left empty, it comes last'),
  year: hint('Bốn chữ số, ví dụ: 2026', 'Four digits, such as: 2026'),
  due: hint('Ngày, tháng, quý hoặc năm: 30/6/2026, quý II/2026, 2026', 'A day, a month, a quarter or a year'),
  standard: hint('Mã tiêu chuẩn của bộ tiêu chí, ví dụ: 2A.III.08', 'Its id in the rule pack, such as 2A.III.08'),
  basis: hint('Các văn bản làm căn cứ', 'The documents it stands on'),
};
