/** Fields of what everything else refers to: documents, places, agencies, parties, measures, words. */
import { field, type SubjectWords } from '#words/fields/word.ts';

const DOCUMENT: SubjectWords = {
  symbol: field(
    'Số, ký hiệu',
    'Number and symbol',
    'Ví dụ: 931/QĐ-UBND, 08-NQ/TU; loại và cơ quan ban hành được nhận ra từ ký hiệu',
    'Such as 931/QĐ-UBND, 08-NQ/TU; kind and issuer are told by it',
  ),
  date: field('Ngày ban hành', 'Date', 'Ví dụ: 15/3/2026', 'Such as 15/3/2026'),
  kind: field('Loại văn bản', 'Kind'),
  issuer: field('Cơ quan ban hành', 'Issuer'),
  subject: field(
    'Trích yếu',
    'Subject',
    'Bắt đầu bằng chữ thường, ví dụ: phê duyệt quy hoạch chi tiết khu A',
    'Begins lower-case',
  ),
  cutoff: field(
    'Số liệu tính đến ngày',
    'Figures hold to',
    'Với báo cáo: ngày chốt số liệu',
    'Of a report: the day of its figures',
  ),
  relations: field('Quan hệ với văn bản khác', 'Relations'),
  'relations.type': field('Quan hệ', 'Relation'),
  'relations.document': field('Với văn bản', 'To the document'),
  'relations.note': field('Ghi chú', 'Note'),
};

const PLACE: SubjectWords = {
  name: field('Tên', 'Name', 'Như viết trong câu, ví dụ: xã Ven Sông', 'As running text has it, such as: xã Ven Sông'),
  kind: field('Loại', 'Kind'),
  parent: field('Thuộc', 'Lies in'),
  code: field('Mã đơn vị hành chính', 'Statistical code'),
  from: field('Có từ ngày', 'From'),
  to: field('Đến ngày', 'Until', 'Khi đã sáp nhập hoặc đổi tên', 'Once merged or renamed'),
  spellings: field('Cách viết khác', 'Other spellings', 'Gặp trong văn bản', 'Met in documents'),
  'spellings.text': field('Cách viết', 'Spelling'),
  'spellings.at': field('Gặp ở', 'Met in'),
  members: field('Gồm các địa bàn', 'Members', 'Với một nhóm địa bàn', 'Of a group'),
  successors: field('Địa bàn kế tục', 'Successors', 'Sau sáp nhập', 'After a merger'),
};

const AGENCY: SubjectWords = {
  name: field('Tên đầy đủ', 'Full name', 'Ví dụ: Ủy ban nhân dân phường A', 'Such as: Ủy ban nhân dân phường A'),
  line: field('Khối', 'Line'),
  parent: field('Trực thuộc', 'Agency above'),
  place: field('Địa bàn phụ trách', 'Where it is responsible'),
  from: field('Hoạt động từ ngày', 'From'),
  to: field('Đến ngày', 'Until'),
};

const PARTY: SubjectWords = {
  kind: field('Loại', 'Kind'),
  seat: field('Trụ sở', 'Seat'),
};

const MEASURE: SubjectWords = {
  name: field('Tên chỉ tiêu', 'Name', 'Ví dụ: tỷ lệ hộ dùng nước sạch', 'Such as: tỷ lệ hộ dùng nước sạch'),
  unit: field('Đơn vị tính', 'Unit', 'Ví dụ: %, hộ, ha; với tiền ghi: đồng', 'Such as: %, hộ, ha; of money: đồng'),
  aggregation: field(
    'Gộp các địa bàn',
    'Places together',
    'Cách tính số của địa bàn cấp trên từ các địa bàn bên dưới',
    'How places make the place above',
  ),
  direction: field('Chiều tốt', 'What is better'),
  definition: field(
    'Cách tính',
    'Definition',
    'Như văn bản nêu; để trống nếu văn bản không nêu',
    'As the source has it; empty where it has none',
  ),
  openQuestion: field('Điều văn bản để ngỏ', 'What the source leaves open'),
  parts: field('Gồm các chỉ tiêu', 'Parts', 'Cộng lại thành chỉ tiêu này', 'Measures that add up to this one'),
  shareOf: field('Là tỷ lệ của', 'Share of'),
  objective: field(
    'Thuộc mục tiêu, nhiệm vụ',
    'Objective',
    'Nơi báo cáo nêu chỉ tiêu này',
    'Under which the report tells it',
  ),
};

