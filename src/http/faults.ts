/** Failures at the edge: a refusal is told with all its reasons, a fault is logged under a number and masked. */
import { randomBytes } from 'node:crypto';
import type { Problem } from '#core/problem.ts';
import type { Language } from '#words/language.ts';
import { wordProblem } from '#words/word-problem.ts';

/** Bytes of chance, fetched some hundred requests at a time: each page needs a few. */
const POOL = 4096;
const NUMBER = 4;
let [pool, used] = [Buffer.alloc(0), 0];

/** A short number that a reader can say on the phone. */
export const newFaultNumber = (): string => {
  if (used + NUMBER > pool.length) [pool, used] = [randomBytes(POOL), 0];
  used += NUMBER;
  return pool.toString('hex', used - NUMBER, used);
};

/** How soon it is worth asking again when the database is away. */
export const RETRY_AFTER_SECONDS = '5';

/** HTTP status of a refusal: what one may not is 403, what does not exist 404, what cannot be read or decided 400. */
export const httpStatusOf = (problems: readonly Problem[]): 400 | 403 | 404 =>
  problems.some(({ code }) => code.startsWith('right.')) ? 403 : notFoundOr400(problems);

/** What an address names and is not there; of several things that a form names, too. */
const NOT_FOUND: ReadonlySet<string> = new Set([
  'record.no-kind',
  'wording.block-unknown',
  'wording.remark-unknown',
  'returned.file-unknown',
]);

const notFoundOr400 = (problems: readonly Problem[]): 400 | 404 =>
  problems.some(
    ({ code }) =>
      code.endsWith('.unknown') ||
      NOT_FOUND.has(code) ||
      code === 'address.unknown-record' ||
      code === 'workspace.none' ||
      code === 'programme.none',
  )
    ? 404
    : 400;

/** A problem as a reader is told it: what is wrong, and what helps. */
export const tellProblem = (problem: Problem, language: Language): string => {
  const { message, hint } = wordProblem(problem, language);
  return [message, hint].filter(Boolean).join(' ');
};
