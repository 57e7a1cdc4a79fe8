/** What is frozen is what was seen, what is shown as issued, and what its files say. */
import { linesOfBlock } from '#testing/report-text.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { driftedReports } from '#app/read/report/drifted-reports.ts';
import { issueOf, readDrift } from '#app/read/report/issued.ts';
import { printReportFile, readReport } from '#app/read/report/report.ts';
import { Refusal } from '#app/refusal.ts';
import { issueReport } from '#app/write/issue-report.ts';
import { wordBlock } from '#app/write/word-report.ts';
import { plainText } from '#core/report/document.ts';
import { DESK, refusalCodes, testDesk, type TestDesk } from '#testing/report-desk.ts';
import { writeRecords } from '#testing/journal.ts';
import { q, record } from '#testing/records.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk('2023-06-05T03:00:00Z');
});
afterAll(() => desk.app.close());

const issue = async (more: Parameters<TestDesk['issuing']>[0] = {}) =>
  issueReport(desk.as('report:issue'), await desk.open(), await desk.issuing(more));
const word = async (edited: string, base?: number) =>
  wordBlock(desk.as('report:word', 'Người khác'), await desk.open(), {
    report: desk.report,
    block: (await desk.blockWithFigures()).id,
    act: 'replace',
    edited,
    seed: edited,
    ...(base !== undefined && { base }),
  });
/** A figure of the draft becomes another one. */
const moveFigure = async (amount: string) => {
  const [funding] = (await desk.open()).view.all('funding');
  const { ref, programme: _, ...fields } = funding!;
  await writeRecords(
    desk.app.database,
    DESK.workspace,
    [
      {
        subject: 'funding',
        id: ref.id,
        programme: DESK.programme,
        record: record('funding', { ...fields, amount: q(amount) }),
      },
    ],
    '2023-06-05T02:00:00Z',
  );
};
const shown = async () => {
  const { report } = await readReport(desk.app, await desk.open(), { report: desk.report });
  return report.document.blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.runs) : '')).join('\n');
};

describe('a draft that is another than the one that was seen is not issued', () => {
  it('words were written since', async () => {
    const stale = await desk.issuing();
    await word('Lời của người khác.');
    expect(await refusalCodes(issue({ seen: stale.seen }))).toEqual(['issue.desk-moved']);
  });
  it('words were written while it was printed', async () => {
    const issuing = refusalCodes(issue());
    await word('Lời viết trong lúc in.', 1);
    expect(await issuing).toEqual(['issue.desk-moved']);
    expect((await desk.open()).view.all('issue')).toEqual([]);
  });
  it('a figure has moved', async () => {
    const stale = await desk.issuing();
    await moveFigure('998 tỷ đồng');
    expect(await refusalCodes(issue({ seen: stale.seen }))).toEqual(['issue.text-moved']);
  });
  it('another day is told than the one that was seen', async () => {
    const { seen } = await desk.issuing();
    const asOf = '2023-05-30' as typeof seen.asOf;
    expect(await refusalCodes(issue({ seen: { ...seen, asOf } }))).toEqual(['issue.text-moved']);
  });
  it.each([
    ['an entry that is none', { sequence: 1_000_000, hash: '0'.repeat(64) }],
    ['another journal', { sequence: 2, hash: '0'.repeat(64) }],
  ])('%s', async (_, head) => {
    const { seen } = await desk.issuing();
    expect(await refusalCodes(issue({ seen: { ...seen, head } }))).toEqual(['write.malformed-form']);
  });
});

describe('before anything is printed it is refused', () => {
  const day = (text: string) => text as typeof DESK.asOf;
  it.each([
    ['a day that has not come', { issued: day('2023-06-06') }, 'issue.ahead ngay'],
    ['a day beyond reason', { issued: day('9999-12-31') }, 'issue.ahead ngay'],
    ['a day before its data', { issued: day('2023-05-30') }, 'issue.before-data ngay'],
    ['no signer', { signer: ' \u00a0' }, 'issue.no-signer nguoi-ky'],
    ['a signer of 100,000 letters', { signer: 'A'.repeat(100_000) }, 'field.too-long nguoi-ky'],
    ['a signer with a sign nobody sees', { signer: 'Lê\u0000 Văn C' }, 'field.control nguoi-ky'],
    ['a number of another family', { symbol: '245/BC-UBND' }, 'report.symbol so'],
    ['an agency that is none', { agencies: ['khong-co'] }, 'reference.unknown agencies[0]'],
  ])('%s', async (_, more, told) => {
    const given = await desk.issuing(more);
    const opened = await desk.open();
    const unprintable = { ...desk.as('report:issue'), app: { ...desk.app, address: 'no address: nothing is printed' } };
    const where = await issueReport(unprintable, opened, given).catch((error: unknown) => error);
    expect(where).toBeInstanceOf(Refusal);
    const problems = where instanceof Refusal ? where.problems : [];
    expect(problems.map((one) => `${one.code} ${one.where.field ?? ''}`)).toContain(told);
  });
  it('a day before that of the resolution', async () => {
    const early = await desk.open(day('2010-01-01'));
    const seen = { head: early.view.records, asOf: early.view.asOf };
    const given = await desk.issuing({ seen, issued: day('2010-01-02') });
    expect(await refusalCodes(issueReport(desk.as('report:issue'), early, given))).toEqual(['issue.before-resolution']);
  });
});

