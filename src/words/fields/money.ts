/** Fields of money, gifts and stated numbers. */
import { field, hint, type SubjectWords } from '#words/fields/word.ts';

const AMOUNT = [
  'Ví dụ: 44 tỷ đồng, 850 triệu đồng, khoảng 155 tỷ đồng',
  'Such as: 44 tỷ đồng, 850 triệu đồng, khoảng 155 tỷ đồng',
] as const;

const FUNDING: SubjectWords = {
  work: hint('Để trống cả hai ô nếu là vốn của cả chương trình', 'Both empty: money of the whole programme'),
  objective: field(
    'Hoặc mục tiêu, nhiệm vụ',
    'Or an objective',
    'Khi không của riêng công trình nào',
    'Where it is no single work’s',
  ),
  amount: hint(...AMOUNT),
};

const CONTRIBUTION: SubjectWords = {
  what: hint('Danh từ, ví dụ: panô tuyên truyền, 200 m² đất', 'A noun, such as: panô tuyên truyền'),
  sponsor: hint('Để trống nếu không nêu tên', 'Empty where not named'),
  pledged: hint('Số và đơn vị', 'A number and its unit'),
  delivered: hint('Cùng đơn vị với số cam kết', 'In the unit of the pledge'),
  underway: hint('Cùng đơn vị với số cam kết', 'In the unit of the pledge'),
  cost: hint(...AMOUNT),
};

const CLAIM: SubjectWords = {
  label: hint('Danh từ, ví dụ: tổng nguồn lực đã huy động', 'A noun, such as: tổng nguồn lực đã huy động'),
  value: hint('Số và đơn vị; hoặc địa chỉ ở ô dưới', 'A number and its unit; or an address below'),
  of: field('Hoặc địa chỉ con số', 'Or the address of the value'),
  parts: hint(
    'Địa chỉ con số (bấm vào con số, “Sao chép địa chỉ”), mỗi địa chỉ một dòng; tỷ lệ thì phần trước, toàn bộ sau',
    'Addresses of figures (open the figure, “Copy address”), one a line; of a share the part, then the whole',
  ),
};

const LIMIT: SubjectWords = {
  capital: hint('Để trống: mọi nguồn', 'Empty: all sources'),
  year: hint('Để trống: mọi năm', 'Empty: all years'),
  amount: hint(...AMOUNT),
};

export const MONEY_FIELDS = { funding: FUNDING, contribution: CONTRIBUTION, claim: CLAIM, limit: LIMIT };
