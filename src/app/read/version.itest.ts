import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { readState } from '#app/read/records.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { versionReader } from '#app/read/version.ts';
import { keepAnswers } from '#http/keep-answers.ts';
import { applicationOn, testDatabase } from '#testing/database.ts';
import { secondProgramme } from '#testing/second-programme.ts';

let url: string;
let app: Application;
beforeAll(async () => {
  url = await testDatabase();
  app = await applicationOn(url);
});
afterAll(() => app.close());

const WORKSPACE = 'xa-ven-song';
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const named = (title: string): ReadonlyMap<string, Uint8Array> => {
  const files = secondProgramme();
  const changed = text(files.get('programme.yaml')).replace(/^title: .*$/mu, `title: ${title}`);
  return new Map([...files, ['programme.yaml', new TextEncoder().encode(changed)]]);
};

/** Cuts the last entry off, as an insider with the owner's rights would. */
const cutBack = async (): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    set search_path to tiendo; set session_replication_role = replica;
    delete from journal where sequence = (select max(sequence) from journal);
    update workspace set sequence = last.sequence, hash = last.hash
      from (select sequence, hash from journal order by sequence desc limit 1) last;
    update programme set title = 'Phát triển thủy lợi', version = 1;`);
  await client.end();
};

test('a journal that was cut back and written anew has another version at the same sequence: no old answer holds', async () => {
  await importProgramme(app, { files: named('Phát triển thủy lợi'), actor: 'A' });
  const versionOf = versionReader(app, (ask) => ask);
  const keeper = keepAnswers({
    buildId: 'b',
    versionOf,
    today: () => '2026-11-29',
    repeated: () => undefined,
    headersFor: () => [],
    bytes: 1_000_000,
  });
  const asked = { url: `/${WORKSPACE}`, cookie: undefined, acceptEncoding: undefined };
  const answered = async (): Promise<string | null> =>
    (await keeper.keep(asked, new Response('…'), await keeper.versionFor(asked.url, undefined))).headers.get('etag');

  await importProgramme(app, { files: named('Tên một'), actor: 'A' });
  const [first, tag] = [await readState(app, WORKSPACE), await answered()];
  await cutBack();
  await importProgramme(app, { files: named('Tên hai'), actor: 'A' });
  const [second, newTag] = [await readState(app, WORKSPACE), await answered()];

  expect(second.records.sequence).toBe(first.records.sequence);
  expect(second.records.hash).not.toBe(first.records.hash);
  expect(newTag).not.toBe(tag);
  expect([first, second].map(({ records }) => [...records.programme.values()][0]?.title)).toEqual([
    'Tên một',
    'Tên hai',
  ]);
});
