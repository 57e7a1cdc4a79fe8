/**
 * What the context of a programme's files has seen of the records. An export tells up to which journal entry it was
 * made; files without that are held against what an import last brought of each record, so that nothing that a page
 * wrote is overwritten or removed unseen.
 */
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { printHead, sameHead, type Head } from '#core/facts/head.ts';
import type { Seen } from '#core/facts/reconcile.ts';
import type { Reader } from '#store/connection.ts';
import { findCommands } from '#store/journal/commands.ts';
import { nameKey, readStanding, type LastWritten } from '#store/journal/standing.ts';
import { headAt } from '#store/journal/read.ts';

export const IMPORT = 'import-programme';

/** What is kept as the answer of an import: the base of its files. */
interface ImportAnswer {
  readonly base?: string;
}

/** The base of the files if it is a head of this workspace's journal; of another history nothing is known. */
export const heldBase = async (
  reader: Reader,
  workspace: string,
  base: { readonly workspace: string; readonly head: Head } | undefined,
): Promise<Head | undefined> => {
  if (base?.workspace !== workspace) return undefined;
  const there = await headAt(reader, workspace, base.head.sequence);
  return there && sameHead(there, base.head) ? base.head : undefined;
};

export interface SeenStates {
  readonly seenOf: (change: RecordChange) => Seen;
  /** The last that was written of a record. */
  readonly lastOf: (change: RecordChange) => LastWritten | undefined;
}

/** `actor`: what the same person brought from the same export before is these files' own. */
export const readSeen = async (
  reader: Reader,
  workspace: string,
  changes: readonly RecordChange[],
  base: Head | undefined,
  actor: string,
): Promise<SeenStates> => {
  const last = await readStanding(reader, workspace, changes);
  const own = await ownImports(reader, workspace, [...last.values()], base, actor);
  const isCurrent = (written: LastWritten | undefined): boolean =>
    !written || (base ? written.sequence <= base.sequence || own.has(written.commandId) : written.command === IMPORT);
  const unseen = changes.filter((change) => !isCurrent(last.get(nameKey(change))));
  const seen = await readStanding(reader, workspace, unseen, base ? { upTo: base.sequence } : { command: IMPORT });
  return {
    lastOf: (change) => last.get(nameKey(change)),
    seenOf: (change) => {
      const written = last.get(nameKey(change));
      if (isCurrent(written)) return { isCurrent: true, ...(written?.record && { base: written.record }) };
      const record = seen.get(nameKey(change))?.record;
      return { isCurrent: false, ...(record && { base: record }) };
    },
  };
};

const ownImports = async (
  reader: Reader,
  workspace: string,
  last: readonly LastWritten[],
  base: Head | undefined,
  actor: string,
): Promise<ReadonlySet<string>> => {
  if (!base) return new Set();
  const later = last.filter((one) => one.sequence > base.sequence && one.command === IMPORT && one.actor === actor);
  const commands = await findCommands(
    reader,
    workspace,
    later.map(({ commandId }) => commandId),
  );
  return new Set(
    [...commands.values()]
      .filter(({ answer }) => (answer as ImportAnswer | null)?.base === printHead(base))
      .map(({ id }) => id),
  );
};
