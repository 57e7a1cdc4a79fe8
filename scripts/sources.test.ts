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
