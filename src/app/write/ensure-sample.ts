/** The first run on an empty database loads the sample city and the teaching city, so that there is something to see. */
import { fileURLToPath } from 'node:url';
import type { Application } from '#app/application.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { orRefuse } from '#app/refusal.ts';
import { readFolder } from '#files/folder/read-folder.ts';

const SAMPLES = ['bac-kan', 'thanh-pho-mau'].map((name) => new URL(`../../../data/sample/${name}/`, import.meta.url));

/** Loads them when there is no workspace at all and `TIENDO_SAMPLE` is not "no"; `loaded` hears of each. */
export const ensureSample = async (
  app: Application,
  loaded: (workspace: string, records: number) => void,
): Promise<void> => {
  if (process.env['TIENDO_SAMPLE'] === 'no' || (await readWorkspaces(app)).length > 0) return;
  for (const sample of SAMPLES) {
    const { workspace, added } = await importProgramme(app, {
      files: orRefuse(await readFolder(fileURLToPath(sample))),
      actor: 'Hệ thống (dữ liệu mẫu)',
      reason: 'Nạp dữ liệu mẫu lần chạy đầu tiên',
    });
    loaded(workspace, added);
  }
};
