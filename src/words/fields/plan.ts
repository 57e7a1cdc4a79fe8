/** Fields of what a resolution wants: the programme, objectives, tasks of the next period, the report. */
import { field, hint, type SubjectWords } from '#words/fields/word.ts';

const PROGRAMME: SubjectWords = {
  title: hint(
    'Trích yếu của nghị quyết, ví dụ: phát triển kinh tế - xã hội phường giai đoạn 2026-2030',
    'What the resolution is about',
  ),
  short: hint('Như viết trong câu, ví dụ: Nghị quyết 05-NQ/ĐU', 'As running text has it, such as: Nghị quyết 05-NQ/ĐU'),
  resolution: hint('Văn bản được triển khai thực hiện', 'The document that is carried out'),
  aim: hint('Viết tiếp sau chữ “nhằm”, ví dụ: nâng cao đời sống Nhân dân', 'A clause that follows “nhằm”'),
  place: hint('Địa phương thực hiện nghị quyết', 'The locality that carries it out'),
  from: hint('Ví dụ: 01/7/2025; ghi năm 2026 là từ ngày 01/01/2026', 'Such as: 01/7/2025; 2026 is from 01/01/2026'),
  to: hint('Ví dụ: 31/12/2030; ghi năm 2030 là đến hết ngày này', 'Such as: 31/12/2030; 2030 is until that day'),
  licence: hint(
    'Ghi ở trang Dữ liệu mở và danh mục, ví dụ: Được sao chép, sử dụng lại khi ghi rõ nguồn; hoặc địa chỉ của giấy phép',
    'Told with the open data and in their catalogue: words, or the address of a licence',
  ),
  countingUnits: hint('Từ đếm chưa có sẵn, ví dụ: nhà rông, khung cửi', 'Words that are counted by and do not ship'),
};

const OBJECTIVE: SubjectWords = {
  id: field('Số thứ tự', 'Number', 'Như trong nghị quyết, ví dụ: 2.4', 'As the resolution has it, such as 2.4'),
  kind: hint(
    'Nhóm gồm các mục bên dưới; mục tiêu phải đạt một con số; nhiệm vụ là việc phải làm',
    'A chapter holds others; a target must be reached; a task must be done',
  ),
  title: hint('Nguyên văn của nghị quyết', 'In the words of the resolution'),
  short: hint('Để dùng trong bảng', 'For tables'),
  parent: hint('Để trống nếu là mục cao nhất', 'Empty at the top'),
  weight: hint(
    'Phần trăm của mục trên; mọi mục cùng cấp đều có và cộng lại 100, hoặc không mục nào có',
    'Per cent of the node above; all of a level have one and make 100, or none has',
  ),
  target: hint('Chỉ với mục tiêu', 'Of a target only'),
  'target.value': hint('Số và đơn vị: 98%, 44 tỷ đồng, 50 hộ', 'A number and its unit: 98%, 44 tỷ đồng, 50 hộ'),
  'target.by': hint('Ngày, quý hoặc năm, ví dụ: 2030', 'A day, a quarter or a year, such as 2030'),
  'target.measure': hint('Số liệu của chỉ tiêu này trả lời mục tiêu', 'Whose values answer the target'),
  'target.place': hint('Để trống: địa bàn của chương trình', 'Empty: the programme’s place'),
  'target.extent': field(
    'Hoặc theo khối lượng',
    'Or by extents',
    'Tên khối lượng của các công trình thuộc mục này',
    'The name of extents on its works',
  ),
  'target.stage': hint('Đi cùng khối lượng', 'Goes with the extent'),
};

