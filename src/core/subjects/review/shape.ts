/** How reports are reviewed here, and which remarks on their texts were looked at and stand. */
import { choice, group, list, optional, ref, shape, text } from '#core/shape/shape.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

/** There is one in a workspace at most. */
export const REVIEW_ID = 'review';

/** What the office has set for all its reports. */
export const REVIEW = shape(
  'shared',
  {
    /** Of these rules, instead of those that they have by themselves. */
    severities: list(group({ rule: choice('reviewRule'), severity: choice('severity') })),
    /** No report is issued while a remark of this severity, or a heavier one, is open; absent: it waits for none. */
    issueWaits: optional(choice('severity')),
  },
  () => REVIEW_ID,
);

/**
 * A remark on a text that was looked at and stands: bound to what it is about, wherever it is found again; nothing is
 * kept of the file.
 */
export const WAIVER = shape(
  'programme',
  {
    rule: choice('reviewRule'),
    /** What the remark is about: the words, or the point of the layout. */
    about: text,
    /** The sentence in which it stands, its spaces made one each; where that changes, the remark is back. */
    sentence: text,
    /** Our own report whose draft it stands in; absent: of a file. */
    report: optional(ref('report')),
    /** The records that sentence and reason name, "work/road": for whom these are not, the waiver is not. */
    standsOn: list(text),
    reason: text,
  },
  ({ rule, about, sentence, report }) =>
    `${report === undefined ? '' : `${report} `}${rule} ${fingerprint(JSON.stringify([about, sentence]))}`,
);
