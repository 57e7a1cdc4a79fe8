/** `tiendo score FILE.csv --pack 111-2025 --class II --json`: the use case behind the command, without access to records. */
import { refused, type Outcome, done } from '#core/problem.ts';
import { compileClass, type ScoringContext } from '#core/urban-class/compile.ts';
import type { RulePack } from '#core/urban-class/pack.ts';
import { readUnitRows, scoreUnits, type ScoredTable } from '#core/urban-class/table.ts';
import { readUnitTable } from '#files/unit-table.ts';

export interface ScoreFileRequest {
  readonly file: string;
  readonly text: string;
  readonly pack: string;
  readonly classId: string;
  readonly context?: ScoringContext;
}

/** Refuses an unknown pack or class and everything that is wrong in the file, with line and column. */
export const scoreFile = (packs: readonly RulePack[], { file, text, pack: packId, classId, context }: ScoreFileRequest): Outcome<ScoredTable> => {
  const pack = packs.find(({ id }) => id === packId);
  if (pack === undefined) return refused({ code: 'pack.unknown', where: {}, data: { pack: packId, known: packs.map(({ id }) => id) } });
  const compiled = compileClass(pack, classId, context);
  if (!compiled.ok) return compiled;
  const table = readUnitTable(text, file);
  if (!table.ok) return table;
  const units = readUnitRows(compiled.value, file, table.value);
  return units.ok ? done(scoreUnits(compiled.value, units.value)) : units;
};
