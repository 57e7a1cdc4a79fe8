/**
 * Four quarters of a programme with three agencies on a real database: opened by themselves, entered, returned,
 * corrected, approved, late, silent; each quarter's report is issued; a correction after that is told as drift and
 * opens a corrected report.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { openReturn, readCollecting } from '#app/read/collecting/return.ts';
import { seasonOf } from '#app/read/collecting/season.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { issueOf, readDrift } from '#app/read/report/issued.ts';
import { saveCells, type CellToSave } from '#app/write/collecting/save-cells.ts';
import { sendReturn } from '#app/write/collecting/send-return.ts';
import { correctReturn, stepReturn, type StepReturn } from '#app/write/collecting/step-return.ts';
import { operatorContext } from '#app/write/context.ts';
import { correctReport } from '#app/write/correct-report.ts';
import { issueReport } from '#app/write/issue-report.ts';
import { isSilent } from '#core/collecting/answers.ts';
import { formatAddress } from '#core/address/address.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { Action } from '#core/rights/rights.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { reportingDrafts } from '#testing/collecting.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { q } from '#testing/records.ts';

/** Where the files of the four reports go, to be looked at. */
const KEPT = process.env['TIENDO_PHOTOS'];

let app: Application;
let workspace: string;
let now = '2026-04-02T02:00:00Z';
beforeAll(async () => {
  const made = await testApplication();
  app = { ...made, clock: { now: () => new Date(now) } };
  workspace = await makeWorkspace(app.database);
  const silent = {
    subject: 'duty' as const,
    id: 'd9',
    programme: 'p',
    record: {
      id: 'd9',
      agency: 'office',
      owes: 'measure' as const,
      measure: 'water',
      places: ['city'],
      works: [],
      objectives: [],
      often: 'quarter' as const,
      from: asPeriod('2026'),
      dueDay: 10,
    } satisfies RecordIn<'duty'>,
  };
  const reports = QUARTERS.map((quarter) => ({
    subject: 'report' as const,
    id: `r${quarter}`,
    programme: 'p',
    record: reportOf(quarter),
  }));
  await writeRecords(app.database, workspace, [...reportingDrafts().map(told), silent, ...reports]);
});
afterAll(() => app.close());

type Draft = ReturnType<typeof reportingDrafts>[number];

/** The report tells of the task, and of the measures and works below it. */
const told = (draft: Draft): Draft => {
  if (draft.subject === 'objective') return { ...draft, record: { ...draft.record, part: 'results' } } as Draft;
  return draft.subject === 'measure' ? ({ ...draft, record: { ...draft.record, objective: 'p/1' } } as Draft) : draft;
};

const QUARTERS = [1, 2, 3, 4] as const;
const reportOf = (quarter: number): RecordIn<'report'> => ({
  id: `r${quarter}`,
  family: 'state',
  period: asPeriod(`2026-Q${quarter}`),
  typeName: 'BÁO CÁO',
  subject: `kết quả thực hiện Nghị quyết quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''} năm 2026`,
  issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG A',
  symbolTail: '/BC-UBND',
  place: 'Phường A',
  addressees: [],
  voice: 'Ủy ban nhân dân phường',
  parts: [{ part: 'results', title: 'Kết quả thực hiện' }],
  chapters: [],
  annexes: [],
  authority: 'TM. ỦY BAN NHÂN DÂN',
  position: 'CHỦ TỊCH',
  signer: 'Nguyễn Văn A',
  recipients: ['Lưu: VT'],
  source: { document: 'source', at: 'I' },
});

const as = (action: Action, typed: string) => operatorContext(app, { workspace, caller: OPERATOR, action, typed });
const open = (asOf?: string): Promise<OpenedProgramme> =>
  openProgramme(app, { workspace, programme: 'p', ...(asOf !== undefined && { asOf }) });
const collectionOf = (quarter: number): string => `p.2026-q${quarter}`;

const fill = async (quarter: number, agency: string, typed: (key: string) => Partial<CellToSave>): Promise<void> => {
  const opened = await open();
  const collection = collectionOf(quarter);
  const one = await openReturn(opened, collection, agency);
  const cells = one.rows.map(({ key }): CellToSave => ({ row: key, field: fieldOf(key), ...typed(key) }));
  await saveCells(as('return:write', `Chuyên viên ${agency}`), await seasonOf(opened), {
    collection,
    agency,
    cells,
    seed: randomUUID(),
  });
};
const fieldOf = (key: string): string =>
  ({ measure: 'value', money: 'value', work: 'status', objective: 'statement' })[key.split(':')[0] ?? ''] ??
  'unchanged';
const send = async (quarter: number, agency: string): Promise<void> => {
  const opened = await open();
  const collection = collectionOf(quarter);
  const { mark } = await openReturn(opened, collection, agency);
  await sendReturn(as('return:write', `Chuyên viên ${agency}`), opened, {
    collection,
    agency,
    mark,
    seed: randomUUID(),
  });
};
const step = async (quarter: number, agency: string, name: StepReturn['step'], more: Partial<StepReturn> = {}) => {
  const opened = await open();
  const collection = collectionOf(quarter);
  const { mark, season } = await openReturn(opened, collection, agency);
  await stepReturn(as('return:approve', 'Chánh Văn phòng'), season, {
    collection,
    agency,
    step: name,
    mark,
    seed: randomUUID(),
    ...more,
  });
};