const TASK: SubjectWords = {
  lead: hint('Để trống khi các cơ quan cùng làm', 'Empty where all do it together'),
  agencies: hint('Các cơ quan cùng thực hiện', 'Who does it together'),
  actors: field(
    'Hoặc bằng lời',
    'Or in words',
    'Khi là một nhóm, ví dụ: các cấp ủy, chính quyền',
    'Where they are a class, such as: các cấp ủy, chính quyền',
  ),
  person: hint(
    'Rõ người, ví dụ: đồng chí Nguyễn Văn A, Phó Chủ tịch UBND',
    'Who, such as: đồng chí Nguyễn Văn A, Phó Chủ tịch UBND',
  ),
  responsibility: hint('Rõ trách nhiệm: chịu trách nhiệm về gì, trước ai', 'Responsibility: for what, and before whom'),
  authority: hint('Rõ thẩm quyền: ai quyết định, phê duyệt', 'Authority: who decides'),
  product: hint(
    'Rõ sản phẩm, ví dụ: Quyết định của UBND tỉnh phê duyệt Đề án',
    'Product, such as: Quyết định của UBND tỉnh phê duyệt Đề án',
  ),
  external: hint(
    'Mã của nhiệm vụ trên hệ thống theo dõi của Đảng hoặc Chính phủ',
    'Its number on the system of the Party or the government',
  ),
  statements: hint('Cụm động từ không có chủ ngữ; mỗi việc một dòng', 'Verb phrases without a subject, one a line'),
};

const REPORT: SubjectWords = {
  kind: hint('Để trống khi không theo kỳ', 'Leave empty where there is none'),
  period: hint(
    'Ví dụ: quý III/2026, 9 tháng năm 2026; để trống: từ đầu',
    'Such as: quý III/2026; empty: from the beginning',
  ),
  earlier: hint('Những gì đã thay đổi được nêu so với báo cáo này', 'What changed is told against it'),
  mark: hint('Ví dụ: DỰ THẢO, LƯU HÀNH NỘI BỘ', 'Such as: DỰ THẢO'),
  addressees: hint('Chỉ báo cáo gửi cấp trên; mỗi nơi một dòng', 'Of a report to a superior only, one a line'),
  closing: hint('Để trống: câu kết thông dụng của thể thức', 'Empty: the usual one'),
  acting: hint('Ví dụ: KT. CHỦ TỊCH', 'Such as: KT. CHỦ TỊCH'),
  'second.authority': hint('Viết hoa', 'In capitals'),
  typeName: hint('Viết hoa, ví dụ: BÁO CÁO', 'In capitals, such as: BÁO CÁO'),
  subject: hint('Ví dụ: sơ kết 01 năm thực hiện Nghị quyết 05-NQ/ĐU', 'What the report is about'),
  superior: hint('Viết hoa, dòng trên của tên cơ quan ban hành', 'In capitals, the line above the issuer'),
  issuer: hint('Viết hoa', 'In capitals'),
  symbolTail: hint('Ví dụ: -BC/ĐU (Đảng), /BC-UBND (Nhà nước)', 'Such as: -BC/ĐU (Party), /BC-UBND (state)'),
  symbol: hint('Ghi khi đã lấy số', 'Once it has a number'),
  issued: hint('Ghi khi đã ban hành, ví dụ: 15/3/2026', 'Once it is, such as 15/3/2026'),
  voice: hint('Ví dụ: Ủy ban nhân dân phường', 'Such as: Ủy ban nhân dân phường'),
  parts: hint('Theo thứ tự in', 'In the order of printing'),
  'parts.title': hint('Không ghi số', 'Without its number'),
  chapters: hint('Thứ tự các mục của phần kết quả; để trống: theo số', 'The order of the results; empty: by number'),
  annexes: hint('Để trống: chỉ những phụ lục cần thiết', 'Empty: only those that are needed'),
  termStart: hint('Ngày đầu nhiệm kỳ, để đánh số văn bản của Đảng', 'The first day of the term, for Party numbers'),
  drafter: hint('Ghi sau “Lưu”, ví dụ: KT (05)', 'Behind “Lưu”, such as: KT (05)'),
  authority: hint('Ví dụ: TM. ỦY BAN NHÂN DÂN, T/M ĐẢNG ỦY', 'Such as: TM. ỦY BAN NHÂN DÂN'),
  position: hint('Viết hoa, ví dụ: CHỦ TỊCH', 'In capitals, such as: CHỦ TỊCH'),
  recipientsLead: hint('Ví dụ: Gửi bản điện tử:', 'Such as: Gửi bản điện tử:'),
  recipients: hint('Mỗi nơi một dòng, không gạch đầu dòng', 'One a line, without dashes'),
};

export const PLAN_FIELDS = { programme: PROGRAMME, objective: OBJECTIVE, task: TASK, report: REPORT };
