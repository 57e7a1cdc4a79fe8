/** A report from its draft to the issued paper, and what becomes of that when records change. */
import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { exchangePackage } from '#app/read/report/exchange.ts';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { issueOf, readDrift } from '#app/read/report/issued.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { printReport } from '#app/read/report/print.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { circulateReport } from '#app/write/circulate-report.ts';
import { answerOpinion, giveOpinion } from '#app/write/opine-on-report.ts';
import { operatorContext, type WriteContext } from '#app/write/context.ts';
import { correctReport } from '#app/write/correct-report.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { issueReport, type IssueReport } from '#app/write/issue-report.ts';
import { receiveReport } from '#app/write/receive-report.ts';
import { decideOnReport, idOf, takeBackWording, wordBlock } from '#app/write/word-report.ts';
import { formatAddress } from '#core/address/address.ts';
import { plainText } from '#core/report/document.ts';
import { shownText } from '#core/report/worded.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { Action } from '#core/rights/rights.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { writeRecords } from '#testing/journal.ts';
import { q, record } from '#testing/records.ts';
import { codesOf } from '#testing/refused.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const [WORKSPACE, PROGRAMME, DAY] = ['bac-kan', '08-nq-tu', '2023-05-31'];
const ISSUED = asDay('2023-06-02');

