/** A programme as plain files: the same that an import takes. */
import type { Application } from '#app/application.ts';
import { readState } from '#app/read/records.ts';
import { soleProgramme } from '#app/read/sole-programme.ts';
import { programmeDrafts } from '#core/facts/programme-drafts.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';

/** All files of a programme, with all that is shared and needed; without `programme`, of the only one. Refuses `workspace.unknown`, `programme.unknown`, `programme.which`. */
export const exportProgramme = async (
  app: Application,
  workspace: string,
  programme?: string,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const {
    workspace: { id, name, teaching },
    records,
  } = await readState(app, workspace);
  const chosen = soleProgramme(records, programme);
  return writeProgramme({
    workspace: { id, name, teaching },
    programme: chosen.id,
    head: { sequence: records.sequence, hash: records.hash },
    drafts: programmeDrafts(records, chosen.id),
  });
};
