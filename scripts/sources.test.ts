/** What holds for every source file and no tool of others looks at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Lines of our own sources, with their places. */
const lines = ['src', 'e2e', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/u.test(name))
    .flatMap((name) =>
      readFileSync(join(ROOT, folder, name), 'utf8')
        .split('\n')
        .map((text, at) => ({ place: `${folder}/${name}:${at + 1}`, text })),
    ),
);

/** One call takes some ten thousands of arguments; records are more. `append` adds one after the other. */
test('no list is poured into the arguments of a call that fills another', () => {
  const poured = lines.filter(({ text }) => /\.(?:push|unshift)\(\.\.\./u.test(text));
  expect(poured.map(({ place }) => place)).toEqual([]);
});

const WIDTH = 120;
const COMMENT = /^\s*(?:\/\/|\/?\*)/u;
/** Sentences, patterns and queries are not cut for their length. */
const LITERALS =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|`[^`]*$|\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*/gu;

/** Lines of a text that stands in back ticks over several lines are text as well. */
const inText = (): ((text: string, first: boolean) => boolean) => {
  let open = false;
  return (text, first) => {
    const before = first ? false : open;
    const ticks =
      COMMENT.test(text) && !before ? 0 : text.replaceAll(/\\.|'(?:[^'\\]|\\.)*'/gu, '').split('`').length - 1;
    open = ticks % 2 === 0 ? before : !before;
    return before;
  };
};

test('no line is wider than 120 columns, but for one sentence, pattern or query in it', () => {
  const isText = inText();
  const wide = lines.filter(({ text, place }) => {
    const within = isText(text, place.endsWith(':1'));
    if (text.length <= WIDTH || within) return false;
    return COMMENT.test(text) || text.replaceAll(LITERALS, '').length > WIDTH;
  });
  expect(wide.map(({ place }) => place)).toEqual([]);
});
