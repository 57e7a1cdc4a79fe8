/** Who wrote some journal entries, and when. */
import type { Reader } from '#store/connection.ts';

export interface EntryHead {
  readonly sequence: number;
  readonly actor: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason?: string;
}

/** More would make a statement of more parameters than the protocol has. */
const AT_ONCE = 10_000;

/** By sequence; those that are not there are left out. */
export const readEntriesAt = async (
  reader: Reader,
  workspace: string,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, EntryHead>> => {
  const wanted = [...new Set(sequences)];
  const found = new Map<number, EntryHead>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const rows = await reader.query
      .selectFrom('journal')
      .select(['sequence', 'actor', 'at', 'reason'])
      .where('workspace_id', '=', workspace)
      .where('sequence', 'in', wanted.slice(at, at + AT_ONCE))
      .execute();
    for (const { sequence, actor, at: instant, reason } of rows)
      found.set(Number(sequence), {
        sequence: Number(sequence),
        actor,
        at: instant.toISOString(),
        ...(reason !== null && { reason }),
      });
  }
  return found;
};
