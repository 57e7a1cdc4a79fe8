/** Words of an invented province, so that large programmes read like real ones. */
import type { CountedUnit } from '#testing/large/size.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

export const NAMES = [
  [
    'An Bình',
    'Bắc Sơn',
    'Cẩm Thượng',
    'Đông Hòa',
    'Gia Lộc',
    'Hà Trung',
    'Hưng Đạo',
    'Khánh Vân',
    'Lam Sơn',
    'Long Phú',
  ],
  [
    'Minh Khai',
    'Mỹ Đức',
    'Nam Tiến',
    'Nghĩa Trụ',
    'Phú Lương',
    'Phúc Thọ',
    'Quang Trung',
    'Quảng Yên',
    'Sơn Đông',
    'Tân Lập',
  ],
  [
    'Tây Hồ',
    'Thanh Sơn',
    'Thái Học',
    'Thịnh Đức',
    'Trung Chính',
    'Trường Yên',
    'Vân Hội',
    'Việt Hùng',
    'Vĩnh Trại',
    'Yên Mỹ',
  ],
].flat();

export const PEOPLE = [
  'Nguyễn Văn Cừ',
  'Lê Lợi',
  'Trần Phú',
  'Hoàng Văn Thụ',
  'Lý Thường Kiệt',
  'Phan Đình Phùng',
  'Nguyễn Du',
];

type Sector = RecordIn<'work'>['sector'];
type Kind = RecordIn<'work'>['kind'];

export interface WorkForm {
  readonly sector: Sector;
  readonly kind: Kind;
  /** Before the name: "Đường Lê Lợi, xã An Bình". */
  readonly noun: string;
  readonly extent: { readonly name: string; readonly label: string; readonly unit: string };
}

const area = (label: string) => ({ name: 'area', label, unit: 'ha' });
const form = (sector: Sector, noun: string, extent: WorkForm['extent'], kind: Kind = 'infrastructure'): WorkForm => ({
  sector,
  kind,
  noun,
  extent,
});

export const WORK_FORMS: readonly WorkForm[] = [
  form('road', 'Cải tạo, nâng cấp đường', { name: 'length', label: 'chiều dài đường', unit: 'km' }),
  form('bridge', 'Xây dựng cầu', { name: 'span', label: 'chiều dài cầu', unit: 'm' }),
  form('school', 'Xây dựng trường tiểu học', { name: 'floor', label: 'diện tích sàn', unit: 'm²' }),
  form('drainage', 'Hệ thống thoát nước', { name: 'length', label: 'chiều dài cống', unit: 'km' }),
  form('water', 'Mở rộng mạng lưới cấp nước', { name: 'households', label: 'số hộ được cấp nước', unit: 'hộ' }),
  form('lighting', 'Chiếu sáng công cộng đường', { name: 'length', label: 'chiều dài tuyến chiếu sáng', unit: 'km' }),
  form('park', 'Công viên cây xanh', area('diện tích công viên')),
  form('market', 'Cải tạo chợ', { name: 'floor', label: 'diện tích sàn', unit: 'm²' }),
  form('zoning-plan', 'Quy hoạch phân khu', area('diện tích lập quy hoạch'), 'planning'),
  form('industrial-cluster', 'Hạ tầng cụm công nghiệp', area('diện tích cụm công nghiệp'), 'cluster'),
  form(
    'land-auction',
    'Đấu giá quyền sử dụng đất khu',
    { name: 'parcels', label: 'số thửa đất', unit: 'thửa đất' },
    'auction',
  ),
  form('housing', 'Khu dân cư', area('diện tích khu dân cư'), 'urban-area'),
];

export const CHAPTERS = [
  'Phát triển kết cấu hạ tầng giao thông',
  'Hạ tầng giáo dục, y tế, văn hóa',
  'Cấp nước, thoát nước và môi trường',
  'Chỉnh trang, phát triển đô thị',
  'Quy hoạch và quản lý đất đai',
  'Phát triển cụm công nghiệp, thương mại, dịch vụ',
  'Xây dựng nông thôn mới',
  'Huy động và sử dụng nguồn lực',
];

export interface MeasureForm {
  readonly name: string;
  readonly unit: CountedUnit | '%' | 'đồng' | 'ha';
  readonly direction: RecordIn<'measure'>['direction'];
  /** Values of places add up to that of the place above. */
  readonly adds: boolean;
}

export const MEASURE_FORMS: readonly MeasureForm[] = [
  { name: 'Thu ngân sách trên địa bàn', unit: 'đồng', direction: 'up', adds: true },
  { name: 'Tỷ lệ hộ nghèo', unit: '%', direction: 'down', adds: false },
  { name: 'Số hộ được dùng nước sạch', unit: 'hộ', direction: 'up', adds: true },
  { name: 'Tỷ lệ chất thải rắn được thu gom', unit: '%', direction: 'up', adds: false },
  { name: 'Số lao động được giải quyết việc làm', unit: 'lao động', direction: 'up', adds: true },
  { name: 'Diện tích đất ở được giao', unit: 'ha', direction: 'none', adds: true },
  { name: 'Số doanh nghiệp đang hoạt động', unit: 'doanh nghiệp', direction: 'up', adds: true },
  { name: 'Tỷ lệ đường xã được cứng hóa', unit: '%', direction: 'up', adds: false },
];

/** Told apart where more measures are asked for than there are forms. */
export const MEASURE_FIELDS = ['toàn xã hội', 'khu vực nông thôn', 'khu vực đô thị', 'khu vực tư nhân', 'vùng cao'];

export const STATEMENTS = {
  proposed: 'đang đề xuất chủ trương đầu tư',
  preparing: 'đang hoàn thiện hồ sơ trình thẩm định, phê duyệt dự án',
  ongoing: 'đang thi công theo tiến độ đã duyệt',
  completed: 'đã hoàn thành, đưa vào sử dụng',
  suspended: 'tạm dừng để rà soát nguồn vốn',
} as const;

export const OBSTACLES = {
  clearance: 'còn hộ dân chưa nhận tiền bồi thường, hỗ trợ',
  capital: 'chưa được bố trí đủ vốn theo kế hoạch',
  procedure: 'hồ sơ thẩm định phải bổ sung nhiều lần',
  planning: 'quy hoạch phân khu chưa được phê duyệt điều chỉnh',
  investor: 'nhà thầu thi công chậm so với hợp đồng',
} as const;
