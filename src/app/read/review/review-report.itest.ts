/** A report held against what is on record of the sample city. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { underProgramme } from '#app/read/review/office.ts';
import { pastedReport, readSentReport, reviewReport } from '#app/read/review/review-report.ts';
import { Refusal, orRefuse } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { applicationOn, testDatabase } from '#testing/database.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../data/sample/bac-kan');
let app: Application;
beforeAll(async () => {
  app = await applicationOn(await testDatabase());
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
});
afterAll(() => app.close());

test('figures, documents and names of a report are asked of the records as of its day', async () => {
  const under = await underProgramme(app, OPERATOR, { programme: '08-nq-tu', asOf: asDay('2023-06-30') });
  const text =
    'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 78%; tại phường Huyền Tung. Quyết định số 931/QĐ-UBND ngày 18/6/2012 của UBND tỉnh.';
  const { remarks } = await reviewReport(pastedReport(text), under);
  expect(remarks.map(({ rule }) => rule)).toEqual(['record.differs', 'record.document-day', 'record.name']);
});

test('an earlier report is read as the report is; a programme that is not there is refused', async () => {
  const limit =
    'II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm so với yêu cầu.';
  const sent = await readSentReport({ file: 'b', bytes: new TextEncoder().encode(limit) });
  const { remarks } = await reviewReport(sent, { earlier: limit });
  expect(remarks.map(({ rule }) => rule)).toContain('earlier.same-limit');
  await expect(underProgramme(app, OPERATOR, { programme: 'khong-co' })).rejects.toThrow(Refusal);
});
