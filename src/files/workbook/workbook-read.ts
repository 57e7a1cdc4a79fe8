/** What reading a workbook gives, and its bounds: apart from the reader, which is loaded in a process of its own. */
import { columnsOf, SHEET_SUBJECTS, SHEETS, type Column } from '#files/workbook/sheets.ts';
import { TOLD_BY_ID } from '#core/subjects/told-by-id.ts';
import { ownEntry } from '#core/text/own-entry.ts';
import { refusedAs, type Outcome, type Problem } from '#core/problem.ts';

/** Far more than a programme of thousands of works makes. */
export const WORKBOOK_BOUNDS = { bytes: 50 * 1024 * 1024, entries: 200 } as const;

/** What is larger than these bounds; how many megabytes they are is told. */
export const tooLarge = (): Outcome<never> =>
  refusedAs('workbook.too-large', { most: WORKBOOK_BOUNDS.bytes / 1024 / 1024 });

export interface WorkbookRead {
  readonly programme: string;
  readonly workspace: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By file, for each of its lines from the first: where it stands in the workbook. */
  readonly places: ReadonlyMap<string, readonly SheetPlace[]>;
  /** What the sheets call a record, by its subject and id. */
  readonly called: ReadonlyMap<string, string>;
}

export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Moves a problem of the files to its place in the workbook, in the terms of who fills it in. */
export const placedInWorkbook = (
  { places, called }: Pick<WorkbookRead, 'places' | 'called'>,
  given: Problem,
): Problem => {
  const problem = withNames(called, given);
  const { file, line } = problem.where;
  const lines = file === undefined ? undefined : places.get(file);
  if (!lines || line === undefined) return problem;
  const place = lines[line - 1] ?? lines.at(-1);
  return place
    ? inTermsOfCells({ ...problem, where: { ...problem.where, file: place.sheet, line: place.row } })
    : problem;
};

/** The same with names where it has ids, as far as the sheets have some. */
const withNames = (called: WorkbookRead['called'], problem: Problem): Problem => {
  const named = Object.entries(problem.data ?? {}).flatMap(([key, id]) => {
    const name = called.get(`${ownEntry(TOLD_BY_ID, key) ?? ''}/${String(id)}`);
    return name === undefined ? [] : [[key, name] as const];
  });
  return named.length === 0 ? problem : { ...problem, data: { ...problem.data, ...Object.fromEntries(named) } };
};

/**
 * Records are named in cells, nobody need know an id; words of the office's own stand on a sheet. `atColumn`: the title
 * of the column.
 */
const inTermsOfCells = (problem: Problem): Problem => {
  const missing = problem.code === 'field.missing' ? problem.data?.['name'] : undefined;
  const column = columnAt(typeof missing === 'string' ? { ...problem.where, field: missing } : problem.where);
  const named = problem.code === 'field.id' ? namedBy(column) : undefined;
  return {
    ...problem,
    code: named === undefined ? (IN_CELLS[problem.code] ?? problem.code) : 'workbook.no-such',
    data: {
      ...problem.data,
      ...(named !== undefined && { sheet: named }),
      ...(column && { atColumn: column.title }),
    },
  };
};

const IN_CELLS: Readonly<Record<string, string>> = {
  'field.term': 'workbook.term',
  'field.missing': 'workbook.empty',
  'field.source': 'workbook.source',
};

/** Undefined where the field has no column of its own. */
const columnAt = ({ file, field }: Problem['where']): Column | undefined => {
  const subject = SHEET_SUBJECTS.find((one) => SHEETS[one] === file);
  const path = field?.replace(/\[\d*\].*$/u, '');
  return subject && path !== undefined ? columnsOf(subject).find((one) => one.path === path) : undefined;
};

/** The sheet whose records a column names. */
const namedBy = (column: Column | undefined): string | undefined => {
  const field = column?.field.type === 'list' ? column.field.of : column?.field;
  const to = field?.type === 'ref' ? SHEET_SUBJECTS.find((one) => one === field.to) : undefined;
  return to && SHEETS[to];
};
