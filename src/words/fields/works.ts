/** Fields of works and of what is told of them: progress, steps, sizes, obstacles. */
import { field, hint, type SubjectWords } from '#words/fields/word.ts';

const WORK: SubjectWords = {
  nature: hint('Để trống nếu không phải xây dựng', 'Empty where nothing is built'),
  location: hint('Bằng lời, ví dụ: từ cầu A đến ngã ba B', 'In words'),
  scope: hint('Bằng lời, ví dụ: dài 2,4 km, nền đường 7 m', 'In words'),
  count: hint(
    'Khi một dòng thay cho nhiều việc cùng loại, ví dụ 4 đồ án; để trống là một',
    'Where one row stands for several like things; empty: one',
  ),
};

const PROGRESS: SubjectWords = {
  work: hint('Ghi công trình, hoặc mục tiêu, nhiệm vụ ở ô dưới', 'A work, or an objective below'),
  objective: field('Hoặc mục tiêu, nhiệm vụ', 'Or an objective'),
  agency: hint(
    'Đứng đầu câu diễn biến trong báo cáo, ví dụ: UBND phường đã bàn giao mặt bằng',
    'Stands before the statement in the report',
  ),
  since: hint(
    'Ngày tình hình này đúng: 15/3/2026, tháng 3/2026, quý I/2026',
    'The day on which it is so: 15/3/2026, tháng 3/2026, quý I/2026',
  ),
  statement: hint(
    'Viết tiếp sau tên công trình, không lặp lại chủ ngữ, ví dụ: đang thi công nền đường',
    'A clause without a subject, such as: đang thi công nền đường',
  ),
  figures: hint(
    'Địa chỉ con số (bấm vào con số, “Sao chép địa chỉ”), mỗi địa chỉ một dòng; được in ở chú thích',
    'Addresses of figures (open the figure, “Copy address”), one a line; told in a footnote',
  ),
};

const STEP: SubjectWords = {
  on: hint('Ngày xong, ngày bắt đầu hoặc ngày bị bãi bỏ', 'The day it was done, begun or revoked'),
  statement: hint('Viết như trong báo cáo', 'As the report shall say it'),
};

const EXTENT: SubjectWords = {
  label: hint('Ví dụ: diện tích đất thu hồi, số hộ đã nhận tiền', 'Such as: diện tích đất thu hồi'),
  extent: field(
    'Nhóm khối lượng',
    'Group of extents',
    'Bỏ trống thì theo tên; các khối lượng cùng nhóm được cộng với nhau',
    'Left empty it follows from the name; extents of one group add up',
  ),
  value: hint('Số và đơn vị: 16,61 ha, 123 hộ, trên 2 km', 'A number and its unit: 16,61 ha, 123 hộ, trên 2 km'),
};

const OBSTACLE: SubjectWords = {
  work: hint('Ghi công trình, hoặc mục tiêu, nhiệm vụ ở ô dưới', 'A work, or an objective below'),
  objective: field('Hoặc mục tiêu, nhiệm vụ', 'Or an objective'),
  statement: hint(
    'Viết tiếp sau chữ “do”, ví dụ: chưa có mặt bằng',
    'A clause that follows “do”, such as: chưa có mặt bằng',
  ),
  ownerParty: field('Hoặc tổ chức, doanh nghiệp', 'Or the party'),
  nextStep: hint('Ví dụ: trình UBND tỉnh phê duyệt trong tháng 4/2026', 'What is to be done'),
  lifted: hint('Để trống khi còn vướng', 'Empty while it stands'),
};

const EFFECT: SubjectWords = {
  add: hint('Theo đơn vị của tiêu chuẩn, ví dụ: 6,5', 'In the standard’s unit, such as 6,5'),
  level: field('Hoặc đạt mức', 'Or reaches the level'),
};

const BOND: SubjectWords = {
  needs: hint('Công trình phải làm cùng', 'Works without which it is of no use'),
  least: hint('Ví dụ: 0,5; đi cùng bước tăng', 'Such as 0,5; with the step'),
  step: hint('Ví dụ: 0,25', 'Such as 0,25'),
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
