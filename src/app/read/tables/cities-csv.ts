/** Tables of cities for a spreadsheet: the one to fill in, and the one that has been scored. */
import type { ScoredUpload } from '#app/read/score-upload.ts';
import type { CitiesAnswer } from '#core/query/cities.ts';
import { standardsOf, type Standard } from '#core/law/pack/pack.ts';
import { settledInput } from '#core/scoring/input.ts';
import { CONTEXT_COLUMNS } from '#core/scoring/table.ts';
import { printPoints } from '#core/scoring/table-answer.ts';
import type { GridSum } from '#core/scoring/verdict.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

/**
 * A column a standard that can be scored, a row a city on record with what is recorded of it, in the words of
 * `recorded`. A value of doubtful meaning stays out: in a table it would stand without its doubt.
 */
export const citiesTemplate = (
  { pack, urbanClass, lines }: CitiesAnswer,
  recorded: (place: string, standard: Standard) => string,
): CsvParts => {
  const standards = standardsOf(pack, urbanClass).filter((one) => one.standsFor === 1);
  return csvParts({
    columns: ['id', 'name', ...CONTEXT_COLUMNS, ...standards.map((one) => one.id)],
    rows: lines.map(({ place, context, sheet }) => {
      const settled = new Set(
        sheet?.standards.flatMap(({ id, input }) => (settledInput(input).kind === 'unknown' ? [] : [id])),
      );
      return [
        place.id,
        place.name,
        (context.reductions ?? []).join(' '),
        (context.notConsidered ?? []).join(' '),
        context.adminUnits === undefined ? '' : String(context.adminUnits),
        ...standards.map((standard) => (settled.has(standard.id) ? recorded(place.id, standard) : '')),
      ];
    }),
  });
};

const OF_CRITERION = ['points_min', 'points_max', 'verdict'] as const;

/** Verdict and points, in total and by criterion, as the JSON answer has them. */
export const scoredCsv = ({ cities }: ScoredUpload, language: HeadLanguage = 'en'): CsvParts => {
  const criteria = cities[0]?.criteria.map(({ id }) => id) ?? [];
  const range = ({ min, max }: GridSum, denominator: bigint): readonly string[] => [
    printPoints(min, denominator),
    printPoints(max, denominator),
  ];
  const told = headsIn(language, OF_CRITERION);
  return csvParts({
    columns: [
      ...headsIn(language, ['id', 'name', 'verdict', 'law_status', 'points_min', 'points_max']),
      ...criteria.flatMap((id) =>
        OF_CRITERION.map((of, at) => (language === 'en' ? `${id}_${of}` : `${id}: ${told[at] ?? ''}`)),
      ),
    ],
    rows: cities.map((city) => [
      city.id,
      city.name ?? '',
      city.verdict,
      city.lawStatus,
      ...range(city.total, city.denominator),
      ...city.criteria.flatMap((one) => [...range(one.points, city.denominator), one.verdict]),
    ]),
  });
};
