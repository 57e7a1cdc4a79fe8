import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { readState } from '#app/read/records.ts';
import { orRefuse } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme, type Taking } from '#app/write/import-programme.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { problemsOf } from '#testing/refused.ts';

const WORKSPACE = 'bac-kan';
const PROGRAMME = '08-nq-tu';
const sample = orRefuse(await readFolder(resolve(import.meta.dirname, '../../../data/sample/bac-kan')));

type Files = ReadonlyMap<string, Uint8Array>;
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const replaced = (files: Files, name: string, from: string, to: string): Files => {
  const before = text(files.get(name));
  expect(before).toContain(from);
  return new Map([...files, [name, new TextEncoder().encode(before.replace(from, to))]]);
};
const withoutBase = (files: Files): Files => new Map([...files].filter(([name]) => name !== 'base.yaml'));

let app: Application;
const open: Application[] = [];
beforeEach(async () => {
  app = await testApplication();
  open.push(app);
  await take(sample, 'Nguyễn Văn A');
});
afterAll(() => Promise.all(open.map((one) => one.close())));

const take = (files: Files, actor = 'Nguyễn Văn A', taking: Taking = {}) =>
  importProgramme(app, { files, actor, take: taking });
const exported = (): Promise<Files> => exportProgramme(app, WORKSPACE);
const partyOf = async (id: string) => (await readState(app, WORKSPACE)).records.party.get(id);
/** As a page would write it. */
const write = async (id: string, name: string | undefined): Promise<void> => {
  const before = await partyOf(id);
  const draft: RecordIn<'party'> = {
    id,
    name: name ?? '',
    kind: before?.kind ?? 'enterprise',
    ...(before?.short !== undefined && { short: before.short }),
    ...(before?.seat !== undefined && { seat: before.seat }),
    source: before?.source ?? { document: 'bao-cao-so-ket-08' },
  };
  await change(writeContext(app, { workspace: WORKSPACE, caller: OPERATOR, action: 'record:write', typed: 'Trang' }), {
    commandId: randomUUID(),
    changes: [
      {
        subject: 'party',
        id,
        programme: PROGRAMME,
        ...(before && { base: before.ref.version }),
        ...(name !== undefined && { draft }),
      },
    ],
  });
};
/** A party of the sample that nothing refers to would be best; one whose name may change will do. */
const [ID = '', NAME = ''] = text(sample.get('parties.csv')).split('\n')[1]?.split(',') ?? [];

