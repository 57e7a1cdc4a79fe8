/** What pages write for the urban class: through the journal, all or nothing, and only what holds. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readJournal } from '#app/read/journal.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { correctLaw } from '#app/write/correct-law.ts';
import { keepScenario } from '#app/write/keep-scenario.ts';
import { lawAnswer } from '#core/query/law.ts';
import { keptScenarios } from '#core/query/scenarios.ts';
import { urbanClassAnswer } from '#core/query/urban-class.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/thanh-pho-mau');
const WORKSPACE = 'thanh-pho-mau';
const WATER = 'standards[2A.III.08].classes.II.min';

let app: Application;
beforeAll(async () => {
  app = await testApplication('2026-11-23T03:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
});
afterAll(() => app.close());

const open = (of = app): Promise<OpenedProgramme> => openProgramme(of, { workspace: WORKSPACE, programme: '01-nq-tu' });
const question = {
  place: WORKSPACE,
  classId: 'II',
  pack: '111-2025',
  changes: [],
  aim: 'reach' as const,
  by: asDay('2028-12-31'),
  costs: new Map(),
  finishes: new Map(),
  without: new Set<string>(),
};
const codesOf = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof Refusal ? error.problems.map((problem) => problem.code) : [String(error)]),
  );
const keep = async (name: string, change: object = {}, report = false): Promise<string> =>
  keepScenario(app, await open(), {
    name,
    actor: 'Trần Thị B, chuyên viên',
    report,
    question: { ...question, ...change },
  });
const correct = async (value: string, path = WATER, gazette = 'Công báo số 1/2026'): Promise<void> =>
  correctLaw(app, await open(), { pack: '111-2025', path, value, gazette, actor: 'Lê Văn C' });

describe('a scenario', () => {
  it('is kept with all that it changes, under an id of its own', async () => {
    const id = await keep('Đường rẻ hơn', {
      changes: [{ standard: '2A.III.08', value: '95' }],
      costs: new Map([['duong-noi-thi', 90_000_000_000n]]),
      without: new Set(['benh-vien']),
    });
    expect([id, await keep('Đường rẻ hơn')]).toEqual(['duong-re-hon', 'duong-re-hon-2']);
    const kept = keptScenarios(await open()).find((one) => one.id === id);
    expect([kept?.inputs, kept?.costs[0]?.amount.amount, kept?.without]).toEqual([
      [{ standard: '2A.III.08', value: '95' }],
      '90000000000',
      ['benh-vien'],
    ]);
  });
  it('only one is told in the report', async () => {
    const id = await keep('Vào báo cáo', {}, true);
    expect(
      keptScenarios(await open())
        .filter((one) => one.report === 'yes')
        .map((one) => one.id),
    ).toEqual([id]);
  });
  it('is refused with all that is wrong, and nothing is written', async () => {
    const before = keptScenarios(await open()).length;
    expect(await codesOf(keep(''))).toEqual(['scenario.no-name']);
    expect(
      await codesOf(
        keep('X', {
          changes: [
            { standard: '2A.III.08', value: '177' },
            { standard: '9Z', value: '1' },
          ],
        }),
      ),
    ).toEqual(['input.above-possible', 'standard.unknown']);
    expect(await codesOf(keepScenario(app, await open(), { name: 'X', actor: ' ', report: false, question }))).toEqual([
      'write.no-actor',
    ]);
    expect(keptScenarios(await open())).toHaveLength(before);
  });
});

describe('a correction of the law', () => {
  it('changes the score at once, and stands as a difference with its gazette', async () => {
    const minimum = async (): Promise<string | undefined> =>
      orRefuse(urbanClassAnswer(await open(), { changes: [], pack: '111-2025' })).sheet?.standards.find(
        (one) => one.id === '2A.III.08',
      )?.threshold.min.is;
    expect(await minimum()).toBe('90');
    await correct('85,5');
    expect(await minimum()).toBe('85.5');
    expect(orRefuse(lawAnswer(await open(), { pack: '111-2025' })).differences).toMatchObject([
      {
        path: WATER,
        before: { value: '90', status: 'secondary' },
        after: { value: '85.5', status: 'gazette', source: 'Công báo số 1/2026' },
      },
    ]);
  });
  it('a second one of the same place takes the place of the first', async () => {
    await correct('86');
    expect(orRefuse(lawAnswer(await open(), { pack: '111-2025' })).differences.map((one) => one.after?.value)).toEqual([
      '86',
    ]);
  });
  it('is refused where the pack would no longer be sound', async () => {
    expect(await codesOf(correct('150'))).not.toEqual([]);
    expect(await codesOf(correct('abc'))).toEqual(['correction.not-a-number']);
    expect(await codesOf(correct('1', 'nowhere'))).toEqual(['correction.unknown-path']);
    expect(await codesOf(correct('88', WATER, ' '))).toEqual(['correction.no-gazette']);
    expect(orRefuse(lawAnswer(await open(), { pack: '111-2025' })).differences.map((one) => one.after?.value)).toEqual([
      '86',
    ]);
  });
});

describe('all writes', () => {
  it('stand in the journal with who answers for them, and the chain holds', async () => {
    const { commands } = await readJournal(app, { workspace: WORKSPACE });
    expect(commands.filter((one) => one.command === 'keep-scenario').map((one) => one.actor)).toContain(
      'Trần Thị B, chuyên viên',
    );
    expect(commands.find((one) => one.command === 'correct-law')?.reason).toBe('Công báo số 1/2026');
    expect((await proveJournal(app, WORKSPACE)).breaches).toEqual([]);
  });
  it('go out with the programme’s files and come in again', async () => {
    const files = await exportProgramme(app, WORKSPACE);
    const other = await testApplication('2026-11-23T03:00:00Z');
    await importProgramme(other, { files, actor: 'Nguyễn Văn A' });
    const again = await exportProgramme(other, WORKSPACE);
    await other.close();
    expect([...again].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
      [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    );
  });
  it('are refused where the server takes none', async () => {
    const closed = await testApplication('2026-11-23T03:00:00Z', 'none');
    await importProgramme(closed, { files: await exportProgramme(app, WORKSPACE), actor: 'Nguyễn Văn A' });
    expect(
      await codesOf(keepScenario(closed, await open(closed), { name: 'X', actor: 'A', report: false, question })),
    ).toEqual(['write.off']);
    await closed.close();
  });
});

it('the teaching city comes back from the database as it was written by hand', async () => {
  const [fresh, files] = [await testApplication(), orRefuse(await readFolder(SAMPLE))];
  await importProgramme(fresh, { files, actor: 'Nguyễn Văn A' });
  const again = await exportProgramme(fresh, WORKSPACE);
  await fresh.close();
  expect([...again].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
    [...again.keys()].map((name) => [name, new TextDecoder().decode(files.get(name))]),
  );
});
