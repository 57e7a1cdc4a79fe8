/** A report that puts an issued one right is issued as that: its files say so, the register links both. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftedReports } from '#app/read/report/drifted-reports.ts';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { issueOf, readDrift } from '#app/read/report/issued.ts';
import { readReport } from '#app/read/report/report.ts';
import { correctReport } from '#app/write/correct-report.ts';
import { issueReport } from '#app/write/issue-report.ts';
import { listReports } from '#core/query/reports.ts';
import { plainText } from '#core/report/document.ts';
import { asDay } from '#core/value/day.ts';
import { writeRecords } from '#testing/journal.ts';
import { q, record } from '#testing/records.ts';
import { DESK, refusalCodes, testDesk, type TestDesk } from '#testing/report-desk.ts';

let desk: TestDesk;
let correcting: string;
const issue = async (more: Parameters<TestDesk['issuing']>[0] = {}) =>
  issueReport(desk.as('report:issue'), await desk.open(), await desk.issuing(more));
const wordsOf = async (report: string): Promise<string> => {
  const file = await issuedFile(desk.app, DESK.workspace, issueOf(await desk.open(), report), 'text');
  return new TextDecoder().decode(file).replaceAll('\u00a0', ' ');
};

beforeAll(async () => {
  desk = await testDesk('2023-06-05T03:00:00Z');
  await issue({ symbol: '245-BC/TU', issued: asDay('2023-06-02') });
  const [funding] = (await desk.open()).view.all('funding');
  const { ref, programme: _, ...fields } = funding!;
  const changed = record('funding', { ...fields, amount: q('999 tỷ đồng') });
  await writeRecords(
    desk.app.database,
    DESK.workspace,
    [{ subject: 'funding', id: ref.id, programme: DESK.programme, record: changed }],
    '2023-06-05T02:00:00Z',
  );
  correcting = await correctReport(desk.as('report:issue'), await desk.open(), { report: desk.report, seed: 'a' });
});
afterAll(() => desk.app.close());

describe('a correction', () => {
  it('is not issued before what it corrects, nor with its number', async () => {
    const early = { report: correcting, symbol: '246-BC/TU', issued: asDay('2023-06-01') };
    expect(await refusalCodes(issue(early))).toEqual(['issue.before-corrected']);
    const same = { report: correcting, symbol: '245-BC/TU', issued: asDay('2023-06-05') };
    expect(await refusalCodes(issue(same))).toEqual(['report.number-taken']);
  });
  it('leaves what it corrects uncorrected while it is a draft', async () => {
    const listed = listReports(await desk.open(), asDay('2023-06-05'));
    expect(listed.map(({ state, correctedBy }) => [state, correctedBy])).toEqual(
      expect.arrayContaining([
        ['issued', undefined],
        ['draft', undefined],
      ]),
    );
    const drifted = await driftedReports(desk.app, await desk.open(), 60_000);
    expect(drifted.map((one) => one.issue.report)).toEqual([desk.report]);
  });
  it('issued, its kept files say what it corrects and each figure with both values', async () => {
    const drift = await readDrift(desk.app, await desk.open(), issueOf(await desk.open(), desk.report));
    expect(drift.length).toBeGreaterThan(0);
    await issue({ report: correcting, symbol: '246-BC/TU', issued: asDay('2023-06-05') });
    const words = await wordsOf(correcting);
    expect(words).toContain('246-BC/TU');
    expect(words).toContain('Báo cáo này đính chính và thay thế Báo cáo số 245-BC/TU ngày 02/6/2023');
    expect(words).toContain('Số liệu được đính chính');
    for (const { printed } of drift) expect(words).toContain(`\t${printed.replaceAll('\u00a0', ' ')}\t`);
    expect(await wordsOf(desk.report)).not.toContain('đính chính');
  });
  it('is shown as it was issued, also when the records move on', async () => {
    const [funding] = (await desk.open()).view.all('funding');
    const { ref, programme: _, ...fields } = funding!;
    const changed = record('funding', { ...fields, amount: q('998 tỷ đồng') });
    await writeRecords(
      desk.app.database,
      DESK.workspace,
      [{ subject: 'funding', id: ref.id, programme: DESK.programme, record: changed }],
      '2023-06-05T02:30:00Z',
    );
    const { report, rebuilt } = await readReport(desk.app, await desk.open(), { report: correcting });
    expect(rebuilt).toBeUndefined();
    const [table] = report.document.annexes.find(({ id }) => id === 'correction')?.blocks ?? [];
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(plainText).join('|')) : [];
    expect(rows.join('\n')).toContain('999');
    expect(rows.join('\n')).not.toContain('998');
  });
  it('stands in the register beside what it corrects: each names the other', async () => {
    const listed = listReports(await desk.open(), asDay('2023-06-05'));
    const line = (id: string) => listed.find(({ report }) => report.ref.id === id);
    expect(line(desk.report)).toMatchObject({ state: 'corrected', correctedBy: { symbol: '246-BC/TU' } });
    expect(line(correcting)).toMatchObject({ state: 'issued', corrects: { symbol: '245-BC/TU' } });
    expect(line(correcting)?.correctedBy).toBeUndefined();
    const drifted = await driftedReports(desk.app, await desk.open(), 60_000);
    expect(drifted.map((one) => one.issue.report)).toEqual([correcting]);
  });
});
