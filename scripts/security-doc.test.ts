import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const doc = readFileSync(resolve(ROOT, 'docs/security.md'), 'utf8');

/** The rows of OWASP ASVS 5.0.0, levels 1 and 2: section, then its numbers. */
const STANDARD = `
  1.1: 1 2
  1.2: 1 2 3 4 5 6 7 8 9
  1.3: 1 2 3 4 5 6 7 8 9 10 11
  1.4: 1 2 3
  1.5: 1 2
  2.1: 1 2 3
  2.2: 1 2 3
  2.3: 1 2 3 4
  2.4: 1
  3.2: 1 2
  3.3: 1 2 3 4
  3.4: 1 2 3 4 5 6
  3.5: 1 2 3 4 5
  3.7: 1 2
  4.1: 1 2 3
  4.2: 1
  4.3: 1 2
  4.4: 1 2 3 4
  5.1: 1
  5.2: 1 2 3
  5.3: 1 2
  5.4: 1 2 3
  6.1: 1 2 3
  6.2: 1 2 3 4 5 6 7 8 9 10 11 12
  6.3: 1 2 3 4
  6.4: 1 2 3 4
  6.5: 1 2 3 4 5
  6.6: 1 2 3
  6.8: 1 2 3 4
  7.1: 1 2 3
  7.2: 1 2 3 4
  7.3: 1 2
  7.4: 1 2 3 4 5
  7.5: 1 2
  7.6: 1 2
  8.1: 1 2
  8.2: 1 2 3
  8.3: 1
  8.4: 1
  9.1: 1 2 3
  9.2: 1 2 3 4
  10.1: 1 2
  10.2: 1 2
  10.3: 1 2 3 4
  10.4: 1 2 3 4 5 6 7 8 9 10 11
  10.5: 1 2 3 4 5
  10.6: 1 2
  10.7: 1 2 3
  11.1: 1 2
  11.2: 1 2 3
  11.3: 1 2 3
  11.4: 1 2 3 4
  11.5: 1
  11.6: 1
  12.1: 1 2 3
  12.2: 1 2
  12.3: 1 2 3 4
  13.1: 1
  13.2: 1 2 3 4 5
  13.3: 1 2
  13.4: 1 2 3 4 5
  14.1: 1 2
  14.2: 1 2 3 4
  14.3: 1 2 3
  15.1: 1 2 3
  15.2: 1 2 3
  15.3: 1 2 3 4 5 6 7
  16.1: 1
  16.2: 1 2 3 4 5
  16.3: 1 2 3 4
  16.4: 1 2 3
  16.5: 1 2 3
  17.1: 1
  17.2: 1 2 3 4
  17.3: 1 2
`;

const rows = STANDARD.trim()
  .split('\n')
  .flatMap((line) => {
    const [section = '', ...numbers] = line.trim().split(/:? /u);
    return numbers.map((number) => `${section}.${number}`);
  });

test('each row of the standard stands in the document once', () => {
  const told = [...doc.replaceAll('5.0.0', '').matchAll(/(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.]*\d)/gu)].map(
    ([number]) => number,
  );
  expect(told.toSorted()).toEqual(rows.toSorted());
});

test('what holds a row is there: the file, and a test by the words of its title', () => {
  const wrong = [...doc.matchAll(/\| `([^`|]+)`(?:: ([^|]+))? \|$/gmu)].flatMap(([, file = '', title]) => {
    const path = resolve(ROOT, file);
    if (!existsSync(path)) return [file];
    if (title === undefined || statSync(path).isDirectory()) return [];
    return readFileSync(path, 'utf8').includes(title.trim()) ? [] : [`${file}: ${title}`];
  });
  expect(wrong).toEqual([]);
});

test('every row of a table names what holds it', () => {
  const tables = doc.split('\n').filter((line) => /^\| \d/u.test(line));
  expect(tables.length).toBeGreaterThan(80);
  expect(tables.filter((line) => !/\| `[^`|]+`(?:: [^|]+)? \|$/u.test(line))).toEqual([]);
});
