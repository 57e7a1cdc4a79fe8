/** Words of the report for the codes of records: official Vietnamese, to stand inside sentences. */
import type { EXTENT_STAGES } from '#core/subjects/work/shape.ts';

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

export const FUNDING_WORDS = {
  total: 'tổng mức đầu tư',
  commitment: 'vốn cam kết',
  plan: 'kế hoạch vốn',
  allocation: 'vốn đã phân bổ',
  disbursement: 'vốn đã giải ngân',
  advance: 'vốn tạm ứng',
  mobilised: 'vốn đã huy động',
} as const;

export type FundingKind = keyof typeof FUNDING_WORDS;

/** In the order in which money goes: what a work costs, what was promised, planned, given, paid. */
export const FUNDING_ORDER = Object.keys(FUNDING_WORDS) as readonly FundingKind[];

export const STATUS_ORDER = [
  'completed',
  'ongoing',
  'preparing',
  'proposed',
  'suspended',
  'cancelled',
  'unknown',
] as const;
