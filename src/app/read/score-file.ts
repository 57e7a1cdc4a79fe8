/**
 * `tiendo score FILE.csv --pack 111-2025 --class II --json`: the use case behind the command, without access to
 * records.
 */
import type { Certainty } from '#core/law/certainty.ts';
import { refused, type Outcome, done } from '#core/problem.ts';
import { compileClass, lawStatusOf, type ScoringContext } from '#core/scoring/compile.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import { cityScorer, type ScoredCity } from '#core/scoring/score-table.ts';
import { readCityRows, type CityRow } from '#core/scoring/table.ts';
import { readCityTable } from '#files/tables/city-table.ts';

export interface ScoreFileRequest {
  readonly file: string;
  readonly text: string;
  readonly pack: string;
  readonly classId: string;
  readonly context?: ScoringContext;
}

/** A table that has been read, and how its cities are scored, one by one and in the order of the file. */
export interface ReadTable {
  readonly rows: readonly CityRow[];
  readonly score: (row: CityRow) => ScoredCity;
  /** The least sure of the law's numbers used. */
  readonly lawStatus: Certainty;
}

/** Refuses an unknown pack or class and everything that is wrong in the file, with line and column. */
export const readScoreFile = (
  packs: readonly RulePack[],
  { file, text, pack: packId, classId, context }: ScoreFileRequest,
): Outcome<ReadTable> => {
  const pack = packs.find(({ id }) => id === packId);
  if (pack === undefined)
    return refused({ code: 'pack.unknown', where: {}, data: { pack: packId, known: packs.map(({ id }) => id) } });
  const compiled = compileClass(pack, classId, context);
  if (!compiled.ok) return compiled;
  const table = readCityTable(text, file);
  if (!table.ok) return table;
  const rows = readCityRows(compiled.value, file, table.value);
  return rows.ok
    ? done({ rows: rows.value, score: cityScorer(compiled.value, rows.value), lawStatus: lawStatusOf(compiled.value) })
    : rows;
};

/** The cities of a table, each scored when it is asked for. */
export const scoredCities = function* ({ rows, score }: ReadTable): Generator<ScoredCity> {
  for (const row of rows) yield score(row);
};

/** As `readScoreFile`, with all cities scored. */
export const scoreFile = (packs: readonly RulePack[], request: ScoreFileRequest): Outcome<readonly ScoredCity[]> => {
  const read = readScoreFile(packs, request);
  return read.ok ? done([...scoredCities(read.value)]) : read;
};
