/** Names that other files and people refer to: each is there, and there once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each decision has a number of its own, the same in its name and in its title', () => {
  const files = readdirSync('docs/decisions').filter((file) => /^\d/u.test(file));
  const numbers = files.map((file) => Number(file.slice(0, 3)));
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  for (const [at, file] of files.entries())
    expect(readFileSync(`docs/decisions/${file}`, 'utf8').split('\n')[0]).toMatch(
      new RegExp(`^# ${numbers[at]}\\. \\S`, 'u'),
    );
});

test('tests that are named as the longest are there', () => {
  const named = readFileSync('vitest.config.ts', 'utf8').matchAll(/'((?:e2e|src)\/[^*'\n]+\.ts)'/gu);
  const files = [...named].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
