/** A path is issued once, through the journal; what a report tells of it is the same ever after. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { readIssuedPath, scenariosOf } from '#app/read/issued-path.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { printReport } from '#app/read/report/print.ts';
import { readScenarioQuestion } from '#app/read/scenario.ts';
import { orRefuse } from '#app/refusal.ts';
import { operatorContext, writeContext } from '#app/write/context.ts';
import { correctLaw } from '#app/write/correct-law.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { issuePath } from '#app/write/issue-path.ts';
import { answerOf } from '#core/city/issued-path.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { keptScenarios } from '#core/query/scenarios.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { codesOf } from '#testing/refused.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/thanh-pho-mau');
const WORKSPACE = 'thanh-pho-mau';
const SCENARIO = 'dat-loai-ii-nam-2028';
const DAY = '2026-10-01';

let app: Application;
beforeAll(async () => {
  app = await testApplication('2026-11-23T03:00:00Z');
  const files = new Map(orRefuse(await readFolder(SAMPLE)));
  files.delete('urban-paths.yaml');
  await importProgramme(app, { files, actor: 'Nguyễn Văn A' });
});
afterAll(() => app.close());

const open = (of = app): Promise<OpenedProgramme> =>
  openProgramme(of, { workspace: WORKSPACE, programme: '01-nq-tu', asOf: DAY });
const as = (of = app) =>
  writeContext(of, { workspace: WORKSPACE, caller: OPERATOR, action: 'path:issue', typed: 'Trần Thị B' });
const issue = async (seed: string, nodes?: number, scenario = SCENARIO) =>
  issuePath(as(), await open(), { scenario, seed, nodes });
const issuedNow = async (of = app) => {
  const opened = await open(of);
  const [scenario] = keptScenarios(opened);
  return scenario && readIssuedPath(opened, scenario);
};
const request = { workspace: WORKSPACE, programme: '01-nq-tu', asOf: asDay(DAY) };
const remarks = async (of = app) =>
  (await prepareReport(of, request)).remarks.map(({ code }) => code).filter((code) => code.startsWith('path.'));
describe('a path', () => {
  it('that nobody has issued is told in no report, and a remark says so', async () => {
    expect([await issuedNow(), await remarks()]).toEqual([undefined, ['path.not-issued']]);
  });
  it('is refused for a scenario that is not there, and without a name', async () => {
    expect(await codesOf(issue('a', undefined, 'khong-co'))).toEqual(['scenario.unknown']);
    expect(() =>
      writeContext(app, { workspace: WORKSPACE, caller: OPERATOR, action: 'path:issue', typed: ' ' }),
    ).toThrow('write.no-actor');
    expect(await issuedNow()).toBeUndefined();
  });
  it('stands with question, answer, proof, budget, author and instant', async () => {
    const sequence = (await open()).view.records.sequence;
    await issue('b');
    const found = await issuedNow();
    expect(found).toMatchObject({
      state: 'same',
      issued: {
        aim: 'reach',
        by: '2028-12-31',
        pack: '111-2025',
        asOf: DAY,
        askedAt: sequence,
        mostNodes: 20_000,
        issuedBy: 'Trần Thị B',
        issuedAt: '2026-11-23T03:00:00.000Z',
        ref: { sequence: sequence + 1, version: 1 },
      },
    });
    expect(found && answerOf(found.issued, 'worst')).toMatchObject({
      status: 'optimal',
      cost: { amount: '275600000000' },
      bound: '275600000000',
    });
    expect(await remarks()).toEqual([]);
  });
  it('sent twice from one page is issued once', async () => {
    const before = (await open()).view.records.sequence;
    await issue('c', 19_000);
    await issue('c', 19_000);
    expect((await open()).view.records.sequence).toBe(before + 1);
  });
  it('within a budget that proves nothing is issued as not proven', async () => {
    await issue('d', 1);
    const found = await issuedNow();
    expect(found && answerOf(found.issued, 'worst')?.status).not.toBe('optimal');
    await issue('e');
  });
  it('is found by the question of a page', async () => {
    const opened = await open();
    const [scenario] = keptScenarios(opened);
    if (!scenario) throw new Error('no scenario');
    const asked = await readScenarioQuestion(opened, scenario);
    expect((await scenariosOf(opened, asked)).map((one) => one.scenario.id)).toEqual([SCENARIO]);
    const other = await readScenarioQuestion(opened, { ...scenario, by: asDay('2028-12-30') });
    expect(await scenariosOf(opened, other)).toEqual([]);
  });
  it('goes out with the files and comes in again, and the report has the same bytes on another machine', async () => {
    const files = await exportProgramme(app, WORKSPACE);
    const other = await testApplication('2027-01-05T03:00:00Z');
    await importProgramme(other, { files, actor: 'Lê Văn C' });
    const html = async (of: Application): Promise<string> => {
      const [bytes] = (await printReport(of, request, ['html'])).values();
      return new TextDecoder()
        .decode(bytes)
        .replaceAll(/journal[^"]*"[^"]*"|\d+:[0-9a-f]{64}|[0-9a-f]{64}|nhat-ky=\d+/gu, '');
    };
    expect((await issuedNow(other))?.state).toBe('same');
    expect(await html(other)).toBe(await html(app));
    await other.close();
  });
  it('is told as of then once the law is corrected, with a remark beside the report', async () => {
    const corrected = writeContext(app, { workspace: WORKSPACE, caller: OPERATOR, action: 'law:correct', typed: 'C' });
    await correctLaw(corrected, await open(), {
      pack: '111-2025',
      path: 'standards[2A.III.08].classes.II.min',
      value: '88',
      gazette: 'Công báo số 1/2026',
      seed: 'f',
    });
    expect([(await issuedNow())?.state, await remarks()]).toEqual(['changed', ['path.records-changed']]);
    await issue('g');
    expect([(await issuedNow())?.state, await remarks()]).toEqual(['same', []]);
  });
  it('is issued by the command line where pages may not write', async () => {
    const closed = await testApplication('2026-11-23T03:00:00Z', 'none');
    await importProgramme(closed, { files: await exportProgramme(app, WORKSPACE), actor: 'Nguyễn Văn A' });
    expect(() => as(closed)).toThrow('write.off');
    const context = operatorContext(closed, {
      workspace: WORKSPACE,
      caller: OPERATOR,
      action: 'path:issue',
      typed: 'Quản trị',
    });
    expect((await issuePath(context, await open(closed), { scenario: SCENARIO, seed: 'h' })).issuedBy).toBe('Quản trị');
    await closed.close();
  });
  it('stands in the journal, and the chain holds', async () =>
    expect((await proveJournal(app, WORKSPACE)).breaches).toEqual([]));
});
