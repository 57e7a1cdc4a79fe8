import { expect, it } from 'vitest';
import { printRuns } from '#web/record/table/runs.ts';

it.each([
  [[], ''],
  [[7], '7'],
  [[1, 2], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[1, 2, 3, 7, 9, 10, 12, 13, 14], '1–3, 7, 9, 10, 12–14'],
])('%j is told as %s', (numbers, told) => expect(printRuns(numbers)).toBe(told));
