import { describe, expect, it } from 'vitest';
import { Refusal } from '#app/refusal.ts';
import { askedTask } from '#web/forms/asked-task.ts';

const TASKS = new Map([
  ['duyet', 'approved'],
  ['tra', 'returned'],
]);
const asking = (task: string) => () => askedTask({ field: (name) => (name === 'viec' ? task : 'x') }, TASKS);
const codes = (work: () => unknown): readonly string[] => {
  try {
    return [String(work())];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ code }) => code);
    throw error;
  }
};

describe('the act that a form asks for', () => {
  it('is the one of the button', () => expect(asking('tra')()).toBe('returned'));
  it('is none where no button was pressed', () => expect(codes(asking(''))).toEqual(['write.no-task']));
  it.each(['khoa', 'constructor', '__proto__', 'toString', 'DUYET', ' duyet'])('is not guessed from “%s”', (task) =>
    expect(codes(asking(task))).toEqual(['write.malformed-form']),
  );
});
