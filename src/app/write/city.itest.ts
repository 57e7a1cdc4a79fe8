/** What pages write for the urban class: through the journal, all or nothing, and only what holds. */
import { writeContext } from '#app/write/context.ts';
import { OPERATOR, PUBLIC } from '#core/rights/caller.ts';
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
import { codesOf } from '#testing/refused.ts';

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
/** The base tells of one journal; what stands beside it is the same wherever it is imported. */
const withoutBase = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].filter(([name]) => name !== 'base.yaml'));
const as = (typed: string, action: 'scenario:write' | 'law:correct' = 'scenario:write', of = app) =>
  writeContext(of, { workspace: WORKSPACE, caller: OPERATOR, action, typed });
/** Each from a page of its own. */
let pages = 0;
const newPage = (): string => `page ${(pages += 1)}`;
const keep = async (name: string, change: object = {}, report = false, seed = newPage()): Promise<string> =>
  keepScenario(as('Trần Thị B, chuyên viên'), await open(), {
    name,
    seed,
    report,
    question: { ...question, ...change },
  });
const correct = async (
  value: string,
  path = WATER,
  gazette = 'Công báo số 1/2026',
  seen?: number,
  who = 'Lê Văn C',
): Promise<void> =>
  correctLaw(as(who, 'law:correct'), await open(), {
    pack: '111-2025',
    path,
    value,
    gazette,
    seed: newPage(),
    ...(seen !== undefined && { seen }),
  });

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
  it('sent twice from one page is one, answered the same; another page’s, another sender’s and another question are others', async () => {
    const before = keptScenarios(await open()).length;
    const first = await keep('Gửi lại', {}, false, 'p');
    expect([await keep('Gửi lại', {}, false, 'p'), keptScenarios(await open()).length]).toEqual([first, before + 1]);
    expect(await keep('Gửi lại', {}, false, 'q')).not.toBe(first);
    expect(await keep('Gửi lại', { aim: 'highest' }, false, 'p')).not.toBe(first);
    const other = await keepScenario(as('Người khác'), await open(), {
      name: 'Gửi lại',
      seed: 'p',
      report: false,
      question,
    });
    expect(other).not.toBe(first);
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
    expect(() => as(' ')).toThrow('write.no-actor');
    expect(() => as('Ng\u200bA')).toThrow('field.control');
    expect(() => as('A'.repeat(201))).toThrow('field.too-long');
    for (const [name, code] of [
      ['a\u202eb', 'field.control'],
      ['a\u0000b', 'field.control'],
      ['a\ud83d', 'field.control'],
      ['a'.repeat(3_000_000), 'field.too-long'],
    ] as const)
      expect(await codesOf(keep(name)), code).toEqual([code]);
    expect(await codesOf(keep('X', { by: asDay('0001-01-01') }))).toEqual(['field.year']);
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
  it('made on a page that is older than another’s is a conflict with both values, who and when', async () => {
    const seen = (await open()).view.records.sequence;
    await correct('87', WATER, 'Công báo số 2/2026', undefined, 'Phạm D');
    const refusal = await correct('88', WATER, 'Công báo số 3/2026', seen).catch((error: unknown) => error);
    expect(
      refusal instanceof Refusal && refusal.problems.map(({ code, where, data }) => [code, where.field, data]),
    ).toEqual(
      ['gazette', 'value'].map((field) => [
        'write.conflict',
        field,
        expect.objectContaining({
          actor: 'Phạm D',
          at: '2026-11-23T03:00:00.000Z',
          base: field === 'value' ? '86' : 'Công báo số 1/2026',
          current: field === 'value' ? '87' : 'Công báo số 2/2026',
        }),
      ]),
    );
    await correct('86', WATER, 'Công báo số 1/2026', (await open()).view.records.sequence);
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
    const files = withoutBase(await exportProgramme(app, WORKSPACE));
    const other = await testApplication('2026-11-23T03:00:00Z');
    await importProgramme(other, { files, actor: 'Nguyễn Văn A' });
    const again = withoutBase(await exportProgramme(other, WORKSPACE));
    await other.close();
    expect([...again].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
      [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    );
  });
  it('are refused where the server takes none', async () => {
    const closed = await testApplication('2026-11-23T03:00:00Z', 'none');
    await importProgramme(closed, { files: await exportProgramme(app, WORKSPACE), actor: 'Nguyễn Văn A' });
    expect(() => as('A', 'scenario:write', closed)).toThrow('write.off');
    expect(() =>
      writeContext(app, { workspace: WORKSPACE, caller: PUBLIC, action: 'law:correct', typed: 'A' }),
    ).toThrow('right.sign-in');
    await closed.close();
  });
});

it('the teaching city comes back from the database as it was written by hand', async () => {
  const [fresh, files] = [await testApplication(), orRefuse(await readFolder(SAMPLE))];
  await importProgramme(fresh, { files, actor: 'Nguyễn Văn A' });
  const again = withoutBase(await exportProgramme(fresh, WORKSPACE));
  await fresh.close();
  expect([...again].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
    [...again.keys()].map((name) => [name, new TextDecoder().decode(files.get(name))]),
  );
});
