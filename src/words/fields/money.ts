/** Fields of money, gifts and stated numbers. */
import { field, type SubjectWords } from '#words/fields/word.ts';

const AMOUNT = [
  'Ví dụ: 44 tỷ đồng, 850 triệu đồng, khoảng 155 tỷ đồng',
  'Such as: 44 tỷ đồng, 850 triệu đồng, khoảng 155 tỷ đồng',
] as const;

const FUNDING: SubjectWords = {
  work: field(
    'Công trình, dự án',
    'Work',
    'Để trống cả hai ô nếu là vốn của cả chương trình',
    'Both empty: money of the whole programme',
  ),
  objective: field(
    'Hoặc mục tiêu, nhiệm vụ',
    'Or an objective',
    'Khi không của riêng công trình nào',
    'Where it is no single work’s',
  ),
  kind: field('Loại số', 'Kind of amount'),
  amount: field('Số tiền', 'Amount', ...AMOUNT),
};

const CONTRIBUTION: SubjectWords = {
  what: field(
    'Đóng góp',
    'What is given',
    'Danh từ, ví dụ: panô tuyên truyền, 200 m² đất',
    'A noun, such as: panô tuyên truyền',
  ),
  sponsor: field('Người đóng góp', 'Sponsor', 'Để trống nếu không nêu tên', 'Empty where not named'),
  nature: field('Hình thức', 'Nature'),
  pledged: field('Cam kết', 'Pledged', 'Số và đơn vị', 'A number and its unit'),
  delivered: field('Đã bàn giao', 'Delivered', 'Cùng đơn vị với số cam kết', 'In the unit of the pledge'),
  underway: field('Đang thực hiện', 'Under way', 'Cùng đơn vị với số cam kết', 'In the unit of the pledge'),
  size: field('Kích thước', 'Size'),
  cost: field('Giá trị bằng tiền', 'Worth', ...AMOUNT),
  location: field('Địa điểm', 'Location'),
};

const CLAIM: SubjectWords = {
  label: field(
    'Tên con số',
    'What is stated',
    'Danh từ, ví dụ: tổng nguồn lực đã huy động',
    'A noun, such as: tổng nguồn lực đã huy động',
  ),
  value: field(
    'Giá trị đã nêu',
    'Stated value',
    'Số và đơn vị; hoặc địa chỉ ở ô dưới',
    'A number and its unit; or an address below',
  ),
  of: field('Hoặc địa chỉ con số', 'Or the address of the value'),
  formula: field('Tính từ các phần', 'Computed as'),
  parts: field(
    'Các phần',
    'Parts',
    'Địa chỉ con số, mỗi địa chỉ một dòng; tỷ lệ thì phần trước, toàn bộ sau',
    'Addresses of figures, one a line; of a share the part, then the whole',
  ),
  since: field('Đúng vào ngày', 'Holds on'),
};

const LIMIT: SubjectWords = {
  capital: field('Nguồn vốn', 'Source of capital', 'Để trống: mọi nguồn', 'Empty: all sources'),
  year: field('Năm ngân sách', 'Budget year', 'Để trống: mọi năm', 'Empty: all years'),
  amount: field('Nhiều nhất', 'At most', ...AMOUNT),
};

export const MONEY_FIELDS = { funding: FUNDING, contribution: CONTRIBUTION, claim: CLAIM, limit: LIMIT };
