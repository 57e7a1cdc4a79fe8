/** A report held against what is on record of the sample city. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { recordsToHoldAgainst, reviewReport } from '#app/read/review/review-report.ts';
import { Refusal, orRefuse } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
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

const bytes = (text: string) => new TextEncoder().encode(text);

test('figures, documents and names of a report are asked of the records as of its day', async () => {
  const known = await recordsToHoldAgainst(app, { programme: '08-nq-tu', day: asDay('2023-06-30') });
  const text =
    'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 78%; tại phường Huyền Tung. Quyết định số 931/QĐ-UBND ngày 18/6/2012 của UBND tỉnh.';
  const { remarks } = await reviewReport({ file: 'x.txt', bytes: bytes(text), known });
  expect(remarks.map(({ rule }) => rule)).toEqual(['record.differs', 'record.document-day', 'record.name']);
});

test('an earlier report is read as the report is; a programme that is not there is refused', async () => {
  const limit =
    'II. HẠN CHẾ\n\n- Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm so với yêu cầu.';
  const { remarks } = await reviewReport({
    file: 'b',
    bytes: bytes(limit),
    earlier: { file: 'a', bytes: bytes(limit) },
  });
  expect(remarks.map(({ rule }) => rule)).toContain('earlier.same-limit');
  await expect(recordsToHoldAgainst(app, { programme: 'khong-co' })).rejects.toThrow(Refusal);
});
