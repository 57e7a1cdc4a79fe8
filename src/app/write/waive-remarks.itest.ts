/**
 * Remarks on texts are waved off and stay so; how heavily remarks weigh is set; issuing waits for those that are open.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJournal } from '#app/read/journal.ts';
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { draftRemarks } from '#app/read/review/draft-remarks.ts';
import { underProgramme, decidedBy } from '#app/read/review/office.ts';
import { pastedReport, reviewReport } from '#app/read/review/review-report.ts';
import { Refusal } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { issueReport } from '#app/write/issue-report.ts';
import { setReview } from '#app/write/set-review.ts';
import { takeBackWaiver, waiveRemarks } from '#app/write/waive-remarks.ts';
import { decideOnReport, idOf, takeBackWording, wordBlock } from '#app/write/word-report.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { remark as recordRemark, type Remark as RecordRemark } from '#core/remark/remark.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';
import { asDay, type Day } from '#core/value/day.ts';
import { verdictOf } from '#words/review-answer.ts';
import { DESK, refusalCodes as codes, testDesk, type TestDesk } from '#testing/report-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk('2023-06-05T03:00:00Z');
});
afterAll(() => desk.app.close());

const review = async (text: string, caller: Caller = OPERATOR) =>
  reviewReport(pastedReport(text), await underProgramme(desk.app, caller, DESK));
const rules = (list: readonly { readonly rule: string }[]) => list.map(({ rule }) => rule);
const FIRST = 'Báo cáo của của thành phố. Thu ngân sách 155.5 tỷ đồng.';

describe('a remark on a file', () => {
  it('is waved off with its reason, by name, and stays so in the next version', async () => {
    const { remarks } = await review(FIRST);
    expect(rules(remarks)).toEqual(['number.notation', 'repeat.words']);
    const given = remarks.map((remark) => ({
      remark,
      reason: remark.rule === 'repeat.words' ? ' Trích nguyên văn nghị quyết ' : '',
    }));
    await waiveRemarks(desk.as('report:word'), await desk.open(), { remarks: given, seed: 'a' });
    // Sent twice it is written once.
    await waiveRemarks(desk.as('report:word'), await desk.open(), { remarks: given, seed: 'a' });
    const next = await review(`Đoạn mới ở trên.\n\n1. ${FIRST.replace('155.5', '155,5')}`);
    expect(rules(next.remarks)).toEqual([]);
    expect(next.waived.map(({ remark, by }) => [remark.rule, by.reason])).toEqual([
      ['repeat.words', 'Trích nguyên văn nghị quyết'],
    ]);
    expect(verdictOf(next.remarks).worst).toBe('clean');
    const who = await decidedBy(desk.app, DESK.workspace, next.waived);
    expect([...who.values()].map(({ actor }) => actor)).toEqual(['Trần Thị B']);
  });
  it('is back when its sentence changes, and it alone', async () => {
    expect(rules((await review('Báo cáo của của tỉnh. Thu ngân sách tăng.')).remarks)).toEqual(['repeat.words']);
    const both = await review('Báo cáo của của thành phố. Báo cáo của của tỉnh.');
    expect([both.remarks, both.waived].map((list) => list.length)).toEqual([1, 1]);
  });
  it('is nobody’s business who may not see the desk: to the public it is open, and no reason is told', async () => {
    const seen = await review(FIRST, PUBLIC);
    expect(rules(seen.remarks)).toContain('repeat.words');
    expect(seen.waived).toEqual([]);
  });
  it('needs a reason', async () => {
    const { remarks } = await review(FIRST);
    const none = remarks.map((remark) => ({ remark, reason: ' \u00a0 ', field: 'x' }));
    const work = waiveRemarks(desk.as('report:word'), await desk.open(), { remarks: none, seed: 'b' });
    await expect(work).rejects.toMatchObject({ problems: [{ code: 'wording.no-reason', where: { field: 'x' } }] });
  });
  it('goes with the programme’s files, and comes in with them', async () => {
    const opened = await desk.open();
    const files = await exportProgramme(desk.app, DESK.workspace, DESK.programme);
    const text = [...files].find(([name]) => name.includes('review-waivers'))?.[1];
    expect(new TextDecoder().decode(text)).toContain('Trích nguyên văn nghị quyết');
    await importProgramme(desk.app, { files, actor: 'A' });
    expect((await desk.open()).view.all('waiver')).toEqual(opened.view.all('waiver'));
  });
  it('is taken back, once; the journal tells both', async () => {
    const [waiver] = (await desk.open()).view.all('waiver');
    const take = { id: waiver!.ref.id, base: waiver!.ref.version, seed: 'c' };
    await takeBackWaiver(desk.as('report:word'), await desk.open(), take);
    await takeBackWaiver(desk.as('report:word'), await desk.open(), take);
    expect(rules((await review(FIRST)).remarks)).toContain('repeat.words');
    expect(await codes(takeBackWaiver(desk.as('report:word'), await desk.open(), { ...take, seed: 'd' }))).toEqual([
      'waiver.unknown',
    ]);
    const journal = (reader: Caller) =>
      readJournal(desk.app, { workspace: DESK.workspace, filter: { subject: 'waiver' }, reader });
    expect((await journal(OPERATOR)).commands.map(({ command, actor }) => [command, actor])).toEqual([
      ['take-back-waiver', 'Trần Thị B'],
      ['waive-remark', 'Trần Thị B'],
    ]);
    expect((await journal(PUBLIC)).commands).toEqual([]);
  });
});

describe('how heavily remarks weigh', () => {
  it('is the office’s: verdict and order follow it, for whoever reviews', async () => {
    await setReview(desk.as('report:issue'), await desk.open(), {
      severities: [
        { rule: 'repeat.words', severity: 'error' },
        { rule: 'number.notation', severity: 'info' },
      ],
      seed: 'e',
    });
    for (const caller of [OPERATOR, PUBLIC]) {
      const { remarks } = await review(FIRST, caller);
      expect(remarks.map(({ rule, severity }) => [rule, severity])).toEqual([
        ['repeat.words', 'error'],
        ['number.notation', 'info'],
      ]);
    }
    expect(rules((await reviewReport(pastedReport(FIRST))).remarks)).toEqual(['number.notation', 'repeat.words']);
  });
  it('is one record: who saw an older version is told so', async () => {
    const stale = setReview(desk.as('report:issue', 'Người khác'), await desk.open(), { severities: [], seed: 'f' });
    expect(await codes(stale)).toEqual(['write.conflict-there']);
    expect((await desk.open()).view.all('review')).toHaveLength(1);
  });
});

describe('issuing', () => {
  const remarks = async (issuedOn?: Day) =>
    draftRemarks(await desk.open(), await prepareForReaders(desk.app, await desk.open(), desk.report, issuedOn));
  const set = async (more: Partial<Parameters<typeof setReview>[2]>) => {
    const base = (await desk.open()).view.find('review', 'review')?.ref.version;
    await setReview(desk.as('report:issue'), await desk.open(), { severities: [], base, seed: 'g', ...more });
  };
  const waive = async (key: string) =>
    decideOnReport(desk.as('report:word'), await desk.open(), {
      report: desk.report,
      block: key,
      act: 'waive',
      reason: 'Đã xem',
      seed: key,
    });
  it('waits for none unless it is set', async () => expect((await remarks()).hold).toEqual([]));
  it('waits for remarks on the draft’s text as for those on its records, and tells each with its place', async () => {
    await wordBlock(desk.as('report:word'), await desk.open(), {
      report: desk.report,
      block: 'opening',
      act: 'replace',
      edited: 'Ban Thường vụ báo cáo kết quả của của thành phố.',
      seed: 'h',
    });
    await set({ issueWaits: 'error', severities: [{ rule: 'repeat.words', severity: 'error' }] });
    const { hold } = await remarks();
    expect(hold.map(({ rule, of }) => [rule, of.kind, of.kind === 'text' && of.block])).toContainEqual([
      'repeat.words',
      'text',
      'opening',
    ]);
    const refused = await issueReport(desk.as('report:issue'), await desk.open(), await desk.issuing()).catch(
      (error: unknown) => (error instanceof Refusal ? error.problems : []),
    );
    expect(refused).toMatchObject(
      hold.slice(0, 20).map(({ mark }) => ({ code: 'issue.remark-open', where: { field: mark } })),
    );
    expect((await desk.open()).view.all('issue')).toEqual([]);
  });
  it('of the lightest severity it waits for all, those on records too', async () => {
    await set({ issueWaits: 'info', severities: [{ rule: 'repeat.words', severity: 'error' }], seed: 'i' });
    const { hold, open } = await remarks();
    expect(hold).toEqual(open);
    expect(hold.some(({ of }) => of.kind === 'record')).toBe(true);
    const told = await codes(issueReport(desk.as('report:issue'), await desk.open(), await desk.issuing()));
    expect(new Set(told)).toEqual(new Set(['issue.remark-open', 'issue.remarks-more']));
    expect(told.length).toBeLessThanOrEqual(21);
  });
  it('waits for what was waved off on a file, or in another draft; what was waved off in a draft holds for its file', async () => {
    await set({ issueWaits: 'error', severities: [{ rule: 'repeat.words', severity: 'error' }], seed: 'j0' });
    const held = (await remarks()).hold.find(({ rule }) => rule === 'repeat.words');
    const remark = held?.of.kind === 'text' ? held.of.remark : undefined;
    const { view, programme } = await desk.open();
    const { ref: _, programme: __, ...own } = view.all('report')[0]!;
    const other: RecordIn<'report'> = { ...own, id: 'khac' };
    await change(desk.as('record:write'), {
      commandId: randomUUID(),
      changes: [{ subject: 'report', id: 'khac', programme: programme.id, draft: other }],
    });
    const words = 'Ban Thường vụ báo cáo kết quả của của thành phố.';
    for (const [report, mark] of [
      [undefined, 'file'],
      ['khac', 'other'],
    ] as const) {
      const given = { remarks: [{ remark: remark!, reason: mark }], report, seed: mark };
      await waiveRemarks(desk.as('report:word'), await desk.open(), given);
      expect((await remarks()).hold.map(({ key }) => key)).toContain(held?.key);
      expect((await remarks()).lost).toEqual([]);
      const { waived } = await review(words);
      expect(waived.map(({ by }) => by.reason)).toEqual(['file']);
    }
    const file = (await desk.open()).view.all('waiver').find(({ reason }) => reason === 'file');
    const back = { id: file!.ref.id, base: file!.ref.version, seed: 'file back' };
    await takeBackWaiver(desk.as('report:word'), await desk.open(), back);
    expect((await review(words)).waived.map(({ by }) => by.reason)).toEqual(['other']);
  });
  it('asks the law of the day on which it is issued', async () => {
    const word = async (edited: string, seed: string) => {
      const base = (await desk.open()).view.all('wording').find(({ block }) => block === 'opening')?.ref.version;
      const given = { report: desk.report, block: 'opening', act: 'replace', edited, base, seed } as const;
      await wordBlock(desk.as('report:word'), await desk.open(), given);
    };
    await word('Thực hiện Quyết định số 5/QĐ-UBND ngày 03/6/2023, kết quả của của thành phố như sau.', 'law');
    const held = async (day?: string) =>
      (await remarks(day === undefined ? undefined : asDay(day))).hold.map(({ rule }) => rule);
    expect(await held('2023-06-02')).toContain('citation.future');
    expect(await held('2023-06-03')).not.toContain('citation.future');
    // Today, where no day is told.
    expect(await held()).not.toContain('citation.future');
    const refused = async (issued: string) =>
      issueReport(desk.as('report:issue'), await desk.open(), await desk.issuing({ issued: asDay(issued) })).catch(
        (error: unknown) => (error instanceof Refusal ? error.problems.map(({ data }) => data?.['ruleVi']) : []),
      );
    expect(await refused('2023-06-02')).toContain('văn bản có sau ngày của báo cáo');
    expect(await refused('2023-06-03')).not.toContain('văn bản có sau ngày của báo cáo');
    await word('Ban Thường vụ báo cáo kết quả của của thành phố.', 'law back');
  });
  it('waits for what an older decision may be on, and may not: what was meant then may be gone', async () => {
    await set({
      issueWaits: 'error',
      severities: [{ rule: 'funding.paid-over-plan', severity: 'error' }],
      seed: 'once',
    });
    const { view, programme } = await desk.open();
    const [{ ref }] = view.all('work') as [Stored<'work'>];
    const old = `remark:funding.paid-over-plan/work/${ref.id}`;
    const decision = {
      report: desk.report,
      block: old,
      act: 'waive' as const,
      seen: [],
      standsOn: [],
      reason: 'Đã thống nhất',
    };
    const id = idOf(decision);
    const own = { subject: 'wording' as const, id, programme: programme.id };
    await change(desk.as('report:word'), {
      commandId: randomUUID(),
      changes: [{ ...own, draft: decision }],
    });
    const overpaid = (year: string): RecordRemark => ({
      ...recordRemark('funding.paid-over-plan', { ref }, 'Đường'),
      of: year,
    });
    const draft = await prepareForReaders(desk.app, await desk.open(), desk.report);
    const found = async (...years: readonly string[]) =>
      draftRemarks(await desk.open(), { ...draft, remarks: years.map(overpaid) });
    const one = await found('2022');
    expect(one.hold.map(({ rule, once }) => [rule, once?.reason])).toContainEqual([
      'funding.paid-over-plan',
      'Đã thống nhất',
    ]);
    expect(one.waived.map(({ by }) => by.ref.id)).not.toContain(id);
    // It stands beside the remark, not among those whose remark is gone.
    expect(one.lost.map((lost) => lost.ref.id)).not.toContain(id);
    for (const none of [await found(), await found('2021', '2022')]) {
      expect(none.open.flatMap(({ once }) => once ?? [])).toEqual([]);
      expect(none.lost.map((lost) => lost.ref.id)).toContain(id);
    }
    const base = (await desk.open()).view.find('wording', id)?.ref.version;
    await change(desk.as('report:word'), { commandId: randomUUID(), changes: [{ ...own, base: base! }] });
  });
  it('goes on when what it waits for is waved off; taken back, it waits again', async () => {
    await set({ issueWaits: 'error', severities: [{ rule: 'repeat.words', severity: 'error' }], seed: 'j' });
    for (const { key } of (await remarks()).hold) await waive(key);
    expect((await remarks()).hold).toEqual([]);
    const waiver = (await desk.open()).view.all('waiver').find(({ reason }) => reason === 'Đã xem');
    expect(waiver).toMatchObject({ report: desk.report, reason: 'Đã xem' });
    // With its remark gone it is told apart, to be taken back.
    const mended = await desk.open();
    const draft = await prepareForReaders(desk.app, mended, desk.report);
    const without = {
      ...draft,
      document: { ...draft.document, blocks: draft.document.blocks.filter(({ id }) => id !== 'opening') },
      remarks: draft.remarks.slice(1),
    };
    const { lost } = await draftRemarks(mended, without);
    expect(lost.map(({ ref }) => ref.subject).toSorted()).toContain('waiver');
    expect((await remarks()).lost).toEqual([]);
    const back = { report: desk.report, id: waiver!.ref.id, base: waiver!.ref.version, seed: 'k' };
    await takeBackWording(desk.as('report:word'), await desk.open(), back);
    const [again] = (await remarks()).hold;
    expect(again?.rule).toBe('repeat.words');
    await decideOnReport(desk.as('report:word'), await desk.open(), {
      report: desk.report,
      block: again?.key ?? '',
      act: 'waive',
      reason: 'Xem lại, vẫn giữ',
      seed: 'l',
    });
    await issueReport(desk.as('report:issue'), await desk.open(), await desk.issuing());
    expect(issueOf(await desk.open(), desk.report).symbol).toMatch(/BC/u);
    // What was let pass when it was issued stands as it was.
    const kept = (await desk.open()).view.all('waiver').find(({ report }) => report === desk.report);
    const late = { id: kept!.ref.id, base: kept!.ref.version, seed: 'late' };
    expect(await codes(takeBackWaiver(desk.as('report:word'), await desk.open(), late))).toEqual(['report.issued']);
  });
  it('a remark that the draft does not have is not waved off', async () => {
    expect(await codes(waive('["repeat.words","x","y"]'))).toEqual(['wording.remark-unknown']);
  });
});
