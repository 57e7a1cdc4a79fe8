import { expect, it } from 'vitest';
import { memory, newNotes, sizeOfNotes } from '#core/facts/memory.ts';

it('a memory holds no more than it may, however much is asked of it', () => {
  const view = { notes: newNotes() };
  const squares = memory<number>(5);
  for (let at = 0; at < 500; at += 1) {
    expect(squares.recall(view, String(at), () => at * at)).toBe(at * at);
    expect(sizeOfNotes(view)).toBeLessThanOrEqual(5);
  }
  let made = 0;
  for (const name of ['x', 'x', 'y', 'x']) squares.recall(view, name, () => (made += 1));
  expect(made).toBe(2);
});
