import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { readRemovals } from '#store/journal/entries-at.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace, writeRecords, type Wanted } from '#testing/journal.ts';
import { record } from '#testing/records.ts';

let app: Application;
beforeAll(async () => {
  app = await testApplication('2023-06-05T03:00:00Z');
});
afterAll(() => app.close());

const document = (id: string, note: string): Wanted => ({
  subject: 'document',
  id,
  record: record('document', { id, note }),
});

it('removals are told of what is gone alone, each by its last entry', async () => {
  const workspace = await makeWorkspace(app.database);
  const write = (...wanted: readonly Wanted[]) => writeRecords(app.database, workspace, wanted);
  await write(document('gone', 'một'), document('back', 'một'), document('stays', 'một'), document('other', 'một'));
  await write({ subject: 'document', id: 'gone' }, { subject: 'document', id: 'back' });
  await write(document('gone', 'hai'), document('back', 'hai'), document('stays', 'hai'));
  await write({ subject: 'document', id: 'gone' }, { subject: 'document', id: 'other' });
  const asked = ['gone', 'back', 'stays', 'never'].map((id) => ({ subject: 'document' as const, id }));
  const found = await readRemovals(app.database.reader, workspace, [...asked, { subject: 'party', id: 'gone' }]);
  expect([...found.keys()]).toEqual(['document/gone']);
  const { sequence } = (await app.database.reader.query
    .selectFrom('journal')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .where('workspace_id', '=', workspace)
    .where('record_id', '=', 'gone')
    .executeTakeFirst())!;
  expect(found.get('document/gone')?.sequence).toBe(Number(sequence));
  expect((await readRemovals(app.database.reader, workspace, [])).size).toBe(0);
});
