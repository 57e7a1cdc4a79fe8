/** A record's values in words: names for references, words for codes, days as people write them. */
import type { Field, Fields, Source } from '#core/shape/shape.ts';
import type { View } from '#core/facts/view.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { asPeriod } from '#core/value/period.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { fieldLabel } from '#words/fields/fields.ts';
import { printDayIn, printPeriodIn, printQuantityIn } from '#words/figure.ts';
import { nameRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';

export interface Printing {
  readonly language: Language;
  readonly view: View;
  readonly units: UnitsOfMeasure;
}

/** A field with its value, in words. */
export interface PrintedField {
  readonly field: string;
  readonly name: string;
  readonly value: string;
}

/** Document and agency, where both are named, and the place in the document. */
const sourceWords = (view: View, { document, agency, at }: Source): string =>
  [
    document === undefined ? '' : sourceText(view, { document }).title,
    agency === undefined ? '' : nameRecord(view, 'agency', agency),
    at ?? '',
  ]
    .filter(Boolean)
    .join(', ');

/** The words of one value. */
export const printValue = (
  printing: Printing,
  subject: Subject,
  path: string,
  field: Field,
  value: unknown,
): string => {
  const { language, view, units } = printing;
  switch (field.type) {
    case 'list':
      return (value as readonly unknown[])
        .map((item) => printValue(printing, subject, path, field.of, item))
        .join('; ');
    case 'group':
      return printedFields(printing, subject, field.fields, value as object, `${path}.`)
        .map((one) => `${one.name.toLocaleLowerCase('vi')} ${one.value}`)
        .join(', ');
    case 'source':
      return sourceWords(view, value as Source);
    case 'ref':
      return nameRecord(view, field.to as Subject, String(value));
    case 'choice':
      return label(language, (field as { readonly words: Parameters<typeof label>[1] }).words, String(value));
    case 'term':
      return view.vocabulary.name(language, (field as { readonly of: 'sector' }).of, String(value));
    case 'quantity':
      return printQuantityIn(language, value as Quantity, units);
    case 'day':
      return printDayIn(language, asDay(String(value)));
    case 'date':
      return printPeriodIn(language, asPeriod(String(value)));
    case 'id':
      return subject === 'objective' ? numberOf({ id: String(value) }) : String(value);
    case 'geometry':
      return '';
    default:
      return String(value as string | number);
  }
};

const printedFields = (
  printing: Printing,
  subject: Subject,
  fields: Fields,
  record: object,
  before: string,
): readonly PrintedField[] =>
  Object.entries(fields).flatMap(([name, field]): readonly PrintedField[] => {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
    const path = `${before}${name}`;
    return [
      {
        field: path,
        name: fieldLabel(printing.language, subject, path),
        value: printValue(printing, subject, path, field, value),
      },
    ];
  });

/** All that a record says, field by field; ids that are made are left out. */
export const printRecord = (printing: Printing, subject: Subject, record: object): readonly PrintedField[] =>
  printedFields(printing, subject, SUBJECTS[subject].fields, record, '').filter(
    ({ field }) => field !== 'id' || subject === 'objective',
  );
