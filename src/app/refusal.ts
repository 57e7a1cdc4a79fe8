import type { Outcome, Problem } from '#core/problem.ts';

/** What cannot be done as asked, with all the reasons. Thrown, so that the transaction around it rolls back. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

/** The value of an outcome; throws a Refusal with its problems otherwise. */
export const orRefuse = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Refusal(outcome.problems);
  return outcome.value;
};

export const refuse = (code: string, data: Problem['data'] = {}): never => {
  throw new Refusal([{ code, where: {}, data }]);
};
