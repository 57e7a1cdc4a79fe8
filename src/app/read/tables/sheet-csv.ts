/** A score sheet as CSV: input, law, points and evidence of each standard, exact and with its address. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { UrbanClassAnswer } from '#core/query/urban-class.ts';
import { trimDecimal, writePlainDecimal } from '#core/value/decimal.ts';
import { roundedDown, type Rational } from '#core/value/rational.ts';
import { standardsOf } from '#core/law/pack/pack.ts';
import { formatAddress } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'standard',
  'name',
  'criterion',
  'input',
  'figure',
  'unit',
  'law_minimum',
  'law_maximum',
  'asked_minimum',
  'law_status',
  'points_min',
  'points_max',
  'state',
  'evidence',
  'evidence_date',
  'caveat',
  'source',
  'source_at',
  'file',
  'address',
  'as_of',
] as const;

const PLACES = 10;
const plain = (value: Rational): string => writePlainDecimal(trimDecimal(roundedDown(value, PLACES)));

export const sheetCsv = (
  { view }: OpenedProgramme,
  { place, pack, urbanClass, sheet, inputs }: UrbanClassAnswer,
  language: HeadLanguage = 'en',
): CsvParts => {
  const standards = new Map(standardsOf(pack, urbanClass).map((one) => [one.id, one]));
  return csvParts({
    columns: headsIn(language, COLUMNS),
    rows: (sheet?.standards ?? []).map((score) => {
      const standard = standards.get(score.id);
      const record = inputs.get(score.id);
      return [
        score.id,
        standard?.vi ?? score.id,
        score.criterion,
        record?.value ?? '',
        record?.figure ?? '',
        standard?.unit ?? '',
        score.threshold.min.is ?? '',
        score.threshold.max.is ?? '',
        score.minimum ? plain(score.minimum) : '',
        score.lawStatus,
        plain(score.points.min),
        plain(score.points.max),
        score.status,
        score.evidence.state,
        'date' in score.evidence ? score.evidence.date : '',
        score.input.evidence?.caveat ?? '',
        record?.source.document ?? record?.source.agency ?? '',
        record?.source.at ?? '',
        record?.file ?? '',
        formatAddress(
          addressOf('urban', place.id, 'points', { class: urbanClass.id, pack: pack.id, standard: score.id }),
        ),
        view.asOf,
      ];
    }),
  });
};
