import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { keptHeads, proveJournal } from '#app/read/journal-proof.ts';
import { readWorkspace } from '#app/read/records.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { noteMovedHeads } from '#app/write/note-heads.ts';
import { printHead } from '#core/facts/head.ts';
import { headsFile, readHeadLine } from '#store/heads-file.ts';
import { testApplication } from '#testing/database.ts';
import { secondProgramme } from '#testing/second-programme.ts';

let folder: string;
let app: Application;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-heads-'));
  app = await testApplication('2026-11-29T00:00:00Z');
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const WORKSPACE = 'xa-ven-song';
const named = (name: string): ReadonlyMap<string, Uint8Array> =>
  new Map([...secondProgramme(), ['workspace.yaml', new TextEncoder().encode(`id: ${WORKSPACE}\nname: ${name}\n`)]]);

test('heads are noted beside the database as they move, and a proof holds the journal against all of them', async () => {
  const data = join(folder, 'made', 'for', 'it');
  expect(await noteMovedHeads(app, data)).toBe(0);
  expect(await keptHeads(data)).toEqual(new Map());
  await importProgramme(app, { files: named('Một'), actor: 'A' });
  const first = await readWorkspace(app, WORKSPACE);
  expect([await noteMovedHeads(app, data), await noteMovedHeads(app, data)]).toEqual([1, 0]);
  await appendFile(headsFile(data), '2026-11-29T00:00:00.000Z xa-ven-so');
  await importProgramme(app, { files: named('Hai'), actor: 'A' });
  const second = await readWorkspace(app, WORKSPACE);
  expect(await noteMovedHeads(app, data)).toBe(1);

  const lines = (await readFile(headsFile(data), 'utf8')).split('\n').filter(Boolean);
  expect(lines).toEqual([
    `2026-11-29T00:00:00.000Z ${WORKSPACE} ${printHead(first)}`,
    '2026-11-29T00:00:00.000Z xa-ven-so',
    `2026-11-29T00:00:00.000Z ${WORKSPACE} ${printHead(second)}`,
  ]);
  const kept = (await keptHeads(data)).get(WORKSPACE) ?? [];
  expect(kept.map(printHead)).toEqual([first, second].map(printHead));
  expect((await proveJournal(app, WORKSPACE, kept)).breaches).toEqual([]);
  const forged = { sequence: first.sequence, hash: second.hash };
  expect((await proveJournal(app, WORKSPACE, [...kept, forged])).breaches).toEqual([
    { kind: 'remade', sequence: first.sequence },
  ]);
});

test('the name of a workspace is a change like any other, told in its journal', async () => {
  const before = await readWorkspace(app, WORKSPACE);
  await importProgramme(app, { files: named('Ba'), actor: 'B' });
  const after = await readWorkspace(app, WORKSPACE);
  expect([after.name, after.sequence]).toEqual(['Ba', before.sequence + 1]);
});

test('a line is read as it was printed, with or without its instant', () => {
  const hash = 'ab'.repeat(32);
  const noted = { workspace: 'bac-kan', head: { sequence: 7, hash } };
  expect(readHeadLine(`2026-11-29T00:00:00.000Z bac-kan 7:${hash}`)).toEqual(noted);
  expect(readHeadLine(`bac-kan 7:${hash}`)).toEqual(noted);
  for (const line of ['', 'bac-kan', `7:${hash}`, `bac-kan 7:${hash.slice(1)}`])
    expect(readHeadLine(line)).toBeUndefined();
});

test('that data are invented for teaching is said, and taken back, in the journal only', async () => {
  const marked = (mark: string): ReadonlyMap<string, Uint8Array> =>
    new Map([...named('Bốn'), ['workspace.yaml', new TextEncoder().encode(`id: ${WORKSPACE}\nname: Bốn\n${mark}`)]]);
  await importProgramme(app, { files: marked('purpose: teaching\n'), actor: 'A' });
  const before = await readWorkspace(app, WORKSPACE);
  await importProgramme(app, { files: marked(''), actor: 'B' });
  const after = await readWorkspace(app, WORKSPACE);
  expect([before.teaching, after.teaching, after.sequence - before.sequence]).toEqual([true, false, 1]);
});
