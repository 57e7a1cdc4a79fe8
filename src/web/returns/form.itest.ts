/** A return by its spreadsheet: taken + refused + unchanged are its rows; nothing is overwritten unseen. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { readForm, writeForm, type FormRowRead } from '#app/read/collecting/return-form.ts';
import { openReturn } from '#app/read/collecting/return.ts';
import { openProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { writeContext } from '#app/write/context.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { reportingDrafts } from '#testing/collecting.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { checkMarks, formOf, takeForm, type FormTaken } from '#web/returns/form.ts';

let app: Application;
beforeAll(async () => {
  const made = await testApplication();
  app = { ...made, clock: { now: () => new Date('2026-07-03T02:00:00Z') } };
});
afterAll(() => app.close());

const newWorkspace = async (): Promise<string> => {
  const id = await makeWorkspace(app.database);
  await writeRecords(app.database, id, reportingDrafts());
  return id;
};
const making = async (workspace: string, agency = 'kt', collection = 'p.2026-q2') => {
  const opened = await openProgramme(app, { workspace, programme: 'p', asOf: '2026-07-31' });
  return { language: 'vi' as const, opened, one: await openReturn(opened, collection, agency) };
};
const form = async (workspace: string, agency = 'kt') => {
  const made = await making(workspace, agency);
  return readForm(await writeForm(await made.opened.ask(() => formOf(made))));
};
const take = async (workspace: string, rows: readonly FormRowRead[], agency = 'kt', who = 'A'): Promise<FormTaken> => {
  const context = writeContext(app, { workspace, caller: OPERATOR, action: 'return:write', typed: who });
  const taken = await takeForm(await making(workspace, agency), context, {
    rows,
    seed: randomUUID(),
    again: () => making(workspace, agency),
  });
  expect(taken.taken + taken.refused + taken.same).toBe(rows.length);
  return taken;
};
/** The form with texts typed into the row whose key holds a word. */
const typed = (
  rows: readonly FormRowRead[],
  word: string,
  texts: Readonly<Record<string, string>>,
): readonly FormRowRead[] =>
  rows.map((row) => (row.key.includes(word) ? { ...row, texts: { ...row.texts, ...texts } } : row));
const cells = async (workspace: string) =>
  (await making(workspace)).opened.view
    .all('cell')
    .map(({ row, field, typed: text }) => `${row}.${field}=${text ?? ''}`);

