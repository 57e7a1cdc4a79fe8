import type { Application } from '#app/application.ts';
import { readAccessProof } from '#app/people/access.ts';
import { keptHeads, proveJournal } from '#app/read/journal-proof.ts';
import { readWorkspaces } from '#app/read/records.ts';

export interface WholeProof {
  readonly entries: number;
  /** Workspaces whose journal does not hold. */
  readonly broken: readonly string[];
  /** The first entry of the access log that does not follow. */
  readonly accessBroken?: number;
}

/** Proves the journals of all workspaces, against the heads noted in a folder too, and the access log. */
export const proveAll = async (app: Application, folder?: string): Promise<WholeProof> => {
  const noted = folder === undefined ? new Map<string, never>() : await keptHeads(folder);
  let entries = 0;
  const broken: string[] = [];
  for (const { id } of await readWorkspaces(app)) {
    const proof = await proveJournal(app, id, noted.get(id) ?? []);
    entries += proof.entries;
    if (proof.found > 0) broken.push(id);
  }
  const accessBroken = await readAccessProof(app);
  return { entries, broken, ...(accessBroken !== undefined && { accessBroken }) };
};
