/** Reads an address from left to right, once: a mistake is told with its place, and no text takes long. */
import { refused, type Outcome } from '#core/problem.ts';
import { shortened } from '#core/text/shortened.ts';

export interface Scanner {
  /** The next token when it is such a one, after any space; the pattern is sticky. Absent: nothing is read. */
  readonly take: (pattern: RegExp) => string | undefined;
  /** Whether only space is left. */
  readonly ended: () => boolean;
  /** Where the next token begins. Characters count from 1. */
  readonly at: () => number;
  /** A problem with the address, by default at the next token. */
  readonly refuse: (
    code: string,
    data?: Readonly<Record<string, string | readonly string[]>>,
    at?: number,
  ) => Outcome<never>;
}

const SPACE = /\s*/y;
export const scannerOf = (text: string): Scanner => {
  let next = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = next;
    return pattern.exec(text)?.[0];
  };
  const skipSpace = (): void => void (next += match(SPACE)?.length ?? 0);
  const at = (): number => {
    skipSpace();
    return next + 1;
  };
  return {
    take: (pattern) => {
      skipSpace();
      const token = match(pattern);
      next += token?.length ?? 0;
      return token;
    },
    ended: () => at() > text.length,
    at,
    refuse: (code, data = {}, place = at()) =>
      refused({ code, where: {}, data: { text: shortened(text), at: place, ...data } }),
  };
};
