import { choice, date, day, group, id, list, optional, ref, shape, source, symbol, text } from '#core/shape/shape.ts';

export const DOCUMENT_KINDS = [
  'resolution',
  'decision',
  'directive',
  'conclusion',
  'plan',
  'programme',
  'notice',
  'letter',
  'report',
  'scheme',
  'submission',
  'contract',
  'other',
] as const;
export const RELATIONS = ['implements', 'amends', 'revokes', 'extends', 'replaces', 'cites', 'approves'] as const;

/** An official document. Its identity is issuer, symbol and date together, never the symbol alone. */
export const DOCUMENT = shape('shared', {
  id,
  kind: choice(DOCUMENT_KINDS),
  /** Absent when the record does not say it. */
  symbol: optional(symbol),
  issuer: optional(ref('agency')),
  date: optional(date),
  subject: optional(text),
  /** The day to which the figures in the document hold, where no fact says otherwise. */
  cutoff: optional(day),
  relations: list(group({ type: choice(RELATIONS), document: ref('document'), note: optional(text) })),
  note: optional(text),
  source: optional(source),
});
