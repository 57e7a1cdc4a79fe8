/** The second wall: with none of the application's own checks, a connection sees and writes one workspace alone. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#store/connection.ts';
import { testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { record } from '#testing/records.ts';

let database: Database;
let [mine, other]: [string, string] = ['', ''];
beforeAll(async () => {
  database = await openDatabase(await testDatabase(), { connections: 3 });
  const document = {
    subject: 'document',
    id: 'd',
    record: record('document', { id: 'd', subject: 'Văn bản' }),
  } as const;
  [mine, other] = [await makeWorkspace(database), await makeWorkspace(database)];
  for (const one of [mine, other]) await writeRecords(database, one, [document]);
});
afterAll(() => database.close());

const rowsOf = async (of: Database, table: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ workspace_id: string }>`
    select distinct workspace_id from ${sql.table(table)} order by 1`.execute(of.reader.query);
  return rows.map(({ workspace_id: workspace }) => workspace);
};

describe('within a workspace', () => {
  it('every table that holds rows of workspaces has the wall', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = 'tiendo'::regnamespace and relkind = 'r' and attname = 'workspace_id'
        and not (relrowsecurity and exists (select from pg_policy where polrelid = pg_class.oid))
      order by 1`.execute(database.reader.query);
    // Whoever makes a table calls wall_in (migration 0090) for it.
    expect(rows.map(({ name }) => name)).toEqual(['access_log', 'role_grant']);
  });
  it('the application is neither owner nor superuser', async () => {
    const { rows } = await sql<{ bound: boolean }>`
      select not (rolsuper or rolbypassrls) and not exists (
        select from pg_class where relowner = pg_roles.oid) as bound
      from pg_roles where rolname = current_user`.execute(database.within(mine).reader.query);
    expect(rows).toEqual([{ bound: true }]);
  });
  it('a question that names no workspace, or another one, is answered with one’s own', async () => {
    for (const table of ['document', 'journal']) {
      expect(await rowsOf(database.within(mine), table)).toEqual([mine]);
      expect(await rowsOf(database, table)).toEqual([mine, other].toSorted());
    }
    const asked = sql`select from journal where workspace_id = ${other}`;
    expect((await asked.execute(database.within(mine).reader.query)).rows).toEqual([]);
    await database.within(mine).read(async (reader) => expect((await asked.execute(reader.query)).rows).toEqual([]));
  });
  it('no row of another is changed, removed or made', async () => {
    await database.within(mine).write(async ({ query }) => {
      const changed = await sql`update document set subject = 'x' where id = 'd' returning workspace_id`.execute(query);
      expect(changed.rows).toEqual([{ workspace_id: mine }]);
      const gone = await sql`delete from document where workspace_id = ${other} returning id`.execute(query);
      expect(gone.rows).toEqual([]);
    });
    const made = database.within(mine).write(({ query }) =>
      sql`insert into upload (token, sender, workspace_id, purpose, content, ends_at)
        values ('\\x00', 'x', ${other}, 'workbook', '\\x00', now())`.execute(query),
    );
    await expect(made).rejects.toThrow(/row-level security/u);
  });
  it('connections that are lent to one after another take nothing with them', async () => {
    const asked = Array.from({ length: 60 }, (_, index) => index % 3);
    const seen = await Promise.all(
      asked.map((who) => rowsOf(who === 0 ? database : database.within(who === 1 ? mine : other), 'document')),
    );
    for (const [index, who] of asked.entries())
      expect(seen[index]).toEqual(who === 0 ? [mine, other].toSorted() : [who === 1 ? mine : other]);
    const unwalled = await sql<{ me: string }>`select current_user as me`.execute(database.unwalled.reader.query);
    expect(unwalled.rows[0]?.me).not.toBe('tiendo_app');
    expect(await rowsOf(database.within(other), 'document')).toEqual([other]);
  });
  it('a connection that says nothing sees nothing', async () => {
    await database.within('').read(async ({ query }) => {
      expect((await sql`select from document`.execute(query)).rows).toEqual([]);
    });
  });
  it('writes as ever: rows are copied in, the journal cannot be changed', async () => {
    const within = database.within(mine);
    const place = { subject: 'document', id: 'e', record: record('document', { id: 'e' }) } as const;
    expect(await writeRecords(within, mine, [place])).toBe(1);
    await within
      .write(async ({ query }) => {
        await expect(sql`update journal set actor = 'x'`.execute(query)).rejects.toThrow();
      })
      .catch(() => undefined);
    expect(await rowsOf(within, 'journal')).toEqual([mine]);
  });
});
