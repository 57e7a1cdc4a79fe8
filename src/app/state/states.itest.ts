/** What is known of a workspace follows its journal: by the entries since, once for all who ask, and within a bound. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApplication, type Application } from '#app/application.ts';
import { readState, readView, readWorkspace } from '#app/read/records.ts';
import { weightOf } from '#app/state/state.ts';
import { ask } from '#app/state/ask.ts';
import { makeRoom, openStates, stateAt, stateAtHead } from '#app/state/states.ts';
import { IDENTITIES } from '#core/facts/series.ts';
import { asDay } from '#core/value/day.ts';
import { openPen } from '#store/journal/pen.ts';
import { loadRecords } from '#store/records.ts';
import { testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeIn, writeRecords, type Wanted } from '#testing/journal.ts';
import { record } from '#testing/records.ts';

let app: Application;
let url: string;
const silent = { info: () => undefined, error: () => undefined };
beforeAll(async () => {
  url = await testDatabase();
  app = await openApplication({ databaseUrl: url, address: 'http://localhost', log: silent });
});
afterAll(() => app.close());

const place = (id: string, name?: string): Wanted => ({
  subject: 'place',
  id,
  ...(name !== undefined && { record: record('place', { id, name, source: { at: 'I', document: 'source' } }) }),
});
const SOURCE: Wanted = { subject: 'document', id: 'source', record: record('document', { id: 'source' }) };

const write = (workspace: string, ...changes: readonly Wanted[]): Promise<number> =>
  writeRecords(app.database, workspace, changes);
const newWorkspace = async (): Promise<string> => {
  const id = await makeWorkspace(app.database);
  await write(id, SOURCE, place('b', 'một'), place('d', 'một'));
  return id;
};

/** The application with its readings counted. */
const counting = (): { readonly app: Application; readonly readings: () => number } => {
  let count = 0;
  const database: Application['database'] = {
    ...app.database,
    get whole() {
      return database;
    },
    read: (work) => {
      count += 1;
      return app.database.read(work);
    },
  };
  return { app: { ...app, database, states: openStates(1e9) }, readings: () => count };
};
const names = async (of: Application, workspace: string): Promise<readonly string[]> =>
  [...(await readState(of, workspace)).records.place.values()].map((one) => `${one.id} ${one.name}`);

