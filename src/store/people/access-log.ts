/** The access log: append-only, chained by hash, one chain for the installation. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { fold } from '#core/text/fold.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { Reader, Writer } from '#store/connection.ts';

export interface AccessEvent {
  readonly at: Date;
  /** Who did it, by name, or the sign-in name that was tried. */
  readonly actor: string;
  /** "sign-in", "sign-in:refused", "export" … */
  readonly event: string;
  readonly workspace?: string;
  /** The network address it came from. */
  readonly address?: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

export interface LoggedAccess {
  readonly sequence: number;
  readonly at: Date;
  readonly actor: string;
  readonly event: string;
  readonly workspace?: string;
  readonly address?: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const FIRST = sha256('tiendo access log');
/** Names the lock that keeps the chain whole: one appends at a time. */
const LOCK = sql`select pg_advisory_xact_lock(8080408, 2)`;

interface Hashed {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly event: string;
  readonly workspace: string | null;
  readonly address: string | null;
  readonly data: unknown;
}

const hashOf = (previous: string, entry: Hashed): string => sha256(`${previous}\n${canonicalJson(entry)}`);

/** Adds an event to the chain, in the transaction of what it tells. */
export const logAccess = async (writer: Writer, event: AccessEvent): Promise<void> => {
  await LOCK.execute(writer.query);
  const last = await writer.query
    .selectFrom('access_log')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const previous = last?.hash ?? FIRST;
  const sequence = (last?.sequence ?? 0) + 1;
  const entry: Hashed = {
    sequence,
    at: event.at.toISOString(),
    actor: event.actor,
    event: event.event,
    workspace: event.workspace ?? null,
    address: event.address ?? null,
    data: event.data ?? {},
  };
  await writer.query
    .insertInto('access_log')
    .values({
      sequence,
      at: event.at,
      actor: event.actor,
      event: event.event,
      workspace_id: entry.workspace,
      address: entry.address,
      data: JSON.stringify(entry.data),
      previous_hash: previous,
      hash: hashOf(previous, entry),
    })
    .execute();
};

export interface AccessQuestion {
  /** Only what concerns this workspace or the installation as a whole. */
  readonly workspace?: string;
  /** Entries before this sequence. */
  readonly before?: number;
  readonly event?: string | undefined;
  /** A part of a name, without marks and case. */
  readonly actor?: string | undefined;
  /** From this instant on, and before that one: ISO 8601. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly limit: number;
}

/** Newest first. */
export const listAccess = async (
  reader: Reader,
  { workspace, before, event, actor, from, until, limit }: AccessQuestion,
): Promise<readonly LoggedAccess[]> => {
  let query = reader.query.selectFrom('access_log').selectAll().orderBy('sequence', 'desc').limit(limit);
  if (workspace !== undefined)
    query = query.where((where) =>
      where.or([where('workspace_id', '=', workspace), where('workspace_id', 'is', null)]),
    );
  if (before !== undefined) query = query.where('sequence', '<', before);
  if (event !== undefined) query = query.where('event', '=', event);
  if (actor !== undefined) query = query.where(sql<boolean>`strpos(folded(actor), ${fold(actor)}) > 0`);
  if (from !== undefined) query = query.where('at', '>=', new Date(from));
  if (until !== undefined) query = query.where('at', '<', new Date(until));
  return (await query.execute()).map((row) => ({
    sequence: row.sequence,
    at: row.at,
    actor: row.actor,
    event: row.event,
    ...(row.workspace_id !== null && { workspace: row.workspace_id }),
    ...(row.address !== null && { address: row.address }),
    data: row.data as Readonly<Record<string, unknown>>,
    hash: row.hash,
  }));
};

const PART = 1000;

/** The first entry that does not follow from the one before it; undefined when the whole chain holds. */
export const verifyAccessLog = async (reader: Reader): Promise<number | undefined> => {
  let [previous, sequence] = [FIRST, 0];
  for (;;) {
    const rows = await reader.query
      .selectFrom('access_log')
      .selectAll()
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(PART)
      .execute();
    for (const row of rows) {
      const entry: Hashed = {
        sequence: row.sequence,
        at: row.at.toISOString(),
        actor: row.actor,
        event: row.event,
        workspace: row.workspace_id,
        address: row.address,
        data: row.data,
      };
      const follows = row.sequence === sequence + 1 && row.previous_hash === previous;
      if (!follows || row.hash !== hashOf(previous, entry)) return row.sequence;
      [previous, sequence] = [row.hash, row.sequence];
    }
    if (rows.length < PART) return undefined;
  }
};
