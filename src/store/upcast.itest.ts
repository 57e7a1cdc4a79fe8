/** A database as the first version left it: brought to today's words, with its journal untouched and still proven. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { readFigure } from '#app/read/figure.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readViewAt } from '#app/read/records.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { asDay } from '#core/value/day.ts';
import { entriesOf, latestEntries } from '#store/journal/read.ts';
import { loadRecords, loadRecordsAt } from '#store/records.ts';
import { readEntries } from '#store/entries.ts';
import { applicationOn } from '#testing/database.ts';
import { databaseUrl } from '#testing/postgres-setup.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
const INSTALLED = new URL('../testing/fixtures/first-version/installed.json', import.meta.url);
const LAST_OF_THEN = '0010';

/** The tables of then with the rows of then, as `migrate` would find them. */
const installed = async (): Promise<string> => {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Client({ connectionString: inject('postgresUrl') });
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  const url = databaseUrl(inject('postgresUrl'), name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create schema tiendo; set search_path to tiendo');
  await client.query(
    'create table migration (name text primary key, hash text not null, at timestamptz not null default now())',
  );
  const then = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql') && file <= `${LAST_OF_THEN}~`);
  for (const file of then.toSorted()) {
    const sql = await readFile(new URL(file, MIGRATIONS), 'utf8');
    await client.query(sql);
    await client.query("insert into migration values ($1, encode(sha256(convert_to($2, 'utf8')), 'hex'))", [file, sql]);
  }
  await client.query('begin');
  const tables: Readonly<Record<string, readonly object[]>> = JSON.parse(await readFile(INSTALLED, 'utf8'));
  for (const [table, rows] of Object.entries(tables))
    await client.query(`insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1::jsonb)`, [
      JSON.stringify(rows),
    ]);
  await client.query('commit');
  await client.end();
  return url;
};

let app: Application;
beforeAll(async () => {
  app = await applicationOn(await installed());
});
afterAll(() => app.close());

const WORKSPACE = 'xa-a';
const valueOf = async (address: string, atSequence?: number) =>
  (
    await readFigure(app, {
      workspace: WORKSPACE,
      address,
      asOf: asDay('2023-05-31'),
      ...(atSequence !== undefined && { atSequence }),
    })
  ).figure.value?.amount;

describe('a database of the first version', () => {
  it('is proven: the chain holds as it was written, and the tables say what the journal says', async () =>
    expect(await proveJournal(app, WORKSPACE)).toMatchObject({ entries: 18, breaches: [] }));
  it('its records are told in the words of today, now and as they were', async () => {
    const now = await app.database.read((reader) => loadRecords(reader, WORKSPACE));
    const then = await app.database.read((reader) => loadRecordsAt(reader, WORKSPACE, 14));
    expect(now?.agency.get('ubnd-xa')).toMatchObject({ name: 'UBND xã A', ref: { subject: 'agency', version: 2 } });
    expect(then.agency.get('ubnd-xa')).toMatchObject({ name: 'Ủy ban nhân dân xã', ref: { version: 1 } });
    expect([now?.agency.size, then.agency.size]).toEqual([2, 3]);
    expect(now?.agency.get('ubnd-xa')?.source).toEqual({ agency: 'ubnd-xa', at: 'sổ' });
    expect(now?.place.get('xa-a')).toMatchObject({
      source: { document: 'bao-cao', agency: 'ubnd-xa', at: 'bảng 1' },
      spellings: [{ at: { agency: 'ubnd-xa', at: 'sổ cũ' } }, { at: { document: 'bao-cao', at: '1' } }],
    });
    expect(now?.progress.get('p1')).toMatchObject({ agency: 'ubnd-xa', figures: ['count agency[document=nq-01]'] });
    expect(now?.task.get('t1')?.agencies).toEqual(['ubnd-xa', 'hdnd-xa']);
    expect(now?.urban.get('xa-a')?.adminUnits).toBe(3);
    expect(now?.finding.get('f1')?.figures).toEqual(['count agency', 'count agency[document=nq-01]']);
    expect(now?.claim.get('c1')).toMatchObject({
      of: 'count agency[document=nq-01]',
      parts: ['count agency[document=nq-01]'],
    });
  });
  it('addresses that were printed open, now and at the sequence of then', async () => {
    expect(await Promise.all([valueOf('count unit'), valueOf('count agency'), valueOf('count unit', 14)])).toEqual([
      '2',
      '2',
      '3',
    ]);
  });
  it('the journal is read in the words of today and keeps those of then', async () => {
    const [latest, first] = await entriesOf(app.database.reader, WORKSPACE, 'agency', 'ubnd-xa');
    expect([latest, first]).toMatchObject([
      { subject: 'agency', version: 2, before: { source: { agency: 'ubnd-xa' } } },
      { subject: 'agency', version: 1, after: { source: { agency: 'ubnd-xa' } } },
    ]);
    const all = await latestEntries(app.database.reader, WORKSPACE, 18, 100);
    expect(JSON.stringify(all)).not.toMatch(/"units?"/u);
    const stored = await app.database.reader.query
      .selectFrom('journal')
      .select('subject')
      .where('subject', '=', 'unit')
      .execute();
    expect(stored.length).toBe(5);
  });
  it('records move back by entries of then', async () => {
    const entries = await app.database.read((reader) => readEntries(reader, WORKSPACE, 14, 17));
    expect(entries.map(({ subject, id, previous }) => [subject, id, previous?.sequence])).toEqual([
      ['agency', 'ubnd-xa', 3],
      ['progress', 'p1', 10],
      ['agency', 'ban-cu', 4],
    ]);
    expect((await readViewAt(app, WORKSPACE, asDay('2023-05-31'), 14)).all('agency')).toHaveLength(3);
  });
  it('an export taken in again changes nothing', async () => {
    const files = await exportProgramme(app, WORKSPACE);
    expect([...files.keys()]).toContain('agencies.csv');
    expect(await importProgramme(app, { files, actor: 'Nguyễn Văn A' })).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
    });
  });
  it('what is written next goes on where the first version ended, under a name that it removed too', async () => {
    const files = new Map(await exportProgramme(app, WORKSPACE));
    const agencies = new TextDecoder().decode(files.get('agencies.csv'));
    files.set(
      'agencies.csv',
      new TextEncoder().encode(`${agencies.replace('UBND xã A', 'UBND xã B')}ban-cu,Ban mới,,service,,,,,,nq-01\n`),
    );
    await importProgramme(app, { files, actor: 'Lê C' });
    const versions = async (id: string) =>
      (await entriesOf(app.database.reader, WORKSPACE, 'agency', id)).map(({ version }) => version);
    expect([await versions('ubnd-xa'), await versions('ban-cu')]).toEqual([
      [3, 2, 1],
      [3, 2, 1],
    ]);
    expect(await proveJournal(app, WORKSPACE)).toMatchObject({ breaches: [] });
    const entries = await app.database.read((reader) => readEntries(reader, WORKSPACE, 18, 20));
    expect(entries.map(({ previous }) => previous?.sequence)).toEqual([15, 17]);
    expect(await valueOf('count unit', 14)).toBe('3');
  });
});
