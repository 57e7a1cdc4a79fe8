import type { Application } from '#app/application.ts';
import { readWorkspace } from '#app/read/records.ts';
import { printHead, type Head } from '#core/facts/head.ts';
import { readHeads } from '#store/heads-file.ts';
import { verifyJournal, type JournalProof } from '#store/journal/verify.ts';

/** A proof reads everything: those who ask for the same while it runs share it. */
const RUNNING = new WeakMap<object, Map<string, Promise<JournalProof>>>();

/**
 * Recomputes the hash chain of a workspace's journal, and holds the tables against it, and it against heads that were
 * kept outside. Refuses `workspace.unknown`.
 */
export const proveJournal = async (
  app: Application,
  workspace: string,
  kept: readonly Head[] = [],
): Promise<JournalProof> => {
  await readWorkspace(app, workspace);
  const { database } = app;
  const running = RUNNING.get(database.id) ?? new Map<string, Promise<JournalProof>>();
  RUNNING.set(database.id, running);
  const name = [workspace, ...kept.map(printHead)].join(' ');
  const proof =
    running.get(name) ??
    database.whole.read((reader) => verifyJournal(reader, workspace, kept)).finally(() => running.delete(name));
  running.set(name, proof);
  return proof;
};

/** The heads of all workspaces that are noted in a data folder, by workspace. */
export const keptHeads = async (folder: string): Promise<ReadonlyMap<string, readonly Head[]>> => {
  const heads = new Map<string, Head[]>();
  await readHeads(folder, ({ workspace, head }) => {
    const own = heads.get(workspace);
    if (own) own.push(head);
    else heads.set(workspace, [head]);
  });
  return heads;
};
