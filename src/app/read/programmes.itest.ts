import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { readClosedProgrammes, readProgrammes } from '#app/read/programmes.ts';
import { readSomeWorkspaces } from '#app/read/records.ts';
import { Refusal } from '#app/refusal.ts';
import { versionReader } from '#app/read/version.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { testApplication } from '#testing/database.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import { writeRecords, type Wanted } from '#testing/journal.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

let app: Application;
const bring = (workspace: string, programme = 'p', purpose = '') =>
  importProgramme(app, {
    files: filesOf({
      ...BASE,
      'workspace.yaml': `id: ${workspace}\nname: Xã ${workspace}\n${purpose}`,
      'programme.yaml': BASE['programme.yaml'].replace('id: p', `id: ${programme}`),
      'report.yaml': BASE['report.yaml'].replace('id: bc-so-ket', `id: bc-${programme}`),
      'works.yaml': '[]',
      'progress.csv': 'id,work,source\n',
    }),
    actor: 'A',
  });
beforeAll(async () => {
  app = await testApplication();
  await bring('b');
  await bring('a', 'q');
  await bring('a', 'p');
  await bring('c', 'p', 'purpose: teaching\n');
});
afterAll(() => app.close());

const named = async (workspace?: string, limit = 100, offset = 0) => {
  const { items, total } = await readProgrammes(app, workspace, () => ({ limit, offset }));
  return [items.map((one) => `${one.workspace.id}/${one.programme.id}${one.workspace.teaching ? ' *' : ''}`), total];
};

test('by workspace and id, a part at a time, of all or of one', async () => {
  expect(await named()).toEqual([['a/p', 'a/q', 'b/p', 'c/p *'], 4]);
  expect(await named(undefined, 2, 1)).toEqual([['a/q', 'b/p'], 4]);
  expect(await named(undefined, 2, 9)).toEqual([[], 4]);
  expect(await named('a')).toEqual([['a/p', 'a/q'], 2]);
  await expect(named('d')).rejects.toBeInstanceOf(Refusal);
});
test('with what is told of each, and no workspace is loaded for it', async () => {
  const { items } = await readProgrammes(app, 'b', () => ({ limit: 1, offset: 0 }));
  expect(items[0]).toMatchObject({
    workspace: { id: 'b', name: 'Xã b', teaching: false, draft: false },
    programme: { title: 'Phát triển xã A', place: 'xa-a', ref: { version: 1 } },
  });
  expect(app.states.known.size).toBe(0);
});
test('workspaces, a part at a time', async () => {
  const { items, total } = await readSomeWorkspaces(app, { limit: 2, offset: 1 });
  expect([items.map(({ id }) => id), total]).toEqual([['b', 'c'], 3]);
});
test('the version of all is another one as soon as one of them has moved', async () => {
  const version = () => versionReader(app, (ask) => ask)('');
  const before = await version();
  expect(before).toMatch(/^[0-9a-f]{32}$/u);
  expect(await version()).toBe(before);
  await bring('c', 'p2', 'purpose: teaching\n');
  expect(await version()).not.toBe(before);
});

test('programmes that were closed are told with the entry that closed them, until they are there again', async () => {
  const closed = async (workspace?: string) =>
    (await readClosedProgrammes(app, workspace)).map(({ workspace: { id, name }, entry }) => [
      id,
      name,
      entry.record_id,
    ]);
  expect(await closed()).toEqual([]);
  const programme = (await readProgrammes(app, 'b', () => ({ limit: 1, offset: 0 }))).items[0]?.programme;
  await writeRecords(app.database, 'b', [
    { subject: 'report', id: 'bc-p' },
    { subject: 'programme', id: 'p' },
  ]);
  expect([await closed(), await closed('a'), await closed('b')]).toEqual([
    [['b', 'Xã b', 'p']],
    [],
    [['b', 'Xã b', 'p']],
  ]);
  const back = { subject: 'programme', id: 'p', programme: 'p', record: plain(programme!) } as Wanted;
  await writeRecords(app.database, 'b', [back]);
  expect(await closed()).toEqual([]);
});
