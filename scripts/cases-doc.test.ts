import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const doc = readFileSync(resolve(ROOT, 'docs/cases.md'), 'utf8');
const rows = doc.split('\n').filter((line) => /^\| (?:F?\d+) /u.test(line));

const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
/** F15, F19, F20 and F24 were never told; lines 33 to 35 have documents of their own. */
const SMALL = numbers(1, 25).filter((one) => !['15', '19', '20', '24'].includes(one));
const WALK = [...numbers(1, 32), ...numbers(36, 47)];

test('each case stands in the document once', () =>
  expect(rows.map((row) => /^\| (F?\d+)/u.exec(row)?.[1])).toEqual([...SMALL.map((one) => `F${one}`), ...WALK]));

test('what holds a row is there: the file, and a test by the words of its title; what is open says so', () => {
  const wrong = rows.flatMap((row) => {
    if (/\| \*\*open\*\*/u.test(row)) return [];
    const [, file = '', title = ''] = /\| `([^`|]+)`: ([^|]+) \|$/u.exec(row) ?? [];
    const path = resolve(ROOT, file);
    if (file === '' || !existsSync(path)) return [row];
    return readFileSync(path, 'utf8').includes(title.trim()) ? [] : [row];
  });
  expect(wrong).toEqual([]);
});
