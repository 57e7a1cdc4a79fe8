/** An issued report as one looks back at it: its page against what was kept of it, and what is known of its drift. */
import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { areSettled, driftedReports } from '#app/read/report/drifted-reports.ts';
import { frozenFigures, issuedFile } from '#app/read/report/frozen-figures.ts';
import { isIssued, issuedFigures } from '#app/read/report/issued-with.ts';
import { issueOf, tryDrift } from '#app/read/report/issued.ts';
import { orRefuse } from '#app/refusal.ts';
import { parseAddress } from '#core/address/address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { wordsFile } from '#app/read/report/print.ts';
import { readReport } from '#app/read/report/report.ts';
import { issueReport } from '#app/write/issue-report.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import { keepFiles } from '#store/kept-files.ts';
import { inspectDocx } from '#testing/docx-inspect.ts';
import { inspectPdf } from '#testing/pdf-inspect.ts';
import { writeRecords } from '#testing/journal.ts';
import { q, record } from '#testing/records.ts';
import { DESK, testDesk, type TestDesk } from '#testing/report-desk.ts';

type Files = Stored<'issue'>['files'];

/** Long enough for what is looked at to be known. */
const PATIENT = 60_000;
const AT = '2023-06-05T02:00:00Z';

let desk: TestDesk;
/** What was logged as an error. */
const logged: string[] = [];
let app: Application;
beforeAll(async () => {
  desk = await testDesk('2023-06-05T03:00:00Z');
  app = { ...desk.app, log: { info: () => undefined, error: (_, message) => void logged.push(message) } };
  await issueReport(desk.as('report:issue'), await desk.open(), await desk.issuing());
});
afterAll(() => desk.app.close());

const issued = async () => issueOf(await desk.open(), desk.report);
/** The record of the issue with other files: what another machine, or another version of the software, has left. */
const withFiles = async (change: (files: Files) => Files) => {
  const { ref, programme: _, ...fields } = await issued();
  const changed = { ...fields, files: change(fields.files) } as RecordIn<'issue'>;
  const one = { subject: 'issue' as const, id: ref.id, programme: DESK.programme, record: changed };
  await writeRecords(app.database, DESK.workspace, [one], AT);
  return () =>
    writeRecords(
      app.database,
      DESK.workspace,
      [{ subject: 'issue', id: ref.id, programme: DESK.programme, record: fields as RecordIn<'issue'> }],
      AT,
    );
};
const keep = async (text: string): Promise<string> => {
  const content = new TextEncoder().encode(text);
  const sha256 = hash('sha256', content, 'hex');
  await app.database.write((writer) => keepFiles(writer, DESK.workspace, [{ sha256, content }]));
  return sha256;
};
const moveFigure = async (amount: string) => {
  const [funding] = (await desk.open()).view.all('funding');
  const { ref, programme: _, ...fields } = funding!;
  const put = (one: RecordIn<'funding'>) =>
    writeRecords(
      app.database,
      DESK.workspace,
      [{ subject: 'funding', id: ref.id, programme: DESK.programme, record: one }],
      AT,
    );
  await put(record('funding', { ...fields, amount: q(amount) }));
  return () => put(fields as RecordIn<'funding'>);
};

