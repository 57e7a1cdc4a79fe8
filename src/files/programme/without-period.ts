/** A value whose source names no period is written without one, or with "đến nay": it has the day of its document. */
import type { Source } from '#core/shape/shape.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { fold } from '#core/text/fold.ts';
import { isBlank } from '#core/text/typed-text.ts';
import { decodeFields, type Codec } from '#files/programme/field-codec.ts';

type Raw = ReadonlyMap<string, unknown>;

const TO_DATE: ReadonlySet<string> = new Set(['den nay', 'to date']);

const isTold = (period: unknown): boolean =>
  period !== undefined &&
  period !== null &&
  !(typeof period === 'string' && (isBlank(period) || TO_DATE.has(fold(period))));

/** The same fields where a period is told, or where no document has a day; then the period is missing. */
export const withDayOfDocument = (subject: Subject, raw: Raw, codec: Codec): Raw => {
  if (subject !== 'observation' || !codec.dayOf || isTold(raw.get('period'))) return raw;
  const { value } = decodeFields({ source: SUBJECTS.observation.fields.source }, raw, codec);
  const { document } = (value['source'] ?? {}) as Source;
  const day = document === undefined ? undefined : codec.dayOf(document);
  if (day === undefined) return new Map([...raw].filter(([name]) => name !== 'period'));
  return new Map(raw).set('period', day).set('undated', 'yes');
};