describe('a return’s spreadsheet', () => {
  it('that nobody has touched changes nothing', async () => {
    const workspace = await newWorkspace();
    for (const agency of ['kt', 'hd']) {
      const { rows } = await form(workspace, agency);
      expect(await take(workspace, rows, agency)).toMatchObject({ taken: 0, refused: 0, same: rows.length });
    }
    expect(await cells(workspace)).toEqual([]);
  });
  it('is taken row by row: sound ones are saved, the others come back marked', async () => {
    const workspace = await newWorkspace();
    const { rows } = await form(workspace);
    const filled = typed(typed(rows, 'water', { value: '95,8' }), 'revenue', { value: '44' });
    const taken = await take(workspace, filled);
    expect(taken).toMatchObject({ taken: 1, refused: 1, same: rows.length - 2 });
    expect(taken.faults[0]?.text).toContain('thiếu đơn vị tiền');
    expect(await cells(workspace)).toEqual(['measure:water@city#2026-Q2.value=95,8']);
    const marked = taken.marked && (await readForm(await writeForm(taken.marked)));
    const again = typed(marked?.rows ?? [], 'revenue', { value: '44 tỷ' });
    expect(await take(workspace, again)).toMatchObject({ taken: 1, refused: 0, same: rows.length - 1 });
  });
  it('says by words and marks what the page says by lists and boxes', async () => {
    const workspace = await newWorkspace();
    const { rows } = await form(workspace, 'hd');
    const filled = typed(typed(rows, 'road', { unchanged: 'x' }), 'school', {
      status: 'Đang chuẩn bị',
      finish: 'quý IV/2026',
    });
    await take(workspace, filled, 'hd');
    const told = await cells(workspace);
    expect(told).toContain('work:road.unchanged=ongoing');
    expect(told).toContain('work:school.status=preparing');
    expect(told).toContain('work:school.finish=2026-Q4');
    const out = await form(workspace, 'hd');
    expect(await take(workspace, out.rows, 'hd')).toMatchObject({ taken: 0, refused: 0 });
  });
  it('tells obstacles for the first time, by names of lists; what is in no list, or of another row, is refused', async () => {
    const workspace = await newWorkspace();
    const { rows } = await form(workspace, 'hd');
    expect(rows.filter(({ key }) => key.startsWith('new-obstacle')).map(({ key }) => key)).toEqual([
      'new-obstacle:1',
      'new-obstacle:2',
      'new-obstacle:3',
    ]);
    const told = { work: 'Trường', kind: 'Vốn', statement: 'chưa bố trí đủ vốn', owner: 'phong kinh te' };
    const filled = typed(
      typed(typed(rows, 'new-obstacle:1', told), 'new-obstacle:2', { ...told, owner: 'Sở Không Có' }),
      'obstacle:o1',
      { statement: 'nhầm cột' },
    );
    const taken = await take(workspace, filled, 'hd');
    expect(taken).toMatchObject({ taken: 1, refused: 2 });
    const faults = taken.faults.map(({ text }) => text).join('\n');
    expect(faults).toContain('“Sở Không Có” không có trong danh sách');
    expect(faults).toContain('“nhầm cột” thuộc cột không dùng cho dòng này');
    expect((await cells(workspace)).toSorted()).toEqual([
      'new-obstacle:1.kind=capital',
      'new-obstacle:1.owner=kt',
      'new-obstacle:1.statement=chưa bố trí đủ vốn',
      'new-obstacle:1.work=school',
    ]);
    const again = await form(workspace, 'hd');
    expect(again.rows.filter(({ key }) => key.startsWith('new-obstacle'))).toHaveLength(4);
    expect(await take(workspace, again.rows, 'hd')).toMatchObject({ taken: 0, refused: 0 });
  });
  it('overwrites nothing that was entered meanwhile: both values are told, the other rows are taken', async () => {
    const workspace = await newWorkspace();
    const { rows } = await form(workspace);
    await take(workspace, typed(rows, 'water', { value: '96' }), 'kt', 'B');
    const both = typed(typed(rows, 'water', { value: '94' }), 'revenue', { value: '44 tỷ' });
    const taken = await take(workspace, both);
    expect(taken).toMatchObject({ taken: 1, refused: 1 });
    expect(taken.faults[0]?.text).toMatch(/B .*“96”.*“94”/u);
    expect((await cells(workspace)).toSorted()).toEqual([
      'measure:revenue@city#2026-H1.value=44 tỷ',
      'measure:water@city#2026-Q2.value=96',
    ]);
    // The marked copy knows what stands: sent again it is meant.
    const marked = taken.marked && (await readForm(await writeForm(taken.marked)));
    expect(await take(workspace, marked?.rows.filter(({ key }) => key.includes('water')) ?? [])).toMatchObject({
      taken: 1,
    });
    expect(await cells(workspace)).toContain('measure:water@city#2026-Q2.value=94');
  });
  it('refuses rows that lost their key, were added, stand twice, or belong to nobody', async () => {
    const workspace = await newWorkspace();
    const { rows } = await form(workspace);
    const [water] = rows.filter(({ key }) => key.includes('water'));
    if (!water) throw new Error('no row');
    const odd = [
      { ...water, key: '' },
      { ...water, key: 'measure:other@city#2026-Q2' },
      { ...water, memory: '{' },
      { ...water, key: '__proto__' },
      { ...water, texts: { value: '96' } },
      { ...water, texts: { value: '97' } },
    ];
    expect(await take(workspace, odd)).toMatchObject({ taken: 1, refused: 5, same: 0 });
    expect(await cells(workspace)).toEqual(['measure:water@city#2026-Q2.value=96']);
  });
  it('of another period, agency or workspace is refused as a whole', async () => {
    const [workspace, other] = [await newWorkspace(), await newWorkspace()];
    const { marks } = await form(workspace);
    for (const made of [await making(workspace, 'hd'), await making(workspace, 'kt', 'p.2026-q1'), await making(other)])
      expect(() => checkMarks(made, marks)).toThrow(Refusal);
    const own = await making(workspace);
    expect(() => checkMarks(own, marks)).not.toThrow();
  });
});
