/** The documents that were issued by the day of the report to carry the resolution out, in order of their days. */
import type { View } from '#core/facts/view.ts';
import { carriesOut } from '#core/subjects/document/carries-out.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay } from '#core/value/period.ts';

export const issuedDocuments = (view: View, programme: Stored<'programme'>): readonly Stored<'document'>[] => {
  const resolution = view.find('document', programme.resolution) ?? { id: programme.resolution };
  return view
    .all('document')
    .filter(
      (one) =>
        one.id !== programme.resolution &&
        // Of a document without a number its day says that it was issued.
        (one.date === undefined ? one.symbol !== undefined : lastDay(one.date) <= view.asOf) &&
        carriesOut(one, resolution),
    )
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
};
