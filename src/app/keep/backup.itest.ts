import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { backUp, rehearse, restore } from '#app/keep/backup.ts';
import { proveAll } from '#app/keep/prove.ts';
import { makeFirstAdministrator } from '#app/people/accounts.ts';
import { readEvidence } from '#app/read/collecting/evidence.ts';
import { openReturn } from '#app/read/collecting/return.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { openProgramme } from '#app/read/programme.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { attachEvidence } from '#app/write/collecting/attach-evidence.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { noteMovedHeads } from '#app/write/note-heads.ts';
import { primaryCell } from '#core/collecting/row-cells.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { listAccess } from '#store/people/access-log.ts';
import { reportingDrafts } from '#testing/collecting.ts';
import { applicationOn, emptyDatabase, testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const NOW = new Date('2026-11-30T01:00:00Z');

let root: string;
let url: string;
let app: Application;
let file: string;

const folderFor = async (name: string): Promise<string> => {
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  return folder;
};
const codes = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error('not refused', { cause: error });
  return error.problems.map((problem) => problem.code);
};
const restored = (path: string, databaseUrl: string, folder: string, replace = false) =>
  restore({ databaseUrl, folder, path, replace, now: NOW });
const exported = async (of: Application) =>
  [...(await exportProgramme(of, 'bac-kan'))].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tien-do-backup-'));
  url = await testDatabase();
  app = await applicationOn(url, '2026-11-30T01:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn "Văn" A\\B' });
  await makeFirstAdministrator(app, {
    signIn: 'quan-tri',
    name: 'Trần Thị B',
    position: '',
    purpose: 'Quản lý',
    keepUntil: '',
    password: 'cầu vồng trên suối Tả Nậm',
    again: 'cầu vồng trên suối Tả Nậm',
    origin: { address: '127.0.0.1', agent: 'test' },
  });
  const folder = await folderFor('first');
  await noteMovedHeads(app, folder);
  file = join(root, 'all.backup');
  await backUp(app, { databaseUrl: url, folder, path: file }, 'Người vận hành');
});
afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true, force: true });
});

describe('a backup', () => {
  it('comes back whole: records, journal, accounts, access log, noted heads', async () => {
    const [target, folder] = [await emptyDatabase(), await folderFor('second')];
    const { workspaces, rows } = await restored(file, target, folder);
    expect(workspaces).toBe(1);
    expect(rows).toBeGreaterThan(500);
    const other = await applicationOn(target);
    const proof = await proveAll(other, folder);
    expect(proof).toMatchObject({ broken: [] });
    expect(proof.accessBroken).toBeUndefined();
    expect(proof.entries).toBeGreaterThan(400);
    expect(await readWorkspaces(other)).toEqual(await readWorkspaces(app));
    expect(await exported(other)).toEqual(await exported(app));
    expect(await readFile(join(folder, 'journal-heads.txt'), 'utf8')).toContain(' bac-kan ');
    const [last] = await listAccess(other.database.reader, { limit: 1 });
    expect(last).toMatchObject({ event: 'backup', actor: 'Người vận hành' });
    const { rows: known } = await sql<{ many: number }>`
      select reltuples::integer as many from pg_class where oid = 'party'::regclass`.execute(
      other.database.reader.query,
    );
    expect(known[0]?.many).toBeGreaterThan(0);
    await other.close();
  });
  it('has come back though its tables could not be looked at: that is told beside it', async () => {
    const [target, folder] = [await emptyDatabase(), await folderFor('not-looked')];
    const client = new pg.Client({ connectionString: target });
    await client.connect();
    // What lists the tables names one that is not there.
    await client.query(`create schema astray;
      create view astray.pg_tables as select 'tiendo'::name as schemaname, 'nowhere'::name as tablename`);
    await client.end();
    const options = encodeURIComponent('-c search_path=astray,pg_catalog');
    const { rows, notLooked } = await restored(file, `${target}?options=${options}`, folder);
    expect(rows).toBeGreaterThan(500);
    expect(notLooked).toContain('nowhere');
    const other = await applicationOn(target);
    expect(await proveAll(other, folder)).toMatchObject({ broken: [] });
    await other.close();
  });
  it('brings files of evidence back byte for byte, named as they were', async () => {
    const from = await testDatabase();
    const own = await applicationOn(from, '2026-07-03T02:00:00Z');
    const workspace = await makeWorkspace(own.database);
    await writeRecords(own.database, workspace, reportingDrafts());
    const opened = (of: Application) => openProgramme(of, { workspace, programme: 'p', asOf: '2026-07-31' });
    const returned = async (of: Application) => openReturn(await opened(of), 'p.2026-q2', 'kt');
    // Every byte there is, and what would end or change a line of text.
    const bytes = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.from(Array.from({ length: 256 }, (_, at) => at)),
      Buffer.from('\\.\n\\N\t\r\n\\x00\n-- end\n'),
    ]);
    const row = 'measure:water@city#2026-Q2';
    const context = writeContext(own, { workspace, caller: OPERATOR, action: 'return:write', typed: 'A' });
    await attachEvidence(context, await returned(own), {
      row,
      file: { name: 'Biên bản.pdf', content: bytes },
      seed: 's',
    });
    const path = join(root, 'evidence.backup');
    await backUp(own, { databaseUrl: from, folder: await folderFor('evidence'), path }, 'A');
    const [target, folder] = [await emptyDatabase(), await folderFor('evidence back')];
    await restored(path, target, folder);
    const other = await applicationOn(target, '2026-07-03T02:00:00Z');
    const [kept] = primaryCell((await returned(other)).cells, row)?.files ?? [];
    const back = await readEvidence(other, await opened(other), await returned(other), kept?.sha256 ?? '');
    expect(back.name).toBe('Biên bản.pdf');
    expect(Buffer.from(back.content).equals(bytes)).toBe(true);
    expect(createHash('sha256').update(back.content).digest('hex')).toBe(kept?.sha256);
    expect((await proveAll(other)).broken).toEqual([]);
    await Promise.all([own.close(), other.close()]);
  });
  it('holds no session, so that whoever gets hold of it cannot go on with one', async () => {
    const text = gunzipSync(await readFile(file)).toString('utf8');
    expect(text).toContain('COPY "person"');
    for (const table of ['session', 'one_time_link', 'attempt', 'migration'])
      expect(text).not.toContain(`COPY "${table}"`);
  });
  it('is read by its owner only, and writes over nothing', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const places = { databaseUrl: url, folder: root, path: file };
    expect(await codes(backUp(app, places, 'A'))).toEqual(['backup.exists']);
    const nowhere = { ...places, path: join(root, 'nowhere', 'b.backup') };
    expect(await codes(backUp(app, nowhere, 'A'))).toEqual(['backup.unwritable']);
    expect((await readdir(root)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
  it('is rehearsed without a trace', async () => {
    const before = await databases(url);
    const { rows, proof } = await rehearse({ databaseUrl: url, path: file }, async (spare) => {
      const other = await applicationOn(spare);
      return proveAll(other).finally(() => other.close());
    });
    expect(rows).toBeGreaterThan(500);
    expect(proof.broken).toEqual([]);
    expect(await databases(url)).toEqual(before);
  });
});

const databases = async (of: string): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: of });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'tiendo_rehearsal%'",
  );
  await client.end();
  return rows.map(({ name }) => name);
};

