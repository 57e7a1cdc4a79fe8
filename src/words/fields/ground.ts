/** Fields of what everything else refers to: documents, places, agencies, parties, measures, words. */
import { hint, type SubjectWords } from '#words/fields/word.ts';

const DOCUMENT: SubjectWords = {
  symbol: hint(
    'Ví dụ: 931/QĐ-UBND, 08-NQ/TU; loại và cơ quan ban hành được nhận ra từ ký hiệu',
    'Such as 931/QĐ-UBND, 08-NQ/TU; kind and issuer are told by it',
  ),
  date: hint('Ví dụ: 15/3/2026', 'Such as 15/3/2026'),
  subject: hint('Bắt đầu bằng chữ thường, ví dụ: phê duyệt quy hoạch chi tiết khu A', 'Begins lower-case'),
  cutoff: hint('Với báo cáo: ngày chốt số liệu', 'Of a report: the day of its figures'),
};

const PLACE: SubjectWords = {
  name: hint('Như viết trong câu, ví dụ: xã Ven Sông', 'As running text has it, such as: xã Ven Sông'),
  to: hint('Khi đã sáp nhập hoặc đổi tên', 'Once merged or renamed'),
  spellings: hint('Gặp trong văn bản', 'Met in documents'),
  members: hint('Với một nhóm địa bàn', 'Of a group'),
  successors: hint('Sau sáp nhập', 'After a merger'),
};

const AGENCY: SubjectWords = {
  name: hint('Ví dụ: Ủy ban nhân dân phường A', 'Such as: Ủy ban nhân dân phường A'),
};

const HOLIDAY: SubjectWords = {
  name: hint('Ví dụ: Hoán đổi ngày làm việc 30/4', 'Such as: exchanged for 30/4'),
  kind: hint(
    '“Đã công bố”: mọi ngày nghỉ trong khoảng này đã ghi đủ',
    '“Announced”: all days off of this time are on record',
  ),
  to: hint('Để trống nếu chỉ một ngày', 'Empty for one day'),
  agency: hint('Để trống nếu áp dụng cho mọi cơ quan', 'Empty: all agencies'),
};

const MEASURE: SubjectWords = {
  name: hint('Ví dụ: tỷ lệ hộ dùng nước sạch', 'Such as: tỷ lệ hộ dùng nước sạch'),
  unit: hint('Ví dụ: %, hộ, ha; với tiền ghi: đồng', 'Such as: %, hộ, ha; of money: đồng'),
  aggregation: hint('Cách tính số của địa bàn cấp trên từ các địa bàn bên dưới', 'How places make the place above'),
  definition: hint('Như văn bản nêu; để trống nếu văn bản không nêu', 'As the source has it; empty where it has none'),
  parts: hint('Cộng lại thành chỉ tiêu này', 'Measures that add up to this one'),
  objective: hint(
    'Nơi báo cáo nêu chỉ tiêu này; thêm trên trang thì trả lời luôn mục tiêu cùng đơn vị tính chưa gắn chỉ tiêu nào',
    'Under which the report tells it; added on a page it answers the target of its unit that nothing answers yet',
  ),
};

const OBSERVATION: SubjectWords = {
  period: hint(
    'Ví dụ: 2026, quý III/2026, 9 tháng năm 2026. Văn bản không nêu kỳ: để trống hoặc ghi “đến nay”',
    'Such as: 2026, quý III/2026. Where the document names none, leave it empty or write “đến nay”',
  ),
  undated: hint('Tự ghi khi kỳ để trống', 'Set where the period is left empty'),
  value: hint(
    'Ví dụ: 95,5; trên 97%; ước 44 tỷ đồng. Để trống khi chỉ tiêu không áp dụng, và ghi chú vì sao',
    'Such as: 95,5; trên 97%; ước 44 tỷ đồng. Empty where it does not apply; the note says why',
  ),
  assigner: hint('Với kế hoạch do nhiều cơ quan giao', 'Of a plan, where several set one'),
  measurer: hint(
    'Ghi khi một cơ quan khác đơn vị báo cáo công bố số liệu này, ví dụ cơ quan thống kê; hai số liệu khác nhau cùng được in',
    'Where another agency than the reporting unit tells it, such as the statistics office; both are printed',
  ),
  revision: hint(
    'Với kế hoạch được điều chỉnh trong kỳ: 1, 2, …',
    'Of a plan that was changed within its period: 1, 2, …',
  ),
  members: hint('Tên từng đối tượng sau con số, được in ở chú thích', 'The names behind a count, told in a footnote'),
  since: hint('Để trống: ngày cuối của kỳ', 'Empty: the last day of the period'),
};

const TERM: SubjectWords = {
  name: hint('Ví dụ: vùng chè', 'Such as: vùng chè'),
  code: hint('Bỏ trống thì theo từ', 'Left empty it follows from the word'),
  also: hint('Mỗi cách một dòng', 'One a line'),
  parent: hint('Mã của từ bao trùm', 'Code of the term above'),
  noun: hint('Ví dụ: phát triển cây chè', 'Such as: phát triển cây chè'),
  counter: hint('Ví dụ: vùng chè', 'Such as: vùng chè'),
  owner: hint('Ví dụ: làm chủ đầu tư', 'Such as: làm chủ đầu tư'),
  symbols: hint('Với loại văn bản; mỗi mã một dòng', 'Of a kind of documents, one a line'),
  measures: hint('Với đơn vị tính', 'Of a unit'),
  steps: hint('Với đơn vị xếp loại; mỗi bậc một dòng, kém nhất trước', 'Of grades; one a line, worst first'),
};

export const GROUND_FIELDS = {
  document: DOCUMENT,
  place: PLACE,
  agency: AGENCY,
  holiday: HOLIDAY,
  measure: MEASURE,
  observation: OBSERVATION,
  term: TERM,
};
