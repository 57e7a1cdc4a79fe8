/**
 * The first run on an empty database loads the sample city and the teaching city, so that there is something to see.
 */
import { fileURLToPath } from 'node:url';
import type { Application } from '#app/application.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { readProgrammes } from '#app/read/programmes.ts';
import { readWorkspaces } from '#app/read/records.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { orRefuse } from '#app/refusal.ts';
import { latestEntries } from '#store/journal/read.ts';
import { askWorkspace } from '#store/workspace.ts';
import { openFolder } from '#files/folder/read-folder.ts';

const SAMPLES = ['bac-kan', 'thanh-pho-mau'].map((id) => ({
  id,
  folder: new URL(`../../../data/sample/${id}/`, import.meta.url),
}));

/** Who answers for the samples in their journals. */
const ACTOR = 'Hệ thống (dữ liệu mẫu)';

/**
 * Loads them into a database that holds nothing but samples, unless `TIENDO_SAMPLE` is "no": a first run that was
 * broken off between two goes on with the next. `loaded` hears of each.
 */
export const ensureSample = async (
  app: Application,
  loaded: (workspace: string, records: number) => void,
): Promise<void> => {
  if (process.env['TIENDO_SAMPLE'] === 'no') return;
  const there = (await readWorkspaces(app)).map(({ id }) => id);
  const missing = SAMPLES.filter(({ id }) => !there.includes(id));
  if (missing.length === 0 || !(await areSamples(app, there))) return;
  for (const { folder } of missing) {
    const { workspace, added } = await importProgramme(app, {
      files: orRefuse(await openFolder(fileURLToPath(folder))),
      actor: ACTOR,
      reason: 'Nạp dữ liệu mẫu lần chạy đầu tiên',
    });
    loaded(workspace, added);
  }
};

/** Whether we brought in each of the workspaces. Somebody's own may well have the id of a sample. */
const areSamples = async (app: Application, workspaces: readonly string[]): Promise<boolean> => {
  for (const workspace of workspaces) if (!(await isSample(app, workspace))) return false;
  return true;
};

const isSample = async (app: Application, workspace: string): Promise<boolean> => {
  const [first] = await latestEntries(app.database.reader, workspace, 1, 1);
  return first?.actor === ACTOR;
};

/** Of these workspaces those that are samples. */
export const samplesAmong = async (app: Application, workspaces: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const { id } of SAMPLES) if (workspaces.has(id) && (await isSample(app, id))) found.add(id);
  return found;
};

/** The samples as they stand: with their programmes, which are none once they were put away. */
export const readSamples = async (
  app: Application,
): Promise<readonly { readonly workspace: string; readonly programmes: readonly Stored<'programme'>[] }[]> => {
  const found = [];
  for (const { id } of SAMPLES) {
    const there = await askWorkspace(app.database, id);
    if (!there || !(await isSample(app, id))) continue;
    const { items } = await readProgrammes(app, id, (total) => ({ limit: total, offset: 0 }));
    found.push({ workspace: id, programmes: items.map(({ programme }) => programme) });
  }
  return found;
};

/** Loads the samples that are not there. Somebody's own workspace with the id of a sample stays what it is. */
export const loadMissing = async (app: Application): Promise<void> => {
  const there = new Set((await readWorkspaces(app)).map(({ id }) => id));
  for (const { folder } of SAMPLES.filter(({ id }) => !there.has(id)))
    await importProgramme(app, {
      files: orRefuse(await openFolder(fileURLToPath(folder))),
      actor: ACTOR,
      reason: 'Nạp dữ liệu mẫu',
    });
};
