/** Fields of findings and oversight, and of the urban class. */
import { field, hint, type SubjectWords } from '#words/fields/word.ts';

const FINDING: SubjectWords = {
  statement: hint('Một câu trọn vẹn, không có dấu chấm cuối', 'A whole sentence without the closing point'),
  of: hint('Chỉ với nguyên nhân', 'Of a cause only'),
  figures: hint(
    'Bấm vào con số trên trang, chọn “Sao chép địa chỉ”, dán vào đây; mỗi con số một dòng',
    'Open each figure, choose “Copy address”, and paste it here, one a line',
  ),
};

const OVERSIGHT: SubjectWords = {
  topic: hint(
    'Viết tiếp sau chữ “giám sát”, ví dụ: việc thực hiện Nghị quyết 05-NQ/ĐU',
    'A clause that follows “giám sát”',
  ),
  outcome: hint('Điều đã kết luận, viết thành một vế câu', 'What was found, a clause'),
};

const SCORECARD: SubjectWords = {
  title: hint('Như trên phiếu, ví dụ: Phiếu chấm điểm thi đua năm 2026', 'As the sheet has it'),
  rules: hint('Văn bản ban hành bộ tiêu chí', 'The document that sets the criteria'),
  agency: hint('Cơ quan, đơn vị được chấm', 'Who is scored'),
  grades: hint('Từ bao nhiêu điểm thì xếp loại gì', 'From how many points on which grade'),
  'grades.name': hint('Ví dụ: Hoàn thành tốt nhiệm vụ', 'Such as: Hoàn thành tốt nhiệm vụ'),
  'grades.from': hint('Ví dụ: 80 điểm', 'Such as 80 điểm'),
};

const SCORELINE: SubjectWords = {
  code: hint('Như trong bộ tiêu chí, ví dụ: I.2', 'As the rules number it, such as I.2'),
  most: hint('Ví dụ: 10 điểm', 'Such as 10 điểm'),
  evidence: hint(
    'Bấm vào con số chứng minh trên trang của nó, chọn “Sao chép địa chỉ”, rồi dán vào đây',
    'Open the figure on its page, choose “Copy address”, and paste it here',
  ),
  goal: hint('Mức được điểm tối đa, cùng đơn vị với minh chứng; để trống: 100%', 'What gives all points; empty: 100%'),
  each: hint('Khi chấm theo số lần, ví dụ: 0,5 điểm', 'Where each one counted has points'),
  told: hint('Khi tự chấm; không quá điểm tối đa', 'Where points are given; at most the most'),
  excused: field(
    'Không áp dụng vì',
    'Does not apply because',
    'Có ghi thì tiêu chí không tính, điểm tối đa của phiếu giảm theo',
    'Then the most of the sheet is less by it',
  ),
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
  scorecard: SCORECARD,
  scoreline: SCORELINE,
  urban: URBAN,
  input: INPUT,
  scenario: SCENARIO,
};
