/** A programme as plain files: the same that an import takes. */
import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { refuse } from '#app/refusal.ts';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { programmeDrafts } from '#core/facts/programme-drafts.ts';
import { loadRecords } from '#store/records.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';

/**
 * All files of a programme, with all that is shared and needed; without `programme`, of the only one. `words`: with Vietnamese
 * names of columns and words beside codes. Refuses `workspace.unknown`, `programme.unknown`, `programme.which`.
 */
export const exportProgramme = async (
  app: Application,
  workspace: string,
  programme?: string,
  words = false,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { id, name, teaching } = await readWorkspace(app, workspace);
  const records =
    (await app.database.read((reader) => loadRecords(reader, workspace))) ?? refuse('workspace.unknown', { workspace });
  const chosen = soleProgramme(records, programme);
  return writeProgramme({
    workspace: { id, name, teaching },
    programme: chosen.id,
    head: { sequence: records.sequence, hash: records.hash },
    drafts: programmeDrafts(records, chosen.id),
    words,
  });
};
