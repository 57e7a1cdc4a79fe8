/**
 * What is wrong, as data. Core finds problems and never words them: `src/words` makes the sentence in the
 * reader's language from `code` and `data`.
 */
export interface Problem {
  /** A stable name such as `reference.unknown`; every code has its words in `src/words/problems/`. */
  readonly code: string;
  readonly where: Where;
  readonly data?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The place of a problem, as exactly as it is known. Lines and rows count from 1. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
  readonly record?: string;
}

/** A problem of one of many rows of a form: its field is the row's, which stands before it. */
export const atRow = (problem: Problem, row: string): Problem => ({
  ...problem,
  where: { field: problem.where.field === undefined ? row : `${row}.${problem.where.field}` },
});

/** Either a value or all the problems that stand in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (...problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });

/** One problem of a question as a whole, at no place in a file. */
export const refusedAs = (code: string, data: NonNullable<Problem['data']> = {}): Outcome<never> =>
  refused({ code, where: {}, data });

/** As `refused`, for more problems than a call can take as arguments; told as far as `MOST_PROBLEMS`. */
export const refusedAll = (problems: Iterable<Problem>): Outcome<never> => {
  const list = problemList();
  list.addAll(problems);
  return { ok: false, problems: list.all() };
};

/**
 * How many problems of one reading are told. Whoever has more mends these first: a list of a million helps nobody, and
 * fills the memory of whoever makes it and the screen of whoever reads it.
 */
export const MOST_PROBLEMS = 500;

/** The first problems that are found, and how many more there are. */
export interface ProblemList {
  readonly add: (problem: Problem) => void;
  readonly addAll: (problems: Iterable<Problem>) => void;
  /** All that were found, told or not. */
  readonly count: () => number;
  /** Those that are told; where there are more, the last one is `problems.more` with their number. */
  readonly all: () => readonly Problem[];
}

const MORE = 'problems.more';

export const problemList = (most = MOST_PROBLEMS): ProblemList => {
  const told: Problem[] = [];
  let more = 0;
  const add = (problem: Problem): void => {
    if (problem.code === MORE) more += Number(problem.data?.['more'] ?? 0);
    else if (told.length < most) told.push(problem);
    else more += 1;
  };
  return {
    add,
    addAll: (problems) => {
      for (const problem of problems) add(problem);
    },
    count: () => told.length + more,
    all: () => (more > 0 ? [...told, { code: MORE, where: {}, data: { more } }] : [...told]),
  };
};

/** How many problems a list tells of. */
export const countProblems = (problems: readonly Problem[]): number => {
  const list = problemList();
  list.addAll(problems);
  return list.count();
};
