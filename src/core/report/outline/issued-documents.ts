/** The documents that were issued by the day of the report to carry the resolution out, in order of their days. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay } from '#core/value/period.ts';

export const issuedDocuments = (view: View, programme: Stored<'programme'>): readonly Stored<'document'>[] =>
  view
    .all('document')
    .filter(
      ({ id, symbol, date, relations }) =>
        id !== programme.resolution &&
        symbol !== undefined &&
        (date === undefined || lastDay(date) <= view.asOf) &&
        relations.some(({ type, document }) => type === 'implements' && document === programme.resolution),
    )
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
