import { expect, test } from 'vitest';
import { countProblems, MOST_PROBLEMS, problemList, refusedAll, type Problem } from '#core/problem.ts';

const problems = function* (count: number): Generator<Problem> {
  for (let line = 1; line <= count; line += 1) yield { code: 'x', where: { line } };
};
const told = (count: number): readonly Problem[] => {
  const outcome = refusedAll(problems(count));
  return outcome.ok ? [] : outcome.problems;
};

test.each([
  [0, 0],
  [1, 1],
  [MOST_PROBLEMS - 1, MOST_PROBLEMS - 1],
  [MOST_PROBLEMS, MOST_PROBLEMS],
  [MOST_PROBLEMS + 1, MOST_PROBLEMS + 1],
  [1_000_000, MOST_PROBLEMS + 1],
])('of %d problems %d lines are told, and none is forgotten', (count, lines) => {
  const list = told(count);
  expect(list.length).toBe(lines);
  expect(countProblems(list)).toBe(count);
  expect(list.at(-1)).toEqual(
    count === 0
      ? undefined
      : count > MOST_PROBLEMS
        ? { code: 'problems.more', where: {}, data: { more: count - MOST_PROBLEMS } }
        : { code: 'x', where: { line: count } },
  );
});

test('what others have left out stays counted', () => {
  const list = problemList();
  for (const count of [MOST_PROBLEMS + 5, 3]) list.addAll(told(count));
  expect(list.count()).toBe(MOST_PROBLEMS + 8);
  expect(list.all().at(-1)?.data).toEqual({ more: 8 });
});
