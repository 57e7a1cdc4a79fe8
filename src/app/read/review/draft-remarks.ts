/** All remarks on a draft of ours: on the records that it tells, and on its text as that of any report. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { PreparedReport } from '#app/read/report/prepare.ts';
import { officeSettings, waiversOfDraft } from '#app/read/review/office.ts';
import { orRefuse } from '#app/refusal.ts';
import { shippedActs } from '#app/shipped.ts';
import { remarkKey, remarksOnceKeyed, severityOf, type Remark as RecordRemark } from '#core/remark/remark.ts';
import { bySeverity, reaches, type Severity } from '#core/remark/severity.ts';
import { partWaived } from '#core/remark/waived.ts';
import { boundKey, waiversByKey } from '#core/review/bound.ts';
import type { AgainstQuestion } from '#core/review/find-against.ts';
import { reportText } from '#core/review/of-report.ts';
import type { Remark as TextRemark } from '#core/review/remark.ts';
import { judgeFound, type FoundInText } from '#core/review/review.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { reportTitle } from '#core/subjects/report/title.ts';
import { fingerprint } from '#core/text/fingerprint.ts';
import { keptWithin } from '#core/value/kept-within.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { findWithin } from '#files/review/find-apart.ts';

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
  /** A decision from before they told which remark of a record they are on: perhaps this one; it waves off none. */
  readonly once?: Stored<'wording'>;
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
  readonly waived: readonly { readonly remark: DraftRemark; readonly by: Decision }[];
  /** Decisions on remarks that the draft has no more. */
  readonly lost: readonly Decision[];
  /** Those of the open for which issuing waits. */
  readonly hold: readonly DraftRemark[];
}

type Decision = Stored<'wording'> | Stored<'waiver'>;

/** `opened`: of who looks; `report`: as its readers will get it. Refuses `review.too-slow`. */
export const draftRemarks = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme'>,
  report: PreparedReport,
): Promise<DraftRemarks> => {
  const own = report.template.ref.id;
  const { severities, waits } = officeSettings(opened);
  const waivers = waiversByKey(waiversOfDraft(opened, own));
  const { text, blockAt } = reportText(report.document);
  const review = judgeFound(await foundInDraft(report, text), {
    severities,
    isWaived: (remark) => waivers.has(boundKey(remark)),
  });
  const ofText = review.remarks.map((remark): DraftRemark => ({
    ...named(boundKey(remark)),
    severity: remark.severity,
    rule: remark.rule,
    name: remark.excerpt,
    of: { kind: 'text', remark, block: blockAt(remark.start) },
  }));
  const records = waivedRecords(opened, report);
  const decided = new Map<string, Decision>([...waivers, ...records.byKey]);
  const all: readonly DraftRemark[] = [
    ...report.remarks.map((remark): DraftRemark => {
      const key = remarkKey(remark);
      const once = decided.has(key) ? undefined : records.once.get(key);
      return {
        ...named(key),
        severity: severityOf(remark, severities),
        rule: remark.code,
        name: remark.name,
        of: { kind: 'record', remark },
        ...(once && { once }),
      };
    }),
    // The same words in two places of one sentence are one remark to whoever decides on it.
    ...new Map(ofText.map((one) => [one.key, one])).values(),
  ];
  const { open, waived } = partWaived(
    all.toSorted((a, b) => bySeverity(a.severity, b.severity)),
    ({ key }) => decided.get(key),
  );
  const met = new Set([...waived.map(({ by }) => by), ...open.map(({ once }) => once)]);
  return {
    open,
    waived,
    lost: [...new Set(decided.values())].filter((one) => !met.has(one)),
    hold: waits ? open.filter(({ severity }) => reaches(severity, waits)) : [],
  };
};

interface WaivedRecords {
  /** Decisions on remarks on the draft’s records, by the key of the remark. */
  readonly byKey: ReadonlyMap<string, Stored<'wording'>>;
  /** Those under an older key, by the key of the one remark of today that they may be on. */
  readonly once: ReadonlyMap<string, Stored<'wording'>>;
}

const waivedRecords = (
  { view }: Pick<OpenedProgramme, 'view'>,
  { template, remarks }: PreparedReport,
): WaivedRecords => {
  const decisions = view.all('wording').filter((one) => one.report === template.ref.id && one.act === 'waive');
  const meant = remarksOnceKeyed(remarks);
  return {
    byKey: new Map(decisions.map((one) => [one.block, one])),
    once: new Map(
      decisions.flatMap((one) => {
        const remark = meant.get(one.block);
        return remark ? [[remarkKey(remark), one]] : [];
      }),
    ),
  };
};

const named = (key: string) => ({ key, mark: `nhan-xet-${fingerprint(key)}` });

/**
 * The texts that were looked at last: a draft is read once, whoever opens its pages. So many, and so many letters of
 * them with what was found in them.
 */
const FINDING = 500;
const kept = keptWithin<FoundInText>({
  most: 24,
  size: 3_000_000,
  sizeOf: ({ text, claims, findings }) => 2 * text.length + FINDING * (claims.length + findings.length),
});
/** Of each vocabulary its own: the same text may say another thing in another. */
const VOCABULARIES = new WeakMap<UnitsOfMeasure, number>();
let vocabularies = 0;

const foundInDraft = ({ template, units, lawOf }: PreparedReport, text: string): Promise<FoundInText> => {
  const vocabulary = VOCABULARIES.get(units) ?? (vocabularies += 1);
  VOCABULARIES.set(units, vocabulary);
  return kept.of(`${vocabulary} ${lawOf} ${text}`, () => findDraft({ text, units, day: lawOf }, reportTitle(template)));
};

/** Refuses `review.too-slow`. */
const findDraft = async (
  question: Pick<AgainstQuestion, 'text' | 'units' | 'day'>,
  title: string,
): Promise<FoundInText> => orRefuse(await findWithin({ ...question, acts: await shippedActs() }, title)).found;