const ofKt =
  (quarter: number, water: string) =>
  (key: string): Partial<CellToSave> => {
    if (key.startsWith('measure:water')) return { typed: water, value: q(`${water}%`) };
    if (key.startsWith('measure:revenue')) return { typed: `${quarter * 20} tỷ`, value: q(`${quarter * 20} tỷ đồng`) };
    return key.startsWith('objective') ? { typed: `đã rà soát ${quarter * 3} thủ tục` } : { typed: 'có' };
  };
const ofHd =
  (quarter: number) =>
  (key: string): Partial<CellToSave> => {
    if (key.startsWith('money')) return { typed: `${quarter * 2 + 1} tỷ`, value: q(`${quarter * 2 + 1} tỷ đồng`) };
    return key.startsWith('work') ? { typed: 'ongoing' } : { typed: 'có' };
  };
const days = (quarter: number, day: number): string => {
  const month = (quarter * 3) % 12;
  return `${quarter === 4 ? 2027 : 2026}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}T02:00:00Z`;
};

it('a year is lived through, quarter by quarter', { timeout: 180_000 }, async () => {
  for (const quarter of QUARTERS) {
    now = days(quarter, 3);
    await fill(quarter, 'kt', ofKt(quarter, String(95 + quarter)));
    await send(quarter, 'kt');
    if (quarter === 2) {
      const cell = 'measure:water@city#2026-Q2.value';
      await step(quarter, 'kt', 'returned', { cells: [{ cell, reason: 'Chi cục báo 97,4%' }] });
      const { cells } = await openReturn(await open(), collectionOf(2), 'kt');
      const base = cells.get('measure:water@city#2026-Q2')?.get('value')?.ref.version;
      await saveCells(as('return:write', 'Chuyên viên kt'), await seasonOf(await open()), {
        collection: collectionOf(2),
        agency: 'kt',
        cells: [{ row: 'measure:water@city#2026-Q2', field: 'value', typed: '97,4', value: q('97,4%'), base }],
        seed: randomUUID(),
      });
      await send(quarter, 'kt');
    }
    await step(quarter, 'kt', 'approved-by-agency');
    await step(quarter, 'kt', 'approved');
    // In the third quarter one is late by five days and more.
    now = days(quarter, quarter === 3 ? 20 : 6);
    await fill(quarter, 'hd', ofHd(quarter));
    await send(quarter, 'hd');
    await step(quarter, 'hd', 'approved');
    now = days(quarter, 25);
    const [line] = await readCollecting(await open(), { most: 1 });
    expect(line?.collection.id).toBe(collectionOf(quarter));
    expect(line?.agencies.map((one) => [one.agency, one.state, one.late > 0, isSilent(one)])).toEqual([
      ['hd', 'approved', quarter === 3, false],
      ['kt', 'approved', false, false],
      ['office', 'unopened', true, true],
    ]);
    await issue(quarter);
  }
  expect((await proveJournal(app, workspace)).breaches).toEqual([]);

  // What was issued is put right later: told as drift, and a corrected report may be opened.
  now = '2027-02-10T02:00:00Z';
  const kt = { collection: collectionOf(1), agency: 'kt', reason: 'nhầm số của phường', seed: randomUUID() };
  await correctReturn(as('return:write', 'Chuyên viên kt'), await seasonOf(await open()), kt);
  await saveCells(as('return:write', 'Chuyên viên kt'), await seasonOf(await open()), {
    collection: collectionOf(1),
    agency: 'kt',
    cells: [{ row: 'measure:water@city#2026-Q1', field: 'value', typed: '95,9', value: q('95,9%') }],
    seed: randomUUID(),
  });
  await send(1, 'kt');
  await step(1, 'kt', 'approved');
  const opened = await open(endOf(1));
  const drifted = await readDrift(app, opened, issueOf(opened, 'r1'));
  expect(drifted.map(({ address }) => formatAddress(address))).toContain('measure:water @city #2026-Q1');
  const corrected = await correctReport(as('report:word', 'Văn phòng'), opened, { report: 'r1', seed: randomUUID() });
  expect((await open(endOf(1))).view.find('report', corrected)?.corrects).toBe('r1');
});

const endOf = (quarter: number): string => `2026-${['03-31', '06-30', '09-30', '12-31'][quarter - 1] ?? ''}`;

const issue = async (quarter: number): Promise<void> => {
  const opened = await open(endOf(quarter));
  const report = `r${quarter}`;
  await issueReport(as('report:issue', 'Văn phòng'), opened, {
    report,
    base: opened.view.find('report', report)?.ref.version ?? 0,
    seen: { head: opened.view.records, asOf: opened.view.asOf },
    symbol: `${quarter}0/BC-UBND`,
    issued: asDay(now.slice(0, 10)),
    signer: 'Nguyễn Văn A',
    agencies: ['kt'],
    seed: randomUUID(),
  });
  const after = await open(endOf(quarter));
  const docx = await issuedFile(app, workspace, issueOf(after, report), 'docx');
  expect(Buffer.from(docx.subarray(0, 2)).toString('latin1')).toBe('PK');
  if (KEPT === undefined) return;
  await mkdir(KEPT, { recursive: true });
  for (const format of ['docx', 'pdf'])
    await writeFile(
      join(KEPT, `${report}.${format}`),
      await issuedFile(app, workspace, issueOf(after, report), format),
    );
};
