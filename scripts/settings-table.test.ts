/** docs/settings.md and the code name the same settings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const TABLE = readFileSync(join(ROOT, 'docs/settings.md'), 'utf8');

/** Sources that run; fixtures and tests set what they like. */
const sources = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:mjs|tsx?)$/u.test(name) && !/\.(?:test|itest)\.tsx?$|^(?:testing|mutants)\/|^mutants\./u.test(name),
    )
    .map((name) => join(folder, name));

const used = (): ReadonlySet<string> =>
  new Set(
    ['src', 'scripts'].flatMap(sources).flatMap((name) => {
      const text = readFileSync(join(ROOT, name), 'utf8');
      return [...text.matchAll(/\bTIENDO_[A-Z_]+\b/gu)].map(([setting]) => setting);
    }),
  );

const rows = TABLE.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.replaceAll('|', '').trim()),
  );
const told = rows.map(([name = '']) => name.replaceAll('`', ''));

test('every setting that the code reads stands in the table, and no other', () => {
  expect(told.filter((name) => name.startsWith('TIENDO_')).toSorted()).toEqual([...used()].toSorted());
  for (const name of ['PORT', 'HOST', 'DATABASE_URL']) expect(told).toContain(name);
});
test('each stands there once, with meaning and example', () => {
  expect(new Set(told).size).toBe(told.length);
  for (const row of rows) {
    expect(row).toHaveLength(4);
    expect([row[1], row[3]]).not.toContain('');
  }
});
