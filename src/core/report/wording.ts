/** Words of the report for the codes of records: official Vietnamese, to stand inside sentences. */
import type { CapitalSource } from '#core/subjects/funding/shape.ts';
import type { PLACE_KINDS } from '#core/subjects/place/shape.ts';
import type { EXTENT_STAGES, SECTORS, WORK_KINDS, WorkStatus } from '#core/subjects/work/shape.ts';

type PlaceKind = (typeof PLACE_KINDS)[number];

export const STAGE_WORDS: Readonly<Record<(typeof EXTENT_STAGES)[number], string>> = {
  goal: 'theo mục tiêu',
  planned: 'theo quy hoạch',
  registered: 'đăng ký thực hiện',
  inventoried: 'đã kiểm đếm',
  approved: 'đã phê duyệt phương án',
  paid: 'đã chi trả bồi thường',
  cleared: 'đã giải phóng mặt bằng',
  'handed-over': 'đã bàn giao',
  ongoing: 'đang thực hiện',
  done: 'đã thực hiện',
  auctioned: 'đã đấu giá',
  collected: 'đã thu nộp ngân sách',
};

const CAPITAL_WORDS: Readonly<Record<CapitalSource, string>> = {
  central: 'ngân sách trung ương',
  province: 'ngân sách tỉnh',
  city: 'ngân sách thành phố',
  commune: 'ngân sách xã, phường',
  land: 'tiền thu từ đất',
  bond: 'trái phiếu',
  oda: 'vốn ODA',
  enterprise: 'vốn doanh nghiệp',
  people: 'Nhân dân đóng góp',
  sponsor: 'tài trợ, xã hội hóa',
  other: 'nguồn vốn khác',
  unstated: 'nguồn vốn chưa nêu rõ',
};

/** The locality's own budget by the kind of place that reports. */
const OWN_BUDGET: Readonly<Partial<Record<PlaceKind, Partial<Record<CapitalSource, string>>>>> = {
  commune: { commune: 'ngân sách xã' },
  ward: { commune: 'ngân sách phường' },
  'special-zone': { commune: 'ngân sách đặc khu' },
  township: { commune: 'ngân sách thị trấn' },
  district: { city: 'ngân sách huyện' },
  town: { city: 'ngân sách thị xã' },
};

/** A source of money in the report of a place of that kind. */
export const capitalWords = (source: CapitalSource, home: PlaceKind | undefined): string =>
  (home && OWN_BUDGET[home]?.[source]) ?? CAPITAL_WORDS[source];

export const FUNDING_WORDS = {
  total: 'tổng mức đầu tư',
  commitment: 'vốn cam kết',
  plan: 'kế hoạch vốn',
  allocation: 'vốn đã phân bổ',
  disbursement: 'vốn đã giải ngân',
  advance: 'vốn tạm ứng',
  mobilised: 'vốn đã huy động',
} as const;

export const SECTOR_WORDS: Readonly<Record<(typeof SECTORS)[number], string>> = {
  boundary: 'địa giới hành chính',
  'general-plan': 'quy hoạch chung',
  'zoning-plan': 'quy hoạch phân khu',
  'detailed-plan': 'quy hoạch chi tiết',
  bridge: 'công trình cầu',
  road: 'đường giao thông',
  school: 'trường học',
  park: 'công viên cây xanh, khu vui chơi giải trí, điểm sinh hoạt cộng đồng',
  cemetery: 'nghĩa trang',
  sport: 'công trình thể dục, thể thao',
  river: 'công trình ứng phó biến đổi khí hậu, kè và chỉnh trị sông, suối',
  drainage: 'thoát nước, chống ngập',
  lighting: 'chiếu sáng, trang trí đô thị',
  signage: 'bảng, biển thông tin',
  streetscape: 'chỉnh trang tuyến phố',
  'civilised-street': 'tuyến phố văn minh đô thị',
  'walking-street': 'tuyến phố đi bộ',
  'model-neighbourhood': 'khu dân cư kiểu mẫu',
  market: 'chợ, thương mại',
  housing: 'khu đô thị, khu dân cư',
  'industrial-cluster': 'cụm công nghiệp',
  water: 'cấp nước sạch',
  'land-auction': 'đấu giá quyền sử dụng đất',
  other: 'công trình khác',
};

type StatusWords = Readonly<Record<WorkStatus | 'unknown', string>>;

/** How a work of any kind stands, as a predicate. */
export const COMMON_STATUS_WORDS: StatusWords = {
  completed: 'đã hoàn thành',
  ongoing: 'đang triển khai thực hiện',
  preparing: 'đang trong giai đoạn chuẩn bị',
  proposed: 'đang được đề xuất',
  suspended: 'đang tạm dừng',
  cancelled: 'đã dừng thực hiện',
  unknown: 'chưa có số liệu về tiến độ',
};
const BUILT: StatusWords = {
  ...COMMON_STATUS_WORDS,
  completed: 'đã hoàn thành, đưa vào sử dụng',
  preparing: 'đang chuẩn bị đầu tư',
};

/** How a work of a kind stands, as a predicate: "đã hoàn thành, đưa vào sử dụng". */
export const STATUS_WORDS: Readonly<Record<(typeof WORK_KINDS)[number], StatusWords>> = {
  planning: { ...COMMON_STATUS_WORDS, ongoing: 'đang lập', preparing: 'đang ở bước chuẩn bị lập' },
  infrastructure: BUILT,
  'urban-area': BUILT,
  cluster: { ...COMMON_STATUS_WORDS, preparing: 'đang chuẩn bị đầu tư' },
  clearance: COMMON_STATUS_WORDS,
  auction: COMMON_STATUS_WORDS,
  campaign: COMMON_STATUS_WORDS,
};

/** What works of a kind are counted as. */
export const KIND_NOUNS: Readonly<Record<(typeof WORK_KINDS)[number], string>> = {
  planning: 'đồ án, đề án',
  infrastructure: 'công trình',
  'urban-area': 'khu đô thị, khu dân cư',
  cluster: 'cụm công nghiệp',
  clearance: 'khu đất',
  auction: 'cuộc đấu giá',
  campaign: 'nội dung',
};

export const STATUS_ORDER = [
  'completed',
  'ongoing',
  'preparing',
  'proposed',
  'suspended',
  'cancelled',
  'unknown',
] as const;
