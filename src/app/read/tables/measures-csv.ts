/** Observations as CSV: values exact and as printed, each with its definition, its source and its address. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { observationsOf } from '#core/query/observations.ts';
import { observationAddress } from '#core/figure/build-address.ts';
import { formatAddress } from '#core/address/address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { printFigure } from '#core/figure/figure.ts';
import { printApproximations } from '#core/value/approximation.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { askedRows } from '#app/read/tables/asked-rows.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'measure',
  'name',
  'place',
  'place_name',
  'period',
  'undated',
  'kind',
  'measurer',
  'measurer_name',
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
  language: HeadLanguage = 'en',
): CsvParts =>
  csvParts({
    columns: headsIn(language, COLUMNS),
    rows: askedRows(opened, measures, (measure) =>
      observationsOf(opened.view, measure.id)
        .filter((one) => place === undefined || one.place === place)
        .map((one) => observationRow(opened, measure, one)),
    ),
  });

const observationRow = (
  { view, units }: OpenedProgramme,
  measure: Stored<'measure'>,
  { value, source, note = '', ...one }: Stored<'observation'>,
): readonly string[] => {
  const address = observationAddress(one);
  return [
    measure.id,
    measure.name,
    one.place,
    view.find('place', one.place)?.name ?? '',
    one.period,
    one.undated ?? '',
    one.kind,
    one.measurer ?? '',
    view.find('agency', one.measurer ?? '')?.name ?? '',
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
};
