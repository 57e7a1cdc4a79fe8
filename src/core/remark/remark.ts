/** What a careful reader would ask about a programme's records: never silently passed, shown beside the report. */
import type { Address } from '#core/address/address.ts';
import { bySeverity, type Severities, type Severity } from '#core/remark/severity.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

export type RemarkCode =
  /** The day asked for lies before the resolution was passed. */
  | 'programme.before-resolution'
  /** Nothing has been recorded for a long time before the day asked for. */
  | 'programme.stale'
  /** A target that is answered only by a result of another kind (land registered, not land cleared). */
  | 'target.other-kind'
  /** A target that nothing answers. */
  | 'target.no-result'
  /** An objective called a target that states no value to reach. */
  | 'target.no-value'
  /** A stated total without any parts. */
  | 'claim.no-parts'
  /** A stated total, share or difference that cannot be recomputed, for a part has no value. */
  | 'claim.part-missing'
  /** A stated value that differs from what its parts give. */
  | 'claim.differs'
  /** A value of a measure that differs from what its parts give. */
  | 'measure.parts-differ'
  /** Two agencies tell a measure otherwise, of one place and period. */
  | 'measure.told-otherwise'
  /** Shares of places whose wholes are not on record: their mean is a simple one. */
  | 'measure.simple-mean'
  /** More was given than pledged. */
  | 'contribution.beyond-pledge'
  /** More was done than the last goal. */
  | 'extent.beyond-goal'
  /** A measure whose source does not say what it counts. */
  | 'measure.no-definition'
  /** More was paid in a year than was planned for it. */
  | 'funding.paid-over-plan'
  /** The plans of all years, or what was paid, are more than the total investment. */
  | 'funding.plan-over-total'
  | 'funding.paid-over-total'
  /** Money is planned or paid for a work whose total investment is not on record. */
  | 'funding.no-total'
  /** A limit or a recommendation that no task answers. */
  | 'finding.no-task'
  /** Tasks of which not all of the six things are told that are to be clear. */
  | 'task.unclear'
  /** Words of people that the records count otherwise: targets reached, works late, held, done. */
  | 'finding.targets'
  | 'finding.late'
  | 'finding.held'
  | 'finding.completed'
  /** Less is told to be done than was before. */
  | 'extent.fell'
  /** An agency has handed in nothing past the day. */
  | 'agency.silent'
  /** What an agency has sent is not approved: the report does not hold it. */
  | 'agency.waiting'
  /** A figure of the report of which something is missing. */
  | 'report.incomplete'
  /** Records that no part of the report tells. */
  | 'report.untold'
  /** The finish of a work was put off. */
  | 'work.put-off'
  /** What is past its day. */
  | 'objective.overdue'
  | 'task.overdue'
  | 'obstacle.step-overdue'
  | 'oversight.unanswered'
  | 'obstacle.no-owner'
  | 'obstacle.no-date'
  /** An objective on which nothing at all is recorded. */
  | 'objective.silent'
  /** A work of which nobody has said how it stands. */
  | 'work.no-status'
  /** A place that documents spell in several ways. */
  | 'place.spellings'
  /** A text in capitals, which the report tells as a sentence. */
  | 'text.capitals'
  /** A document that is named without number and symbol. */
  | 'document.no-symbol'
  /** A document on which something rests, or which carries the resolution out, and whose number or day is missing. */
  | 'document.unnumbered-basis'
  /** All criteria of a place are told to be met, and one of them that it is not. */
  | 'measure.criteria-contradict'
  /** A scenario that the report is to tell has no issued path, or only one of another question. */
  | 'path.not-issued'
  /** The records would ask another question than the one whose answer the report tells. */
  | 'path.records-changed'
  /** The report's day lies before every layout that ships; the oldest is used. */
  | 'layout.before-known'
  /** Sources differ on which layout is in force on the report's day. */
  | 'layout.disputed'
  /** Letters in a field that the type of documents does not have. */
  | 'text.unfit-letters';

