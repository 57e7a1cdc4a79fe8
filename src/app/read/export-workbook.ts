/** A programme as one workbook: the same that `importWorkbook` takes. */
import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { refuse } from '#app/refusal.ts';
import { programmeDrafts } from '#core/facts/programme-drafts.ts';
import { loadRecords } from '#store/records.ts';

/**
 * An XLSX file; without `programme`, of the only one. Refuses `workspace.unknown`, `programme.unknown`,
 * `programme.which`.
 */
export const exportWorkbook = async (app: Application, workspace: string, programme?: string): Promise<Uint8Array> => {
  const row = await readWorkspace(app, workspace);
  const records =
    (await app.database.read((reader) => loadRecords(reader, workspace))) ?? refuse('workspace.unknown', { workspace });
  // Loaded by the first who takes a workbook.
  const { writeWorkbook } = await import('#files/workbook/write-workbook.ts');
  const chosen = soleProgramme(records, programme);
  return writeWorkbook({
    workspace: row,
    programme: chosen.id,
    head: { sequence: records.sequence, hash: records.hash },
    drafts: programmeDrafts(records, chosen.id),
  });
};
