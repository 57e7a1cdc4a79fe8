/**
 * Works as CSV, with words beside codes and the owner: how each stands, with its figures exact and as printed, its
 * source and its address.
 */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { statedStatus, workLine } from '#core/query/works.ts';
import { formatAddress } from '#core/address/address.ts';
import { printFigure } from '#core/figure/figure.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { printApproximations } from '#core/value/approximation.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, rowsOf, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'work',
  'name',
  'kind',
  'kind_name',
  'sector',
  'sector_name',
  'objective',
  'places',
  'owner',
  'owner_name',
  'status',
  'status_name',
  'statement',
  'expected_start',
  'started',
  'expected_finish',
  'first_deadline',
  'times_put_off',
  'completed',
  'days_late',
  'obstacles',
  'total_investment',
  'total_investment_approximation',
  'total_investment_printed',
  'total_investment_address',
  'source',
  'source_at',
  'as_of',
] as const;

export const worksCsv = (
  { view, units }: OpenedProgramme,
  works: readonly Stored<'work'>[],
  language: HeadLanguage = 'en',
): CsvParts =>
  csvParts({
    columns: headsIn(language, COLUMNS),
    rows: rowsOf(works, (record) => {
      const { work, state, places, funding } = workLine(view, record);
      return [
        work.id,
        work.name,
        work.kind,
        view.vocabulary.name('vi', 'work-kind', work.kind),
        work.sector,
        view.vocabulary.name('vi', 'sector', work.sector),
        numberOf({ id: work.objective }),
        places.map((place) => place.name).join('; '),
        work.owner ?? '',
        work.owner === undefined ? '' : (view.find('agency', work.owner)?.name ?? work.owner),
        statedStatus(state),
        wordOf('workStatus', statedStatus(state))?.[0] ?? '',
        state.statement ?? '',
        state.expectedStart ?? '',
        state.started ?? '',
        state.expectedFinish ?? '',
        state.firstFinish ?? '',
        String(state.moves.length),
        state.completed ?? '',
        state.daysLate === undefined ? '' : String(state.daysLate),
        state.obstacles.map((one) => one.statement).join('; '),
        funding.value?.amount ?? '',
        printApproximations(funding.value?.approx ?? []),
        printFigure(funding, units) ?? '',
        formatAddress(funding.address),
        work.source.document ?? work.source.agency ?? '',
        work.source.at ?? '',
        view.asOf,
      ];
    }),
  });
