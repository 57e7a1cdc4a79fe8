/** A document called by one kind whose symbol has the code of another: "Quyết định số 05/CT-UBND". */
import type { Claim } from '#core/review/claim.ts';
import type { Finding } from '#core/review/remark.ts';
import { fold } from '#core/text/fold.ts';

/** Codes that stand for nothing else, and what offices write them for; the Party has QĐ for a Quy định, too. */
const KINDS_OF_CODE: ReadonlyMap<string, readonly string[]> = new Map([
  ['NQ', ['Nghị quyết']],
  ['QĐ', ['Quyết định', 'Quy định', 'Quy chế']],
  ['CT', ['Chỉ thị', 'Chương trình', 'Chương trình hành động']],
  ['CTr', ['Chương trình', 'Chương trình hành động']],
  ['KL', ['Kết luận', 'Thông báo kết luận']],
  ['TB', ['Thông báo', 'Thông báo kết luận', 'Kết luận']],
  ['KH', ['Kế hoạch']],
  ['BC', ['Báo cáo']],
  ['TTr', ['Tờ trình']],
  ['HD', ['Hướng dẫn']],
  ['NĐ', ['Nghị định']],
  ['TT', ['Thông tư', 'Thông tri']],
]);
const NAMED = new Set([...KINDS_OF_CODE.values()].flat());
const CODE = /^\d+\p{L}?[-/](?:\d{4}[-/])?(\p{Lu}\p{L}*)/u;

/** Where the kind is told with the very number, and both are known. */
export const otherKinds = (citations: readonly Claim[]): readonly Finding[] =>
  citations.flatMap(({ start, end, text, value = '', documentType = '' }): readonly Finding[] => {
    const code = CODE.exec(value)?.[1] ?? '';
    const kinds = KINDS_OF_CODE.get(code);
    if (!kinds || kinds.includes(documentType) || !NAMED.has(documentType)) return [];
    if (!fold(text).startsWith(fold(documentType))) return [];
    return [{ rule: 'citation.kind', start, end, data: { kind: documentType, code, meant: kinds[0] ?? '' } }];
  });
