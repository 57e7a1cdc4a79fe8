/** Scorecards as a table: a row for each criterion, with what proves it. */
import { formatAddress } from '#core/address/address.ts';
import type { Scorecard } from '#core/query/scorecards.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'sheet',
  'agency',
  'period',
  'code',
  'criterion',
  'nature',
  'most',
  'way',
  'points',
  'evidence',
  'evidence_value',
  'excused',
  'note',
] as const;

/** Numbers as the records have them: a point before decimals. */
export const scorecardsCsv = (
  { view }: Pick<OpenedProgramme, 'view'>,
  sheets: readonly Scorecard[],
  language: HeadLanguage = 'en',
): CsvParts =>
  csvParts({
    columns: headsIn(language, COLUMNS),
    rows: sheets.flatMap(({ sheet, lines }) =>
      lines.map(({ line, points, evidence }) => [
        sheet.title,
        view.find('agency', sheet.agency)?.name ?? sheet.agency,
        printOfficialPeriod(sheet.period),
        line.code ?? '',
        line.title,
        WORDS.scoreNature[line.nature][0],
        line.most.amount,
        WORDS.scoreWay[line.way][0],
        points.value?.amount ?? '',
        evidence ? formatAddress(evidence.address) : '',
        evidence?.value ? `${evidence.value.amount} ${evidence.value.unit}` : '',
        line.excused ?? '',
        line.note ?? '',
      ]),
    ),
  });
