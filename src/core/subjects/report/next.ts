/**
 * The report that follows an earlier one, as far as it follows from it: the same frame, the next period, and told
 * against the earlier one. It is there to be corrected.
 */
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import { periodAfter, type Period } from '#core/value/period.ts';
import { periodSpellings } from '#core/value/period-text.ts';

/** What belongs to one report alone, and is not handed on. */
type OfOne = 'id' | 'symbol' | 'issued' | 'corrects' | 'mark' | 'urgency';

/** `signer`: who signed the earlier one when it was issued; absent: whom its record names. */
export const nextReport = (
  earlier: Stored<'report'>,
  { resolution, signer = earlier.signer }: { readonly resolution: string; readonly signer?: string | undefined },
): Omit<RecordIn<'report'>, OfOne> => {
  const { id, ref: _, symbol: _symbol, issued: _issued, corrects: _corrects, mark: _mark, ...kept } = earlier;
  const { urgency: _urgency, period, ...frame } = kept;
  const next = period === undefined ? undefined : periodAfter(period);
  return {
    ...frame,
    earlier: id,
    ...(next !== undefined && { period: next }),
    subject: period === undefined || next === undefined ? frame.subject : movedOn(frame.subject, period, next),
    signer,
    source: { document: resolution },
  };
};

/** "…, quý III năm 2026" → "…, quý IV năm 2026": the period as people write it; a year that is an aim stays. */
const movedOn = (text: string, from: Period, to: Period): string => {
  const spelled = periodSpellings(to);
  const at = periodSpellings(from).findIndex((one) => placeOf(text, one) >= 0);
  const [then, now] = [periodSpellings(from)[at], spelled[at]];
  if (then === undefined || now === undefined) return text;
  const place = placeOf(text, then);
  const first = text.charAt(place);
  return `${text.slice(0, place)}${first}${now.slice(1)}${text.slice(place + then.length)}`;
};

const AIM = /(?:đến|vào|tới|trước|cuối|giai đoạn) $/u;

/** Where a spelling stands last, as words of its own and as no aim; -1: nowhere. */
const placeOf = (text: string, spelled: string): number => {
  const [plain, sought] = [text.toLowerCase(), spelled.toLowerCase()];
  const place = plain.lastIndexOf(sought);
  if (place < 0 || AIM.test(plain.slice(0, place))) return -1;
  return /[\p{L}\d/]/u.test(plain.charAt(place + sought.length)) ? -1 : place;
};
