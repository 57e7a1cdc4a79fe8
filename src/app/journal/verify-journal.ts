import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/records/read-records.ts';
import { verifyJournal, type JournalProof } from '#store/journal.ts';

/** Recomputes the hash chain of a workspace's journal. Refuses `workspace.unknown`. */
export const proveJournal = async (app: Application, workspace: string): Promise<JournalProof> => {
  await readWorkspace(app, workspace);
  return app.database.read((reader) => verifyJournal(reader, workspace));
};