describe('what is known of a workspace', () => {
  it('is read once, and not again while nothing changes', async () => {
    const workspace = await newWorkspace();
    const { app: of, readings } = counting();
    const first = await readState(of, workspace);
    expect((await readState(of, workspace)).records).toBe(first.records);
    expect(readings()).toBe(1);
  });
  it('moves on by the entries since, to what the tables say, and what they do not name stays the same object', async () => {
    const workspace = await newWorkspace();
    const { app: of } = counting();
    const before = (await readState(of, workspace)).records;
    await write(workspace, place('a', 'mới'), place('b', 'hai'));
    await write(workspace, place('d'), place('c', 'mới'));
    const after = (await readState(of, workspace)).records;
    expect(await names(of, workspace)).toEqual(['a mới', 'b hai', 'c mới']);
    expect(after.document).toBe(before.document);
    const stored = await of.database.read((reader) => loadRecords(reader, workspace));
    for (const subject of IDENTITIES)
      expect([...after[subject].values()], subject).toEqual([...(stored?.[subject].values() ?? [])]);
  });
  it('is read once for all who ask at the same time after a commit', async () => {
    const workspace = await newWorkspace();
    const { app: of, readings } = counting();
    await readState(of, workspace);
    await write(workspace, place('b', 'hai'));
    const before = readings();
    const all = await Promise.all(Array.from({ length: 20 }, () => readState(of, workspace)));
    expect(new Set(all.map((one) => one.records)).size).toBe(1);
    expect(readings() - before).toBe(1);
    expect(all[0]?.records.place.get('b')?.name).toBe('hai');
  });
  it('is never older than the question, however many write and ask at once', async () => {
    const workspace = await newWorkspace();
    const { app: of } = counting();
    await Promise.all(
      Array.from({ length: 15 }, async (_, index) => {
        await write(workspace, place(`p${index}`, 'mới'));
        expect((await readState(of, workspace)).records.place.has(`p${index}`)).toBe(true);
      }),
    );
    expect((await readState(of, workspace)).records.place.size).toBe(17);
  });
  it('a reading that fails is nobody else’s failure', async () => {
    const workspace = await newWorkspace();
    const { app: of } = counting();
    let fails = true;
    const read: Application['database']['read'] = (work) => {
      if (!fails) return of.database.read(work);
      fails = false;
      return Promise.reject(new Error('away'));
    };
    const weak: Application = { ...of, database: { ...of.database, whole: { ...of.database, read }, read } };
    const both = await Promise.allSettled([readState(weak, workspace), readState(weak, workspace)]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
  it('is read anew when its journal is another one of the same length', async () => {
    const { app: of } = counting();
    await makeWorkspace(of.database, 'w');
    await write('w', SOURCE, place('b', 'một'));
    expect(await names(of, 'w')).toEqual(['b một']);
    const client = new pg.Client({ connectionString: url, options: '-c search_path=tiendo' });
    await client.connect();
    await client.query(
      "alter table journal disable trigger user; delete from journal where workspace_id = 'w' and sequence > 1; delete from place where workspace_id = 'w'; delete from document where workspace_id = 'w'; alter table journal enable trigger user; update workspace set sequence = 1, hash = (select hash from journal where workspace_id = 'w') where id = 'w'",
    );
    await client.end();
    await write('w', SOURCE, place('b', 'khác'));
    expect(await names(of, 'w')).toEqual(['b khác']);
  });
  it('within a transaction that holds the lock is what stands at the head, and moves on afterwards', async () => {
    const workspace = await newWorkspace();
    const { app: of } = counting();
    await readState(of, workspace);
    await write(workspace, place('b', 'hai'));
    await of.database
      .write(async (writer) => {
        const head = (await openPen(writer, workspace, new Date()))?.head();
        if (!head) throw new Error('no workspace');
        expect((await stateAtHead(of, writer, workspace, head)).facts.identities.place.get('b')?.name).toBe('hai');
        await writeIn(writer, workspace, [place('b', 'ba')]);
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect((await readState(of, workspace)).records.place.get('b')?.name).toBe('hai');
  });
  it('takes no more memory than it may: what was longest not asked for goes', async () => {
    const workspaces = [await newWorkspace(), await newWorkspace(), await newWorkspace()] as const;
    const { app: of, readings } = counting();
    const one = weightOf(await stateAt(of, await readWorkspace(of, workspaces[0])));
    const small: Application = { ...of, states: openStates(one * 2.5) };
    await readState(small, workspaces[0]);
    await readState(small, workspaces[1]);
    await readState(small, workspaces[0]);
    await readState(small, workspaces[2]);
    expect([...small.states.known.keys()]).toEqual([workspaces[0], workspaces[2]]);
    expect(readings()).toBe(4);
  });
  it('before work that takes much forgets what can be found again, where it leaves little room, and answers the same', async () => {
    const workspace = await newWorkspace();
    const { app: of } = counting();
    const view = await readView(of, workspace, asDay('2023-05-31'));
    const found = () => ask(of, view, () => [view.which('observation', 'place', {}).size, view.all('place').length]);
    const before = await found();
    const state = await stateAt(of, await readWorkspace(of, workspace));
    makeRoom({ ...of.states, budget: weightOf(state) * 3 });
    expect(state.answers.size).toBe(1);
    makeRoom({ ...of.states, budget: weightOf(state) });
    expect([state.answers.size, state.loaded, [...view.notes.rooms.values()].length]).toEqual([0, 0, 0]);
    expect(await found()).toEqual(before);
    expect(state.answers.size).toBe(1);
  });
  it('views are made once a day, and no more than eight', async () => {
    const workspace = await newWorkspace();
    const { app: of } = counting();
    const days = Array.from({ length: 9 }, (_, index) => asDay(`2023-01-0${index + 1}`));
    const first = await readView(of, workspace, days[0] ?? asDay('2023-01-01'));
    expect(await readView(of, workspace, first.asOf)).toBe(first);
    for (const day of days) await readView(of, workspace, day);
    expect(of.states.known.get(workspace)?.views.size).toBe(8);
    expect(await readView(of, workspace, first.asOf)).not.toBe(first);
  });
});