describe('what stands', () => {
  it('is not replaced unless that is asked, nor under a server that runs on it', async () => {
    const [target, folder] = [await emptyDatabase(), await folderFor('third')];
    await restored(file, target, folder);
    expect(await codes(restored(file, target, folder))).toEqual(['restore.not-empty']);
    const running = await applicationOn(target);
    await readWorkspaces(running);
    expect(await codes(restored(file, target, folder, true))).toEqual(['restore.in-use']);
    await running.close();
    const { headsAside } = await restored(file, target, folder, true);
    expect(headsAside).toMatch(/journal-heads\..+\.txt$/u);
  });
});

describe('a file that is not whole is refused, and nothing changes', () => {
  const damaged = async (change: (bytes: Buffer) => Buffer): Promise<readonly string[]> => {
    const path = join(root, `${randomUUID()}.backup`);
    await writeFile(path, change(await readFile(file)));
    const target = await emptyDatabase();
    const found = await codes(restored(path, target, await folderFor('damaged')));
    const client = new pg.Client({ connectionString: target });
    await client.connect();
    const { rows } = await client.query("select to_regclass('tiendo.workspace') as there");
    await client.end();
    expect(rows).toEqual([{ there: null }]);
    return found;
  };
  const text = (change: (text: string) => string) => (bytes: Buffer) =>
    gzipSync(change(gunzipSync(bytes).toString('utf8')));

  it.each<[name: string, change: (bytes: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['no gzip', () => Buffer.from('một bản sao lưu')],
    ['the last byte is missing', (bytes) => bytes.subarray(0, -1)],
    ['half of it', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['a bit turned', (bytes) => Buffer.from(bytes).fill((bytes[900] ?? 0) ^ 1, 900, 901)],
    ['a letter changed and packed anew', text((all) => all.replace('Bắc Kạn', 'Bắc Cạn'))],
    ['a row left out', text((all) => all.replace(/(COPY "document" [^\n]*\n)[^\n]*\n/u, '$1'))],
    ['the end left out', text((all) => all.slice(0, all.lastIndexOf('-- end')))],
    ['something behind the end', text((all) => `${all}COPY "person" ("id") FROM stdin;\n\\.\n`)],
    ['another file', () => gzipSync('id,name\na,b\n')],
    ['a header that is none', text((all) => all.replace('"format":1', '"format":2'))],
  ])('%s', async (_, change) => {
    expect(await damaged(change)).toEqual(['backup.damaged']);
  });
  it('one that a newer version made, though its sum holds', async () => {
    const newer = text((all) => {
      const changed = all.replace('"migrations":[', '"migrations":["9999_of_tomorrow.sql",');
      const body = changed.slice(0, changed.lastIndexOf('-- end'));
      const sum = createHash('sha256').update(body).digest('hex');
      return changed.replace(/"sha256":"[0-9a-f]+"/u, `"sha256":"${sum}"`);
    });
    expect(await damaged(newer)).toEqual(['backup.newer']);
  });
  it('one that is not there', async () => {
    expect(await codes(restored(join(root, 'none'), await emptyDatabase(), root))).toEqual(['backup.unreadable']);
  });
});
