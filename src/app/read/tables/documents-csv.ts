/** Documents as CSV: how each stands on the day, what it does to others, and what stands on it. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { DocumentLine } from '#core/query/documents.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { standingOn } from '#core/subjects/document/standing-on.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, rowsOf, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'document',
  'kind',
  'kind_name',
  'symbol',
  'issuer',
  'date',
  'subject',
  'standing',
  'ended_by',
  'ended_on',
  'amended_by',
  'extended_by',
  'relations',
  'objectives',
  'works',
  'steps',
  'source',
  'source_at',
  'as_of',
] as const;

export const documentsCsv = (
  { view }: OpenedProgramme,
  lines: readonly DocumentLine[],
  language: HeadLanguage = 'en',
): CsvParts =>
  csvParts({
    columns: headsIn(language, COLUMNS, { subject: 'Trích yếu' }),
    rows: rowsOf(lines, ({ document, standing }) => {
      const { objectives, works, steps } = standingOn(view, document.id);
      return [
        document.id,
        document.kind,
        view.vocabulary.name('vi', 'document-kind', document.kind),
        document.symbol ?? '',
        document.issuer === undefined ? '' : (view.find('agency', document.issuer)?.name ?? document.issuer),
        document.date ?? '',
        document.subject ?? '',
        standing.state,
        standing.endedBy?.id ?? '',
        standing.endedOn ?? '',
        listed(standing.amendedBy.map((one) => one.id)),
        listed(standing.extendedBy.map((one) => one.id)),
        listed(document.relations.map(({ type, document: other }) => `${type} ${other}`)),
        listed(objectives.map(numberOf)),
        listed(works.map((one) => one.id)),
        listed(steps.map((one) => `${one.work} ${one.step}`)),
        document.source?.document ?? document.source?.agency ?? '',
        document.source?.at ?? '',
        view.asOf,
      ];
    }),
  });

const listed = (items: readonly string[]): string => items.join('; ');