let app: Application;
let report: string;
beforeAll(async () => {
  app = await testApplication('2023-06-05T03:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
  report = (await open()).view.all('report')[0]?.ref.id ?? '';
});
afterAll(() => app.close());

const open = (): Promise<OpenedProgramme> =>
  openProgramme(app, { workspace: WORKSPACE, programme: PROGRAMME, asOf: DAY });
const as = (action: Action, typed = 'Trần Thị B'): WriteContext =>
  operatorContext(app, { workspace: WORKSPACE, caller: OPERATOR, action, typed });
const draft = (of = report) =>
  prepareReport(app, { workspace: WORKSPACE, programme: PROGRAMME, asOf: asDay(DAY), report: of });
const words = async (of = report): Promise<string> =>
  (await draft(of)).document.blocks
    .map((block) => (block.kind === 'paragraph' ? plainText(block.runs) : block.kind === 'heading' ? block.text : ''))
    .join('\n');
/** A paragraph with figures in it. */
const blockWithFigures = async () => {
  const { desk } = await draft();
  const found = desk.find(
    ({ kind, generated }) => kind === 'paragraph' && generated.some(({ piece }) => piece.kind === 'figure'),
  );
  if (!found) throw new Error('no figure in the draft');
  return found;
};
const wordingId = (block: string, act: 'replace' | 'omit' | 'after' | 'waive', of = report) =>
  idOf({ report: of, block, act });
const versionOf = async (subject: 'wording' | 'report' | 'opinion', id: string) =>
  (await open()).view.find(subject, id)?.ref.version;

describe('the office’s words', () => {
  it('take the place of the generator’s; the figures in them are still figures', async () => {
    const { id, generated } = await blockWithFigures();
    const edited = `Văn phòng thấy rằng: ${shownText(generated)}`;
    await wordBlock(as('report:word'), await open(), { report, block: id, act: 'replace', edited, seed: 'a' });
    expect(await words()).toContain('Văn phòng thấy rằng: ');
    const { desk } = await draft();
    const now = desk.find((one) => one.id === id);
    const figures = (pieces: readonly { readonly piece: { readonly kind: string } }[] = []) =>
      pieces.filter(({ piece }) => piece.kind === 'figure').length;
    expect(figures(now?.worded)).toBe(figures(generated));
    expect(now?.moved).toEqual([]);
  });
  it('the same form twice is once; over a version that no longer stands it is a conflict, and both are told', async () => {
    const { id } = await blockWithFigures();
    const base = await versionOf('wording', wordingId(id, 'replace'));
    const given = { report, block: id, act: 'replace', edited: 'Lời mới.', seed: 'b', base } as const;
    await wordBlock(as('report:word'), await open(), given);
    await wordBlock(as('report:word'), await open(), given);
    expect(await versionOf('wording', wordingId(id, 'replace'))).toBe((base ?? 0) + 1);
    const other = { ...given, edited: 'Lời khác.', seed: 'c' };
    expect(await codesOf(wordBlock(as('report:word'), await open(), other))).toContain('write.conflict');
  });
  it('are taken back: the generator’s stand again', async () => {
    const { id } = await blockWithFigures();
    const wording = wordingId(id, 'replace');
    const base = (await versionOf('wording', wording)) ?? 0;
    await takeBackWording(as('report:word'), await open(), { report, id: wording, base, seed: 'd' });
    expect(await words()).not.toContain('Lời mới.');
  });
  it.each([
    ['none', '  ', 'wording.empty'],
    ['a brace that never closes', 'a { b', 'wording.brace'],
  ])('%s: refused, and nothing is written', async (_, edited, code) => {
    const { id } = await blockWithFigures();
    const given = { report, block: id, act: 'replace', edited, seed: 'e' } as const;
    expect(await codesOf(wordBlock(as('report:word'), await open(), given))).toEqual([code]);
    expect(await versionOf('wording', wordingId(id, 'replace'))).toBeUndefined();
  });
  it('a block that is not there', async () => {
    const given = { report, block: 'work/khong-co', act: 'replace', edited: 'a', seed: 'f' } as const;
    expect(await codesOf(wordBlock(as('report:word'), await open(), given))).toEqual(['wording.block-unknown']);
  });
  it('what is left out has a reason, and is gone from the text', async () => {
    const { id, generated } = await blockWithFigures();
    const given = { report, block: id, act: 'omit', seed: 'g' } as const;
    expect(await codesOf(decideOnReport(as('report:word'), await open(), { ...given, reason: ' ' }))).toEqual([
      'wording.no-reason',
    ]);
    await decideOnReport(as('report:word'), await open(), { ...given, reason: 'nêu ở báo cáo khác' });
    expect(await words()).not.toContain(shownText(generated).slice(0, 60));
    const wording = wordingId(id, 'omit');
    await takeBackWording(as('report:word'), await open(), { report, id: wording, base: 1, seed: 'h' });
    expect(await words()).toContain(shownText(generated).slice(0, 40));
  });
});

describe('what is decided on nothing', () => {
  const base = { report: '', seed: 'nothing' };
  it.each([
    ['a block that is not there is not left out', { act: 'omit', block: 'constructor' }, 'wording.block-unknown'],
    ['nor a remark waived', { act: 'waive', block: 'remark:work.late/work/khong-co' }, 'wording.remark-unknown'],
  ] as const)('%s', async (_, more, code) => {
    const given = { ...base, report, reason: 'vì thế', ...more };
    expect(await codesOf(decideOnReport(as('report:word'), await open(), given))).toEqual([code]);
  });
  it.each(['khong-co', '__proto__', ''])('“%s” is not taken back', async (id) =>
    expect(await codesOf(takeBackWording(as('report:word'), await open(), { ...base, report, id, base: 1 }))).toEqual([
      'wording.unknown',
    ]),
  );
  it.each([
    ['a document without a name', 'Theo {cite:}.', 'wording.empty-mark'],
    ['a note without words', 'Vốn{note:}.', 'wording.empty-mark'],
    ['a figure without an address', '{figure:}', 'wording.figure-malformed'],
  ])('%s is told at the field', async (_, edited, code) => {
    const { id } = await blockWithFigures();
    const given = { ...base, report, block: id, act: 'replace', edited } as const;
    const refused = await wordBlock(as('report:word'), await open(), given).catch((error: unknown) => error);
    const problems = refused instanceof Refusal ? refused.problems : [];
    expect(problems.map((one) => `${one.code} ${one.where.field}`)).toEqual([`${code} loi`]);
  });
  it('words are put in the place of no table, and no figure into a heading', async () => {
    const { desk } = await draft();
    const of = (kind: string) => desk.find((one) => one.kind === kind)?.id ?? '';
    const put = async (block: string, edited: string) =>
      wordBlock(as('report:word'), await open(), { ...base, report, block, act: 'replace', edited });
    if (of('table') !== '') expect(await codesOf(put(of('table'), 'Lời.'))).toEqual(['wording.block-kind']);
    expect(await codesOf(put(of('heading'), 'Có {count work} công trình'))).toEqual(['wording.heading-plain']);
  });
  it('the same form sent twice takes back once', async () => {
    const { id } = await blockWithFigures();
    await wordBlock(as('report:word'), await open(), { ...base, report, block: id, act: 'after', edited: 'Sau.' });
    const of = { ...base, report, id: wordingId(id, 'after'), base: 1 };
    await takeBackWording(as('report:word'), await open(), of);
    await takeBackWording(as('report:word'), await open(), of);
  });
});

describe('opinions', () => {
  const agencies = async () => (await open()).view.all('agency').map(({ ref }) => ref.id);
  it('a draft goes to agencies by a day; what they say stands beside it until it is answered', async () => {
    const [first = '', second = ''] = await agencies();
    const given = { report, sent: asDay('2023-06-01'), due: asDay('2023-06-03'), note: '', seed: 'i' };
    const circulate = async (more: object) =>
      circulateReport(as('report:circulate'), await open(), { ...given, agencies: [first], ...more });
    expect(await codesOf(circulate({ agencies: [] }))).toEqual(['circulation.nobody']);
    expect(await codesOf(circulate({ due: asDay('2023-05-31') }))).toEqual(['circulation.due']);
    await circulate({ due: given.sent, seed: 'i2' });
    await circulate({});
    const sentRound = (await open()).view.all('circulation').find(({ due }) => due === given.due);
    const circulation = sentRound?.ref.id ?? '';
    // Who is asked reads the draft as of the day of its data, not of the day on which he opens it.
    expect(sentRound?.asOf).toBe((await open()).view.asOf);
    const say = async (more: object) =>
      giveOpinion(as('report:opine'), await open(), {
        report,
        circulation,
        agency: first,
        text: 'Đề nghị nêu rõ số hộ.',
        given: given.sent,
        seed: 'j',
        ...more,
      });
    expect(await codesOf(say({ text: ' ' }))).toEqual(['opinion.empty']);
    expect(await codesOf(say({ agency: second }))).toEqual(['opinion.agency']);
    expect(await codesOf(say({ circulation: 'khong-co' }))).toEqual(['circulation.unknown']);
    expect(await codesOf(say({ report: 'bao-cao-khac' }))).toEqual(['circulation.unknown']);
    expect(await codesOf(say({ block: 'toString' }))).toEqual(['wording.block-unknown']);
    await say({});
    await say({ agency: undefined, text: 'Ý kiến riêng.', seed: 'k' });
    const all = (await open()).view.all('opinion');
    expect(all.map(({ agency, by }) => `${agency ?? ''} ${by}`).toSorted()).toEqual([
      ' Trần Thị B',
      `${first} Trần Thị B`,
    ]);
    const one = all.find(({ agency }) => agency === first);
    const answer = async (more: object) =>
      answerOpinion(as('report:circulate'), await open(), {
        report,
        opinion: one?.ref.id ?? '',
        base: 1,
        answer: 'declined',
        reason: 'Số hộ đã nêu tại phụ lục.',
        seed: 'l',
        ...more,
      } as const);
    expect(await codesOf(answer({ reason: '' }))).toEqual(['opinion.no-reason']);
    await answer({});
    expect((await open()).view.find('opinion', one?.ref.id ?? '')).toMatchObject({ answer: 'declined' });
  });
});

describe('an issued report', () => {
  const given = async (more: Partial<IssueReport> = {}): Promise<IssueReport> => ({
    report,
    base: (await versionOf('report', report)) ?? 0,
    seen: { head: (await open()).view.records, asOf: asDay(DAY) },
    symbol: '245-BC/TU',
    issued: ISSUED,
    signer: 'Lê Văn C',
    agencies: [(await open()).view.all('agency')[0]?.ref.id ?? ''],
    seed: 'm',
    ...more,
  });
  it.each([
    ['on a day that has not come', { issued: asDay('2023-06-06') }, 'issue.ahead'],
    ['without a signer', { signer: ' ' }, 'issue.no-signer'],
    ['with a number of another family', { symbol: '245/BC-UBND' }, 'report.symbol'],
    ['over an older version of its record', { base: 99 }, 'write.conflict-there'],
  ])('is none %s', async (_, more, code) => {
    expect(await codesOf(issueReport(as('report:issue'), await open(), await given(more)))).toContain(code);
    expect((await open()).view.all('issue')).toEqual([]);
    expect((await open()).view.find('report', report)?.symbol).toBeUndefined();
  });
  it('that is none yet is told by its title, asked for by its id or without', async () => {
    const opened = await open();
    for (const asked of [undefined, report])
      expect(() => issueOf(opened, asked)).toThrow(
        expect.objectContaining({
          problems: [
            { code: 'issue.unknown', where: {}, data: { name: expect.stringMatching(/^Báo cáo sơ kết \S/u) } },
          ],
        }),
      );
    expect(() => issueOf(opened, 'khong-co')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'report.unknown' })] }),
    );
  });
  it('keeps its files byte for byte, with number, day and signer in them', async () => {
    await issueReport(as('report:issue'), await open(), await given());
    const opened = await open();
    const issue = issueOf(opened, report);
    expect(issue).toMatchObject({ symbol: '245-BC/TU', issued: ISSUED, issuedBy: 'Trần Thị B' });
    for (const { format, sha256, bytes } of issue.files) {
      const content = await issuedFile(app, WORKSPACE, issue, format);
      expect([hash('sha256', content, 'hex'), content.byteLength]).toEqual([sha256, bytes]);
    }
    const html = new TextDecoder().decode(await issuedFile(app, WORKSPACE, issue, 'html'));
    expect(html.replaceAll('\u00a0', ' ')).toContain('Số 245-BC/TU');
    expect(html).toContain('Lê Văn C');
  });
  it('is made anew from the journal entry it names, byte for byte', async () => {
    const issue = issueOf(await open(), report);
    const { symbol, issued, signer } = issue;
    const { recipients = [] } = (await open()).view.find('report', report) ?? {};
    const files = await printReport(app, {
      workspace: WORKSPACE,
      programme: PROGRAMME,
      report,
      asOf: issue.asOf,
      atSequence: issue.askedAt,
      as: { symbol, issued, signer, recipients },
    });
    const kept = await issuedFile(app, WORKSPACE, issue, 'docx');
    expect(Buffer.compare(Buffer.from(files.get('report.docx') ?? []), Buffer.from(kept))).toBe(0);
  });
  it('is issued once, and frozen: neither its record nor words in it change, nor opinions', async () => {
    expect(await codesOf(issueReport(as('report:issue'), await open(), await given({ seed: 'n' })))).toEqual([
      'issue.exists',
    ]);
    const { id } = await blockWithFigures();
    const word = { report, block: id, act: 'replace', edited: 'Lời sau.', seed: 'o' } as const;
    expect(await codesOf(wordBlock(as('report:word'), await open(), word))).toEqual(['report.issued']);
    const opened = await open();
    const { ref, programme: _, ...stands } = opened.view.find('report', report)!;
    const write = (subject: 'report' | 'issue', draftOf?: object) =>
      change(as('record:write'), {
        commandId: crypto.randomUUID(),
        changes: [
          { subject, id: report, programme: PROGRAMME, base: ref.version, ...(draftOf && { draft: draftOf as never }) },
        ],
      });
    expect(await codesOf(write('report', { ...stands, signer: 'Người khác' }))).toContain('report.issued');
    const base = issueOf(opened, report).ref.version;
    expect(
      await codesOf(
        change(as('record:write'), {
          commandId: crypto.randomUUID(),
          changes: [{ subject: 'issue', id: report, programme: PROGRAMME, base }],
        }),
      ),
    ).toContain('issue.frozen');
  });
  it('is received by those to whom it goes, once', async () => {
    const { agencies } = issueOf(await open(), report);
    const receive = async (agency: string, seed: string) =>
      receiveReport(as('report:receive'), await open(), { report, agency, received: ISSUED, note: '', seed });
    expect(await codesOf(receive('khong-gui', 'p'))).toEqual(['receipt.agency']);
    await receive(agencies[0] ?? '', 'q');
    await receive(agencies[0] ?? '', 'q');
    expect(await codesOf(receive(agencies[0] ?? '', 'r'))).toEqual(['receipt.exists']);
    expect((await open()).view.all('receipt')).toHaveLength(1);
  });
  it('tells which of its figures is another now, who changed it, and keeps what it said', async () => {
    const before = await readDrift(app, await open(), issueOf(await open(), report));
    expect(before).toEqual([]);
    const seen = (await open()).view.find('funding', (await open()).view.all('funding')[0]?.ref.id ?? '');
    const { ref, programme: _, ...fields } = seen!;
    await writeRecords(
      app.database,
      WORKSPACE,
      [
        {
          subject: 'funding',
          id: ref.id,
          programme: PROGRAMME,
          record: record('funding', { ...fields, amount: q('999 tỷ đồng') }),
        },
      ],
      '2023-06-04T03:00:00Z',
    );
    const issue = issueOf(await open(), report);
    const drift = await readDrift(app, await open(), issue);
    expect(drift.length).toBeGreaterThan(0);
    expect(drift.every(({ printed, now }) => printed !== now)).toBe(true);
    expect(drift.flatMap(({ entries }) => entries).length).toBeGreaterThan(0);
    const kept = new TextDecoder().decode(await issuedFile(app, WORKSPACE, issue, 'json'));
    for (const { address, printed } of drift)
      expect(kept).toContain(JSON.stringify(formatAddress(address)) + `,\n   "printed": ${JSON.stringify(printed)}`);
  });
  it('is put right by another report, which says so and lists each changed figure with both values', async () => {
    const drift = await readDrift(app, await open(), issueOf(await open(), report));
    const id = await correctReport(as('report:issue'), await open(), { report, seed: 's' });
    expect(await correctReport(as('report:issue'), await open(), { report, seed: 's' })).toBe(id);
    expect(await codesOf(correctReport(as('report:issue'), await open(), { report, seed: 't' }))).toEqual([
      'report.corrected',
    ]);
    const { document } = await draft(id);
    expect(await words(id)).toContain('đính chính và thay thế Báo cáo số 245-BC/TU ngày 02/6/2023');
    const annex = document.annexes.find((one) => one.id === 'correction');
    const [table] = annex?.blocks ?? [];
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(plainText)) : [];
    expect(rows.map(([, , printed]) => printed)).toEqual(drift.map(({ printed }) => printed));
    expect(rows.every(([, said, printed, now]) => said !== '' && now !== '' && printed !== now)).toBe(true);
    expect((await open()).view.find('report', id)?.symbol).toBeUndefined();
    const next = { report: id, base: 1, symbol: '246-BC/TU', issued: asDay('2023-06-05') } as const;
    await issueReport(as('report:issue'), await open(), { ...(await given({ seed: 'u' })), ...next });
    expect((await open()).view.all('issue')).toHaveLength(2);
  });
  it('the number of another issued report is refused', async () => {
    const id = (await open()).view.all('report').find(({ corrects }) => corrects === report)?.ref.id ?? '';
    const later = await correctReport(as('report:issue'), await open(), { report: id, seed: 'v' });
    const taken = { report: later, base: 1, symbol: '245-BC/TU', issued: asDay('2023-06-05'), seed: 'w' };
    expect(await codesOf(issueReport(as('report:issue'), await open(), await given(taken)))).toEqual([
      'report.number-taken',
    ]);
  });
  it('goes out as a package once all have a code; what lacks one is named', async () => {
    const [first, second] = (await open()).view.all('agency');
    const issue = issueOf(await open(), report);
    const pack = async (from: string) => exchangePackage(app, await open(), issue, from);
    expect(await codesOf(pack('khong-co'))).toEqual(['exchange.no-from']);
    expect(await codesOf(pack(second?.ref.id ?? ''))).toEqual(['exchange.no-organ']);
    const coded = [first, second].map((one, index) => {
      const { ref, programme: _, ...fields } = one!;
      return {
        subject: 'agency' as const,
        id: ref.id,
        record: record('agency', { ...fields, organ: `000.00.0${index}.H20` }),
      };
    });
    await writeRecords(app.database, WORKSPACE, coded, '2023-06-05T03:00:00Z');
    const xml = new TextDecoder().decode(await pack(second?.ref.id ?? ''));
    expect(xml).toContain('<edXML:CodeNumber>245</edXML:CodeNumber><edXML:CodeNotation>BC/TU</edXML:CodeNotation>');
    const docx = Buffer.from(await issuedFile(app, WORKSPACE, issue, 'docx')).toString('base64');
    expect(xml).toContain(`<ContentTransferEncoded>${docx}</ContentTransferEncoded>`);
  });
  it('the journal holds, with all of it', async () => {
    expect((await proveJournal(app, WORKSPACE)).breaches).toEqual([]);
  });
});
