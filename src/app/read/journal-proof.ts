import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { verifyJournal, type JournalProof } from '#store/verify-journal.ts';

/** A proof reads everything: those who ask for the same while it runs share it. */
const RUNNING = new WeakMap<object, Map<string, Promise<JournalProof>>>();

/** Recomputes the hash chain of a workspace's journal, and holds the tables against it. Refuses `workspace.unknown`. */
export const proveJournal = async ({ database, ...app }: Application, workspace: string): Promise<JournalProof> => {
  await readWorkspace({ database, ...app }, workspace);
  const running = RUNNING.get(database) ?? new Map<string, Promise<JournalProof>>();
  RUNNING.set(database, running);
  const proof =
    running.get(workspace) ??
    database.read((reader) => verifyJournal(reader, workspace)).finally(() => running.delete(workspace));
  running.set(workspace, proof);
  return proof;
};
