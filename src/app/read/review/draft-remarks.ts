/** All remarks on a draft of ours: on the records that it tells, and on its text as that of any report. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { PreparedReport } from '#app/read/report/prepare.ts';
import { officeReview } from '#app/read/review/office.ts';
import { shippedActs } from '#app/shipped.ts';
import { remarkKey, severityOf, type Remark as RecordRemark } from '#core/remark/remark.ts';
import { bySeverity, reaches, type Severity } from '#core/remark/severity.ts';
import { partWaived } from '#core/remark/waived.ts';
import { boundKey } from '#core/review/bound.ts';
import { reportText } from '#core/review/of-report.ts';
import type { Remark as TextRemark } from '#core/review/remark.ts';
import { reviewText } from '#core/review/review.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

export interface DraftRemark {
  /** By which a decision on it names it. */
  readonly key: string;
  /** A short mark of the key, the same as long as that is: a place on a page. */
  readonly mark: string;
  readonly severity: Severity;
  /** The rule, or the code. */
  readonly rule: string;
  /** What it is about, for people. */
  readonly name: string;
  readonly of:
    | { readonly kind: 'record'; readonly remark: RecordRemark }
    | {
        readonly kind: 'text';
        readonly remark: TextRemark;
        /** The block of the draft in which it stands. */
        readonly block?: string | undefined;
      };
}

export interface DraftRemarks {
  /** The heaviest first. */
  readonly open: readonly DraftRemark[];
  readonly waived: readonly { readonly remark: DraftRemark; readonly by: Stored<'wording'> | Stored<'waiver'> }[];
  /** Those of the open for which issuing waits. */
  readonly hold: readonly DraftRemark[];
}

/** `opened`: of who looks; `report`: as its readers will get it. */
export const draftRemarks = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme'>,
  report: PreparedReport,
): Promise<DraftRemarks> => {
  const office = officeReview(opened, true);
  const own = report.template.ref.id;
  const { text, blockAt } = reportText(report.document);
  const review = reviewText(text, {
    day: report.template.issued ?? report.document.asOf,
    units: report.units,
    acts: await shippedActs(),
    severities: office.severities,
  });
  const all: readonly DraftRemark[] = [
    ...report.remarks.map((remark): DraftRemark => ({
      ...named(remarkKey(remark)),
      severity: severityOf(remark, office.severities),
      rule: remark.code,
      name: remark.name,
      of: { kind: 'record', remark },
    })),
    ...review.remarks.map((remark): DraftRemark => ({
      ...named(boundKey(remark)),
      severity: remark.severity,
      rule: remark.rule,
      name: remark.excerpt,
      of: { kind: 'text', remark, block: blockAt(remark.start) },
    })),
  ];
  // The same words in two places of one sentence are one remark to whoever decides on it.
  const once = [...new Map(all.map((one) => [one.key, one])).values()];
  const decided = new Map<string, Stored<'wording'> | Stored<'waiver'>>([
    ...office.waivers,
    ...opened.view
      .all('wording')
      .flatMap((one) => (one.report === own && one.act === 'waive' ? [[one.block, one] as const] : [])),
  ]);
  const { open, waived } = partWaived(
    once.toSorted((a, b) => bySeverity(a.severity, b.severity)),
    ({ key }) => key,
    decided,
  );
  const { waits } = office;
  return { open, waived, hold: waits ? open.filter(({ severity }) => reaches(severity, waits)) : [] };
};

const named = (key: string) => ({ key, mark: `nhan-xet-${fingerprint(key)}` });
