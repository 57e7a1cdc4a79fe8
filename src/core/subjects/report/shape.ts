import { choice, day, group, id, list, optional, shape, source, symbol, text } from '#core/shape/shape.ts';

/** What a programme's report needs beyond its records: header, parts, signature, recipients. */
export const REPORT = shape('programme', {
  id,
  /** Which family of layout rules applies; the profile in force on the day is taken. */
  family: choice('reportFamily'),
  typeName: text,
  /** Trích yếu, starts lower-case for the Party layout. */
  subject: text,
  superior: optional(text),
  issuer: text,
  symbolTail: text,
  symbol: optional(symbol),
  place: text,
  issued: optional(day),
  /** "Ban Chấp hành Đảng bộ thành phố": who speaks in the report. */
  voice: text,
  parts: list(group({ part: choice('reportPart'), title: text })),
  authority: text,
  position: text,
  signer: text,
  recipientsLead: optional(text),
  recipients: list(text),
  source,
});
