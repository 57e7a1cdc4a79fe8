/** What a text claims, a line each, for tables of tests: "ngày 5/3/2021 | 2021-03-05". */
import type { Claim, ClaimKind } from '#core/review/claim.ts';
import { readClaims } from '#core/review/read-claims.ts';
import { valueOf } from '#testing/review/marked-text.ts';

const FIGURES: readonly ClaimKind[] = ['quantity', 'percentage'];
const TIMES: readonly ClaimKind[] = ['date', 'period'];
const KINDS: Readonly<Record<string, readonly ClaimKind[]>> = {
  figures: FIGURES,
  times: TIMES,
  names: ['agency', 'party', 'work', 'place'],
};

const lineOf = (claim: Claim, fields: readonly (keyof Claim)[]): string =>
  [...new Set([claim.text, valueOf(claim)]), ...fields.map((field) => String(claim[field] ?? '–'))].join(' | ');

/** The claims of a kind ("figures", "times" and "names" are several): words, value with its unit, further fields. */
export const toldIn = (text: string, kind: ClaimKind | keyof typeof KINDS, ...fields: (keyof Claim)[]): string[] => {
  const kinds = KINDS[kind] ?? [kind as ClaimKind];
  return readClaims(text)
    .filter((claim) => kinds.includes(claim.kind))
    .map((claim) => lineOf(claim, fields));
};
