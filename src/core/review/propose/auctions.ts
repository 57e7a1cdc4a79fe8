/** Auctions of land: a report tells how many plots, of what area, and what they brought, never a name. */
import { sentenceAt } from '#core/review/propose/flow.ts';
import { claimsIn, type Laid } from '#core/review/propose/laid.ts';
import type { NamedWork } from '#core/review/propose/work-names.ts';

const AUCTION = 'Đấu giá quyền sử dụng đất';
export const isAuction = (name: string): boolean => name.startsWith(AUCTION);

export const PLOTS: ReadonlySet<string> = new Set(['thửa', 'thửa đất', 'lô', 'lô đất']);

/** "Tổ chức đấu giá (thành công) đối với 74 thửa đất": what was auctioned, not what shall be. */
const HELD =
  /(đấu giá(?: quyền sử dụng)?(?: đất)?)(?: ở)?(?: thành công| xong| được)?(?: đối với| tổng số| tổng cộng)? $/iu;
const AHEAD = /(?:sẽ|dự kiến|kế hoạch|phấn đấu|chuẩn bị|chưa|đang|hoàn thiện thủ tục)[^,;.]*$/iu;
const REACH = 80;

export const auctionsIn = (laid: Laid): readonly NamedWork[] => {
  const { text } = laid.flow;
  return claimsIn(laid, ['quantity']).flatMap(([{ unit = '' }, span]): readonly NamedWork[] => {
    if (!PLOTS.has(unit) || span.start < laid.body) return [];
    const from = Math.max(sentenceAt(laid.flow, span.start).start, span.start - REACH);
    const before = text.slice(from, span.start);
    const held = HELD.exec(before);
    if (!held || AHEAD.test(before.slice(0, held.index))) return [];
    const start = from + held.index;
    return [{ name: AUCTION, span: { start, end: start + (held[1]?.length ?? 0) } }];
  });
};
