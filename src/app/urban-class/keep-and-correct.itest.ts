import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/journal/verify-journal.ts';
import { exportProgramme } from '#app/programme/export-programme.ts';
import { importProgramme } from '#app/programme/import-programme.ts';
import { openProgramme, type OpenedProgramme } from '#app/programme/open-programme.ts';
import { Refusal } from '#app/refusal.ts';
import { correctLaw, type CorrectLaw } from '#app/urban-class/correct-law.ts';
import { keepScenario, type KeepScenario } from '#app/urban-class/keep-scenario.ts';
import { seeLaw } from '#app/urban-class/see-law.ts';
import { listScenarios, openScenario } from '#app/urban-class/see-scenarios.ts';
import { seeUrbanClass } from '#app/urban-class/see-urban-class.ts';
import { asDay } from '#core/time/day.ts';
import { readFolder } from '#files/folder.ts';
import { testApplication } from '#testing/database.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/thanh-pho-mau');
let app: Application;
beforeAll(async () => {
  app = await testApplication('2026-10-01T03:00:00Z');
  await importProgramme(app, { files: await readFolder(SAMPLE), actor: 'Nguyễn Văn A' });
});
afterAll(() => app.close());

const open = (): Promise<OpenedProgramme> => openProgramme(app, { workspace: 'thanh-pho-mau', programme: '01-nq-tu', asOf: '2026-10-01' });
const codesOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason);
  return error instanceof Refusal ? error.problems.map((problem) => problem.code) : [];
};
const QUESTION: KeepScenario['question'] = {
  place: 'thanh-pho-mau', classId: 'II', pack: '111-2025', aim: 'reach', by: asDay('2029-12-31'), budget: 400_000_000_000n,
  changes: [{ standard: '2A.III.08', value: '92,5' }], without: new Set(['cong-vien-bo-song']), costs: new Map([['nha-van-hoa', 25_000_000_000n]]), finishes: new Map(),
};
const KEEP: KeepScenario = { name: 'Không làm công viên', actor: 'Trần Thị B', report: false, question: QUESTION };
const LAW: CorrectLaw = { pack: '111-2025', path: 'standards[2A.III.08].classes.II.min', value: '88,5', gazette: 'Công báo số 1, trang 5', actor: 'Trần Thị B' };

describe('scenarios', () => {
  it('one is kept with its question, and computed again', async () => {
    const id = await keepScenario(app, await open(), KEEP);
    expect(id).toBe('khong-lam-cong-vien');
    const opened = await open();
    const kept = listScenarios(opened).find((one) => one.id === id);
    expect(kept).toMatchObject({ inputs: QUESTION.changes, without: ['cong-vien-bo-song'], budget: { amount: '400000000000' }, by: '2029-12-31' });
    const seen = kept && (await openScenario(opened, kept)).seen;
    expect(seen?.answer?.status).toBe('optimal');
    expect(seen?.weighed?.leftOut.map((one) => [one.work.id, one.why])).toEqual([['cong-vien-bo-song', 'not-wanted']]);
  });
  it('a second one of the same name has an id of its own', async () => expect(await keepScenario(app, await open(), KEEP)).toBe('khong-lam-cong-vien-2'));
  it('without a name, a keeper, or with an impossible value nothing is kept', async () => {
    const before = (await open()).view.records.sequence;
    const keep = async (change: Partial<KeepScenario>) => codesOf(keepScenario(app, await open(), { ...KEEP, ...change }));
    expect(await keep({ name: ' ' })).toEqual(['scenario.no-name']);
    expect(await keep({ actor: ' ' })).toEqual(['write.no-actor']);
    expect(await keep({ question: { ...QUESTION, changes: [{ standard: '2A.III.08', value: '101' }] } })).toEqual(['input.above-possible']);
    expect((await open()).view.records.sequence).toBe(before);
  });
  it('they leave with the files and come back', async () => {
    const files = await exportProgramme(app, 'thanh-pho-mau');
    const other = await testApplication();
    await importProgramme(other, { files, actor: 'A' });
    const again = await exportProgramme(other, 'thanh-pho-mau');
    await other.close();
    expect([...again.keys()]).toEqual([...files.keys()]);
    expect(again.get('scenarios.yaml')).toEqual(files.get('scenarios.yaml'));
  });
});

describe('corrections of the law', () => {
  it('one is the only difference, and changes the sheet', async () => {
    await correctLaw(app, await open(), LAW);
    const opened = await open();
    expect(seeLaw(opened, { pack: '111-2025' }).differences.map((one) => [one.path, one.before?.value, one.after])).toEqual([[LAW.path, '90', { value: '88.5', status: 'gazette', source: LAW.gazette }]]);
    const { sheet } = seeUrbanClass(opened, { changes: [] });
    expect(sheet?.standards.find((one) => one.id === '2A.III.08')?.threshold.min).toMatchObject({ is: '88.5', status: 'gazette' });
  });
  it('a second one of the same place takes its place, as a new version', async () => {
    await correctLaw(app, await open(), { ...LAW, value: '89' });
    const { view } = await open();
    expect(view.all('correction').map((one) => [one.value, one.ref.version])).toEqual([['89', 2]]);
  });
  it.each([
    ['no gazette', { gazette: ' ' }, 'correction.no-gazette'],
    ['no such place', { path: 'standards[9].min' }, 'correction.unknown-path'],
    ['no number', { value: 'nhiều' }, 'correction.not-a-number'],
    ['more than a hundred per cent', { value: '120' }, 'pack.above-possible'],
    ['a minimum above the maximum', { path: 'standards[2A.III.07].classes.II.min', value: '9' }, 'pack.min-above-max'],
    ['an unknown pack', { pack: '9' }, 'pack.unknown'],
    ['nobody', { actor: '' }, 'write.no-actor'],
  ])('%s is refused', async (_, change, code) => expect(await codesOf(correctLaw(app, await open(), { ...LAW, ...change }))).toContain(code));
  it('the journal holds together', async () => expect((await proveJournal(app, 'thanh-pho-mau')).breaches).toEqual([]));
});

it('the teaching city comes back with the same bytes', async () => {
  const [fresh, files] = [await testApplication(), await readFolder(SAMPLE)];
  await importProgramme(fresh, { files, actor: 'A' });
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  for (const [name, bytes] of await exportProgramme(fresh, 'thanh-pho-mau')) expect(text(bytes), name).toBe(text(files.get(name)));
  await fresh.close();
});
