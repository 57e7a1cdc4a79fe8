import { expect, test } from 'vitest';
import { migrationNames } from '#store/migrate.ts';

/** Numbers that were given twice before anybody looked. All have run under their names, which therefore stay. */
const SHARED = new Set(['0021', '0031', '0050']);

test('migrations run in the order of their names: each has a number of its own', async () => {
  const names = await migrationNames();
  expect(names.filter((name) => !/^\d{4}_[a-z_0-9]+\.sql$/u.test(name))).toEqual([]);
  const numbers = names.map((name) => name.slice(0, 4));
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at);
  expect(twice.filter((number) => !SHARED.has(number))).toEqual([]);
  expect(twice).toHaveLength(SHARED.size);
});
