/** Reading many cities at once: a row a city, a column a standard, an empty cell unknown. */
import { done, problemList, refused, refusedAll, type Outcome, type Problem, type ProblemList } from '#core/problem.ts';
import { notationOf, readCell, unreadable, type Notation } from '#core/scoring/cell.ts';
import { compileClass, type CompiledClass, type ScoringContext } from '#core/scoring/compile.ts';
import { checkInput, UNKNOWN, type Input } from '#core/scoring/input.ts';
import { highestOf, lowestOf } from '#core/law/pack/limits.ts';
import type { Standard } from '#core/law/pack/pack.ts';
import { shortened } from '#core/text/shortened.ts';

/** A line of a table as read, with its number in the file (from 1). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CityRow {
  readonly id: string;
  readonly name?: string;
  readonly line: number;
  /** In the order of the class's standards. */
  readonly inputs: readonly Input[];
  /** The class as it is for this city, where its row says what holds for it alone; else that of the table. */
  readonly compiled?: CompiledClass;
}

/** What a column was called in the first version. */
const EARLIER: ReadonlyMap<string, string> = new Map([['unitCount', 'adminUnits']]);
/** Columns that say of a city what no standard does; ids in one cell stand apart by a space or a comma. */
export const CONTEXT_COLUMNS = ['reductions', 'notConsidered', 'adminUnits'] as const;
type ContextColumn = (typeof CONTEXT_COLUMNS)[number];

interface Column {
  readonly position: number;
  readonly standard: Standard;
  /** Index among the class's standards. */
  readonly index: number;
}

interface Head {
  readonly cells: number;
  readonly standards: readonly Column[];
  readonly context: readonly { readonly position: number; readonly key: ContextColumn }[];
  readonly name: number;
}

/**
 * More columns than any class has standards. A table is refused for their number alone, before each is looked at; the
 * files that people send have further limits (src/files/text/limits.ts).
 */
const MOST_COLUMNS = 300;
/** Letters of an id or a name, and of what a row says of its city. */
const LONGEST_TEXT = 200;
const LONGEST_CONTEXT = 1000;
/** Combinations of what rows say of their cities: the law is worked out anew for each. */
const MOST_CONTEXTS = 500;

