/** Words of the report for the codes of records: official Vietnamese, to stand inside sentences. */
import type { CapitalSource } from '#core/funding/funding.ts';
import type { EXTENT_STAGES, SECTORS, WorkStatus } from '#core/work/work.ts';

export const STAGE_WORDS: Readonly<Record<(typeof EXTENT_STAGES)[number], string>> = {
  goal: 'theo mục tiêu', planned: 'theo quy hoạch', registered: 'đăng ký thực hiện', inventoried: 'đã kiểm đếm', approved: 'đã phê duyệt phương án', paid: 'đã chi trả bồi thường',
  cleared: 'đã giải phóng mặt bằng', 'handed-over': 'đã bàn giao', ongoing: 'đang thực hiện', done: 'đã thực hiện', auctioned: 'đã đấu giá', collected: 'đã thu nộp ngân sách',
};

export const CAPITAL_WORDS: Readonly<Record<CapitalSource, string>> = {
  central: 'ngân sách trung ương', province: 'ngân sách tỉnh', city: 'ngân sách thành phố', commune: 'ngân sách xã, phường', land: 'tiền thu từ đất', bond: 'trái phiếu', oda: 'vốn ODA',
  enterprise: 'vốn doanh nghiệp', people: 'Nhân dân đóng góp', sponsor: 'tài trợ, xã hội hóa', other: 'nguồn vốn khác', unstated: 'nguồn vốn chưa nêu rõ',
};

export const FUNDING_WORDS = {
  total: 'tổng mức đầu tư', commitment: 'vốn cam kết', plan: 'kế hoạch vốn', allocation: 'vốn đã phân bổ', disbursement: 'vốn đã giải ngân', advance: 'vốn tạm ứng', mobilised: 'vốn đã huy động',
} as const;

export const SECTOR_WORDS: Readonly<Record<(typeof SECTORS)[number], string>> = {
  boundary: 'địa giới hành chính', 'general-plan': 'quy hoạch chung', 'zoning-plan': 'quy hoạch phân khu', 'detailed-plan': 'quy hoạch chi tiết', bridge: 'công trình cầu', road: 'đường giao thông', school: 'trường học',
  park: 'công viên cây xanh, khu vui chơi giải trí, điểm sinh hoạt cộng đồng', cemetery: 'nghĩa trang', sport: 'công trình thể dục, thể thao', river: 'công trình ứng phó biến đổi khí hậu, kè và chỉnh trị sông, suối', drainage: 'thoát nước, chống ngập',
  lighting: 'chiếu sáng, trang trí đô thị', signage: 'bảng, biển thông tin', streetscape: 'chỉnh trang tuyến phố', 'civilised-street': 'tuyến phố văn minh đô thị', 'walking-street': 'tuyến phố đi bộ',
  'model-neighbourhood': 'khu dân cư kiểu mẫu', market: 'chợ, thương mại', housing: 'khu đô thị, khu dân cư', 'industrial-cluster': 'cụm công nghiệp', water: 'cấp nước sạch', 'land-auction': 'đấu giá quyền sử dụng đất', other: 'công trình khác',
};

/** How a group of works at a status is introduced; `{n}` is where the count stands. */
export const STATUS_LEADS: Readonly<Record<WorkStatus | 'unknown', { readonly one: string; readonly many: string }>> = {
  completed: { one: 'Đã hoàn thành, đưa vào sử dụng', many: 'Đã hoàn thành, đưa vào sử dụng {n}' },
  ongoing: { one: 'Đang triển khai thực hiện', many: 'Đang triển khai thực hiện {n}' },
  preparing: { one: 'Đang chuẩn bị đầu tư', many: 'Đang chuẩn bị đầu tư {n}' },
  proposed: { one: 'Đang đề xuất', many: 'Đang đề xuất {n}' },
  suspended: { one: 'Đang tạm dừng', many: 'Đang tạm dừng {n}' },
  cancelled: { one: 'Đã dừng thực hiện', many: 'Đã dừng thực hiện {n}' },
  unknown: { one: 'Chưa có số liệu về tiến độ', many: 'Chưa có số liệu về tiến độ {n}' },
};

export const STATUS_ORDER = ['completed', 'ongoing', 'preparing', 'proposed', 'suspended', 'cancelled', 'unknown'] as const;
