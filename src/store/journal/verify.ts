/**
 * The proof that nothing was altered: the chain of the journal, heads of it that were kept outside, and the tables,
 * which must say what the journal says. Everything is read in parts: a journal may have millions of entries.
 */
import type { Head } from '#core/facts/head.ts';
import type { Reader } from '#store/connection.ts';
import { Breaches, type JournalBreach } from '#store/journal/breaches.ts';
import { entryHash, firstHash } from '#store/journal/entry.ts';
import { verifyTables } from '#store/journal/verify-tables.ts';

export interface JournalProof {
  readonly entries: number;
  readonly hash: string;
  /**
   * Empty when every entry follows from the one before it, the workspace's head is the last, kept heads stand in it,
   * and the tables hold exactly what the journal gives. The first of them, where there are very many.
   */
  readonly breaches: readonly JournalBreach[];
  /** How many there are. */
  readonly found: number;
}

/**
 * Recomputes the whole chain of a workspace and its state. `kept`: heads that were kept outside the database. Run in a
 * snapshot, so that nobody writes in between.
 */
export const verifyJournal = async (
  reader: Reader,
  workspace: string,
  kept: readonly Head[] = [],
): Promise<JournalProof> => {
  const breaches = new Breaches();
  const last = await verifyChain(reader, workspace, kept, breaches);
  const head = await reader.query
    .selectFrom('workspace')
    .select(['sequence', 'hash'])
    .where('id', '=', workspace)
    .executeTakeFirst();
  if (head && (head.sequence !== last.sequence || head.hash !== last.hash)) breaches.add({ kind: 'head' });
  await verifyTables(reader, workspace, breaches);
  return { entries: last.sequence, hash: last.hash, breaches: breaches.told, found: breaches.found };
};

const ENTRIES_AT_ONCE = 1000;

/** Answers the last entry. */
const verifyChain = async (
  reader: Reader,
  workspace: string,
  kept: readonly Head[],
  breaches: Breaches,
): Promise<Head> => {
  let [sequence, hash, at] = [0, firstHash(workspace), Number.NEGATIVE_INFINITY];
  const outside = new Map(kept.map((head) => [head.sequence, head.hash]));
  const compare = (): void => {
    const known = outside.get(sequence);
    if (known !== undefined && known !== hash) breaches.add({ kind: 'remade', sequence });
  };
  compare();
  for (;;) {
    const rows = await reader.query
      .selectFrom('journal')
      .selectAll()
      .where('workspace_id', '=', workspace)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(ENTRIES_AT_ONCE)
      .execute();
    for (const row of rows) {
      const { previous_hash: previous, hash: stated, ...rest } = row;
      if (row.sequence !== sequence + 1) breaches.add({ kind: 'gap', sequence: row.sequence });
      if (previous !== hash) breaches.add({ kind: 'chain', sequence: row.sequence });
      if (entryHash(previous, { ...rest, at: row.at.toISOString() }) !== stated)
        breaches.add({ kind: 'hash', sequence: row.sequence });
      if (row.at.getTime() < at) breaches.add({ kind: 'clock', sequence: row.sequence });
      [sequence, hash, at] = [row.sequence, stated, row.at.getTime()];
      compare();
    }
    if (rows.length < ENTRIES_AT_ONCE) break;
  }
  for (const one of kept) if (one.sequence > sequence) breaches.add({ kind: 'cut', sequence: one.sequence });
  return { sequence, hash };
};
