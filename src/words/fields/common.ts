/** Fields that several subjects have, by the last part of their path. */
import { field, type SubjectWords } from '#words/fields/word.ts';

export const COMMON_FIELDS: SubjectWords = {
  name: field('Tên', 'Name'),
  short: field(
    'Tên gọi tắt',
    'Short name',
    'Như viết trong câu, ví dụ: UBND phường',
    'As running text has it, such as: UBND phường',
  ),
  source: field('Nguồn của thông tin', 'Source'),
  document: field('Văn bản', 'Document', 'Văn bản nêu thông tin này', 'The document that states it'),
  agency: field(
    'Cơ quan cung cấp',
    'Agency that reported it',
    'Ghi khi thông tin do cơ quan báo cáo, có hoặc không kèm văn bản',
    'Where an agency reported it, with a document or without',
  ),
  at: field('Chỗ trong văn bản', 'Place in it', 'Ví dụ: mục II.2, trang 5, phụ lục 3', 'Such as: part II.2, page 5'),
  note: field('Ghi chú', 'Note'),
  since: field(
    'Từ ngày',
    'True from',
    'Ngày, tháng, quý hoặc năm: 15/3/2026, tháng 3/2026, quý III/2026, 2026',
    'A day, a month, a quarter or a year: 15/3/2026, tháng 3/2026, quý III/2026, 2026',
  ),
  from: field('Từ ngày', 'From', 'Ví dụ: 01/7/2025', 'Such as: 01/7/2025'),
  to: field('Đến ngày', 'Until', 'Ví dụ: 31/12/2030', 'Such as: 31/12/2030'),
  work: field('Công trình, dự án', 'Work'),
  objective: field('Mục tiêu, nhiệm vụ', 'Objective'),
  place: field('Địa bàn', 'Place'),
  measure: field('Chỉ tiêu thống kê', 'Measure'),
  order: field('Thứ tự trong báo cáo', 'Order in the report', 'Bỏ trống thì xếp sau cùng', 'Left empty, it comes last'),
  year: field('Năm ngân sách', 'Budget year', 'Bốn chữ số, ví dụ: 2026', 'Four digits, such as: 2026'),
  due: field(
    'Thời hạn',
    'Due',
    'Ngày, tháng, quý hoặc năm: 30/6/2026, quý II/2026, 2026',
    'A day, a month, a quarter or a year',
  ),
  capital: field('Nguồn vốn', 'Source of capital'),
  standard: field(
    'Tiêu chuẩn',
    'Standard',
    'Mã tiêu chuẩn của bộ tiêu chí, ví dụ: 2A.III.08',
    'Its id in the rule pack, such as 2A.III.08',
  ),
  basis: field('Căn cứ', 'Basis', 'Các văn bản làm căn cứ', 'The documents it stands on'),
  statement: field('Nội dung', 'Statement'),
};
