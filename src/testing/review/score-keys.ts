/** How well texts are read: against keys made by hand, kind by kind. */
import type { Claim, ClaimKind } from '#core/review/claim.ts';
import { isSame, readMarked, valueOf } from '#testing/review/marked-text.ts';

export interface KindScore {
  readonly kind: ClaimKind;
  right: number;
  /** Found and not keyed. */
  wrong: number;
  /** Keyed and not found. */
  missed: number;
}

export interface KeyScore {
  readonly kinds: ReadonlyMap<ClaimKind, KindScore>;
  /** What differs, for whoever mends it. */
  readonly differences: readonly string[];
}

const precision = ({ right, wrong }: KindScore): number => (right + wrong === 0 ? 1 : right / (right + wrong));
const recall = ({ right, missed }: KindScore): number => (right + missed === 0 ? 1 : right / (right + missed));

export const sharesOf = (score: KindScore): { readonly precision: number; readonly recall: number } => ({
  precision: precision(score),
  recall: recall(score),
});

/** Reads each marked text and counts, for the kinds that the keys tell of. */
export const scoreKeys = (
  marked: readonly string[],
  kinds: readonly ClaimKind[],
  read: (text: string) => readonly Claim[],
): KeyScore => {
  const scores = new Map(kinds.map((kind) => [kind, { kind, right: 0, wrong: 0, missed: 0 } as KindScore]));
  const differences: string[] = [];
  for (const one of marked) {
    const { text, claims } = readMarked(one);
    const rest = read(text).filter(({ kind }) => scores.has(kind));
    for (const key of claims.filter(({ kind }) => scores.has(kind))) {
      const at = rest.findIndex((claim) => isSame(claim, key));
      const score = scores.get(key.kind)!;
      if (at < 0) {
        score.missed += 1;
        differences.push(`missed ${key.kind} ${key.value}: ${key.text}`);
      } else {
        score.right += 1;
        rest.splice(at, 1);
      }
    }
    for (const claim of rest) {
      scores.get(claim.kind)!.wrong += 1;
      differences.push(`wrong ${claim.kind} ${valueOf(claim)}: ${claim.text}`);
    }
  }
  return { kinds: scores, differences };
};
