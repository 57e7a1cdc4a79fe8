/** Outlines from a file: kept while they are looked at, written as one command, told by the journal, taken back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { readJournal } from '#app/read/journal.ts';
import { openProgramme } from '#app/read/programme.ts';
import { writeContext } from '#app/write/context.ts';
import { checkOutlines, drawOutlines, outlinesSent } from '#app/write/draw-outlines.ts';
import { keepSent, takeSent } from '#app/write/kept-upload.ts';
import { undoCommand } from '#app/write/undo-command.ts';
import { OPERATOR, PUBLIC } from '#core/rights/caller.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { record } from '#testing/records.ts';
import { testApplication } from '#testing/database.ts';
import { faultsOf } from '#testing/refused.ts';

let app: Application;
beforeAll(async () => {
  app = await testApplication();
  await makeWorkspace(app.database, 'w');
  await writeRecords(app.database, 'w', [
    { subject: 'document', id: 'source', record: record('document', { id: 'source' }) },
    { subject: 'agency', id: 'u', record: record('agency', { id: 'u' }) },
    ...['x', 'y'].map((id) => ({ subject: 'place' as const, id, record: record('place', { id, kind: 'ward' }) })),
    {
      subject: 'programme',
      programme: 'p',
      id: 'p',
      record: record('programme', { id: 'p', place: 'x', resolution: 'source', owner: 'u' }),
    },
  ]);
});
afterAll(() => app.close());

const bytesOf = (side: number): Uint8Array => {
  const ring = (lon: number) => [
    [lon, 22],
    [lon + side, 22],
    [lon + side, 22 + side],
    [lon, 22],
  ];
  const features = [105, 106].map((lon) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring(lon)] },
  }));
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
};
const sent = { caller: OPERATOR, workspace: 'w' };
const context = () => writeContext(app, { workspace: 'w', caller: OPERATOR, action: 'record:write', typed: 'A' });
const draw = async (side: number, places: readonly string[], document: string | undefined, seed: string) => {
  const { token } = await checkOutlines(app, sent, bytesOf(side));
  const { outlines } = await outlinesSent(app, sent, token);
  const source = document === undefined ? {} : { document, at: 'tờ 1' };
  return drawOutlines(context(), outlines, { programme: 'p', places, source, reason: '', seed });
};
const widths = async () => {
  const { ask, view } = await openProgramme(app, { workspace: 'w', programme: 'p' });
  const rows = await ask(() => view.rows('boundary', {}).map(({ place, geometry }) => [place, geometry] as const));
  return rows.map(([place, { coordinates }]) => [place, coordinates[0]?.[0]?.[1]?.[0]]);
};
it('is written for the places that are chosen; another takes the place of the one before, and is taken back', async () => {
  expect(await draw(0.5, ['x', ''], 'source', 'một')).toBe(1);
  expect(await widths()).toEqual([['x', 105.5]]);
  expect(await draw(0.25, ['y', 'x'], 'source', 'hai')).toBe(2);
  expect(await widths()).toEqual([
    ['x', 106.25],
    ['y', 105.25],
  ]);
  const { commands } = await readJournal(app, { workspace: 'w' });
  const [last] = commands;
  expect(last).toMatchObject({ command: 'draw-outline', actor: 'A' });
  const place = { command: last?.commandId ?? '', sequence: last?.entries[0]?.entry.sequence ?? 0 };
  await undoCommand(context(), { caller: OPERATOR, place, reason: '', seed: 'lại' });
  expect(await widths()).toEqual([['x', 105.5]]);
});

it('tells what is lacking at its field, and is for who may write', async () => {
  expect(await faultsOf(draw(0.5, ['', ''], undefined, 'ba'))).toEqual([
    ['outline.no-place', 'noi-0'],
    ['outline.no-source', 'van-ban'],
  ]);
  expect(await faultsOf(draw(0.5, ['x', 'x'], 'source', 'bốn'))).toEqual([['outline.place-twice', 'noi-1']]);
  expect(await faultsOf(checkOutlines(app, { ...sent, caller: PUBLIC }, bytesOf(1)))).toEqual([
    ['right.sign-in', undefined],
  ]);
  expect(await faultsOf(outlinesSent(app, sent, 'x'))).toEqual([['upload.over', undefined]]);
});

it('a file that was sent for other work is not taken, and takes no place', async () => {
  const { token } = await checkOutlines(app, sent, bytesOf(0.5));
  const other = await keepSent(app, sent, 'old-report', bytesOf(0.25));
  expect(await faultsOf(outlinesSent(app, sent, other))).toEqual([['upload.over', undefined]]);
  expect(await takeSent(app, sent, 'old-report', other)).toEqual(bytesOf(0.25));
  expect((await outlinesSent(app, sent, token)).outlines).toHaveLength(2);
});
