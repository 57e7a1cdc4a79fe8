/**
 * A quarter on a real database: opened, entered, sent, returned, corrected, approved; what must not happen does not.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { toldOfFigure } from '#app/read/collecting/told-of-figure.ts';
import { hasUnseenCells, openReturn, readCollecting } from '#app/read/collecting/return.ts';
import { seasonOf } from '#app/read/collecting/season.ts';
import { askedBy } from '#app/people/reader.ts';
import { readJournal } from '#app/read/journal.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { makeDuties } from '#app/write/collecting/make-duties.ts';
import { saveCells, type CellToSave } from '#app/write/collecting/save-cells.ts';
import { sendReturn } from '#app/write/collecting/send-return.ts';
import { openCollection, settleCollection } from '#app/write/collecting/settle-collection.ts';
import { attachEvidence, detachEvidence } from '#app/write/collecting/attach-evidence.ts';
import { readEvidence } from '#app/read/collecting/evidence.ts';
import { correctReturn, stepReturn, type StepReturn } from '#app/write/collecting/step-return.ts';
import { writeContext } from '#app/write/context.ts';
import { measureAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { OPERATOR, type Caller, type Line } from '#core/rights/caller.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { reportingDrafts } from '#testing/collecting.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { q } from '#testing/records.ts';
import { codesOf } from '#testing/refused.ts';

let app: Application;
let now = '2026-07-03T02:00:00Z';
beforeAll(async () => {
  const made = await testApplication();
  app = { ...made, clock: { now: () => new Date(now) } };
});
afterAll(() => app.close());

const COLLECTION = 'p.2026-q2';
const newWorkspace = async (): Promise<string> => {
  now = '2026-07-03T02:00:00Z';
  const id = await makeWorkspace(app.database);
  await writeRecords(app.database, id, reportingDrafts());
  return id;
};
const open = (workspace: string): Promise<OpenedProgramme> =>
  openProgramme(app, { workspace, programme: 'p', asOf: '2026-07-31' });
const as = (workspace: string, typed: string) =>
  writeContext(app, { workspace, caller: OPERATOR, action: 'return:write', typed });
const WATER = 'measure:water@city#2026-Q2';
const water = (typed: string, more: Partial<CellToSave> = {}): CellToSave => ({
  row: WATER,
  field: 'value',
  typed,
  value: q(`${typed}%`),
  ...more,
});
const KT: readonly CellToSave[] = [
  water('96'),
  { row: 'measure:revenue@city#2026-H1', field: 'value', absent: 'Kho bạc chưa khóa sổ' },
  { row: 'task:t1', field: 'unchanged', typed: 'có' },
  { row: 'objective:p/1', field: 'statement', typed: 'đã rà soát 12 thủ tục' },
];

const save = async (workspace: string, cells: readonly CellToSave[], who = 'Chuyên viên A', agency = 'kt') => {
  const season = await seasonOf(await open(workspace));
  return saveCells(as(workspace, who), season, { collection: COLLECTION, agency, cells, seed: randomUUID() });
};
const marked = async (workspace: string, agency = 'kt') =>
  (await openReturn(await open(workspace), COLLECTION, agency)).mark;
const send = async (workspace: string, who = 'Chuyên viên A', agency = 'kt') => {
  const opened = await open(workspace);
  const { mark } = await openReturn(opened, COLLECTION, agency);
  return sendReturn(as(workspace, who), opened, { collection: COLLECTION, agency, mark, seed: randomUUID() });
};
const step = async (
  workspace: string,
  name: StepReturn['step'],
  more: Partial<StepReturn> = {},
  who = 'Chánh Văn phòng',
) => {
  const opened = await open(workspace);
  const { mark, season } = await openReturn(opened, COLLECTION, more.agency ?? 'kt');
  return stepReturn(as(workspace, who), season, {
    collection: COLLECTION,
    agency: 'kt',
    step: name,
    mark,
    seed: randomUUID(),
    ...more,
  });
};
const standing = async (workspace: string, agency = 'kt') =>
  (await openReturn(await open(workspace), COLLECTION, agency)).standing;
const settle = async (workspace: string, name: 'closed' | 'reopened', reason = '') =>
  settleCollection(as(workspace, 'Văn phòng'), await seasonOf(await open(workspace)), {
    collection: COLLECTION,
    step: name,
    reason,
    seed: randomUUID(),
  });

describe('the figure of a value that went back', () => {
  const told = async (workspace: string, maySee: (agency: string) => boolean = () => true) => {
    const { view } = await open(workspace);
    const at = measureAddress('water', { place: 'city', period: asPeriod('2026-Q2') });
    return toldOfFigure(app, view, figureAt(view, at), maySee);
  };
  it('tells each standing, and which value went back, when and why, also once it is approved', async () => {
    const workspace = await newWorkspace();
    const standings = async () => (await told(workspace)).waiting.map(({ standing: of, rows }) => [of, rows[0]?.typed]);
    expect(await standings()).toEqual([]);
    await save(workspace, KT);
    expect(await standings()).toEqual([['draft', ['96']]]);
    await send(workspace);
    expect(await standings()).toEqual([['submitted', ['96']]]);
    await step(workspace, 'returned', { cells: [{ cell: `${WATER}.value`, reason: 'chưa khớp' }] });
    expect(await standings()).toEqual([['returned', ['96']]]);
    const before = await openReturn(await open(workspace), COLLECTION, 'kt');
    now = '2026-07-03T03:00:00Z';
    await save(workspace, [water('97', { base: before.cells.get(WATER)?.get('value')?.ref.version })]);
    await send(workspace);
    await step(workspace, 'approved');
    const { waiting, approved } = await told(workspace);
    expect(waiting).toEqual([]);
    expect(approved).toMatchObject([
      {
        typed: ['97'],
        hands: { reported: ['Chuyên viên A'], approved: 'Chánh Văn phòng' },
        rounds: [{ typed: '96', reason: 'chưa khớp', by: 'Chánh Văn phòng', at: '2026-07-03T02:00:00.000Z' }],
      },
    ]);
    expect(await told(workspace, (agency) => agency === 'hd')).toEqual({ waiting: [], approved: [] });
  });
});

describe('evidence as files', () => {
  const PDF = new TextEncoder().encode('%PDF-1.7 biên bản');
  const attach = async (workspace: string, content = PDF, name = 'Biên bản.pdf', seed: string = randomUUID()) => {
    const one = await openReturn(await open(workspace), COLLECTION, 'kt');
    return attachEvidence(as(workspace, 'A'), one, { row: WATER, file: { name, content }, seed });
  };
  const detach = async (workspace: string, sha256: string, seed: string = randomUUID()) => {
    const one = await openReturn(await open(workspace), COLLECTION, 'kt');
    return detachEvidence(as(workspace, 'A'), one, { row: WATER, sha256, seed });
  };
  const filesOf = async (workspace: string) =>
    (await openReturn(await open(workspace), COLLECTION, 'kt')).cells.get(WATER)?.get('value')?.files ?? [];
  it('stand beside what is typed, whichever comes first, and are read back byte for byte', async () => {
    const workspace = await newWorkspace();
    await attach(workspace);
    const [file] = await filesOf(workspace);
    expect(file).toMatchObject({ name: 'Biên bản.pdf' });
    const before = await openReturn(await open(workspace), COLLECTION, 'kt');
    await save(workspace, [water('96', { base: before.cells.get(WATER)?.get('value')?.ref.version })]);
    expect(await filesOf(workspace)).toEqual([file]);
    const opened = await open(workspace);
    const one = await openReturn(opened, COLLECTION, 'kt');
    const { content } = await readEvidence(app, opened, one, file?.sha256 ?? '');
    expect(content).toEqual(PDF);
    expect(await codesOf(readEvidence(app, opened, { ...one, agency: 'hd' }, file?.sha256 ?? ''))).toEqual([
      'evidence.unknown',
    ]);
    await detach(workspace, file?.sha256 ?? '');
    expect(await filesOf(workspace)).toEqual([]);
    expect((await openReturn(await open(workspace), COLLECTION, 'kt')).cells.get(WATER)?.get('value')?.typed).toBe(
      '96',
    );
  });
  it('are attached and taken off once, however often the same form comes; the journal names each', async () => {
    const workspace = await newWorkspace();
    await Promise.all([attach(workspace, PDF, 'a.pdf', 's'), attach(workspace, PDF, 'a.pdf', 's')]);
    await attach(workspace, PDF, 'a.pdf', 's');
    const [file, ...more] = await filesOf(workspace);
    expect(more).toEqual([]);
    // Another form with the same file is told that it stands there.
    expect(await codesOf(attach(workspace, PDF, 'a.pdf', 't'))).toEqual(['evidence.there']);
    const sha256 = file?.sha256 ?? '';
    await detach(workspace, sha256, 's');
    await detach(workspace, sha256, 's');
    expect(await codesOf(detach(workspace, sha256, 't'))).toEqual(['evidence.unknown']);
    await attach(workspace, PDF, 'a.pdf', 's');
    expect(await filesOf(workspace)).toEqual([]);
    const { commands } = await readJournal(app, { workspace, reader: OPERATOR });
    expect(commands.map(({ command }) => command).filter((name) => name.endsWith('evidence'))).toEqual([
      'detach-evidence',
      'attach-evidence',
    ]);
  });
  it('stand at rows that are owed, and at no others', async () => {
    const workspace = await newWorkspace();
    const one = await openReturn(await open(workspace), COLLECTION, 'kt');
    const file = { name: 'a.pdf', content: PDF };
    for (const row of ['work:road', 'new-obstacle:1', 'measure:water', ''])
      expect(await codesOf(attachEvidence(as(workspace, 'A'), one, { row, file, seed: 's' })), row).toEqual([
        'evidence.no-row',
      ]);
  });
  it('are refused by kind, size, number and state', async () => {
    const workspace = await newWorkspace();
    const program = Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1');
    expect(await codesOf(attach(workspace, program, 'anh.jpg'))).toEqual(['evidence.kind']);
    const large = new Uint8Array(3_000_001);
    large.set(PDF);
    expect(await codesOf(attach(workspace, large))).toEqual(['evidence.too-large']);
    const other = (number: number) => new TextEncoder().encode(`%PDF-1.7 ${number}`);
    for (const number of [1, 2, 3, 4, 5]) await attach(workspace, other(number));
    expect(await codesOf(attach(workspace, other(5)))).toEqual(['evidence.there']);
    expect(await codesOf(attach(workspace, other(6)))).toEqual(['evidence.too-many']);
    const sent = await newWorkspace();
    await save(sent, KT);
    await send(sent);
    expect(await codesOf(attach(sent))).toEqual(['return.closed-to-cells']);
  });
});

describe('cells that are not for everybody', () => {
  const isUnseen = (workspace: string, line: Line, record: string | undefined): Promise<boolean> => {
    const grants = [{ workspace, role: 'office', lines: [line] }] as const;
    const caller: Caller = { kind: 'person', id: line, name: line, administers: false, grants };
    return hasUnseenCells(askedBy(app, caller), workspace, record);
  };
  it('are told of to who does not see them, of their own return alone', async () => {
    const workspace = await newWorkspace();
    await save(workspace, [{ row: 'work:road', field: 'status', typed: 'ongoing' }], 'B', 'hd');
    await save(workspace, [water('96')]);
    const [own, other] = [`${COLLECTION}.hd.1`, `${COLLECTION}.kt.1`];
    expect(await isUnseen(workspace, 'party', own)).toBe(false);
    const stands = (await open(workspace)).view.onRecord('work', 'road');
    if (!stands) throw new Error('no work');
    const { ref: _, programme: __, ...record } = stands;
    await writeRecords(app.database, workspace, [
      { subject: 'work', id: 'road', programme: 'p', record: { ...record, audience: 'government' } },
    ]);
    expect(await isUnseen(workspace, 'party', own)).toBe(true);
    expect(await isUnseen(workspace, 'government', own)).toBe(false);
    for (const of of [other, `${COLLECTION}.hd`, `${COLLECTION}.hd.`, `${own}1`, undefined])
      expect(await isUnseen(workspace, 'party', of), of).toBe(false);
  });
});

describe('a return', () => {
  it('is entered, sent, returned with reasons, corrected, sent again and approved; who did what stays', async () => {
    const workspace = await newWorkspace();
    expect((await standing(workspace)).state).toBe('unopened');
    expect(await save(workspace, KT)).toBe(4);
    expect(await standing(workspace)).toMatchObject({
      state: 'filling',
      progress: { owed: 4, answered: 3, absent: 1 },
    });
    expect(await send(workspace)).toMatchObject({ id: 'p.2026-q2.kt.1', round: 1 });
    const reason = { cell: `${WATER}.value`, reason: 'khác số của Chi cục' };
    await step(workspace, 'returned', { cells: [reason] });
    expect((await standing(workspace)).state).toBe('returned');
    await save(workspace, [water('95,8', { base: 1 })], 'Chuyên viên B');
    await send(workspace, 'Chuyên viên B');
    await step(workspace, 'approved-by-agency', {}, 'Trưởng phòng');
    expect(await step(workspace, 'approved')).toMatchObject({ records: 2, round: 2 });
    const { view } = await open(workspace);
    const [one] = view.all('return');
    expect(one?.steps.map(({ step: name, by }) => `${name} ${by}`)).toEqual([
      'sent Chuyên viên A',
      'returned Chánh Văn phòng',
      'sent Chuyên viên B',
      'approved-by-agency Trưởng phòng',
      'approved Chánh Văn phòng',
    ]);
    expect(one?.steps[1]?.cells).toEqual([reason]);
    expect(view.all('cell').find(({ row }) => row === WATER)).toMatchObject({ typed: '95,8', by: 'Chuyên viên B' });
    expect(view.all('progress').find(({ objective }) => objective === 'p/1')).toMatchObject({
      statement: 'đã rà soát 12 thủ tục',
      source: { agency: 'kt', at: 'phiếu p.2026-q2.kt.1' },
    });
    const values = async () => {
      const opened = await open(workspace);
      return opened.ask(() =>
        opened.view.rows('observation', { measure: 'water', place: 'city' }).map(({ value }) => value?.amount ?? ''),
      );
    };
    expect(await values()).toEqual(['95.5', '95.8']);
    expect((await proveJournal(app, workspace)).breaches).toEqual([]);
  });
  it('writes no record before it is approved', async () => {
    const workspace = await newWorkspace();
    await save(workspace, KT);
    await send(workspace);
    const opened = await open(workspace);
    const rows = await opened.ask(() => opened.view.rows('observation', { measure: 'water', place: 'city' }).length);
    expect([rows, opened.view.all('progress').length]).toEqual([1, 1]);
  });
  it('is not sent with blanks, but with reasons; a deadline is not put off without one', async () => {
    const workspace = await newWorkspace();
    await save(workspace, KT.slice(0, 2));
    expect(await codesOf(send(workspace))).toEqual(['return.blank', 'return.blank']);
    const work = (field: string, typed: string): CellToSave => ({ row: 'work:road', field, typed });
    await save(
      workspace,
      [
        work('finish', '2027-06'),
        { row: 'work:school', field: 'status', typed: 'preparing' },
        { row: 'money:road/province/2026/to-date', field: 'value', typed: '4 tỷ đồng', value: q('4 tỷ đồng') },
        { row: 'obstacle:o1', field: 'unchanged', typed: 'có' },
      ],
      'C',
      'hd',
    );
    expect(await codesOf(send(workspace, 'C', 'hd'))).toEqual(['return.no-reason']);
    await save(workspace, [work('reason', 'điều chỉnh thiết kế')], 'C', 'hd');
    expect(await codesOf(send(workspace, 'C', 'hd'))).toEqual([]);
  });
  it('is changed no more once it is sent, until it is taken back or returned', async () => {
    const workspace = await newWorkspace();
    await save(workspace, KT);
    await send(workspace);
    expect(await codesOf(save(workspace, [water('97', { base: 1 })]))).toEqual(['return.closed-to-cells']);
    await step(workspace, 'taken-back', {}, 'Chuyên viên A');
    expect(await codesOf(save(workspace, [water('97', { base: 1 })]))).toEqual([]);
    await send(workspace);
    await step(workspace, 'approved');
    expect(await codesOf(step(workspace, 'taken-back'))).toEqual(['return.state']);
    expect(await codesOf(step(workspace, 'returned', { note: 'x' }))).toEqual(['return.state']);
  });
  it('goes back with a reason for what is in it', async () => {
    const workspace = await newWorkspace();
    await save(workspace, KT);
    await send(workspace);
    expect(await codesOf(step(workspace, 'returned'))).toEqual(['return.no-why']);
    expect(await codesOf(step(workspace, 'returned', { cells: [{ cell: 'work:x.status', reason: 'r' }] }))).toEqual([
      'return.no-cell',
    ]);
    expect(await codesOf(step(workspace, 'returned', { note: 'xem lại toàn bộ' }))).toEqual([]);
  });
  it('that was approved is corrected by a new one: the records have a new version, and both returns stay', async () => {
    const workspace = await newWorkspace();
    await save(workspace, KT);
    await send(workspace);
    await step(workspace, 'approved');
    const season = await seasonOf(await open(workspace));
    const correct = (reason: string) =>
      correctReturn(as(workspace, 'A'), season, { collection: COLLECTION, agency: 'kt', reason, seed: randomUUID() });
    expect(await codesOf(correct(' '))).toEqual(['return.no-why']);
    expect(await correct('nhầm hàng')).toBe(2);
    expect(await codesOf(correct('nhầm hàng nữa'))).toEqual(['return.state']);
    await save(workspace, [water('94')]);
    await send(workspace);
    await step(workspace, 'approved');
    const opened = await open(workspace);
    const [first] = await opened.ask(() => [opened.view.onRecord('observation', 'water@city#2026-Q2/actual') ?? null]);
    expect(first).toMatchObject({ ref: { version: 2 }, value: { amount: '94' } });
    expect(opened.view.all('return').map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('what must not be lost', () => {
  it('a cell that somebody else wrote meanwhile is a conflict with both values; cells beside it are none', async () => {
    const workspace = await newWorkspace();
    await save(workspace, [water('96')]);
    await save(workspace, [water('97', { base: 1 })], 'B');
    const error: unknown = await save(workspace, [water('95', { base: 1 })], 'C').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).problems.find(({ where }) => where.field === 'typed')).toMatchObject({
      code: 'write.conflict',
      data: { base: '96', current: '97', actor: 'B' },
    });
    expect(await save(workspace, [{ row: 'task:t1', field: 'done', typed: '2026-06' }], 'C')).toBe(1);
  });
  it('what was changed after it was seen is neither sent nor approved unseen', async () => {
    const workspace = await newWorkspace();
    await save(workspace, KT);
    const mark = await marked(workspace);
    await save(workspace, [water('12', { base: 1 })], 'B');
    expect(await codesOf(step(workspace, 'sent', { mark }))).toEqual(['return.changed']);
    await send(workspace);
    expect(await codesOf(step(workspace, 'approved', { mark }))).toEqual(['return.changed']);
  });
  it('the same form twice is once', async () => {
    const workspace = await newWorkspace();
    const season = await seasonOf(await open(workspace));
    const form = { collection: COLLECTION, agency: 'kt', cells: KT, seed: 'same' };
    await Promise.all([1, 2, 3].map(() => saveCells(as(workspace, 'A'), season, form)));
    expect((await open(workspace)).view.all('cell')).toHaveLength(4);
    expect((await open(workspace)).view.all('cell').every(({ ref }) => ref.version === 1)).toBe(true);
  });
  it('200 people at once: every cell is there, none of them waited for long', { timeout: 120_000 }, async () => {
    const workspace = await newWorkspace();
    const season = await seasonOf(await open(workspace));
    const took: number[] = [];
    await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const start = performance.now();
        await saveCells(as(workspace, `Người ${at}`), season, {
          collection: COLLECTION,
          agency: 'kt',
          cells: [{ row: `new-obstacle:${at}`, field: 'statement', typed: `vướng ${at}` }],
          seed: randomUUID(),
        });
        took.push(performance.now() - start);
      }),
    );
    const cells = (await open(workspace)).view.all('cell');
    expect(cells).toHaveLength(200);
    expect(new Set(cells.map(({ by }) => by)).size).toBe(200);
    expect((await open(workspace)).view.all('return')).toHaveLength(1);
    // All come in the same instant, the worst that can be; a loaded machine is given time.
    expect(took.toSorted((a, b) => a - b)[190]).toBeLessThan(5000);
    expect((await proveJournal(app, workspace)).breaches).toEqual([]);
  });
  it(
    'closing while they save lets nothing in after it, and loses nothing that was acknowledged',
    { timeout: 60_000 },
    async () => {
      const workspace = await newWorkspace();
      await save(workspace, [water('96')]);
      const season = await seasonOf(await open(workspace));
      const one = (at: number) =>
        codesOf(
          saveCells(as(workspace, `N${at}`), season, {
            collection: COLLECTION,
            agency: 'hd',
            cells: [{ row: `new-obstacle:${at}`, field: 'statement', typed: 's' }],
            seed: randomUUID(),
          }),
        );
      const wave = (from: number) => Promise.all(Array.from({ length: 40 }, (_, at) => one(from + at)));
      const [before, , after] = await Promise.all([wave(0), settle(workspace, 'closed'), wave(100)]);
      const late = await wave(200);
      expect(late.every((told) => told[0] === 'collection.closed')).toBe(true);
      const taken = [...before, ...after].filter((told) => told.length === 0).length;
      expect(
        [...before, ...after].filter((told) => told.length > 0).every((told) => told[0] === 'collection.closed'),
      ).toBe(true);
      const cells = (await open(workspace)).view.all('cell').filter((cell) => cell.return.includes('.hd.'));
      expect(cells).toHaveLength(taken);
      const { sequence } = (await open(workspace)).view.find('collection', COLLECTION)?.ref ?? { sequence: 0 };
      expect(cells.every(({ ref }) => ref.sequence < sequence)).toBe(true);
    },
  );
});

describe('files', () => {
  it('hold duties, collections, returns and cells: what is exported and imported again changes nothing', async () => {
    const workspace = await newWorkspace();
    await save(workspace, KT);
    await send(workspace);
    await step(workspace, 'returned', { cells: [{ cell: `${WATER}.value`, reason: 'khác; số: "của" Chi cục' }] });
    const files = await exportProgramme(app, workspace, 'p');
    const { added, changed, removed } = await importProgramme(app, { files, actor: 'V', check: true });
    expect([added, changed, removed]).toEqual([0, 0, 0]);
  });
});

describe('collections', () => {
  it('open by themselves with the first cell, and are closed and opened again with who and why', async () => {
    const workspace = await newWorkspace();
    expect((await open(workspace)).view.all('collection')).toEqual([]);
    await save(workspace, KT);
    await settle(workspace, 'closed');
    expect(await codesOf(save(workspace, [water('97', { base: 1 })]))).toEqual(['collection.closed']);
    expect(await codesOf(step(workspace, 'sent'))).toEqual(['collection.closed']);
    expect(await codesOf(settle(workspace, 'closed'))).toEqual(['collection.closed']);
    expect(await codesOf(settle(workspace, 'reopened'))).toEqual(['collection.no-why']);
    expect(await codesOf(settle(workspace, 'reopened', ' \u200b'))).toEqual(['collection.no-why']);
    await settle(workspace, 'reopened', 'bổ sung số liệu thu');
    expect(await codesOf(settle(workspace, 'reopened', 'nữa'))).toEqual(['collection.is-open']);
    const record = (await open(workspace)).view.find('collection', COLLECTION);
    expect(record?.steps.map(({ step: name, by, reason }) => [name, by, reason])).toEqual([
      ['opened', 'Chuyên viên A', undefined],
      ['closed', 'Văn phòng', undefined],
      ['reopened', 'Văn phòng', 'bổ sung số liệu thu'],
    ]);
  });
  it('are opened by the office for some agencies, once', async () => {
    const workspace = await newWorkspace();
    const season = await seasonOf(await open(workspace));
    const form = { often: 'quarter' as const, period: asPeriod('2026-Q3'), agencies: ['kt'], seed: randomUUID() };
    const early = { ...form, due: asDay('2026-09-29'), seed: 'early' };
    expect(await codesOf(openCollection(as(workspace, 'V'), season, early))).toEqual(['collection.early']);
    expect(await openCollection(as(workspace, 'V'), season, form)).toBe('p.2026-q3');
    expect(await codesOf(openCollection(as(workspace, 'V'), season, { ...form, seed: 'other' }))).toEqual([
      'collection.there',
    ]);
    expect(
      await codesOf(
        openCollection(as(workspace, 'V'), season, { ...form, period: asPeriod('2026-Q4'), agencies: ['office'] }),
      ),
    ).toEqual(['collection.no-duties']);
    const lines = await readCollecting(await open(workspace));
    expect(
      lines.map(({ collection, agencies }) => [collection.id, collection.due, agencies.map((one) => one.agency)]),
    ).toEqual([
      // 10/10/2026 is a Saturday.
      ['p.2026-q3', '2026-10-12', ['kt']],
      ['p.2026-q2', '2026-07-10', ['hd', 'kt']],
      ['p.2026-q1', '2026-04-10', ['hd', 'kt']],
    ]);
  });
  it('of a period that is not over are not there', async () => {
    const workspace = await newWorkspace();
    const season = await seasonOf(await open(workspace));
    const work = saveCells(as(workspace, 'A'), season, { collection: 'p.2026-q3', agency: 'kt', cells: KT, seed: 'x' });
    expect(await codesOf(work)).toEqual(['collection.unknown']);
  });
});

describe('duties', () => {
  const RHYTHM = { often: 'month' as const, from: asPeriod('2026-07'), dueDay: 20 };
  const make = (workspace: string, more: object) =>
    makeDuties(as(workspace, 'V'), 'p', {
      ...RHYTHM,
      agencies: ['kt', 'hd'],
      owes: ['progress', 'money'],
      measures: ['water'],
      places: [],
      seed: randomUUID(),
      ...more,
    });
  it('are made for a group at once, and none twice', async () => {
    const workspace = await newWorkspace();
    expect(await make(workspace, {})).toBe(6);
    const duties = (await open(workspace)).view.all('duty').filter(({ often }) => often === 'month');
    expect(duties.find(({ measure, agency }) => measure === 'water' && agency === 'hd')).toMatchObject({
      places: ['city'],
    });
    expect(await codesOf(make(workspace, {}))).toEqual(['duty.all-there']);
    expect(await make(workspace, { owes: ['progress', 'task'] })).toBe(2);
    expect(await make(workspace, { regime: 'Nghị định 09/2019' })).toBe(6);
  });
  it('have the range that is plausible of measures and money, each in its unit, and none turned round', async () => {
    const workspace = await newWorkspace();
    const range = { least: q('0%'), most: q('100%') };
    expect(await make(workspace, { owes: ['progress'], range })).toBe(4);
    const duties = (await open(workspace)).view.all('duty').filter(({ often }) => often === 'month');
    expect(duties.map(({ owes, least, most }) => [owes, least, most]).toSorted()).toEqual([
      ['measure', q('0%'), q('100%')],
      ['measure', q('0%'), q('100%')],
      ['progress', undefined, undefined],
      ['progress', undefined, undefined],
    ]);
    const turned = { least: q('100%'), most: q('0%') };
    expect(await codesOf(make(workspace, { regime: 'B', range: turned }))).toContain('duty.range-turned');
    expect(await codesOf(make(workspace, { regime: 'B', range: { least: q('0 ha') } }))).toContain('duty.unit');
  });
  it('name somebody and something', async () => {
    const workspace = await newWorkspace();
    expect(await codesOf(make(workspace, { agencies: [] }))).toEqual(['duty.none-chosen']);
    expect(await codesOf(make(workspace, { owes: [], measures: [] }))).toEqual(['duty.nothing-owed']);
    expect(await codesOf(make(workspace, { dueDay: 40 }))).not.toEqual([]);
    expect(await codesOf(make(workspace, { agencies: ['nobody'] }))).not.toEqual([]);
  });
});
