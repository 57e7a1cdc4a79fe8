/** A review as the documented JSON (docs/review.md). */
import type { Claim } from '#core/review/claim.ts';
import type { CheckedLayout } from '#core/review/check/layout.ts';
import { SEVERITIES, type Severity } from '#core/remark/severity.ts';
import type { HeldAgainst } from '#core/review/check/records.ts';
import type { Remark } from '#core/review/remark.ts';
import type { Scan } from '#core/review/scanned.ts';
import type { Language } from '#words/language.ts';
import { wordReview } from '#words/word-review.ts';

interface Reviewed {
  readonly file: string;
  readonly kind: string;
  readonly day?: string;
  readonly claims: readonly Claim[];
  readonly remarks: readonly Remark[];
  readonly waived: readonly { readonly remark: Remark; readonly by: { readonly reason: string } }[];
  readonly held?: HeldAgainst;
  readonly more: number;
  readonly layout?: CheckedLayout;
  readonly scan?: Scan | undefined;
}

export interface Verdict {
  /** The worst severity there is; `clean` where nothing is to be said. */
  readonly worst: Severity | 'clean';
  readonly counts: Readonly<Record<Severity, number>>;
}

export const verdictOf = (remarks: readonly Remark[]): Verdict => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of remarks) counts[severity] += 1;
  return { worst: SEVERITIES.find((severity) => counts[severity] > 0) ?? 'clean', counts };
};

const remarkAnswer = (remark: Remark, language: Language) => {
  const { rule, severity, start, end, excerpt, suggestion, data } = remark;
  return {
    rule,
    severity,
    message: wordReview(remark, language),
    start,
    end,
    excerpt,
    ...(suggestion !== undefined && { suggestion }),
    ...(data !== undefined && { data }),
  };
};

export const reviewAnswer = (
  { file, kind, day, claims, remarks, waived, held, more, layout, scan }: Reviewed,
  language: Language,
) => ({
  file,
  kind,
  ...(day !== undefined && { day }),
  ...(scan && { scan }),
  verdict: verdictOf(remarks),
  ...(more > 0 && { more }),
  remarks: remarks.map((remark) => remarkAnswer(remark, language)),
  ...(waived.length > 0 && {
    waived: waived.map(({ remark, by }) => ({ ...remarkAnswer(remark, language), reason: by.reason })),
  }),
  ...(held && { records: { ...held, agrees: held.agrees.length } }),
  ...(layout && {
    layout: {
      profile: layout.profile.key,
      ...(layout.doubt && { doubt: layout.doubt }),
      rows: layout.rows.map(({ path, found, asked, range, allowed, fits, status }) => ({
        path,
        found,
        asked,
        ...(range && { range }),
        ...(allowed && { allowed }),
        fits,
        status,
      })),
    },
  }),
  claims,
});
