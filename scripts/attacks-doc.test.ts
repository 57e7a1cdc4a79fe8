import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const rows = readFileSync(resolve(ROOT, 'docs/attacks.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| attack |'));
const HELD = /^\| [^|]+ \| `(?<file>[^`|]+\.(?:test|itest|e2e)\.tsx?)`: (?<title>[^|]+) \|$/u;

test('every attack names a test, which is there', () => {
  expect(rows.length).toBeGreaterThan(60);
  const wrong = rows.filter((row) => {
    const { file, title } = HELD.exec(row)?.groups ?? {};
    if (file === undefined || title === undefined || !existsSync(resolve(ROOT, file))) return true;
    return !readFileSync(resolve(ROOT, file), 'utf8').includes(title);
  });
  expect(wrong).toEqual([]);
});
