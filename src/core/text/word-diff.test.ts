import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, lettersIn } from '#core/text/word-diff.ts';

const told = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text.trim()}-]`, new: `{+${text.trim()}+}` })[kind])
    .join('');

describe('what differs between two wordings', () => {
  it.each([
    ['vốn đạt 5 tỷ đồng', 'vốn đạt 5 tỷ đồng', 'vốn đạt 5 tỷ đồng'],
    ['vốn đạt 5 tỷ đồng', 'vốn đạt 6,5 tỷ đồng', 'vốn đạt [-5-]{+6,5+}tỷ đồng'],
    ['một hai ba', 'một ba', 'một [-hai-]ba'],
    ['một ba', 'một hai ba', 'một {+hai+}ba'],
    ['hết câu.', 'hết câu;', 'hết câu[-.-]{+;+}'],
    ['', 'mới', '{+mới+}'],
    ['cũ', '', '[-cũ-]'],
    ['a, b', 'c, d', '[-a, b-]{+c, d+}'],
    ['có chú thích[*1] ở đây', 'có chú thích ở đây', 'có chú thích [-[*1]-]ở đây'],
  ])('%s → %s', (before, after, expected) => expect(told(before, after)).toBe(expected));

  it('what stays and what is gone are the words before; what stays and what is new those after', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'Ở', '1,5', '.', '(')),
        fc.array(fc.constantFrom('a', 'b', 'Ở', '1,5', '.', '(')),
        (one, other) => {
          const [before, after] = [one.join(' '), other.join(' ')];
          const pieces = diffWords(before, after);
          const side = (kinds: readonly string[]) =>
            pieces
              .filter(({ kind }) => kinds.includes(kind))
              .map(({ text }) => text)
              .join('')
              .replaceAll(' ', '');
          expect(side(['same', 'gone'])).toBe(before.replaceAll(' ', ''));
          expect(side(['same', 'new'])).toBe(after.replaceAll(' ', ''));
        },
      ),
    ));
  it('a text of a megabyte is answered at once', () => {
    const pieces = diffWords('a b '.repeat(250_000), 'c d '.repeat(250_000));
    expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});

describe('letters', () => {
  it.each([
    ['', 0],
    ['Tỷ lệ: 12,5%.', 7],
    ['chú thích[*1]', 8],
    ['Ti\u1ebfn = Tie\u0302\u0301n', 8],
  ])('%s: %s', (text, count) => expect(lettersIn(text)).toBe(count));
});