const headOf = (compiled: CompiledClass, file: string, head: TableRow): Outcome<Head> => {
  if (head.cells.length > MOST_COLUMNS)
    return refused({
      code: 'csv.too-many-columns',
      where: { file, line: head.line },
      data: { columns: head.cells.length, most: MOST_COLUMNS },
    });
  const known = new Map(compiled.standards.map(({ standard }, index) => [standard.id, { standard, index }]));
  const names = head.cells.map((cell) => EARLIER.get(cell.trim()) ?? cell.trim());
  const positions = new Map(names.toReversed().map((name, back) => [name, names.length - 1 - back]));
  const others: readonly string[] = ['name', ...CONTEXT_COLUMNS];
  const problems = problemList();
  const fault = (code: string, name: string, data?: Problem['data']): void =>
    problems.add({ code, where: { file, line: head.line, field: shortened(name) }, ...(data && { data }) });
  if (names[0] !== 'id') fault('table.no-id-column', names[0] ?? '');
  const standards = names.flatMap((name, position): readonly Column[] => {
    const column = shortened(name);
    if (positions.get(name) !== position) fault('table.repeated-column', name, { column });
    if (position === 0 || others.includes(name)) return [];
    const found = known.get(name);
    if (found) return [{ position, ...found }];
    fault('table.unknown-column', name, { column, known: [...known.keys(), ...others] });
    return [];
  });
  const context = CONTEXT_COLUMNS.flatMap((key) => {
    const position = positions.get(key);
    return position === undefined ? [] : [{ position, key }];
  });
  return problems.count() > 0
    ? refusedAll(problems.all())
    : done({ cells: names.length, standards, context, name: positions.get('name') ?? -1 });
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

/** The class under what a row says of its city: each combination is compiled once. */
const contextReader = (
  compiled: CompiledClass,
  file: string,
  { context }: Head,
  problems: ProblemList,
): ((row: TableRow) => CompiledClass | undefined) => {
  const seen = new Map<string, Outcome<CompiledClass>>();
  return ({ line, cells }) => {
    const stated = context.flatMap(({ position, key }) => {
      const text = (cells[position] ?? '').trim();
      return text === '' ? [] : [[key, text] as const];
    });
    if (stated.length === 0) return undefined;
    const long = stated.find(([, text]) => text.length > LONGEST_CONTEXT);
    if (long) {
      problems.add({
        code: 'table.text-too-long',
        where: { file, line, field: long[0] },
        data: { length: long[1].length, most: LONGEST_CONTEXT },
      });
      return undefined;
    }
    const key = stated.map((part) => part.join(' ')).join('|');
    if (!seen.has(key) && seen.size >= MOST_CONTEXTS) {
      problems.add({ code: 'table.too-many-contexts', where: { file, line }, data: { most: MOST_CONTEXTS } });
      return undefined;
    }
    const outcome = seen.get(key) ?? compileFor(compiled, new Map(stated));
    seen.set(key, outcome);
    if (outcome.ok) return outcome.value;
    problems.addAll(
      outcome.problems.map((problem) => ({
        ...problem,
        where: { file, line, ...(problem.where.field !== undefined && { field: problem.where.field }) },
      })),
    );
    return undefined;
  };
};

const compileFor = (
  { pack, urbanClass, context }: CompiledClass,
  stated: ReadonlyMap<ContextColumn, string>,
): Outcome<CompiledClass> => {
  const count = stated.get('adminUnits');
  if (count !== undefined && !/^[1-9]\d{0,5}$/.test(count))
    return refusedAll([{ code: 'table.not-a-count', where: { field: 'adminUnits' }, data: { value: count } }]);
  const ids = (key: ContextColumn): readonly string[] | undefined =>
    stated
      .get(key)
      ?.split(/[\s,;|]+/)
      .filter(Boolean);
  const own: ScoringContext = {
    ...context,
    ...(stated.has('reductions') && { reductions: ids('reductions') ?? [] }),
    ...(stated.has('notConsidered') && { notConsidered: ids('notConsidered') ?? [] }),
    ...(count !== undefined && { adminUnits: Number(count) }),
  };
  return compileClass(pack, urbanClass.id, own);
};

/**
 * Reads the cities of a table whose first row is its head. Refuses with every problem, each with file, line and column.
 */
export const readCityRows = (
  compiled: CompiledClass,
  file: string,
  rows: readonly TableRow[],
): Outcome<readonly CityRow[]> => {
  const [first, ...body] = rows;
  if (first === undefined) return refusedAll([{ code: 'table.empty', where: { file } }]);
  const head = headOf(compiled, file, first);
  if (!head.ok) return head;
  const { cells: columns, standards, name: nameAt } = head.value;
  const notation = lazyNotation(body, standards);
  const lines = new Map<string, number>();
  const problems = problemList();
  const classOfRow = contextReader(compiled, file, head.value, problems);
  const cities = body.map((row): CityRow => {
    const id = (row.cells[0] ?? '').trim();
    const before = lines.get(id);
    if (id === '') problems.add({ code: 'table.no-id', where: { file, line: row.line, field: 'id' } });
    else if (before !== undefined)
      problems.add({
        code: 'table.repeated-id',
        where: { file, line: row.line, field: 'id' },
        data: { id, firstLine: before },
      });
    else lines.set(id, row.line);
    if (row.cells.length !== columns)
      problems.add({
        code: 'table.wrong-cell-count',
        where: { file, line: row.line },
        data: { cells: row.cells.length, columns },
      });
    const name = nameAt < 0 ? '' : (row.cells[nameAt] ?? '').trim();
    for (const [field, text] of Object.entries({ id, name }))
      if (text.length > LONGEST_TEXT)
        problems.add({
          code: 'table.text-too-long',
          where: { file, line: row.line, field },
          data: { length: text.length, most: LONGEST_TEXT },
        });
    const own = classOfRow(row);
    return {
      id,
      ...(name !== '' && { name }),
      line: row.line,
      inputs: inputsOf(compiled, file, row, standards, notation, problems),
      ...(own && { compiled: own }),
    };
  });
  return problems.count() > 0 ? refusedAll(problems.all()) : done(cities);
};

/** Adds what is wrong to `problems`, which `readCityRows` owns. */
const inputsOf = (
  compiled: CompiledClass,
  file: string,
  row: TableRow,
  columns: readonly Column[],
  notation: () => Notation,
  problems: ProblemList,
): readonly Input[] => {
  const inputs: Input[] = compiled.standards.map(() => UNKNOWN);
  for (const { position, standard, index } of columns) {
    const cell = row.cells[position] ?? '';
    if (cell.trim() === '') continue;
    const where = { file, line: row.line, field: standard.id };
    if (standard.standsFor > 1) {
      problems.add({ code: 'table.column-without-standard', where, data: { column: standard.id } });
      continue;
    }
    const reading = readCell(compiled.pack, standard, cell, notation);
    if (!reading.ok) {
      problems.add(unreadable(compiled.pack, standard, cell, reading.reason, where));
      continue;
    }
    if (needsCheck(standard, reading.input))
      problems.addAll(
        checkInput(compiled.pack, standard, reading.input, where).map((fault) => asWritten(fault, reading.input, cell)),
      );
    inputs[index] = reading.input;
  }
  return inputs;
};

/** A number is told as the cell has it: who wrote "101,5" looks for that. */
const asWritten = (fault: Problem, input: Input, cell: string): Problem =>
  input.kind === 'known' && fault.data?.['value'] !== undefined
    ? { ...fault, data: { ...fault.data, value: shortened(cell.trim()) } }
    : fault;

/**
 * Levels were found by name, and a non-negative number without a highest value cannot be wrong: most cells are such.
 */
const needsCheck = (standard: Standard, input: Input): boolean =>
  input.kind !== 'level' &&
  !(
    input.kind === 'known' &&
    !input.value.startsWith('-') &&
    lowestOf(standard) === '0' &&
    highestOf(standard) === undefined &&
    standard.scale === undefined
  );
