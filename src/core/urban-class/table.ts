/** Many units at once: a row a unit, a column a standard, an empty cell unknown. */
import { done, refused, type Outcome, type Problem } from '#core/problem.ts';
import { notationOf, readCell, unreadable, type Notation } from '#core/urban-class/cell.ts';
import type { CompiledClass } from '#core/urban-class/compile.ts';
import { evaluateStandard, type GridPoints } from '#core/urban-class/evaluate.ts';
import { gridOf, scaleOfText, type Grid } from '#core/urban-class/grid.ts';
import { checkInput, UNKNOWN, type Input } from '#core/urban-class/input.ts';
import { highestOf, lowestOf } from '#core/urban-class/limits.ts';
import type { Standard } from '#core/urban-class/pack.ts';
import { allOf, pointDemands, readingDemands, sumPoints, verdictOf, type GridDemand, type GridSum, type Verdict } from '#core/urban-class/verdict.ts';

/** A line of a table as read, with its number in the file (from 1). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface UnitRow {
  readonly id: string;
  readonly name?: string;
  readonly line: number;
  /** In the order of the grid's standards. */
  readonly inputs: readonly Input[];
}

export interface ScoredUnit {
  readonly id: string;
  readonly name?: string;
  readonly verdict: Verdict;
  readonly total: GridSum;
  readonly criteria: readonly { readonly id: string; readonly points: GridSum; readonly verdict: Verdict }[];
  readonly standards: readonly { readonly id: string; readonly input: Input; readonly points: GridPoints }[];
}

/** All points are in units of 1/grain of the grid. */
export interface ScoredTable {
  readonly grid: Grid;
  readonly units: readonly ScoredUnit[];
}

interface Column {
  readonly position: number;
  readonly standard: Standard;
  /** Index among the class's standards. */
  readonly index: number;
}

const headOf = (compiled: CompiledClass, file: string, head: TableRow): Outcome<readonly Column[]> => {
  const known = compiled.standards.map(({ standard }) => standard.id);
  const names = head.cells.map((cell) => cell.trim());
  const problems: Problem[] = [];
  if (names[0] !== 'id') problems.push({ code: 'table.no-id-column', where: { file, line: head.line, field: names[0] ?? '' } });
  const columns = names.flatMap((name, position): readonly Column[] => {
    const where = { file, line: head.line, field: name };
    if (names.indexOf(name) < position) problems.push({ code: 'table.repeated-column', where, data: { column: name } });
    if (position === 0 || name === 'name') return [];
    const index = known.indexOf(name);
    const standard = compiled.standards[index]?.standard;
    if (standard === undefined) {
      problems.push({ code: 'table.unknown-column', where, data: { column: name, known } });
      return [];
    }
    if (standard.standsFor > 1) problems.push({ code: 'table.column-without-standard', where, data: { column: name } });
    return [{ position, standard, index }];
  });
  return problems.length > 0 ? refused(...problems) : done(columns);
};

/** Asked only when a cell is in doubt, and then once. */
const lazyNotation = (rows: readonly TableRow[], columns: readonly Column[]): (() => Notation) => {
  let known: Notation | undefined;
  return () => {
    known ??= notationOfRows(rows, columns);
    return known;
  };
};

/** Cells of one file are in one notation: those that leave no doubt decide for "1.500". */
const notationOfRows = (rows: readonly TableRow[], columns: readonly Column[]): Notation => {
  const seen = new Set<Notation>();
  for (const { cells } of rows) {
    for (const { position } of columns) {
      const cell = cells[position];
      if (cell !== undefined && (cell.includes('.') || cell.includes(','))) seen.add(notationOf(cell));
    }
    if (seen.has('plain') && seen.has('vietnamese')) return 'unclear';
  }
  return seen.has('plain') ? 'plain' : seen.has('vietnamese') ? 'vietnamese' : 'unclear';
};

