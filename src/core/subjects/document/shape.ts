import {
  choice,
  date,
  day,
  group,
  id,
  list,
  optional,
  ref,
  shape,
  source,
  symbol,
  term,
  text,
} from '#core/shape/shape.ts';

/** An official document. Its identity is issuer, symbol and date together, never the symbol alone. */
export const DOCUMENT = shape('shared', {
  id,
  kind: term('document-kind'),
  /** Absent when the record does not say it. */
  symbol: optional(symbol),
  issuer: optional(ref('agency')),
  date: optional(date),
  subject: optional(text),
  /** The day to which the figures in the document hold, where no fact says otherwise. */
  cutoff: optional(day),
  relations: list(group({ type: choice('relation'), document: ref('document'), note: optional(text) })),
  note: optional(text),
  /** For whom it is; absent: for everybody. */
  audience: optional(choice('audience')),
  source: optional(source),
});
