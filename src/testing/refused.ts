/** What a piece of work was refused for; nothing where it was done. Any other error stays one. */
import { Refusal } from '#app/refusal.ts';
import type { Problem } from '#core/problem.ts';

export const problemsOf = async (work: Promise<unknown>): Promise<readonly Problem[]> => {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
};

export const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> =>
  (await problemsOf(work)).map(({ code }) => code);

/** With their fields. */
export const faultsOf = async (work: Promise<unknown>): Promise<readonly (readonly [string, string | undefined])[]> =>
  (await problemsOf(work)).map(({ code, where }) => [code, where.field] as const);
