import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { readFigure } from '#app/read/figure.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { readState, readWorkspaces } from '#app/read/records.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { loadRecords } from '#store/records.ts';
import { testApplication } from '#testing/database.ts';
import { secondProgramme } from '#testing/second-programme.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
/** The base tells of one journal; what stands beside it is the same wherever it is imported. */
const withoutBase = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].filter(([name]) => name !== 'base.yaml'));
const replaced = (
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  from: string,
  to: string,
): ReadonlyMap<string, Uint8Array> =>
  new Map([...files, [name, new TextEncoder().encode(text(files.get(name)).replace(from, to))]]);

let app: Application;
let sample: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  app = await testApplication();
  sample = orRefuse(await readFolder(SAMPLE));
  await importProgramme(app, { files: sample, actor: 'Nguyễn Văn A' });
});
afterAll(() => app.close());

describe('import and export', () => {
  it('export gives the same bytes, also after an import into an empty database', async () => {
    const first = await exportProgramme(app, 'bac-kan');
    for (const [name, bytes] of withoutBase(first)) expect(text(bytes), name).toBe(text(sample.get(name)));
    const other = await testApplication();
    await importProgramme(other, { files: first, actor: 'Nguyễn Văn A' });
    const second = await exportProgramme(other, 'bac-kan');
    await other.close();
    expect([...withoutBase(second)].map(([name, bytes]) => [name, text(bytes)])).toEqual(
      [...withoutBase(first)].map(([name, bytes]) => [name, text(bytes)]),
    );
  });
  it('importing the same again changes nothing', async () => {
    expect(await importProgramme(app, { files: sample, actor: 'Nguyễn Văn A' })).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
    });
  });
  it('a check tells what would change and writes nothing', async () => {
    const before = await proveJournal(app, 'bac-kan');
    const changed = replaced(sample, 'observations.csv', ',77%,', ',79%,');
    expect(await importProgramme(app, { files: changed, actor: 'B', check: true })).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(await proveJournal(app, 'bac-kan')).toEqual(before);
  });
  it('a change is a new version with its author, and the old one is still told by its sequence', async () => {
    const before = (await readState(app, 'bac-kan')).records.sequence;
    const question = {
      workspace: 'bac-kan',
      address: 'measure:clean-water-rate @bac-kan #2022',
      asOf: asDay('2023-05-31'),
    };
    await importProgramme(app, {
      files: replaced(sample, 'observations.csv', ',77%,', ',79%,'),
      actor: 'Trần Thị B',
      reason: 'Đính chính',
    });
    expect(await readFigure(app, question)).toMatchObject({
      figure: { value: { amount: '79' } },
      records: [{ version: 2, author: 'Trần Thị B' }],
    });
    expect(await readFigure(app, { ...question, atSequence: before })).toMatchObject({
      figure: { value: { amount: '77' } },
      records: [{ version: 1, author: 'Nguyễn Văn A' }],
    });
    await importProgramme(app, { files: sample, actor: 'Nguyễn Văn A' });
  });
  it('a record that is gone from the files goes, and stays in the journal', async () => {
    const without = replaced(
      sample,
      'obstacles.yaml',
      text(sample.get('obstacles.yaml')).split('\n- id:')[0] ?? '',
      '',
    );
    const files = new Map([
      ...without,
      [
        'obstacles.yaml',
        new TextEncoder().encode(
          text(sample.get('obstacles.yaml')).slice(text(sample.get('obstacles.yaml')).indexOf('\n- id:') + 1),
        ),
      ],
    ]);
    expect(await importProgramme(app, { files, actor: 'B' })).toMatchObject({ added: 0, changed: 0, removed: 1 });
    expect((await readState(app, 'bac-kan')).records.obstacle.has('obstacle-1')).toBe(false);
    await importProgramme(app, { files: sample, actor: 'A' });
    expect((await readState(app, 'bac-kan')).records.obstacle.get('obstacle-1')?.ref.version).toBe(3);
    expect((await proveJournal(app, 'bac-kan')).breaches).toEqual([]);
  });
  it('one mistake refuses the whole: nothing is half done', async () => {
    const other = await testApplication();
    const broken = replaced(sample, 'observations.csv', '"155,5 tỷ đồng"', '155.5 tỷ đồng');
    await expect(importProgramme(other, { files: broken, actor: 'B' })).rejects.toBeInstanceOf(Refusal);
    expect(await readWorkspaces(other)).toEqual([]);
    await other.close();
  });
  it('a file that is missing takes nothing away; an empty one does', async () => {
    const without = new Map([...sample].filter(([name]) => name !== 'tasks.yaml'));
    const refusal = await importProgramme(app, { files: without, actor: 'B', check: true }).catch(
      (error: unknown) => error,
    );
    expect(refusal instanceof Refusal && refusal.problems).toEqual([
      { code: 'file.missing-with-records', where: { file: 'tasks.yaml' }, data: { subject: 'task', records: 4 } },
    ]);
    expect(
      await importProgramme(app, {
        files: new Map([...without, ['tasks.yaml', new Uint8Array()]]),
        actor: 'B',
        check: true,
      }),
    ).toMatchObject({ removed: 4 });
  });
  it('a second programme of the workspace keeps to its own ids, and objectives of the first must be there', async () => {
    const other = await testApplication();
    await importProgramme(other, { files: sample, actor: 'A' });
    const second = new Map([
      ...secondProgramme(),
      ['workspace.yaml', new TextEncoder().encode('id: bac-kan\nname: Thành phố Bắc Kạn\n')],
    ]);
    expect(await importProgramme(other, { files: second, actor: 'B' })).toMatchObject({ changed: 0, removed: 0 });
    // Each is taken out as it was brought in.
    for (const [programme, files] of [
      ['08-nq-tu', sample],
      ['12-nq-hdnd', second],
    ] as const) {
      const out = withoutBase(await exportProgramme(other, 'bac-kan', programme));
      expect([...out.keys()].toSorted()).toEqual([...files.keys()].toSorted());
      const third = await testApplication();
      await importProgramme(third, { files: out, actor: 'A' });
      expect(
        [...withoutBase(await exportProgramme(third, 'bac-kan'))].map(([name, bytes]) => [name, text(bytes)]),
      ).toEqual([...out].map(([name, bytes]) => [name, text(bytes)]));
      await third.close();
    }
    const problems = async (files: ReadonlyMap<string, Uint8Array>, check: boolean) => {
      const refusal = await importProgramme(other, { files, actor: 'B', check }).catch((error: unknown) => error);
      return refusal instanceof Refusal
        ? refusal.problems.map(({ code, where }) => [code, where.file, where.line])
        : refusal;
    };
    const taken = replaced(second, 'works.yaml', 'id: canal', 'id: weirs');
    const files = new Map(
      [...taken].map(([name, bytes]) => [
        name,
        new TextEncoder().encode(text(bytes).replaceAll('canal,', 'weirs,').replaceAll('work: canal', 'work: weirs')),
      ]),
    );
    for (const check of [true, false]) {
      expect(await problems(files, check)).toEqual([['id.other-programme', 'works.yaml', 7]]);
      expect(
        await problems(replaced(second, 'works.yaml', 'objective: "2"', 'objective: 08-nq-tu/2.9'), check),
      ).toEqual([['reference.unknown', 'works.yaml', 11]]);
    }
    expect(
      await problems(replaced(second, 'works.yaml', 'objective: "2"', 'objective: 08-nq-tu/2.1'), true),
    ).toMatchObject({ changed: 1 });
    await other.close();
  });
  it('every stored value has a source and an author', async () => {
    const records = await app.database.read((reader) => loadRecords(reader, 'bac-kan'));
    for (const subject of ['observation', 'funding', 'extent', 'claim', 'contribution'] as const) {
      for (const one of records?.[subject].values() ?? [])
        expect(one.source.document ?? one.source.agency, `${subject}/${one.ref.id}`).toBeDefined();
    }
  });
});

describe('the sample', () => {
  it('every shipped file is in it', async () =>
    expect((await readFile(resolve(SAMPLE, 'workspace.yaml'), 'utf8')).includes('bac-kan')).toBe(true));
});
