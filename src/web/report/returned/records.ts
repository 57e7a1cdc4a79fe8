/** From what was typed into a file to the forms of the records behind it, filled in. */
import type { Figure } from '#core/figure/figure.ts';
import type { OtherFigure } from '#core/report/returned/figures.ts';
import { readClaims } from '#core/review/read-claims.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { correctPath, isFormSubject, newPath } from '#web/record/subjects.ts';

/** Below the programme, with what its form is to be filled with. */
export interface FormLink {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface TypedFigure {
  readonly address: string;
  readonly printed: string;
  readonly typed: string;
  /** It was the record's when the file was written. */
  readonly isOld: boolean;
  /** The form of the one record that says it, with the new number in it; absent where several say it together. */
  readonly mend?: FormLink;
}

/** `figures`: those of the draft by their addresses. */
export const typedFigure = (
  { address, printed, typed, isOld }: OtherFigure,
  figures: ReadonlyMap<string, Figure>,
): TypedFigure => {
  const figure = figures.get(address);
  const [record, ...more] = figure?.records ?? [];
  const told = { address, printed, typed, isOld };
  if (isOld || !record || more.length > 0 || (figure?.parts.length ?? 0) > 0) return told;
  const { subject, id } = record.ref;
  if (!isFormSubject(subject)) return told;
  const field = quantityOf(subject);
  return { ...told, mend: { path: correctPath(subject, id), query: field === undefined ? {} : { [field]: typed } } };
};

/** The one field of a subject that holds a quantity. */
const quantityOf = (subject: Subject): string | undefined => {
  const [field, ...more] = Object.entries(SUBJECTS[subject].fields).flatMap(([name, { type }]) =>
    type === 'quantity' ? [name] : [],
  );
  return more.length > 0 ? undefined : field;
};

export interface Offer {
  readonly number: string;
  readonly kind: 'value' | 'money';
  readonly form: FormLink;
}

/** A text tells more numbers than anybody enters one by one. */
const MOST_OFFERS = 6;

/** The forms in which new numbers of a text may be entered. */
export const offersOf = (text: string, numbers: readonly string[]): readonly Offer[] => {
  if (numbers.length === 0) return [];
  const claims = readClaims(text).filter(({ kind }) => kind === 'quantity' || kind === 'percentage');
  return numbers.slice(0, MOST_OFFERS).flatMap((number): readonly Offer[] => {
    const claim = claims.find((one) => numbersIn(one.text).includes(number));
    if (!claim) return [];
    const { text: amount, unit, period } = claim;
    return unit === MONEY
      ? [{ number: amount, kind: 'money', form: { path: newPath('funding'), query: { amount, ...yearOf(period) } } }]
      : [
          {
            number: amount,
            kind: 'value',
            form: { path: newPath('observation'), query: { value: amount, ...(period !== undefined && { period }) } },
          },
        ];
  });
};

const numbersIn = (text: string): readonly string[] => text.match(NUMBERS) ?? [];
const NUMBERS = /\d+(?:[.,]\d+)*/gu;

const yearOf = (period: string | undefined): Readonly<Record<string, string>> =>
  period !== undefined && /^\d{4}$/u.test(period) ? { year: period } : {};
