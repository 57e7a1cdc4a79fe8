/**
 * A database that is lost, full or closed to writers in the midst of work: told by its kind, outlived, and come back
 * from.
 */
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isAlive, openDatabase, type Database, type Reader } from '#store/connection.ts';
import { databaseTrouble } from '#store/trouble.ts';
import { testDatabase } from '#testing/database.ts';

let url: string;
let other: pg.Client;
let database: Database;
let heard: string[];

const open = (options: { readonly answerMs?: number } = {}): Promise<Database> =>
  openDatabase(url, {
    connections: 2,
    ...options,
    heard: { lost: (error) => heard.push(`lost: ${databaseTrouble(error)}`), back: () => heard.push('back') },
  });

beforeAll(async () => {
  url = await testDatabase();
  other = new pg.Client({ connectionString: url });
  await other.connect();
});
afterAll(() => other.end());
beforeEach(async () => {
  heard = [];
  database = await open();
});
afterEach(() => database.close());

const backend = async (reader: Reader): Promise<number> =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(reader.query)).rows[0]?.pid ?? 0;

const terminate = (pid: number) => other.query('select pg_terminate_backend($1, 5000)', [pid]);

/** The kind of trouble in which the work ends. */
const troubleIn = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => databaseTrouble(error) ?? String(error),
  );

describe('a connection that is lost', () => {
  test.each(['read', 'write'] as const)('between two questions of a %s transaction', async (kind) => {
    const work = database[kind](async (reader: Reader) => {
      await terminate(await backend(reader));
      // Nobody waits for an answer when the news of the end comes in.
      await setTimeout(20);
      await sql`select 1`.execute(reader.query);
    });
    expect(await troubleIn(work)).toBe('away');
    expect(await isAlive(database)).toBe(true);
    expect(heard).toEqual(['lost: away', 'back']);
  });

  test('under a question', async () => {
    const work = database.read(async (reader) => {
      const pid = await backend(reader);
      const asked = sql`select pg_sleep(30)`.execute(reader.query);
      const ended = terminate(pid);
      await asked;
      await ended;
    });
    expect(await troubleIn(work)).toBe('away');
    expect(await isAlive(database)).toBe(true);
  });

  test('before the end of a transaction: nothing of it is kept', async () => {
    const work = database.write(async (writer) => {
      await sql`insert into workspace (id, name, hash) values ('lost', 'L', '')`.execute(writer.query);
      await terminate(await backend(writer));
    });
    expect(await troubleIn(work)).toBe('away');
    expect((await sql`select 1 from workspace where id = 'lost'`.execute(database.reader.query)).rows).toEqual([]);
  });

  test('while idle: the next question does not meet it, and nobody is told', async () => {
    const pid = await database.read(backend);
    await terminate(pid);
    await setTimeout(50);
    expect(await database.read(backend)).not.toBe(pid);
    expect(heard).toEqual([]);
  });

  test('all of them, again and again: told once as long as it lasts', async () => {
    await Promise.all(
      [1, 2, 3].map(() =>
        troubleIn(
          database.read(async (reader) => {
            await terminate(await backend(reader));
            await sql`select 1`.execute(reader.query);
          }),
        ),
      ),
    );
    expect(await isAlive(database)).toBe(true);
    expect(heard.filter((one) => one.startsWith('lost')).length).toBe(heard.filter((one) => one === 'back').length);
  });
});

describe('a question that takes too long', () => {
  test('is ended by the server, told as such, and holds no connection', async () => {
    const quick = await open({ answerMs: 200 });
    try {
      for (let times = 0; times < 3; times += 1)
        expect(await troubleIn(quick.read((reader) => sql`select pg_sleep(20)`.execute(reader.query)))).toBe('slow');
      expect(await isAlive(quick)).toBe(true);
      // It answered: too slowly, but it is there.
      expect(heard).toEqual([]);
    } finally {
      await quick.close();
    }
  });
});

describe('a database that takes no writes', () => {
  test('answers readers; a writer is told why', async () => {
    await other.query(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    const closed = await open();
    try {
      const write = closed.write((writer) =>
        sql`insert into workspace (id, name, hash) values ('w', 'W', '')`.execute(writer.query),
      );
      expect(await troubleIn(write)).toBe('read-only');
      expect(await closed.read(async () => 'read')).toBe('read');
    } finally {
      await closed.close();
      await other.query(`alter database ${new URL(url).pathname.slice(1)} reset default_transaction_read_only`);
    }
  });
});

test('the schema is ours, whatever the address or the database says of search paths', async () => {
  const odd = await openDatabase(`${url}?options=${encodeURIComponent('-c search_path=nowhere')}`);
  try {
    expect((await sql`select id from workspace`.execute(odd.reader.query)).rows).toEqual([]);
  } finally {
    await odd.close();
  }
});
