/** One search over all programmes: of each what its reader may see there, and no more. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { findEverywhere } from '#app/read/find-everywhere.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { applicationOn, testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { findWorkspacesWith } from '#store/find.ts';
import { record } from '#testing/records.ts';

let app: Application;
let first: string;
let second: string;
beforeAll(async () => {
  app = await applicationOn(await testDatabase());
  [first, second] = [await makeWorkspace(app.database), await makeWorkspace(app.database)];
  const source = { source: { document: 'source', at: 'I' } };
  const programmeIn = (id: string) =>
    ({
      subject: 'programme',
      programme: id,
      id,
      record: record('programme', { id, short: `NQ ${id}`, place: 'x', resolution: 'source', owner: 'u' }),
    }) as const;
  const ground = [
    { subject: 'document', id: 'source', record: record('document', { id: 'source' }) },
    { subject: 'place', id: 'x', record: record('place', { id: 'x' }) },
    { subject: 'agency', id: 'u', record: record('agency', { id: 'u', name: 'Ban Giải phóng mặt bằng' }) },
  ] as const;
  const objectiveOf = (programme: string, id: string, name: string, audience?: 'party') =>
    ({
      subject: 'objective',
      programme,
      id: `${programme}/${id}`,
      record: record('objective', { id: `${programme}/${id}`, title: name, ...(audience && { audience }) }),
    }) as const;
  await writeRecords(app.database, first, [
    ...ground,
    programmeIn('p'),
    programmeIn('q'),
    objectiveOf('p', '1', 'Giải phóng mặt bằng khu chợ'),
    objectiveOf('q', '1', 'Đường và giải phóng mặt bằng'),
    {
      subject: 'party',
      id: 'giver',
      record: record('party', { id: 'giver', name: 'Hộ ông Saokhuê', kind: 'person', ...source }),
    },
  ]);
  await writeRecords(app.database, second, [
    ...ground.slice(0, 2),
    { ...ground[2], record: record('agency', { id: 'u', name: 'Ban khác' }) },
    programmeIn('r'),
    objectiveOf('r', '1', 'Giải phóng mặt bằng bí danh Ngảisương', 'party'),
  ]);
});
afterAll(() => app.close());

const caller = (workspace: string, lines: readonly ('party' | 'government')[] = []): Caller => ({
  kind: 'person',
  id: 'a',
  name: 'A',
  administers: false,
  grants: [{ workspace, role: 'office', lines }],
});
const all = (workspaces: number) => ({ limit: workspaces, offset: 0 });
const find = async (who: Caller, text: string) => {
  const { workspaces, programmes } = await findEverywhere(askedBy(app, who), text, all);
  const told = programmes.map(({ opened, shared, records }) => [
    shared ? 'shared' : opened.programme.ref.id,
    records.map(({ record: one }) => one.ref.id),
  ]);
  return { workspaces, told };
};

describe('a search over all programmes', () => {
  it('tells what it finds by programme, the best first; what belongs to none alone by its workspace', async () =>
    expect(await find(PUBLIC, 'giai phong mat bang')).toEqual({
      workspaces: 1,
      told: [
        ['p', ['p/1']],
        ['q', ['q/1']],
        ['shared', ['u']],
      ],
    }));

  it('finds a hidden record for who may see it, and its workspace is counted for nobody else', async () => {
    expect(await find(caller(second, ['party']), 'ngaisuong')).toEqual({ workspaces: 1, told: [['r', ['r/1']]] });
    for (const who of [PUBLIC, caller(second), caller(second, ['government']), caller(first, ['party'])])
      expect(await find(who, 'ngaisuong')).toEqual({ workspaces: 0, told: [] });
    expect((await find(OPERATOR, 'giai phong mat bang')).workspaces).toBe(2);
  });

  it('finds nobody by a name that is not told', async () => {
    expect(await find(caller(first), 'saokhue')).toEqual({ workspaces: 1, told: [['shared', ['giver']]] });
    for (const who of [PUBLIC, caller(second)]) expect(await find(who, 'saokhue')).toEqual({ workspaces: 0, told: [] });
  });

  it('opens no more workspaces than the part that is asked for', async () => {
    const part = (offset: number) => findEverywhere(askedBy(app, OPERATOR), 'giai phong', () => ({ limit: 1, offset }));
    const opened = async (offset: number) => {
      const { workspaces, programmes } = await part(offset);
      return [workspaces, new Set(programmes.map(({ opened: one }) => one.workspace.id)).size];
    };
    expect([await opened(0), await opened(1), await opened(2)]).toEqual([
      [2, 1],
      [2, 1],
      [2, 0],
    ]);
  });

  it.each(['', '  ', '§', '"'])('%j is no question', async (text) =>
    expect(await find(OPERATOR, text)).toEqual({ workspaces: 0, told: [] }),
  );
});

it('the kinds that have some are told, so that no other is looked into', async () => {
  const { reader } = app.database.unwalled;
  const kinds = async (most?: number) =>
    (await findWorkspacesWith(reader, ['giai', 'phong'], [first], most)).get(first)?.toSorted();
  const known = await kinds();
  expect(known).toEqual(['agency', 'objective']);
  // Of what there is too much, that there is some is all that is known.
  expect(await kinds(1)).toEqual(known);
});

it('where a word stands in more records than are looked at each workspace is looked into', async () => {
  const { reader } = app.database.unwalled;
  for (const most of [1, 2, 20_000])
    expect([...(await findWorkspacesWith(reader, ['ban'], [first, second], most)).keys()]).toEqual(
      [first, second].toSorted(),
    );
  expect([...(await findWorkspacesWith(reader, ['giai', 'phong'], [second], 1)).keys()]).toEqual([second]);
  expect([
    ...(
      await findWorkspacesWith(askedBy(app, caller(second)).database.unwalled.reader, ['ngaisuong'], [second], 1)
    ).keys(),
  ]).toEqual([]);
});
