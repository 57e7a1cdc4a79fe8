/** Fields of what a resolution wants: the programme, objectives, tasks of the next period, the report. */
import { field, type SubjectWords } from '#words/fields/word.ts';

const PROGRAMME: SubjectWords = {
  title: field(
    'Tên chương trình',
    'Title',
    'Trích yếu của nghị quyết, ví dụ: phát triển kinh tế - xã hội phường giai đoạn 2026-2030',
    'What the resolution is about',
  ),
  short: field(
    'Tên gọi tắt',
    'Short name',
    'Như viết trong câu, ví dụ: Nghị quyết 05-NQ/ĐU',
    'As running text has it, such as: Nghị quyết 05-NQ/ĐU',
  ),
  resolution: field(
    'Nghị quyết',
    'Resolution',
    'Văn bản được triển khai thực hiện',
    'The document that is carried out',
  ),
  aim: field(
    'Mục đích',
    'Aim',
    'Viết tiếp sau chữ “nhằm”, ví dụ: nâng cao đời sống Nhân dân',
    'A clause that follows “nhằm”',
  ),
  from: field('Thực hiện từ ngày', 'From'),
  to: field('Đến ngày', 'Until'),
  place: field('Địa bàn', 'Place', 'Địa phương thực hiện nghị quyết', 'The locality that carries it out'),
  owner: field('Cơ quan chủ trì', 'Agency in charge'),
  countingUnits: field(
    'Đơn vị đếm riêng',
    'Counting words of its own',
    'Từ đếm chưa có sẵn, ví dụ: panô, cổng chào',
    'Words that are counted by and do not ship',
  ),
  'countingUnits.code': field('Từ đếm', 'Word'),
  'countingUnits.en': field('Tiếng Anh', 'In English'),
};

const OBJECTIVE: SubjectWords = {
  id: field('Số thứ tự', 'Number', 'Như trong nghị quyết, ví dụ: 2.4', 'As the resolution has it, such as 2.4'),
  kind: field(
    'Loại',
    'Kind',
    'Nhóm gồm các mục bên dưới; mục tiêu phải đạt một con số; nhiệm vụ là việc phải làm',
    'A chapter holds others; a target must be reached; a task must be done',
  ),
  part: field('Phần của báo cáo', 'Part of the report'),
  title: field('Nội dung', 'Title', 'Nguyên văn của nghị quyết', 'In the words of the resolution'),
  short: field('Tên gọi tắt', 'Short title', 'Để dùng trong bảng', 'For tables'),
  parent: field('Thuộc mục', 'Below', 'Để trống nếu là mục cao nhất', 'Empty at the top'),
  lead: field('Cơ quan chủ trì', 'Agency that leads'),
  supporting: field('Cơ quan phối hợp', 'Agencies that help'),
  weight: field(
    'Trọng số (%)',
    'Weight (%)',
    'Phần trăm của mục trên; mọi mục cùng cấp đều có và cộng lại 100, hoặc không mục nào có',
    'Per cent of the node above; all of a level have one and make 100, or none has',
  ),
  target: field('Con số phải đạt', 'What must be reached', 'Chỉ với mục tiêu', 'Of a target only'),
  'target.relation': field('Phải đạt', 'Relation'),
  'target.value': field(
    'Giá trị',
    'Value',
    'Số và đơn vị: 98%, 44 tỷ đồng, 50 hộ',
    'A number and its unit: 98%, 44 tỷ đồng, 50 hộ',
  ),
  'target.by': field('Đến', 'By', 'Ngày, quý hoặc năm, ví dụ: 2030', 'A day, a quarter or a year, such as 2030'),
  'target.measure': field(
    'Theo chỉ tiêu thống kê',
    'Answered by the measure',
    'Số liệu của chỉ tiêu này trả lời mục tiêu',
    'Whose values answer the target',
  ),
  'target.place': field(
    'Của địa bàn',
    'Of the place',
    'Để trống: địa bàn của chương trình',
    'Empty: the programme’s place',
  ),
  'target.extent': field(
    'Hoặc theo khối lượng',
    'Or by extents',
    'Tên khối lượng của các công trình thuộc mục này',
    'The name of extents on its works',
  ),
  'target.stage': field('Ở giai đoạn', 'At the stage', 'Đi cùng khối lượng', 'Goes with the extent'),
};

