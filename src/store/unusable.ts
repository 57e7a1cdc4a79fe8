/**
 * What stands between the operator and a database or a data folder: told in plain words, with what to do. No fault of
 * ours, so nothing to trace.
 */
import type { Problem } from '#core/problem.ts';

export class Unusable extends Error {
  readonly problem: Problem;

  constructor(code: string, data: NonNullable<Problem['data']>, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.problem = { code, where: {}, data };
  }
}
