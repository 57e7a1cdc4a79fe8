/** Fields of findings and oversight, and of the urban class. */
import { field, hint, type SubjectWords } from '#words/fields/word.ts';

const FINDING: SubjectWords = {
  statement: hint('Một câu trọn vẹn, không có dấu chấm cuối', 'A whole sentence without the closing point'),
  of: hint('Chỉ với nguyên nhân', 'Of a cause only'),
  figures: hint('Địa chỉ con số, mỗi địa chỉ một dòng', 'Addresses of figures, one a line'),
};

const OVERSIGHT: SubjectWords = {
  topic: hint(
    'Viết tiếp sau chữ “giám sát”, ví dụ: việc thực hiện Nghị quyết 05-NQ/ĐU',
    'A clause that follows “giám sát”',
  ),
  outcome: hint('Điều đã kết luận, viết thành một vế câu', 'What was found, a clause'),
};

const URBAN: SubjectWords = {
  adminUnits: hint('Số phường, xã', 'How many it has'),
  reductions: hint('Mã trong bộ tiêu chí, mỗi mã một dòng', 'Ids of the rule pack, one a line'),
  notConsidered: hint('Mã tiêu chuẩn, mỗi mã một dòng', 'Ids of standards, one a line'),
  formerClass: hint('Theo quy định cũ, ví dụ: III', 'Such as III'),
  aim: hint('Ví dụ: II', 'Such as II'),
  evidenceDays: hint('Để trống: một năm', 'Empty: a year'),
};

const INPUT: SubjectWords = {
  value: hint(
    'Ví dụ: 77,5; trên 95%; cấp tỉnh; 80..86. Để trống: chưa biết',
    'Such as 77,5; trên 95%; 80..86. Empty: unknown',
  ),
  figure: field('Hoặc địa chỉ con số', 'Or the address of a figure'),
  likely: hint('Khi giá trị còn là một khoảng', 'Where the value is not settled'),
};

const SCENARIO: SubjectWords = {
  class: hint('Ví dụ: II', 'Such as II'),
  by: hint('Ví dụ: 31/12/2030', 'Such as 31/12/2030'),
  budget: hint('Ví dụ: 155 tỷ đồng', 'Such as: 155 tỷ đồng'),
  'costs.amount': hint('Ví dụ: 44 tỷ đồng', 'Such as: 44 tỷ đồng'),
};

const DUTY: SubjectWords = {
  agency: hint('Đơn vị phải báo cáo', 'Who reports'),
  places: hint('Của chỉ tiêu: báo cáo cho địa bàn nào', 'Of a measure: for which places'),
  works: hint('Để trống: mọi công trình của đơn vị', 'Empty: all works of the agency'),
  objectives: hint('Để trống: mọi nhiệm vụ do đơn vị chủ trì', 'Empty: all tasks that the agency leads'),
  from: hint('Kỳ đầu tiên phải báo cáo, ví dụ: quý I/2026', 'The first period, such as 2026-Q1'),
  dueDay: hint('Ngày trong tháng, từ 1 đến 31', 'Day of the month, 1 to 31'),
  dueMonth: hint('Để trống: tháng liền sau kỳ; 0: ngay tháng cuối kỳ', 'Empty: the following month; 0: the same'),
  cutDay: hint('Khi số liệu chốt trước cuối tháng, ví dụ: 14 theo Nghị định 09/2019', 'Such as 14 in Decree 09/2019'),
  regime: hint('Khi nhiều chế độ báo cáo song song', 'Where several stand beside each other'),
  least: hint('Ngoài khoảng này thì hỏi lại, không chặn', 'Beyond it the form asks and does not refuse'),
  most: hint('Ngoài khoảng này thì hỏi lại, không chặn', 'Beyond it the form asks and does not refuse'),
};

export const JUDGED_FIELDS = {
  duty: DUTY,
  finding: FINDING,
  oversight: OVERSIGHT,
  urban: URBAN,
  input: INPUT,
  scenario: SCENARIO,
};
