/** Vietnamese names of document kinds, as citations begin with them. */
import type { DOCUMENT_KINDS } from '#core/subjects/document/shape.ts';

const NAMES: Readonly<Record<(typeof DOCUMENT_KINDS)[number], string>> = {
  resolution: 'Nghị quyết',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  conclusion: 'Kết luận',
  plan: 'Kế hoạch',
  programme: 'Chương trình',
  notice: 'Thông báo',
  letter: 'Văn bản',
  report: 'Báo cáo',
  scheme: 'Đề án',
  submission: 'Tờ trình',
  contract: 'Hợp đồng',
  other: 'Văn bản',
};

export const documentKindName = (kind: keyof typeof NAMES): string => NAMES[kind];
