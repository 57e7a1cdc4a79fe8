/** A database of its own for each test file, cloned from the migrated template. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openApplication, type Application, type Writes } from '#app/application.ts';
import { databaseUrl, TEMPLATE } from '#testing/postgres-setup.ts';

/** Connection string to a fresh, migrated database. */
export const testDatabase = (): Promise<string> => makeDatabase(`template ${TEMPLATE}`);

/** Connection string to a database with nothing in it. */
export const emptyDatabase = (): Promise<string> => makeDatabase('');

const makeDatabase = async (like: string): Promise<string> => {
  const server = inject('postgresUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  // Two files may clone at once: the template then is in use for a moment.
  for (let tries = 0; ; tries += 1) {
    const error = await client.query(`create database ${name} ${like}`).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!error) break;
    if (tries > 50) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await client.end();
  return databaseUrl(server, name);
};

/**
 * An application on a fresh database, with a clock that the test sets; it takes writes of pages unless told otherwise.
 */
export const testApplication = async (now = START, writes: Writes = 'all'): Promise<Application> =>
  applicationOn(await testDatabase(), now, writes);

const START = '2023-06-01T03:00:00Z';

/**
 * The same on a database that is there: a second process beside the first, or one whose database the test opens too.
 */
export const applicationOn = (url: string, now = START, writes: Writes = 'all'): Promise<Application> => {
  const log = { info: () => undefined, error: () => undefined };
  return openApplication({
    databaseUrl: url,
    address: 'http://localhost:4080',
    log,
    clock: { now: () => new Date(now) },
    writes,
  });
};
