/**
 * One embedded PostgreSQL for all tests on a database, or the server of TEST_DATABASE_URL; a migrated template in it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#store/migrate.ts';
import { startPostgres } from '#store/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string to the server's own database. */
    readonly postgresUrl: string;
  }
}

export const TEMPLATE = 'tiendo_template';

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'tien-do-test-'));
  const server = await startPostgres({ dataDir: folder, tell: () => undefined });
  await makeTemplate(server.url);
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
};

const makeTemplate = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrate(databaseUrl(url, TEMPLATE));
};

/** The same server, another database. */
export const databaseUrl = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;