describe.each([
  ['an export', true],
  ['a folder of the first version, without a base', false],
])('%s', (_, hasBase) => {
  const folder = async (): Promise<Files> => (hasBase ? exported() : withoutBase(await exported()));

  it('imported twice changes nothing', async () => {
    const files = await folder();
    expect(await take(files)).toMatchObject({ added: 0, changed: 0, removed: 0, kept: 0 });
    expect(await take(files)).toMatchObject({ added: 0, changed: 0, removed: 0, kept: 0 });
  });
  it('removes and overwrites nothing that a page wrote since, also when it is imported again', async () => {
    const files = await folder();
    await write('moi-tren-trang', 'Mới trên trang');
    await write(ID, 'Sửa trên trang');
    for (const round of [1, 2]) {
      expect(await take(files), String(round)).toMatchObject({ added: 0, changed: 0, removed: 0, kept: 2 });
      expect([(await partyOf('moi-tren-trang'))?.name, (await partyOf(ID))?.name]).toEqual([
        'Mới trên trang',
        'Sửa trên trang',
      ]);
    }
    expect((await proveJournal(app, WORKSPACE)).found).toBe(0);
  });
  it('is edited and imported again and again', async () => {
    const files = await folder();
    const [one, two] = ['Một', 'Hai'].map((name) => replaced(files, 'parties.csv', NAME, name)) as [Files, Files];
    expect(await take(one)).toMatchObject({ changed: 1 });
    expect(await take(two)).toMatchObject({ changed: 1 });
    expect((await partyOf(ID))?.name).toBe('Hai');
  });
  it('meets what a page changed too: told with both values, file and line, who and when; either can be taken', async () => {
    const files = replaced(await folder(), 'parties.csv', NAME, 'Theo tệp');
    await write(ID, 'Theo trang');
    expect(await problemsOf(take(files))).toEqual([
      {
        code: 'import.conflict',
        where: { record: `party/${ID}`, field: 'name', file: 'parties.csv', line: 2 },
        data: expect.objectContaining({
          base: NAME,
          current: 'Theo trang',
          mine: 'Theo tệp',
          actor: 'Trang',
        }) as object,
      },
    ]);
    expect((await partyOf(ID))?.name).toBe('Theo trang');
    expect(await take(files, 'Nguyễn Văn A', { all: 'record' })).toMatchObject({ changed: 0, kept: 1 });
    expect((await partyOf(ID))?.name).toBe('Theo trang');
    expect(await take(files, 'Nguyễn Văn A', { all: 'record', one: new Map([[`party/${ID}`, 'file']]) })).toMatchObject(
      {
        changed: 1,
      },
    );
    expect((await partyOf(ID))?.name).toBe('Theo tệp');
  });
  it('a check tells conflicts beside all other differences, and what either side would make of them', async () => {
    const exportedNow = await folder();
    const [other = ''] = [...(await readState(app, WORKSPACE)).records.party.keys()].filter((id) => id !== ID);
    const otherName = (await partyOf(other))?.name ?? '';
    const files = replaced(
      replaced(exportedNow, 'parties.csv', NAME, 'Theo tệp'),
      'parties.csv',
      otherName,
      'Sửa thêm',
    );
    await write(ID, 'Theo trang');
    const look = (taking: Taking) => importProgramme(app, { files, actor: 'A', check: true, take: taking });
    const { differences, conflicts, clashing, changed } = await look({});
    expect({ clashing, changed, differing: differences.map(({ id }) => id) }).toEqual({
      clashing: 1,
      changed: 1,
      differing: [other],
    });
    expect(conflicts).toMatchObject([
      {
        subject: 'party',
        id: ID,
        base: { name: NAME },
        current: { name: 'Theo trang' },
        mine: { name: 'Theo tệp' },
        actor: 'Trang',
        problems: [{ code: 'import.conflict', where: { file: 'parties.csv', line: 2 } }],
      },
    ]);
    expect(await look({ all: 'file' })).toMatchObject({ clashing: 0, changed: 2 });
    expect(await look({ all: 'record' })).toMatchObject({ clashing: 0, changed: 1, kept: 1 });
    expect(await problemsOf(take(files))).toMatchObject([{ code: 'import.conflict' }]);
    expect((await partyOf(other))?.name).toBe(otherName);
  });
  it('a check tells each difference, field by field, and writes nothing', async () => {
    const files = replaced(await folder(), 'parties.csv', NAME, 'Theo tệp');
    const { differences, sequence } = await importProgramme(app, { files, actor: 'A', check: true });
    expect(differences).toMatchObject([
      { kind: 'changed', subject: 'party', id: ID, before: { name: NAME }, after: { name: 'Theo tệp' } },
    ]);
    expect((await readState(app, WORKSPACE)).records.sequence).toBe(sequence);
  });
});

describe('the base of an export', () => {
  it('is of one journal: what another person imported from the same export is a conflict, not overwritten', async () => {
    const files = await exported();
    await take(replaced(files, 'parties.csv', NAME, 'Của A'), 'A');
    expect(await problemsOf(take(replaced(files, 'parties.csv', NAME, 'Của B'), 'B'))).toMatchObject([
      { code: 'import.conflict', data: { current: 'Của A', mine: 'Của B', actor: 'A' } },
    ]);
  });
  it('of another history, or of a workspace under another name, is as if there were none', async () => {
    const files = await exported();
    const forged = replaced(files, 'base.yaml', 'hash: ', `hash: ${'0'.repeat(64)} # `);
    expect(await take(forged)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    const elsewhere = replaced(files, 'workspace.yaml', `id: ${WORKSPACE}`, 'id: noi-khac');
    expect((await take(elsewhere)).added).toBeGreaterThan(300);
  });
  it('that cannot be read is told', async () => {
    const files = replaced(await exported(), 'base.yaml', 'hash: ', 'hash: x');
    expect(await problemsOf(take(files))).toMatchObject([{ code: 'base.malformed', where: { file: 'base.yaml' } }]);
  });
});
