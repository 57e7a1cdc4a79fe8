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

/** Either a value or all the problems that stand in its way. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (...problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });

/** One problem of a question as a whole, at no place in a file. */
export const refusedAs = (code: string, data: NonNullable<Problem['data']> = {}): Outcome<never> =>
  refused({ code, where: {}, data });

/** As `refused`, for more problems than a call can take as arguments. */
export const refusedAll = (problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });
