/** What a reader finds: by indexes, as of the day, and at once after a write. */
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolve } from 'node:path';
import type { Application } from '#app/application.ts';
import { findRecords } from '#app/read/find.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { orRefuse } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { SEARCHED_SUBJECTS, type SearchedSubject } from '#core/query/searched.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { candidatesQuery } from '#store/find.ts';
import { wordsOf } from '#core/text/mark-words.ts';
import { applicationOn, testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { record } from '#testing/records.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
let app: Application;
let owner: pg.Client;
beforeAll(async () => {
  const url = await testDatabase();
  owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('set search_path to tiendo');
  app = await applicationOn(url);
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const explained = (subject: SearchedSubject) => {
  const { sql: text, parameters } = candidatesQuery('w', ['duong', 'le'], [subject]).compile(app.database.reader.query);
  return { text: `explain ${text}`, values: [...parameters] };
};

const find = async (text: string, { workspace = 'bac-kan', asOf = '2023-05-31' } = {}) =>
  findRecords(app, await openWorkspace(app, { workspace, asOf }), { text });
const ids = async (...given: Parameters<typeof find>): Promise<readonly string[]> =>
  (await find(...given)).kinds.flatMap(({ subject, records }) =>
    records.map((one) => `${subject}/${one.record.ref.id}`),
  );

describe('a search over the sample', () => {
  it.each([
    ['giai phong mat bang', 'objective/08-nq-tu/2.4'],
    ['GIẢI PHÓNG MẶT BẰNG', 'objective/08-nq-tu/2.4'],
    ['08-NQ/TU', 'programme/08-nq-tu'],
    ['931/qđ-ubnd', 'document/931-qd-ubnd'],
    ['song cau', 'place/song-cau'],
    ['nuoc sach', 'measure/clean-water-rate'],
    ['san van dong', 'work/provincial-stadium'],
  ])('%s finds %s', async (text, id) => expect(await ids(text)).toContain(id));
  it('one symbol, letter by letter, stands first', async () =>
    expect((await ids('931/QĐ-UBND'))[0]).toBe('document/931-qd-ubnd'));
  it('of what holds later nothing is found, and on its day it is', async () => {
    const statement = {
      id: 'late',
      work: 'provincial-stadium',
      since: '2023-06-10',
      statement: 'lắp khung thép tự tin',
    };
    await writeRecords(app.database, 'bac-kan', [
      {
        subject: 'progress',
        id: 'late',
        programme: '08-nq-tu',
        record: record('progress', { ...statement, source: { document: '931-qd-ubnd' } }),
      },
    ]);
    expect(await ids('khung thep tu tin', { asOf: '2023-06-09' })).toEqual([]);
    expect(await ids('khung thep tu tin', { asOf: '2023-06-10' })).toEqual(['progress/late']);
  });
});

describe('a write moves on what is found', () => {
  const source = { document: 'source' };
  it('at once: new, changed, gone', async () => {
    const workspace = await makeWorkspace(app.database);
    const party = (name?: string) => ({
      subject: 'party' as const,
      id: 'a',
      ...(name !== undefined && { record: record('party', { id: 'a', name, source }) }),
    });
    await writeRecords(app.database, workspace, [
      { subject: 'document', id: 'source', record: record('document', { id: 'source' }) },
      party('Công ty Bình Minh'),
    ]);
    const where = { workspace, asOf: '2023-05-31' };
    expect(await ids('binh minh', where)).toEqual(['party/a']);
    await writeRecords(app.database, workspace, [party('Công ty Hoàng Hôn')]);
    expect(await ids('binh minh', where)).toEqual([]);
    expect(await ids('hoang hon', where)).toEqual(['party/a']);
    await writeRecords(app.database, workspace, [party()]);
    expect(await ids('hoang hon', where)).toEqual([]);
  });
  it('nothing of another workspace is found', async () => {
    const workspace = await makeWorkspace(app.database);
    expect(await ids('nuoc sach', { workspace, asOf: '2023-05-31' })).toEqual([]);
  });
});

describe('in the database', () => {
  it.each([
    'Giải phóng MẶT BẰNG đường Đ. 08-NQ/TU',
    'hoà hòa thuỷ Ơ ư Ẵ',
    '95,5% (m²) “trích” – …',
    'ho\u00e0 gia\u0309i  a\u031bb',
    '',
  ])('words are the same as in the code: %s', async (text) => {
    const { rows } = await sql<{ readonly words: readonly string[] }>`
      select tsvector_to_array(words_in(${text})) as words`.execute(app.database.reader.query);
    expect(rows[0]?.words).toEqual([...new Set(wordsOf(text))].toSorted());
  });
  it.each(SEARCHED_SUBJECTS)('%s has an index that its question fits, letter by letter', async (subject) => {
    // A table of few rows is looked through whatever indexes it has: of those left only ours can help.
    await owner.query(
      `begin; set local enable_seqscan = off; alter table ${subject} drop constraint ${subject}_pkey cascade`,
    );
    const { rows: others } = await owner.query<{ readonly name: string }>(
      `select indexname as name from pg_indexes where tablename = $1 and indexname not like '%_words'`,
      [subject],
    );
    for (const { name } of others) await owner.query(`drop index ${name}`);
    const { rows } = await owner.query<{ readonly 'QUERY PLAN': string }>(explained(subject));
    await owner.query('rollback');
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(`Bitmap Index Scan on ${subject}_words`);
  });
  it('no words, no question', async () => expect(await ids(' … ')).toEqual([]));
  it('what is no word of ours asks nothing of the database that it cannot read', async () =>
    expect(await ids(`'; drop table work; -- & | ! :* \\ 'x`)).toEqual([]));
  it.each(['a', 'đ'])('a word of 3,000 %s is none that is found', async (letter) =>
    expect(await ids(letter.repeat(3000))).toEqual([]),
  );
});
