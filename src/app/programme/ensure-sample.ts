/** The first run on an empty database loads the sample city, so that there is something to see. */
import { fileURLToPath } from 'node:url';
import type { Application } from '#app/application.ts';
import { importProgramme } from '#app/programme/import-programme.ts';
import { readWorkspaces } from '#app/records/read-records.ts';
import { readFolder } from '#files/folder.ts';

const SAMPLE = new URL('../../../data/sample/bac-kan/', import.meta.url);

/** Loads it when there is no workspace at all and `TIENDO_SAMPLE` is not "no". */
export const ensureSample = async (app: Application, say: (line: string) => void): Promise<void> => {
  if (process.env['TIENDO_SAMPLE'] === 'no' || (await readWorkspaces(app)).length > 0) return;
  const { added } = await importProgramme(app, { files: await readFolder(fileURLToPath(SAMPLE)), actor: 'Hệ thống (dữ liệu mẫu)', reason: 'Nạp dữ liệu mẫu lần chạy đầu tiên' });
  say(`Đã nạp dữ liệu mẫu thành phố Bắc Kạn: ${added} bản ghi.`);
};
