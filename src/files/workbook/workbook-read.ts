/** What reading a workbook gives, and its bounds: apart from the reader, which is loaded in a process of its own. */
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
}

export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Moves a problem of the files to its place in the workbook. */
export const placedInWorkbook = ({ places }: Pick<WorkbookRead, 'places'>, problem: Problem): Problem => {
  const { file, line } = problem.where;
  const lines = file === undefined ? undefined : places.get(file);
  if (!lines || line === undefined) return problem;
  const place = lines[line - 1] ?? lines.at(-1);
  return place ? { ...problem, where: { ...problem.where, file: place.sheet, line: place.row } } : problem;
};
