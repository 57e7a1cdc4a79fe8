import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { ensureSample, samplesAmong } from '#app/write/ensure-sample.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { testApplication } from '#testing/database.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

let app: Application;
beforeEach(async () => {
  app = await testApplication();
});
afterEach(() => app.close());

const workspaces = async (): Promise<readonly string[]> => (await readWorkspaces(app)).map(({ id }) => id);
const load = async (given = app): Promise<readonly string[]> => {
  const loaded: string[] = [];
  await ensureSample(given, (workspace) => loaded.push(workspace));
  return loaded;
};

test('an empty database gets both samples, once', async () => {
  expect(await load()).toEqual(['bac-kan', 'thanh-pho-mau']);
  expect(await load()).toEqual([]);
});

test('a first run that was killed between the two goes on with the second', async () => {
  let writes = 0;
  const database: Application['database'] = {
    ...app.database,
    within: () => database,
    write: (work) => {
      writes += 1;
      if (writes > 1) throw new Error('killed');
      return app.database.write(work);
    },
  };
  const dying: Application = { ...app, database };
  await expect(load(dying)).rejects.toThrow('killed');
  expect(await workspaces()).toEqual(['bac-kan']);
  expect(await load()).toEqual(['thanh-pho-mau']);
  expect(await workspaces()).toEqual(['bac-kan', 'thanh-pho-mau']);
});

test('a database that holds anything of its own gets none', async () => {
  await importProgramme(app, { files: filesOf(BASE), actor: 'Nguyễn Văn A' });
  expect(await load()).toEqual([]);
});

test('nor one whose only workspace has the id of a sample', async () => {
  const own = { ...BASE, 'workspace.yaml': 'id: bac-kan\nname: Của tôi\n' };
  await importProgramme(app, { files: filesOf(own), actor: 'Nguyễn Văn A' });
  expect(await load()).toEqual([]);
});

test('samples are told from what is somebody’s own, whatever it is called', async () => {
  await load();
  const all = new Set(['bac-kan', 'thanh-pho-mau', 'w']);
  expect([...(await samplesAmong(app, all))]).toEqual(['bac-kan', 'thanh-pho-mau']);
  expect([...(await samplesAmong(app, new Set(['w'])))]).toEqual([]);
});

test('somebody’s own of a sample’s id is no sample', async () => {
  await importProgramme(app, {
    files: filesOf({ ...BASE, 'workspace.yaml': 'id: bac-kan\nname: Của tôi\n' }),
    actor: 'A',
  });
  expect([...(await samplesAmong(app, new Set(['bac-kan'])))]).toEqual([]);
});