export interface Remark {
  readonly code: RemarkCode;
  readonly subject: Subject;
  readonly id: string;
  /** Name of the record, for people. */
  readonly name: string;
  /** Figures that the remark speaks of. */
  readonly figures: readonly Address[];
  readonly data: Readonly<Record<string, string>>;
  /** Which of several remarks of one code on one record it is: the same while it speaks of the same. */
  readonly of?: string;
}

export const remark = (
  code: RemarkCode,
  record: { readonly ref: { readonly subject: Subject; readonly id: string } },
  name: string,
  figures: readonly Address[] = [],
  data: Remark['data'] = {},
): Remark => ({ code, subject: record.ref.subject, id: record.ref.id, name, figures, data });

/** Remarks that put a figure in doubt: somebody must look. The others only tell what is open. */
export const WEIGHTY: ReadonlySet<RemarkCode> = new Set<RemarkCode>([
  'programme.before-resolution',
  'programme.stale',
  'target.other-kind',
  'target.no-result',
  'claim.no-parts',
  'claim.part-missing',
  'claim.differs',
  'measure.parts-differ',
  'measure.told-otherwise',
  'measure.criteria-contradict',
  'path.records-changed',
  'finding.targets',
  'finding.late',
  'finding.held',
  'finding.completed',
  'funding.paid-over-plan',
  'funding.plan-over-total',
  'funding.paid-over-total',
  'report.incomplete',
  'agency.silent',
  'agency.waiting',
]);

/** As the office has set it, else by itself. */
export const severityOf = ({ code }: Pick<Remark, 'code'>, set: Severities): Severity =>
  set.get(code) ?? (WEIGHTY.has(code) ? 'warning' : 'info');

/** The heaviest first, otherwise as they came. */
export const heaviestFirst = (remarks: readonly Remark[], set: Severities): readonly Remark[] =>
  remarks.toSorted((a, b) => bySeverity(severityOf(a, set), severityOf(b, set)));

/** What a remark on several records together is of: with one more of them it is another remark. */
export const ofAll = (records: readonly { readonly ref: { readonly id: string } }[]): string =>
  fingerprint(JSON.stringify(records.map(({ ref }) => ref.id).toSorted()));

/** By which a decision on a remark names it: it stays the same while the remark does, and no other has it. */
export const remarkKey = ({ code, subject, id, of }: Remark): string =>
  [`remark:${code}`, subject, id, ...(of === undefined ? [] : [of])].join('/');

/** What a key is of: rule and subject, and the ids that its record may have, the longest first. */
export const readRemarkKey = (
  key: string,
): { readonly code: string; readonly subject: string; readonly ids: readonly string[] } => {
  const [code = '', subject = '', ...rest] = key.replace(/^remark:/u, '').split('/');
  return { code, subject, ids: rest.map((_, at) => rest.slice(0, rest.length - at).join('/')) };
};

/** Remarks that were decided on by their record alone before it was told which of several they are. */
const ONCE_BY_RECORD: ReadonlySet<RemarkCode> = new Set<RemarkCode>([
  'measure.parts-differ',
  'extent.beyond-goal',
  'extent.fell',
  'funding.paid-over-plan',
  'agency.silent',
  'agency.waiting',
  'report.incomplete',
  'text.unfit-letters',
]);

/**
 * The remarks that older decisions may name, by their key of then: of several that such a key would name, none. Only
 * for a person to read beside the remark: the one that was meant then may be gone, and this be a later one.
 */
export const remarksOnceKeyed = (remarks: readonly Remark[]): ReadonlyMap<string, Remark> => {
  const keyed = remarks
    .filter(({ code }) => ONCE_BY_RECORD.has(code))
    .map((one) => {
      const { of: _, ...byRecord } = one;
      return { key: remarkKey(byRecord), one };
    });
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return new Map(
    [...groups].flatMap(([key, [only, ...others]]) => (only && others.length === 0 ? [[key, only.one]] : [])),
  );
};