describe('two reports at once', () => {
  it('with one number: the second is refused, though neither had it when it was asked for', async () => {
    const { view } = await desk.open();
    const { ref, programme: _, ...fields } = view.find('report', desk.report)!;
    await writeRecords(
      desk.app.database,
      DESK.workspace,
      [
        {
          subject: 'report',
          id: 'bao-cao-khac',
          programme: DESK.programme,
          record: record('report', { ...fields, id: 'bao-cao-khac', subject: 'khác' }),
        },
      ],
      '2023-06-05T02:00:00Z',
    );
    expect(ref.id).not.toBe('bao-cao-khac');
    const both = await Promise.all([
      refusalCodes(issue({ symbol: '300-BC/TU' })),
      refusalCodes(issue({ symbol: '300-BC/TU', report: 'bao-cao-khac' })),
    ]);
    expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ['report.number-taken']]);
  });
});

describe('an issued report', () => {
  it('the same form sent twice issues it once, and is answered the same', async () => {
    const free = (await desk.open()).view.find('issue', desk.report) ? 'bao-cao-khac' : desk.report;
    const given = await desk.issuing({ report: free, symbol: '310-BC/TU' });
    const send = async () => issueReport(desk.as('report:issue'), await desk.open(), given);
    const first = await send();
    expect(await send()).toEqual(first);
    expect(await refusalCodes(issue({ report: free, symbol: '311-BC/TU' }))).toEqual(['issue.exists']);
  });
  it('is no paper of another body, though that has its number and its day', async () => {
    const report = 'bao-cao-thu-ba';
    const { ref, programme: _, ...fields } = (await desk.open()).view.find('report', desk.report)!;
    const { issued } = await desk.issuing();
    const paper = { kind: 'report', symbol: '320-BC/TU', date: issued, subject: 'của nơi khác', relations: [] };
    const put = (subject: 'agency' | 'document' | 'report', id: string, more: object) => ({
      subject,
      id,
      programme: DESK.programme,
      record: record(subject, { id, ...more }),
    });
    await writeRecords(
      desk.app.database,
      DESK.workspace,
      [
        put('agency', 'tinh-uy-khac', { name: 'Tỉnh ủy Nơi Khác', line: 'party', source: fields.source }),
        put('document', 'cua-noi-khac', { ...paper, issuer: 'tinh-uy-khac' }),
        put('report', report, { ...fields, id: report, subject: 'thứ ba' }),
      ],
      '2023-06-05T02:10:00Z',
    );
    await issue({ report, symbol: '320-BC/TU' });
    const { document } = issueOf(await desk.open(), report);
    expect(ref.id).toBe(desk.report);
    expect(document).not.toBe('cua-noi-khac');
    expect((await desk.open()).view.find('document', document ?? '')).toMatchObject({ symbol: '320-BC/TU' });
  });
  it('is shown as it was issued, and its files are those that were issued, whatever the records say now', async () => {
    const opened = await desk.open();
    if (!opened.view.find('issue', desk.report)) await issue({ symbol: '301-BC/TU' });
    const before = await shown();
    const { report } = await readReport(desk.app, await desk.open(), { report: desk.report });
    expect(report.document.blocks.flatMap(linesOfBlock)).toContain('Lời viết trong lúc in.');
    await moveFigure('777 tỷ đồng');
    expect(await shown()).toBe(before);
    const later = await desk.open('2023-06-04' as typeof DESK.asOf);
    expect((await readReport(desk.app, later, { report: desk.report })).report.document.asOf).toBe(DESK.asOf);
    for (const format of ['docx', 'pdf', 'html', 'json', 'docx-clean', 'pdf-clean'] as const) {
      const { bytes } = await printReportFile(desk.app, later, format, { report: desk.report });
      const kept = await issuedFile(desk.app, DESK.workspace, issueOf(later, desk.report), format);
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(kept)), format).toBe(0);
    }
    const html = new TextDecoder().decode(
      (await printReportFile(desk.app, later, 'html', { report: desk.report })).bytes,
    );
    expect(html.replaceAll('\u00a0', ' ')).toContain('Lời viết trong lúc in.');
  });
  it('is written anew where an entry of the journal is asked for', async () => {
    const { sequence } = (await desk.open()).view.records;
    const { report } = await readReport(desk.app, await desk.open(), { report: desk.report, atSequence: sequence });
    expect(report.view.records.sequence).toBe(sequence);
  });
  it('tells by how much each figure has moved and by whom, also where its record is gone; the overview knows it', async () => {
    const opened = await desk.open();
    const issued = issueOf(opened, desk.report);
    const [funding] = opened.view.all('funding');
    await writeRecords(
      desk.app.database,
      DESK.workspace,
      [{ subject: 'funding', id: funding!.ref.id, programme: DESK.programme }],
      '2023-06-05T02:30:00Z',
    );
    const now = await desk.open();
    const drift = await readDrift(desk.app, now, issued);
    expect(drift.length).toBeGreaterThan(0);
    expect(drift.filter(({ entries }) => entries.length === 0)).toEqual([]);
    expect(drift.some(({ by }) => by?.startsWith('-'))).toBe(true);
    const told = await driftedReports(desk.app, now);
    expect(told.find(({ issue: { report } }) => report === desk.report)?.figures).toBe(drift.length);
  });
});
