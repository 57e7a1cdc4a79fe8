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
  await client.query(`create database ${name}_ascii encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`);
});
afterAll(async () => {
  for (const database of [name, `${name}_ascii`]) await client.query(`drop database ${database}`);
  await client.query(`drop role ${name}`);
  await client.end();
});

const as = (url: string, username: string, password: string): string => Object.assign(new URL(url), { username, password }).href;
const at = (database: string): string => databaseUrl(inject('postgresUrl'), database);

test('a database where we may write is fine, new or migrated', async () => {
  await expect(reachDatabase(at(name))).resolves.toBeUndefined();
  await expect(reachDatabase(migrated)).resolves.toBeUndefined();
});

test.each([
  ['a wrong password', () => as(at(name), name, 'wrong'), 'sai tên hoặc mật khẩu'],
  ['a database that is not there', () => at('nowhere'), 'máy chủ không có cơ sở dữ liệu này'],
  ['a database of other letters', () => at(`${name}_ascii`), 'bảng mã SQL_ASCII'],
  ['a user who may not make the schema', () => as(at(name), name, 'secret'), `grant create on database … to ${name}`],
  ['a user who may not write our schema', () => as(migrated, name, 'secret'), 'không được tạo lược đồ tiendo'],
  ['nobody who listens', () => 'postgres://u:secret@127.0.0.1:9/d', 'không có máy chủ nào nhận kết nối ở đó (connect ECONNREFUSED 127.0.0.1:9)'],
  ['no such machine', () => 'postgres://u:secret@nowhere.invalid/d', 'nowhere.invalid'],
  ['no address', () => 'localhost/d', 'DATABASE_URL không đúng dạng'],
])('%s is told in plain words, without the password', async (_, url, words) => {
  const error = await reachDatabase(url()).catch((reason: unknown) => String(reason));
  expect(error).toContain(words);
  expect(error).not.toContain('secret');
});