const OBSERVATION: SubjectWords = {
  period: field(
    'Kỳ',
    'Period',
    'Ví dụ: 2026, quý III/2026, tháng 9/2026, 9 tháng năm 2026',
    'Such as: 2026, quý III/2026, tháng 9/2026',
  ),
  kind: field('Loại số liệu', 'Kind'),
  value: field(
    'Giá trị',
    'Value',
    'Ví dụ: 95,5; trên 97%; ước 44 tỷ đồng. Để trống khi chỉ tiêu không áp dụng, và ghi chú vì sao',
    'Such as: 95,5; trên 97%; ước 44 tỷ đồng. Empty where it does not apply; the note says why',
  ),
  since: field('Biết từ ngày', 'True from', 'Để trống: ngày cuối của kỳ', 'Empty: the last day of the period'),
};

const TERM: SubjectWords = {
  set: field('Nhóm từ', 'Set'),
  name: field('Từ', 'Word', 'Ví dụ: vùng chè', 'Such as: vùng chè'),
  code: field('Mã', 'Code', 'Bỏ trống thì theo từ', 'Left empty it follows from the word'),
  en: field('Tiếng Anh', 'In English'),
  also: field('Cách viết khác', 'Other spellings', 'Mỗi cách một dòng', 'One a line'),
  parent: field('Thuộc từ', 'Below', 'Mã của từ bao trùm', 'Code of the term above'),
  noun: field('Trong câu', 'In a sentence', 'Ví dụ: phát triển cây chè', 'Such as: phát triển cây chè'),
  counter: field('Từ đếm', 'Counting word', 'Ví dụ: vùng chè', 'Such as: vùng chè'),
  owner: field(
    'Vai trò của cơ quan thực hiện',
    'What its owner does',
    'Ví dụ: làm chủ đầu tư',
    'Such as: làm chủ đầu tư',
  ),
  states: field('Cách nói các tình trạng', 'Predicates of its states'),
  'states.proposed': field('Đề xuất', 'Proposed'),
  'states.preparing': field('Đang chuẩn bị', 'In preparation'),
  'states.ongoing': field('Đang thực hiện', 'Under way'),
  'states.completed': field('Hoàn thành', 'Completed'),
  'states.suspended': field('Tạm dừng', 'Suspended'),
  'states.cancelled': field('Đã hủy', 'Cancelled'),
  'states.unknown': field('Chưa có số liệu', 'Not reported'),
  levels: field('Tên theo cấp', 'Names by level'),
  'levels.level': field('Cấp', 'Level'),
  'levels.name': field('Tên', 'Name'),
  symbols: field(
    'Mã trong số, ký hiệu',
    'Codes in symbols',
    'Với loại văn bản; mỗi mã một dòng',
    'Of a kind of documents, one a line',
  ),
  measures: field('Đo cái gì', 'What it measures', 'Với đơn vị tính', 'Of a unit'),
  steps: field(
    'Các bậc',
    'Steps',
    'Với đơn vị xếp loại; mỗi bậc một dòng, kém nhất trước',
    'Of grades; one a line, worst first',
  ),
};

export const GROUND_FIELDS = {
  document: DOCUMENT,
  place: PLACE,
  agency: AGENCY,
  party: PARTY,
  measure: MEASURE,
  observation: OBSERVATION,
  term: TERM,
};
