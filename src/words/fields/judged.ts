/** Fields of findings and oversight, and of the urban class. */
import { field, type SubjectWords } from '#words/fields/word.ts';

const FINDING: SubjectWords = {
  kind: field('Loại', 'Kind'),
  statement: field(
    'Nhận định',
    'Statement',
    'Một câu trọn vẹn, không có dấu chấm cuối',
    'A whole sentence without the closing point',
  ),
  of: field('Giải thích hạn chế', 'Explains the limit', 'Chỉ với nguyên nhân', 'Of a cause only'),
  objectives: field('Về các mục tiêu, nhiệm vụ', 'About the objectives'),
  figures: field(
    'Con số làm căn cứ',
    'Figures it rests on',
    'Địa chỉ con số, mỗi địa chỉ một dòng',
    'Addresses of figures, one a line',
  ),
};

const OVERSIGHT: SubjectWords = {
  kind: field('Loại', 'Kind'),
  by: field('Cơ quan kiểm tra, giám sát', 'Agency that looks'),
  topic: field(
    'Nội dung',
    'Topic',
    'Viết tiếp sau chữ “giám sát”, ví dụ: việc thực hiện Nghị quyết 05-NQ/ĐU',
    'A clause that follows “giám sát”',
  ),
  since: field('Ngày', 'Day'),
  outcome: field('Kết quả', 'Outcome', 'Điều đã kết luận, viết thành một vế câu', 'What was found, a clause'),
};

const URBAN: SubjectWords = {
  place: field('Đô thị', 'Urban area'),
  adminUnits: field('Số đơn vị hành chính', 'Wards and communes', 'Số phường, xã', 'How many it has'),
  reductions: field(
    'Các mức giảm được áp dụng',
    'Reductions that hold',
    'Mã trong bộ tiêu chí, mỗi mã một dòng',
    'Ids of the rule pack, one a line',
  ),
  notConsidered: field(
    'Tiêu chuẩn không xem xét',
    'Standards left out',
    'Mã tiêu chuẩn, mỗi mã một dòng',
    'Ids of standards, one a line',
  ),
  formerClass: field(
    'Loại đã được công nhận',
    'Class under the earlier law',
    'Theo quy định cũ, ví dụ: III',
    'Such as III',
  ),
  aim: field('Loại phấn đấu', 'Class it wants', 'Ví dụ: II', 'Such as II'),
  evidenceDays: field('Số liệu cũ sau (ngày)', 'Evidence is old after (days)', 'Để trống: một năm', 'Empty: a year'),
};

const INPUT: SubjectWords = {
  place: field('Đô thị', 'Urban area'),
  value: field(
    'Giá trị',
    'Value',
    'Ví dụ: 77,5; trên 95%; cấp tỉnh; 80..86. Để trống: chưa biết',
    'Such as 77,5; trên 95%; 80..86. Empty: unknown',
  ),
  figure: field('Hoặc địa chỉ con số', 'Or the address of a figure'),
  likely: field(
    'Giá trị cơ quan cho là đúng',
    'What the office holds for likely',
    'Khi giá trị còn là một khoảng',
    'Where the value is not settled',
  ),
  since: field('Tính đến ngày', 'Holds for the day'),
  file: field('Nơi lưu tài liệu chứng minh', 'Where the evidence is kept'),
  caveat: field('Lưu ý', 'Caveat'),
};

const SCENARIO: SubjectWords = {
  name: field('Tên kịch bản', 'Name'),
  place: field('Đô thị', 'Urban area'),
  class: field('Loại', 'Class', 'Ví dụ: II', 'Such as II'),
  pack: field('Bộ tiêu chí', 'Rule pack'),
  aim: field('Tìm', 'Looks for'),
  by: field('Đến ngày', 'By', 'Ví dụ: 31/12/2030', 'Such as 31/12/2030'),
  budget: field('Vốn nhiều nhất', 'Budget', 'Ví dụ: 155 tỷ đồng', 'Such as: 155 tỷ đồng'),
  inputs: field('Giá trị giả định', 'Inputs as they would be'),
  'inputs.value': field('Giá trị', 'Value'),
  costs: field('Chi phí giả định', 'Costs as they would be'),
  'costs.amount': field('Chi phí', 'Cost', 'Ví dụ: 44 tỷ đồng', 'Such as: 44 tỷ đồng'),
  finishes: field('Ngày hoàn thành giả định', 'Finish dates as they would be'),
  'finishes.on': field('Ngày', 'Day'),
  without: field('Không làm', 'Works that are not built'),
  report: field('Đưa vào báo cáo', 'Told by the report'),
};

export const JUDGED_FIELDS = { finding: FINDING, oversight: OVERSIGHT, urban: URBAN, input: INPUT, scenario: SCENARIO };
