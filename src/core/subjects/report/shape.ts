import { choice, date, day, group, id, list, optional, ref, shape, source, symbol, text } from '#core/shape/shape.ts';

/**
 * What a report of a programme needs beyond its records: header, parts, signature, recipients. A programme has one for each
 * time it reports: of a month, a quarter, a year, for an interim or a final review.
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
  typeName: text,
  /** Trích yếu, starts lower-case for the Party layout. */
  subject: text,
  superior: optional(text),
  issuer: text,
  symbolTail: text,
  symbol: optional(symbol),
  place: text,
  issued: optional(day),
  secrecy: optional(choice('secrecy')),
  urgency: optional(choice('urgency')),
  /** A mark at the head: "DỰ THẢO", "LƯU HÀNH NỘI BỘ". */
  mark: optional(text),
  /** "Kính gửi": to whom a report to a superior goes. */
  addressees: list(text),
  /** "Ban Chấp hành Đảng bộ thành phố": who speaks in the report. */
  voice: text,
  parts: list(group({ part: choice('reportPart'), title: text })),
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
  source,
});
