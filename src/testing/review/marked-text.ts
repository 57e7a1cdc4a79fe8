/**
 * Hand-made keys: short texts with what stands in them marked, `[kind value|words]`. The value is as claims have it,
 * with the unit behind a space where there is one ("[quantity 500000000000 đồng|trên 500 tỷ đồng]"); a mark may hold
 * another.
 */
import type { ClaimKind } from '#core/review/claim.ts';

export interface KeyedClaim {
  readonly kind: ClaimKind;
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface KeyedText {
  readonly text: string;
  readonly claims: readonly KeyedClaim[];
}

/** Takes the marks out of a text. Throws RangeError where one does not close. */
export const readMarked = (marked: string): KeyedText => {
  let text = '';
  const claims: KeyedClaim[] = [];
  const open: { readonly kind: string; readonly value: string; readonly start: number }[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    const begin = marked[at] === '[' ? /^\[([a-z]+) ?([^|[\]]*)\|/u.exec(marked.slice(at, at + 120)) : null;
    if (begin) {
      open.push({ kind: begin[1] ?? '', value: begin[2] ?? '', start: text.length });
      at += begin[0].length - 1;
    } else if (marked[at] === ']' && open.length > 0) {
      const { kind, value, start } = open.pop()!;
      claims.push({ kind: kind as ClaimKind, value, start, end: text.length, text: text.slice(start) });
    } else text += marked[at];
  }
  if (open.length > 0) throw new RangeError(`a mark does not close: ${marked.slice(0, 60)}`);
  return { text, claims: claims.toSorted((a, b) => a.start - b.start || b.end - a.end) };
};

/** A found claim and a keyed one are the same: kind, value, and places that overlap by half. */
export const isSame = (
  found: {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly value?: string;
    readonly to?: string;
    readonly of?: string;
    readonly unit?: string;
  },
  key: KeyedClaim,
): boolean => {
  if (found.kind !== key.kind) return false;
  const shared = Math.min(found.end, key.end) - Math.max(found.start, key.start);
  if (shared * 2 < Math.max(found.end - found.start, key.end - key.start)) return false;
  return key.value === '' || key.value === valueOf(found);
};

/** "4..5 công trình", "123/123 hộ", "77 %", "2021-04-20", "08-NQ/TU". */
export const valueOf = ({
  value = '',
  to,
  of,
  unit,
}: {
  readonly value?: string;
  readonly to?: string;
  readonly of?: string;
  readonly unit?: string;
}): string =>
  `${value}${to === undefined ? '' : `..${to}`}${of === undefined ? '' : `/${of}`}${unit === undefined ? '' : ` ${unit}`}`;
