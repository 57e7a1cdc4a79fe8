/** Observations as CSV: values exact and as printed, each with its definition, its source and its address. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { observationsOf } from '#core/query/observations.ts';
import { observationAddress } from '#core/figure/build-address.ts';
import { formatAddress } from '#core/address/address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { printFigure } from '#core/figure/figure.ts';
import { printApproximations } from '#core/value/approximation.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'measure',
  'name',
  'place',
  'place_name',
  'period',
  'kind',
  'value',
  'unit',
  'approximation',
  'printed',
  'definition',
  'open_question',
  'source',
  'source_at',
  'note',
  'address',
  'as_of',
] as const;

export const measuresCsv = (
  opened: OpenedProgramme,
  measures: readonly Stored<'measure'>[],
  place?: string,
): CsvParts => csvParts({ columns: COLUMNS, rows: observationRows(opened, measures, place) });

const observationRows = function* (
  { view, units }: OpenedProgramme,
  measures: readonly Stored<'measure'>[],
  place: string | undefined,
): Generator<readonly string[]> {
  for (const measure of measures)
    for (const { value, source, note = '', ...one } of observationsOf(view, measure.id)) {
      if (place !== undefined && one.place !== place) continue;
      const address = observationAddress(one);
      yield [
        measure.id,
        measure.name,
        one.place,
        view.find('place', one.place)?.name ?? '',
        one.period,
        one.kind,
        value?.amount ?? '',
        value?.unit ?? measure.unit,
        printApproximations(value?.approx ?? []),
        printFigure(figureAt(view, address), units) ?? '',
        measure.definition ?? '',
        measure.openQuestion ?? '',
        source.document ?? source.agency ?? '',
        source.at ?? '',
        note,
        formatAddress(address),
        view.asOf,
      ];
    }
};
