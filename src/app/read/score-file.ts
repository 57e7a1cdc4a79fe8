/** `tiendo score FILE.csv --pack 111-2025 --class II --json`: the use case behind the command, without access to records. */
import { refused, type Outcome, done } from '#core/problem.ts';
import { compileClass, lawStatusOf, type ScoringContext } from '#core/scoring/compile.ts';
import type { LawStatus, RulePack } from '#core/law/pack/pack.ts';
import { unitScorer, type ScoredUnit } from '#core/scoring/score-table.ts';
import { readUnitRows, type UnitRow } from '#core/scoring/table.ts';
import { readUnitTable } from '#files/tables/city-table.ts';

export interface ScoreFileRequest {
  readonly file: string;
  readonly text: string;
  readonly pack: string;
  readonly classId: string;
  readonly context?: ScoringContext;
}

/** A table that has been read, and how its units are scored, one by one and in the order of the file. */
export interface ReadTable {
  readonly rows: readonly UnitRow[];
  readonly score: (row: UnitRow) => ScoredUnit;
  /** The least sure of the law's numbers used. */
  readonly lawStatus: LawStatus;
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
  const table = readUnitTable(text, file);
  if (!table.ok) return table;
  const rows = readUnitRows(compiled.value, file, table.value);
  return rows.ok
    ? done({ rows: rows.value, score: unitScorer(compiled.value, rows.value), lawStatus: lawStatusOf(compiled.value) })
    : rows;
};

/** The units of a table, each scored when it is asked for. */
export const scoredUnits = function* ({ rows, score }: ReadTable): Generator<ScoredUnit> {
  for (const row of rows) yield score(row);
};

/** As `readScoreFile`, with all units scored. */
export const scoreFile = (packs: readonly RulePack[], request: ScoreFileRequest): Outcome<readonly ScoredUnit[]> => {
  const read = readScoreFile(packs, request);
  return read.ok ? done([...scoredUnits(read.value)]) : read;
};
