import {
  address,
  choice,
  date,
  day,
  group,
  id,
  integer,
  list,
  optional,
  ref,
  shape,
  source,
  symbol,
  text,
} from '#core/shape/shape.ts';

/**
 * What a report of a programme needs beyond its records: header, parts, signature, recipients. A programme has one for
 * each time it reports: of a month, a quarter, a year, for an interim or a final review.
 */
export const REPORT = shape('programme', {
  id,
  /** Which family of layout rules applies; the profile in force on the day is taken. */
  family: choice('reportFamily'),
  kind: optional(choice('reportKind')),
  /** What the report tells of; absent: all that was done so far. */
  period: optional(date),
  /** The report of the period before: what changed is told against it. */
  earlier: optional(ref('report')),
  /** The issued report that this one puts right: it opens by saying so. */
  corrects: optional(ref('report')),
  typeName: text,
  /** Trích yếu, starts lower-case for the Party layout. */
  subject: text,
  superior: optional(text),
  issuer: text,
  symbolTail: text,
  symbol: optional(symbol),
  /** Of a Party committee: the first day of its term, from which numbers run on. */
  termStart: optional(day),
  place: text,
  issued: optional(day),
  secrecy: optional(choice('secrecy')),
  /** For whom it is; absent: for everybody. It is issued with what they may see. */
  audience: optional(choice('audience')),
  urgency: optional(choice('urgency')),
  /** A mark at the head: "DỰ THẢO", "LƯU HÀNH NỘI BỘ". */
  mark: optional(text),
  /** "Kính gửi": to whom a report to a superior goes. */
  addressees: list(text),
  /** "Ban Chấp hành Đảng bộ thành phố": who speaks in the report. */
  voice: text,
  parts: list(group({ part: choice('reportPart'), title: text })),
  /** The chapters of the results in the order that people chose; the others follow in that of their numbers. */
  chapters: list(ref('objective')),
  /** What stands in tables behind the text; empty: what the text has no room for. */
  annexes: list(choice('reportAnnex')),
  /** The last sentence in the office's own words; absent: that of the family. */
  closing: optional(text),
  authority: text,
  /** A second line of the authority: "KT. CHỦ TỊCH". */
  acting: optional(text),
  position: text,
  signer: text,
  /** Who signs beside, on the left. */
  second: optional(group({ authority: text, position: text, signer: text })),
  recipientsLead: optional(text),
  recipients: list(text),
  /** Who drafted it and how many copies there are, behind the file: "KT (05)". */
  drafter: optional(text),
  source,
});

/**
 * What the office decided on a place of a report: its own words instead of the generator's, words of its own behind
 * them, a block or a section left out, a remark that was looked at and stands. It hangs on the block's identity.
 */
export const WORDING = shape(
  'programme',
  {
    report: ref('report'),
    /** The id of the block or section ("results/2.1/works/road"), or of the remark. */
    block: text,
    act: choice('wordingAct'),
    /** The words, with figures and documents by name (`report/worded.ts`); of `replace` and `after`. */
    text: optional(text),
    /** The generator's words when the office put its own in their place, kept as `text` is. */
    instead: optional(text),
    /** The figures of those words, as they were printed: where one has changed since, the office's words are stale. */
    seen: list(group({ address, printed: text })),
    /** The records that the block and the words stand on, "work/road": for whom these are not, the words are not. */
    standsOn: list(text),
    /** Why: of what is left out, and of a remark that stands. */
    reason: optional(text),
  },
  ({ report, block, act }) => `${report} ${act} ${block}`,
);

/** A draft is sent round for opinions. */
export const CIRCULATION = shape('programme', {
  id,
  report: ref('report'),
  sent: day,
  due: day,
  /** The day of the draft's data: who is asked reads it as of then, whenever that is. */
  asOf: optional(day),
  agencies: list(ref('agency')),
  note: optional(text),
});

/** What an agency or a person says to a draft, and what became of it. */
export const OPINION = shape('programme', {
  id,
  circulation: ref('circulation'),
  agency: optional(ref('agency')),
  /** Who says it, where no agency does. */
  by: optional(text),
  /** The block that it is about; absent: the whole. */
  block: optional(text),
  text,
  /** The records that the block and the words stand on, "work/road": for whom these are not, the opinion is not. */
  standsOn: list(text),
  given: day,
  answer: optional(choice('opinionAnswer')),
  /** Why it was not taken over, or not wholly. */
  reason: optional(text),
});

/**
 * An issued report: frozen. What was printed is kept byte for byte (`kept_file`), and told by its hash; the journal
 * entry and the day that it was written from rebuild it.
 */
export const ISSUE = shape(
  'programme',
  {
    report: ref('report'),
    /** It as a document, which later records cite. */
    document: optional(ref('document')),
    symbol,
    issued: day,
    signer: text,
    /** The day whose facts it tells, and the journal entry whose records were asked. */
    asOf: day,
    askedAt: integer,
    hash: text,
    files: list(group({ format: choice('fileFormat'), sha256: text, bytes: integer })),
    /** To whom it goes, agencies of the workspace; others stand in its lines of recipients only. */
    agencies: list(ref('agency')),
    issuedBy: text,
    /** An instant, UTC: "2026-10-01T03:00:00.000Z". */
    issuedAt: text,
  },
  (record) => record.report,
);

/** That an agency has received an issued report. */
export const RECEIPT = shape(
  'programme',
  {
    issue: ref('issue'),
    agency: ref('agency'),
    received: day,
    by: text,
    note: optional(text),
  },
  ({ issue, agency }) => `${issue} ${agency}`,
);