describe('a figure that an issued report has printed', () => {
  const asked = async (address: string) => {
    const { view } = await desk.open();
    const figure = view && figureAt(view, orRefuse(parseAddress(address)));
    return (await issuedFigures(app, view))(address, figure);
  };
  it('is issued with it while it says the same, and is told with what was printed when it does not', async () => {
    const [moved] = (await desk.open()).view.all('funding');
    const frozen = (await frozenFigures(app, DESK.workspace, await issued())).find(({ records = [] }) =>
      records.some(({ id }) => id === moved?.ref.id),
    );
    const { address, printed } = frozen!;
    const before = await asked(address);
    expect(before.map(({ issue, isSame }) => [issue.symbol, isSame])).toEqual([['245-BC/TU', true]]);
    expect(isIssued(before)).toBe(true);
    const back = await moveFigure('999 tỷ đồng');
    const after = await asked(address);
    expect(after.map((one) => [one.printed, one.isSame])).toEqual([[printed, false]]);
    expect(isIssued(after)).toBe(false);
    await back();
    expect(isIssued(await asked(address))).toBe(true);
  });
  it('is not issued where no report printed it, nor where the report of it was put right', async () => {
    expect(await asked('count work[status=suspended]')).toEqual([]);
    const [one] = await asked((await frozenFigures(app, DESK.workspace, await issued()))[0]!.address);
    expect(isIssued([{ ...one!, correctedBy: one!.issue }])).toBe(false);
  });
  it('of a report whose files are not here nothing is known, and nothing fails', async () => {
    const { address } = (await frozenFigures(app, DESK.workspace, await issued()))[0]!;
    const back = await withFiles((files) =>
      files.map((file) => (file.format === 'json' ? { ...file, sha256: '0'.repeat(64) } : file)),
    );
    expect(await asked(address)).toEqual([]);
    await back();
  });
});

describe('agencies that were ticked', () => {
  it('are among the recipients, before the file: on the page, as text, in Word and in PDF, once each', async () => {
    const opened = await desk.open();
    const issue = await issued();
    const name = opened.view.find('agency', issue.agencies[0] ?? '')?.name ?? '–';
    const { report } = await readReport(app, opened, { report: desk.report });
    const { items } = report.document.recipients;
    expect(items.filter((one) => one === name)).toEqual([name]);
    expect(items.indexOf(name)).toBe(items.length - 2);
    expect(items.at(-1)).toMatch(/^Lưu/u);
    const file = (format: string) => issuedFile(app, DESK.workspace, issue, format);
    const text = Buffer.from(await file('text')).toString();
    const word = inspectDocx(await file('docx')).paragraphs.map((one) => one.text);
    // Beside them, on the right, stands the signature.
    const lines = (await inspectPdf(await file('pdf'))).lines.filter((one) => one.leftMm < 80);
    const pdf = lines.map((one) => one.text);
    const texts = [text, word.join('\n'), pdf.join('\n')];
    for (const printed of texts.map((one) => one.replaceAll(/\s+/gu, ' '))) {
      const after = printed.slice(printed.lastIndexOf('Thường trực Thành ủy'));
      expect(after).toContain(name);
      expect(after.indexOf(name)).toBeLessThan(after.indexOf('Lưu Văn phòng'));
    }
  });
});

describe('a page that is turned', () => {
  const textNow = async (day?: typeof DESK.asOf) => {
    const opened = await desk.open(day);
    const { sequence } = opened.view.records;
    return (await readReport(app, opened, { report: desk.report, atSequence: sequence })).report.document;
  };
  it('shows the text that was worded for the one before it', async () => expect(await textNow()).toBe(await textNow()));
  it('never shows that of another state of the journal', async () => {
    const before = await textNow();
    const back = await moveFigure('995 tỷ đồng');
    expect(await textNow()).not.toBe(before);
    await back();
  });
  it('nor that of another question', async () => {
    const opened = await desk.open();
    const { sequence } = opened.view.records;
    const past = await readReport(app, opened, { report: desk.report, atSequence: sequence - 1 });
    expect(past.report.document).not.toBe(await textNow());
  });
});

