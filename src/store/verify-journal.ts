/** The proof that nothing was altered: the chain of the journal, and the tables that must say what the journal says. */
import { canonicalJson } from '#core/shape/canonical.ts';
import { SUBJECT_NAMES, type Subject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { entryHash, firstHash } from '#store/journal-entry.ts';
import { loadRecords, loadRecordsAt } from '#store/records.ts';

export type JournalBreach =
  | { readonly kind: 'gap' | 'hash' | 'chain'; readonly sequence: number }
  | { readonly kind: 'head' }
  /** Of a record: the table says something else than the journal, lacks it, or has it though the journal does not. */
  | { readonly kind: 'altered' | 'missing' | 'unwritten'; readonly subject: Subject; readonly id: string };

export interface JournalProof {
  readonly entries: number;
  readonly hash: string;
  /**
   * Empty when every entry follows from the one before it, the workspace's head is the last, and the tables hold exactly
   * what the journal gives.
   */
  readonly breaches: readonly JournalBreach[];
}

/** Recomputes the whole chain of a workspace and its state. Run in a snapshot, so that nobody writes in between. */
export const verifyJournal = async (reader: Reader, workspace: string): Promise<JournalProof> => {
  const { sequence, hash, breaches } = await verifyChain(reader, workspace);
  const head = await reader.query
    .selectFrom('workspace')
    .select(['sequence', 'hash'])
    .where('id', '=', workspace)
    .executeTakeFirst();
  const wrongHead: readonly JournalBreach[] =
    head && (head.sequence !== sequence || head.hash !== hash) ? [{ kind: 'head' }] : [];
  return {
    entries: sequence,
    hash,
    breaches: [...breaches, ...wrongHead, ...(await verifyTables(reader, workspace, sequence))],
  };
};

/** A thousand entries at a time. */
const verifyChain = async (
  reader: Reader,
  workspace: string,
): Promise<{ readonly sequence: number; readonly hash: string; readonly breaches: readonly JournalBreach[] }> => {
  const breaches: JournalBreach[] = [];
  let [sequence, hash] = [0, firstHash(workspace)];
  for (;;) {
    const rows = await reader.query
      .selectFrom('journal')
      .selectAll()
      .where('workspace_id', '=', workspace)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(1000)
      .execute();
    if (rows.length === 0) return { sequence, hash, breaches };
    for (const row of rows) {
      const { previous_hash: previous, hash: stated, ...rest } = row;
      if (row.sequence !== sequence + 1) breaches.push({ kind: 'gap', sequence: row.sequence });
      if (previous !== hash) breaches.push({ kind: 'chain', sequence: row.sequence });
      if (entryHash(previous, { ...rest, at: row.at.toISOString() }) !== stated)
        breaches.push({ kind: 'hash', sequence: row.sequence });
      [sequence, hash] = [row.sequence, stated];
    }
  }
};

const verifyTables = async (reader: Reader, workspace: string, sequence: number): Promise<readonly JournalBreach[]> => {
  const tables = await loadRecords(reader, workspace);
  const told = await loadRecordsAt(reader, workspace, sequence);
  return SUBJECT_NAMES.flatMap((subject): readonly JournalBreach[] => {
    const has: ReadonlyMap<string, unknown> = tables?.[subject] ?? new Map();
    const should: ReadonlyMap<string, unknown> = told[subject];
    return [...new Set([...should.keys(), ...has.keys()])].flatMap((id): readonly JournalBreach[] => {
      if (!has.has(id)) return [{ kind: 'missing', subject, id }];
      if (!should.has(id)) return [{ kind: 'unwritten', subject, id }];
      return canonicalJson(has.get(id)) === canonicalJson(should.get(id)) ? [] : [{ kind: 'altered', subject, id }];
    });
  });
};
