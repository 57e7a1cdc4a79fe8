/**
 * What is tried of the urban class against what is on record: the same everywhere, whatever language the page speaks.
 */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { findRecorded } from '#core/figure/evaluate.ts';
import { printFigure } from '#core/figure/figure.ts';
import type { UrbanClassQuestion } from '#core/query/urban-class.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

/** What the field of a standard says where nothing is tried, as people write it; empty: unknown. */
export const recordedInput = (view: View, units: UnitsOfMeasure, record: Stored<'input'> | undefined): string => {
  if (record?.value !== undefined) return record.value;
  const found = findRecorded(view, record?.figure);
  return (found && printFigure(found, units, { bare: true })) ?? '';
};

/** The question without what says the same as the records: a field that nobody has touched tries nothing. */
export const urbanQuestion = (
  { view, programme, units }: ProgrammeView & { readonly units: UnitsOfMeasure },
  asked: UrbanClassQuestion,
): UrbanClassQuestion => {
  const place = asked.place ?? programme.place;
  const records = new Map(
    (groupedBy(view, 'input', 'place', (one) => one.place).get(place) ?? []).map((one) => [one.standard, one]),
  );
  return {
    ...asked,
    changes: asked.changes.filter(
      ({ standard, value }) => value.trim() !== recordedInput(view, units, records.get(standard)),
    ),
  };
};