describe('the page of an issued report', () => {
  const seen = async () => readReport(app, await desk.open(), { report: desk.report });
  it('has the words that were issued, which are kept among its files: nothing is said', async () => {
    const { report, rebuilt } = await seen();
    expect(rebuilt).toBeUndefined();
    const kept = await issuedFile(app, DESK.workspace, await issued(), 'text');
    expect(Buffer.from(kept).toString()).toBe(Buffer.from(wordsFile(report.document)).toString());
    expect(Buffer.from(kept).toString()).toContain('245-BC/TU');
  });
  it('stays so whatever the records become', async () => {
    await moveFigure('997 tỷ đồng');
    expect((await seen()).rebuilt).toBeUndefined();
  });
  it('says so where it is made of other words than those', async () => {
    const sha256 = await keep('lời của một bản phần mềm khác');
    const back = await withFiles((files) => files.map((one) => (one.format === 'text' ? { ...one, sha256 } : one)));
    expect((await seen()).rebuilt).toBe('software');
    await back();
    expect((await seen()).rebuilt).toBeUndefined();
  });
  it('says nothing where no words were kept', async () => {
    const back = await withFiles((files) => files.filter(({ format }) => format !== 'text'));
    expect((await seen()).rebuilt).toBeUndefined();
    await back();
  });
  it('says another reason where what stands in it has been withheld since', async () => {
    const limit = (await desk.open()).view.all('finding').find(({ kind }) => kind === 'limit')!;
    const { ref, programme: _, audience: __, ...fields } = limit;
    const write = (more: object) =>
      writeRecords(
        app.database,
        DESK.workspace,
        [{ subject: 'finding', id: ref.id, programme: DESK.programme, record: { ...fields, ...more } as never }],
        AT,
      );
    await write({ audience: 'internal' });
    expect((await seen()).rebuilt).toBe('readers');
    await write({});
    expect((await seen()).rebuilt).toBeUndefined();
  });
  it('says nothing where something is withheld that it does not tell of', async () => {
    const source = { document: (await desk.open()).view.all('document')[0]?.ref.id ?? '' };
    const hidden = { name: 'Công ty Bí danh', kind: 'enterprise', audience: 'internal', source };
    const put = (more: object) =>
      writeRecords(
        app.database,
        DESK.workspace,
        [{ subject: 'party', id: 'bi-danh', programme: DESK.programme, ...more }],
        AT,
      );
    await put({ record: record('party', { id: 'bi-danh', ...hidden }) });
    const { report, rebuilt } = await seen();
    expect(report.document.header.marks).toContain('CHƯA ĐẦY ĐỦ ĐỐI VỚI NGƯỜI ĐỌC NÀY');
    expect(rebuilt).toBeUndefined();
    await put({});
  });
  it('of a draft says nothing', async () => {
    const { sequence } = (await desk.open()).view.records;
    const draft = await readReport(app, await desk.open(), { report: desk.report, atSequence: sequence });
    expect(draft.rebuilt).toBeUndefined();
  });
});

describe('what is known of drift', () => {
  const figures = async (patience?: number) =>
    (await driftedReports(app, await desk.open(), patience)).map((one) => one.figures);
  it('is told where it is known; whoever does not wait is told that it is looked at', async () => {
    await moveFigure('996 tỷ đồng');
    expect(await figures(0)).toEqual(['looking']);
    const [count] = await figures(PATIENT);
    expect(count).toBeGreaterThan(0);
    // It is known now: nobody waits.
    expect(await figures(0)).toEqual([count]);
  });
  it('that could not be looked at fails no page: it is logged, told once, and tried again', async () => {
    const sha256 = await keep('no list of figures');
    const back = await withFiles((files) => files.map((one) => (one.format === 'json' ? { ...one, sha256 } : one)));
    const opened = await desk.open();
    // Who asks at the same time has it found out once.
    const [drifted = []] = await Promise.all([1, 2, 3].map(() => driftedReports(app, opened, PATIENT)));
    expect(drifted.map((one) => one.figures)).toEqual(['failed']);
    expect(areSettled(drifted)).toBe(false);
    expect(logged).toEqual(['drift of an issued report could not be looked at']);
    expect(await figures(PATIENT)).toEqual(['failed']);
    expect(logged).toHaveLength(2);
    expect(await tryDrift(app, await desk.open(), await issued())).toBe('failed');
    await back();
    expect(await figures(PATIENT)).toEqual([expect.any(Number)]);
  });
  it('of a report whose files are not here is nothing, and its page stands', async () => {
    const back = await withFiles((files) =>
      files.map((one) => (one.format === 'json' ? { ...one, sha256: '0'.repeat(64) } : one)),
    );
    expect(await figures(PATIENT)).toEqual([]);
    expect(await tryDrift(app, await desk.open(), await issued())).toBe('no-files');
    await back();
  });
});
