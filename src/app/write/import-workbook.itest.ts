import { resolve } from 'node:path';
import { readXlsx, writeXlsx, type Sheet, type WriteSheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { exportWorkbook } from '#app/read/export-workbook.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { operatorContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { checkedWorkbook, checkWorkbook, importWorkbook, takeWorkbook } from '#app/write/import-workbook.ts';
import { OPERATOR, PUBLIC } from '#core/rights/caller.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const TARGET = { workspace: 'bac-kan', programme: '08-nq-tu' };
const SENT = { caller: OPERATOR, target: TARGET };

let app: Application;
beforeAll(async () => {
  app = await testApplication();
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
});
afterAll(() => app.close());

const refused = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error;
  throw new Error('not refused', { cause: error });
};
const codes = async (work: Promise<unknown>) => (await refused(work)).problems.map(({ code }) => code);

/** The workbook with one cell changed: of the first record whose name begins so. */
const withCell = async (sheet: string, name: string, path: string, value: string): Promise<Uint8Array> => {
  const { sheets } = await readXlsx(await exportWorkbook(app, 'bac-kan'));
  const change = (rows: Sheet['rows']): Sheet['rows'] => {
    const at = (column: string): number => rows[0]?.indexOf(column) ?? -1;
    return rows.map((row, index) =>
      index > 1 && String(row[at('name')]).startsWith(name) ? row.with(at(path), value) : row,
    );
  };
  return writeXlsx({
    sheets: sheets.map((one): WriteSheet => ({
      name: one.name,
      rows: one.name === sheet ? change(one.rows) : one.rows,
    })),
  });
};

describe('a workbook', () => {
  it('that nobody has changed changes nothing, and leaves outlines as they are', async () => {
    const before = await exportProgramme(app, 'bac-kan');
    const bytes = await exportWorkbook(app, 'bac-kan');
    const result = await importWorkbook(app, { bytes, actor: 'Trần Thị B' });
    expect(result).toMatchObject({ added: 0, changed: 0, removed: 0 });
    const after = await exportProgramme(app, 'bac-kan');
    expect(after.get('boundaries.geojson')).toEqual(before.get('boundaries.geojson'));
  });
  it('is looked at first, and written when its sender says so, once checked', async () => {
    const bytes = await withCell('Công trình', 'Cắt mái che', 'location', 'các tổ 7, 8, 9 và 10');
    const { token, result } = await checkWorkbook(app, SENT, bytes);
    expect(result.differences).toMatchObject([
      { kind: 'changed', subject: 'work', after: { location: 'các tổ 7, 8, 9 và 10' } },
    ]);
    const context = operatorContext(app, {
      workspace: 'bac-kan',
      caller: OPERATOR,
      action: 'record:import',
      typed: 'Trần Thị B',
    });
    const nobody = { caller: PUBLIC, target: TARGET };
    expect(await codes(takeWorkbook(context, nobody, { token, reason: '' }))).toEqual(['upload.over']);
    expect(await codes(takeWorkbook(context, SENT, { token: 'another', reason: '' }))).toEqual(['upload.over']);
    expect(await takeWorkbook(context, SENT, { token, reason: 'cập nhật' })).toMatchObject({ changed: 1 });
    // The same again is over the base of before: nothing is left to change.
    expect(await takeWorkbook(context, SENT, { token, reason: '' })).toMatchObject({ changed: 0 });
  });
  it('that is older than what somebody has written since is a conflict with both values', async () => {
    const old = await withCell('Công trình', 'Cắt mái che', 'location', 'các tổ 1 và 2');
    const newer = await withCell('Công trình', 'Cắt mái che', 'location', 'các tổ 3 và 4');
    await importWorkbook(app, { bytes: newer, actor: 'Người khác' });
    const { problems } = await refused(importWorkbook(app, { bytes: old, actor: 'Trần Thị B' }));
    expect(problems).toMatchObject([{ code: 'import.conflict', where: { file: 'Công trình', field: 'location' } }]);
    const { token, result } = await checkWorkbook(app, SENT, old);
    expect(result).toMatchObject({ changed: 0, clashing: 1, conflicts: [{ subject: 'work', actor: 'Người khác' }] });
    const taken = { token, take: { all: 'file' } } as const;
    expect(await checkedWorkbook(app, SENT, taken)).toMatchObject({ changed: 1, clashing: 0 });
    expect(await importWorkbook(app, { bytes: old, actor: 'Trần Thị B', take: { all: 'record' } })).toMatchObject({
      changed: 0,
    });
  });
  it('with a mistake is refused whole, by sheet and row', async () => {
    const bytes = await withCell('Công trình', 'Cắt mái che', 'sector', 'lĩnh vực không có');
    const { problems } = await refused(checkWorkbook(app, SENT, bytes));
    expect(problems).toMatchObject([{ code: 'workbook.term', where: { file: 'Công trình', field: 'sector' } }]);
    expect(problems[0]?.where.line).toBeGreaterThan(2);
  });
  it('of another programme, or of nobody who may, is refused', async () => {
    const bytes = await exportWorkbook(app, 'bac-kan');
    const other = { caller: OPERATOR, target: { ...TARGET, programme: 'khac' } };
    expect(await codes(checkWorkbook(app, other, bytes))).toEqual(['workbook.other-programme']);
    expect(await codes(checkWorkbook(app, { caller: PUBLIC, target: TARGET }, bytes))).toEqual(['right.sign-in']);
  });
  it('that is none is told at once', async () => {
    expect(await codes(checkWorkbook(app, SENT, new Uint8Array(10)))).toEqual(['workbook.other-kind']);
  });
});
