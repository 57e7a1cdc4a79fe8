import { expect, it } from 'vitest';
import { OutOfMemory, OutOfTime } from '#files/engines/ask.ts';
import { beyondBounds } from '#files/review/within-bounds.ts';

it.each([new OutOfTime('took long'), new OutOfMemory('took much')])(
  'beyond its bounds a file is refused: %s',
  (error) => {
    expect(beyondBounds('a.docx')(error)).toEqual({
      ok: false,
      problems: [{ code: 'review.too-slow', where: {}, data: { file: 'a.docx' } }],
    });
  },
);

it('a fault is none of the file’s', () => {
  const fault = new Error('SyntaxError: Cannot convert 1.5 to a BigInt');
  expect(() => beyondBounds('a.docx')(fault)).toThrow(fault);
});