/** Reads the units of a table whose first row is its head. Refuses with every problem, each with file, line and column. */
export const readUnitRows = (compiled: CompiledClass, file: string, rows: readonly TableRow[]): Outcome<readonly UnitRow[]> => {
  const [head, ...body] = rows;
  if (head === undefined) return refused({ code: 'table.empty', where: { file } });
  const columns = headOf(compiled, file, head);
  if (!columns.ok) return columns;
  const nameAt = head.cells.findIndex((cell) => cell.trim() === 'name');
  const notation = lazyNotation(body, columns.value);
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  const units = body.map((row): UnitRow => {
    const id = (row.cells[0] ?? '').trim();
    const first = lines.get(id);
    if (id === '') problems.push({ code: 'table.no-id', where: { file, line: row.line, field: 'id' } });
    else if (first !== undefined) problems.push({ code: 'table.repeated-id', where: { file, line: row.line, field: 'id' }, data: { id, firstLine: first } });
    else lines.set(id, row.line);
    if (row.cells.length !== head.cells.length) problems.push({ code: 'table.wrong-cell-count', where: { file, line: row.line }, data: { cells: row.cells.length, columns: head.cells.length } });
    const name = nameAt < 0 ? '' : (row.cells[nameAt] ?? '').trim();
    return { id, ...(name !== '' && { name }), line: row.line, inputs: inputsOf(compiled, file, row, columns.value, notation, problems) };
  });
  return problems.length > 0 ? refused(...problems) : done(units);
};

/** Adds what is wrong to `problems`, which `readUnitRows` owns. */
const inputsOf = (compiled: CompiledClass, file: string, row: TableRow, columns: readonly Column[], notation: () => Notation, problems: Problem[]): readonly Input[] => {
  const inputs: Input[] = compiled.standards.map(() => UNKNOWN);
  for (const { position, standard, index } of columns) {
    const cell = row.cells[position] ?? '';
    if (cell === '') continue;
    const where = { file, line: row.line, field: standard.id };
    const reading = readCell(compiled.pack, standard, cell, notation);
    if (!reading.ok) {
      problems.push(unreadable(compiled.pack, standard, cell, reading.reason, where));
      continue;
    }
    if (needsCheck(standard, reading.input)) problems.push(...checkInput(compiled.pack, standard, reading.input, where));
    inputs[index] = reading.input;
  }
  return inputs;
};

/** Levels were found by name, and a non-negative number without a highest value cannot be wrong: most cells are such. */
const needsCheck = (standard: Standard, input: Input): boolean =>
  input.kind !== 'level' && !(input.kind === 'known' && !input.value.startsWith('-') && lowestOf(standard) === '0' && highestOf(standard) === undefined && standard.scale === undefined);

const inputScale = (input: Input): number =>
  input.kind === 'known' ? scaleOfText(input.value) : input.kind === 'interval' ? Math.max(scaleOfText(input.low), scaleOfText(input.high)) : input.kind === 'level' ? 1 : 0;

/** Scores all units under one class on one grid. */
export const scoreUnits = (compiled: CompiledClass, units: readonly UnitRow[]): ScoredTable => {
  let scale = 0;
  for (const { inputs } of units) for (const input of inputs) scale = Math.max(scale, inputScale(input));
  const grid = gridOf(compiled, scale);
  const passFail = compiled.urbanClass.method === 'pass-fail';
  const demands = pointDemands(grid);
  const readings = passFail ? compiled.pack.readings.map((reading) => readingDemands(grid, reading)) : [];
  const asked = compiled.pack.conditions.some(({ when }) => when === 'always' || (compiled.context.units ?? 1) > 1);
  const unknown = grid.standards.map((standard) => evaluateStandard(grid, standard, UNKNOWN));
  const scored = units.map(({ id, name, inputs }): ScoredUnit => {
    const points = grid.standards.map((standard, index) => {
      const input = inputs[index] ?? UNKNOWN;
      return input.kind === 'unknown' ? (unknown[index] ?? evaluateStandard(grid, standard, input)) : evaluateStandard(grid, standard, input);
    });
    const sums = sumPoints(grid, points);
    const judge = (demand: GridDemand): Verdict => verdictOf(demand.criterion === undefined ? sums.total : (sums.criteria[demand.criterion] ?? sums.total), demand);
    const verdicts = passFail ? [...new Set(readings.map((one) => allOf(one.map(judge))))] : [allOf(demands.map(judge))];
    const verdict = verdicts.length === 1 ? (verdicts[0] ?? 'open') : 'open';
    return {
      id,
      ...(name !== undefined && { name }),
      verdict: asked && verdict === 'passes' ? 'open' : verdict,
      total: sums.total,
      criteria: compiled.criteria.map((criterion, index) => ({ id: criterion.id, points: sums.criteria[index] ?? sums.total, verdict: passFail ? 'open' : judge(demands[index] ?? {}) })),
      standards: points.map((one, index) => ({ id: compiled.standards[index]?.standard.id ?? '', input: inputs[index] ?? UNKNOWN, points: one })),
    };
  });
  return { grid, units: scored };
};
