import { expect, test } from 'vitest';
import { sharesSessions } from '#store/pooler.ts';
import { reachDatabase } from '#store/reach-database.ts';
import { testDatabase } from '#testing/database.ts';
import { openPooler } from '#testing/pooler.ts';

test.each([
  ['transaction', 1, true],
  ['transaction', 2, true],
  ['transaction', 5, true],
  ['session', 9, false],
] as const)('a pooler that lends for a %s, with %i sessions: %s', async (lends, sessions, shares) => {
  const pooler = await openPooler(await testDatabase(), lends, sessions);
  try {
    expect(await sharesSessions(pooler.url)).toBe(shares);
  } finally {
    await pooler.close();
  }
});

test('the server itself gives each client a session; a pooler that does not is refused by its name', async () => {
  const url = await testDatabase();
  expect(await sharesSessions(url)).toBe(false);
  const pooler = await openPooler(url, 'transaction', 2);
  try {
    await expect(reachDatabase(pooler.url)).rejects.toMatchObject({
      problem: { code: 'database.pooler', data: { database: pooler.url.replace(/^.*@/u, '') } },
    });
  } finally {
    await pooler.close();
  }
});
