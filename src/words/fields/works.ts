/** Fields of works and of what is told of them: progress, steps, sizes, obstacles. */
import { field, type SubjectWords } from '#words/fields/word.ts';

const WORK: SubjectWords = {
  name: field('Tên công trình, dự án', 'Name'),
  kind: field('Loại', 'Kind'),
  sector: field('Lĩnh vực', 'Sector'),
  objective: field('Thuộc mục tiêu, nhiệm vụ', 'Objective'),
  nature: field('Tính chất', 'Nature', 'Để trống nếu không phải xây dựng', 'Empty where nothing is built'),
  places: field('Địa bàn', 'Places'),
  location: field('Địa điểm', 'Location', 'Bằng lời, ví dụ: từ cầu A đến ngã ba B', 'In words'),
  scope: field('Quy mô', 'Scope', 'Bằng lời, ví dụ: dài 2,4 km, nền đường 7 m', 'In words'),
  partOf: field('Là một phần của', 'Part of'),
  count: field(
    'Số lượng',
    'Number',
    'Khi một dòng thay cho nhiều việc cùng loại, ví dụ 4 đồ án; để trống là một',
    'Where one row stands for several like things; empty: one',
  ),
  owner: field('Chủ đầu tư, cơ quan thực hiện', 'Agency that owns it'),
  investors: field('Nhà đầu tư', 'Investors'),
  contractors: field('Nhà thầu', 'Contractors'),
  sponsors: field('Nhà tài trợ', 'Sponsors'),
  procedure: field('Quy trình pháp lý', 'Legal procedure'),
};

const PROGRESS: SubjectWords = {
  work: field(
    'Công trình, dự án',
    'Work',
    'Ghi công trình, hoặc mục tiêu, nhiệm vụ ở ô dưới',
    'A work, or an objective below',
  ),
  objective: field('Hoặc mục tiêu, nhiệm vụ', 'Or an objective'),
  since: field(
    'Có từ ngày',
    'True from',
    'Ngày tình hình này đúng: 15/3/2026, tháng 3/2026, quý I/2026',
    'The day on which it is so: 15/3/2026, tháng 3/2026, quý I/2026',
  ),
  status: field('Tình trạng', 'Status'),
  statement: field(
    'Diễn biến',
    'What happened',
    'Viết tiếp sau tên công trình, không lặp lại chủ ngữ, ví dụ: đang thi công nền đường',
    'A clause without a subject, such as: đang thi công nền đường',
  ),
  expectedStart: field('Dự kiến khởi công', 'Expected start'),
  expectedFinish: field('Dự kiến hoàn thành', 'Expected finish'),
  started: field('Đã khởi công', 'Started'),
  completed: field('Đã hoàn thành', 'Completed'),
  figures: field(
    'Con số kèm theo',
    'Figures',
    'Địa chỉ con số, mỗi địa chỉ một dòng; được in ở chú thích',
    'Addresses of figures, one a line; told in a footnote',
  ),
  agency: field('Cơ quan báo cáo', 'Agency that reports it'),
};

const STEP: SubjectWords = {
  step: field('Bước thủ tục', 'Step'),
  state: field('Trạng thái', 'State'),
  on: field('Ngày', 'Day', 'Ngày xong, ngày bắt đầu hoặc ngày bị bãi bỏ', 'The day it was done, begun or revoked'),
  decision: field('Văn bản quyết định', 'Decision'),
  statement: field('Nội dung', 'Statement', 'Viết như trong báo cáo', 'As the report shall say it'),
};

const EXTENT: SubjectWords = {
  label: field(
    'Tên khối lượng',
    'What is measured',
    'Ví dụ: diện tích đất thu hồi, số hộ đã nhận tiền',
    'Such as: diện tích đất thu hồi',
  ),
  extent: field(
    'Nhóm khối lượng',
    'Group',
    'Bỏ trống thì theo tên; các khối lượng cùng nhóm được cộng với nhau',
    'Left empty it follows from the name; extents of one group add up',
  ),
  stage: field('Giai đoạn', 'Stage'),
  value: field(
    'Giá trị',
    'Value',
    'Số và đơn vị: 16,61 ha, 123 hộ, trên 2 km',
    'A number and its unit: 16,61 ha, 123 hộ, trên 2 km',
  ),
};

const OBSTACLE: SubjectWords = {
  work: field(
    'Công trình, dự án',
    'Work',
    'Ghi công trình, hoặc mục tiêu, nhiệm vụ ở ô dưới',
    'A work, or an objective below',
  ),
  objective: field('Hoặc mục tiêu, nhiệm vụ', 'Or an objective'),
  kind: field('Loại vướng mắc', 'Kind'),
  statement: field(
    'Vướng mắc',
    'What holds it',
    'Viết tiếp sau chữ “do”, ví dụ: chưa có mặt bằng',
    'A clause that follows “do”, such as: chưa có mặt bằng',
  ),
  owner: field('Cơ quan có thẩm quyền tháo gỡ', 'Agency that can lift it'),
  ownerParty: field('Hoặc tổ chức, doanh nghiệp', 'Or the party'),
  since: field('Có từ ngày', 'Since'),
  nextStep: field(
    'Việc tiếp theo',
    'Next step',
    'Ví dụ: trình UBND tỉnh phê duyệt trong tháng 4/2026',
    'What is to be done',
  ),
  lifted: field('Đã tháo gỡ ngày', 'Lifted on', 'Để trống khi còn vướng', 'Empty while it stands'),
};

const EFFECT: SubjectWords = {
  add: field('Tăng thêm', 'Adds', 'Theo đơn vị của tiêu chuẩn, ví dụ: 6,5', 'In the standard’s unit, such as 6,5'),
  level: field('Hoặc đạt mức', 'Or reaches the level'),
};

const BOND: SubjectWords = {
  needs: field('Chỉ có ích khi có', 'Needs', 'Công trình phải làm cùng', 'Works without which it is of no use'),
  excludes: field('Không làm cùng với', 'Excludes'),
  least: field('Phần nhỏ nhất có thể làm', 'Least part', 'Ví dụ: 0,5; đi cùng bước tăng', 'Such as 0,5; with the step'),
  step: field('Bước tăng', 'Step', 'Ví dụ: 0,25', 'Such as 0,25'),
};

export const WORK_FIELDS = {
  work: WORK,
  progress: PROGRESS,
  step: STEP,
  extent: EXTENT,
  obstacle: OBSTACLE,
  effect: EFFECT,
  bond: BOND,
};