const TASK: SubjectWords = {
  agencies: field('Cơ quan thực hiện', 'Agencies', 'Cơ quan thứ nhất chủ trì', 'The first leads'),
  actors: field(
    'Hoặc bằng lời',
    'Or in words',
    'Khi là một nhóm, ví dụ: các cấp ủy, chính quyền',
    'Where they are a class, such as: các cấp ủy, chính quyền',
  ),
  statements: field(
    'Việc phải làm',
    'What is to be done',
    'Cụm động từ không có chủ ngữ; mỗi việc một dòng',
    'Verb phrases without a subject, one a line',
  ),
  documents: field('Văn bản liên quan', 'Documents'),
  findings: field('Trả lời nhận định', 'Answers the findings'),
};

const REPORT: SubjectWords = {
  family: field('Thể thức', 'Layout'),
  typeName: field('Tên loại văn bản', 'Kind as printed', 'Viết hoa, ví dụ: BÁO CÁO', 'In capitals, such as: BÁO CÁO'),
  subject: field(
    'Trích yếu',
    'Subject',
    'Ví dụ: sơ kết 01 năm thực hiện Nghị quyết 05-NQ/ĐU',
    'What the report is about',
  ),
  superior: field(
    'Cơ quan cấp trên',
    'Body above',
    'Viết hoa, dòng trên của tên cơ quan ban hành',
    'In capitals, the line above the issuer',
  ),
  issuer: field('Cơ quan ban hành', 'Issuer', 'Viết hoa', 'In capitals'),
  symbolTail: field(
    'Phần sau của số, ký hiệu',
    'Tail of the symbol',
    'Ví dụ: -BC/ĐU (Đảng), /BC-UBND (Nhà nước)',
    'Such as: -BC/ĐU (Party), /BC-UBND (state)',
  ),
  symbol: field('Số, ký hiệu đầy đủ', 'Full symbol', 'Ghi khi đã lấy số', 'Once it has a number'),
  place: field('Địa danh', 'Place of the date line'),
  issued: field('Ngày ban hành', 'Issued', 'Ghi khi đã ban hành, ví dụ: 15/3/2026', 'Once it is, such as 15/3/2026'),
  voice: field('Chủ thể của báo cáo', 'Who speaks', 'Ví dụ: Ủy ban nhân dân phường', 'Such as: Ủy ban nhân dân phường'),
  parts: field('Các phần của báo cáo', 'Parts', 'Theo thứ tự in', 'In the order of printing'),
  'parts.part': field('Phần', 'Part'),
  'parts.title': field('Tiêu đề', 'Title', 'Không ghi số', 'Without its number'),
  authority: field(
    'Thẩm quyền ký',
    'Authority',
    'Ví dụ: TM. ỦY BAN NHÂN DÂN, T/M ĐẢNG ỦY',
    'Such as: TM. ỦY BAN NHÂN DÂN',
  ),
  position: field('Chức vụ người ký', 'Position', 'Viết hoa, ví dụ: CHỦ TỊCH', 'In capitals, such as: CHỦ TỊCH'),
  signer: field('Họ và tên người ký', 'Signer'),
  recipientsLead: field(
    'Dòng đầu của Nơi nhận',
    'Line before the recipients',
    'Ví dụ: Gửi bản điện tử:',
    'Such as: Gửi bản điện tử:',
  ),
  recipients: field('Nơi nhận', 'Recipients', 'Mỗi nơi một dòng, không gạch đầu dòng', 'One a line, without dashes'),
};

export const PLAN_FIELDS = { programme: PROGRAMME, objective: OBJECTIVE, task: TASK, report: REPORT };
