import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { reachDatabase } from '#store/reach-database.ts';
import { testDatabase } from '#testing/database.ts';
import { databaseUrl } from '#testing/postgres-setup.ts';

const name = `t_${randomUUID().replaceAll('-', '')}`;
let client: pg.Client;
let migrated: string;
beforeAll(async () => {
  migrated = await testDatabase();
  client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  await client.query(`create role ${name} login password 'secret'`);
  await client.query(`create database ${name}`);
  await client.query(
    `create database ${name}_ascii encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`,
  );
});
afterAll(async () => {
  for (const database of [name, `${name}_ascii`]) await client.query(`drop database ${database}`);
  await client.query(`drop role ${name}`);
  await client.end();
});

const as = (url: string, username: string, password: string): string =>
  Object.assign(new URL(url), { username, password }).href;
const at = (database: string): string => databaseUrl(inject('postgresUrl'), database);

test('a database where we may write is fine, new or migrated', async () => {
  await expect(reachDatabase(at(name))).resolves.toBeUndefined();
  await expect(reachDatabase(migrated)).resolves.toBeUndefined();
});

test.each([
  ['a wrong password', () => as(at(name), name, 'wrong'), 'database.unreachable', { systemReason: '28P01' }],
  ['a database that is not there', () => at('nowhere'), 'database.unreachable', { systemReason: '3D000' }],
  ['a database of other letters', () => at(`${name}_ascii`), 'database.encoding', { encoding: 'SQL_ASCII' }],
  ['a user who may not make the schema', () => as(at(name), name, 'secret'), 'database.no-right', { login: name }],
  ['a user who may not write our schema', () => as(migrated, name, 'secret'), 'database.no-right', { login: name }],
  [
    'nobody who listens',
    () => 'postgres://u:secret@127.0.0.1:9/d',
    'database.unreachable',
    { systemReason: 'ECONNREFUSED', said: 'connect ECONNREFUSED 127.0.0.1:9' },
  ],
  [
    'no such machine',
    () => 'postgres://u:secret@nowhere.invalid/d',
    'database.unreachable',
    { database: 'nowhere.invalid/d' },
  ],
  ['no address', () => 'localhost/d', 'database.no-address', {}],
])('%s is refused by its reason, without the password', async (_, url, code, data) => {
  const error: unknown = await reachDatabase(url()).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ problem: { code, data } });
  expect(String(error)).not.toContain('secret');
});
