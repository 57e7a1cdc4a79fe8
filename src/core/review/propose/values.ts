/** Values of measures as they are told, by measure, place and period. */
import type { Span } from '#core/review/claim.ts';
import type { Laid } from '#core/review/propose/laid.ts';
import type { Desk } from '#core/review/propose/question.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

interface ToldValue {
  /** How proposals name the measure, and what it is called. */
  readonly measure: string;
  readonly called: string;
  readonly place: string | undefined;
  readonly period: string | undefined;
  /** The report tells no time: it is that of its day. */
  readonly undated?: boolean;
  readonly kind: CodeOf<'observationKind'>;
  readonly value: string;
  readonly laid: Laid;
  readonly span: Span;
  readonly understood: boolean;
  readonly quote?: string;
}

export type PutValue = (told: ToldValue) => void;

/** Another value of the same measure, place and period is of something else: of what, a person says. */
export const openValues = ({ into }: Pick<Desk, 'into'>): PutValue => {
  const values = new Map<string, string>();
  return ({ measure, called, place, period, undated = false, kind, value, laid, span, understood, quote }) => {
    const identity = [measure, place, period, kind].join('|');
    const before = values.get(identity);
    values.set(identity, before ?? value);
    const isOther = before !== undefined && before !== value;
    into.put({
      subject: 'observation',
      values: {
        ...(isOther ? { note: called } : { measure }),
        ...(place !== undefined && { place }),
        ...(period !== undefined && { period }),
        kind,
        value,
        ...(undated && { undated: 'yes' }),
      },
      laid,
      span,
      understood,
      lacks: [
        ...(isOther ? ['measure'] : []),
        ...(period === undefined ? ['period'] : []),
        ...(place === undefined ? ['place'] : []),
      ],
      hangsOn: ['measure', 'place'],
      ...(quote !== undefined && { quote }),
    });
  };
};
