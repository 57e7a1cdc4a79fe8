/** Passwords, sessions and one-time links. Of every token only its hash is stored. */
import { createHash } from 'node:crypto';
import type { Reader, Writer } from '#store/connection.ts';

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

export const findPasswordHash = async (reader: Reader, person: string): Promise<string | undefined> =>
  (await reader.query.selectFrom('password').select('hash').where('person', '=', person).executeTakeFirst())?.hash;

export const setPasswordHash = async (writer: Writer, person: string, hash: string, at: Date): Promise<void> => {
  await writer.query
    .insertInto('password')
    .values({ person, hash, set_at: at })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ hash, set_at: at }))
    .execute();
};

export interface SessionRow {
  readonly id: string;
  readonly person: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly endsAt: Date;
  readonly address: string;
  readonly agent: string;
}

export const insertSession = async (writer: Writer, token: string, session: SessionRow): Promise<void> => {
  await writer.query
    .insertInto('session')
    .values({
      token: hashOfToken(token),
      id: session.id,
      person: session.person,
      started_at: session.startedAt,
      seen_at: session.seenAt,
      ends_at: session.endsAt,
      address: session.address,
      agent: session.agent,
    })
    .execute();
};

const SESSION = ['id', 'person', 'started_at', 'seen_at', 'ends_at', 'address', 'agent'] as const;

export interface StoredSession {
  readonly id: string;
  readonly person: string;
  readonly started_at: Date;
  readonly seen_at: Date;
  readonly ends_at: Date;
  readonly address: string;
  readonly agent: string;
}

export const asSession = (row: StoredSession): SessionRow => ({
  id: row.id,
  person: row.person,
  startedAt: row.started_at,
  seenAt: row.seen_at,
  endsAt: row.ends_at,
  address: row.address,
  agent: row.agent,
});

export const listSessions = async (reader: Reader, person: string): Promise<readonly SessionRow[]> =>
  (
    await reader.query
      .selectFrom('session')
      .select(SESSION)
      .where('person', '=', person)
      .orderBy('seen_at', 'desc')
      .execute()
  ).map(asSession);

export const touchSession = async (reader: Reader, id: string, at: Date): Promise<void> => {
  await reader.query.updateTable('session').set({ seen_at: at }).where('id', '=', id).execute();
};

/** Ends one session of a person; false when it is not theirs or over already. */
export const deleteSession = async (writer: Writer, person: string, id: string): Promise<boolean> =>
  (await writer.query.deleteFrom('session').where('id', '=', id).where('person', '=', person).returning('id').execute())
    .length === 1;

/** Ends all sessions of a person, or all but one. */
export const deleteSessions = async (writer: Writer, person: string, except?: string): Promise<void> => {
  const query = writer.query.deleteFrom('session').where('person', '=', person);
  await (except === undefined ? query : query.where('id', '!=', except)).execute();
};

export const deleteEndedSessions = async (writer: Writer, now: Date, idleSince: Date): Promise<void> => {
  await writer.query
    .deleteFrom('session')
    .where((where) => where.or([where('ends_at', '<=', now), where('seen_at', '<=', idleSince)]))
    .execute();
};

export interface LinkRow {
  readonly person: string;
  readonly endsAt: Date;
  readonly usedAt?: Date;
}

/** A new link; older ones of the person no longer open anything. */
export const insertLink = async (
  writer: Writer,
  token: string,
  link: { readonly person: string; readonly madeBy: string; readonly at: Date; readonly endsAt: Date },
): Promise<void> => {
  await writer.query.deleteFrom('one_time_link').where('person', '=', link.person).execute();
  await writer.query
    .insertInto('one_time_link')
    .values({
      token: hashOfToken(token),
      person: link.person,
      made_by: link.madeBy,
      made_at: link.at,
      ends_at: link.endsAt,
      used_at: null,
    })
    .execute();
};

/** The link of a token, locked when asked by a writer, so that it opens once only. */
export const findLink = async (
  reader: Reader,
  token: string,
  options: { readonly lock?: boolean } = {},
): Promise<LinkRow | undefined> => {
  const query = reader.query
    .selectFrom('one_time_link')
    .select(['person', 'ends_at', 'used_at'])
    .where('token', '=', hashOfToken(token));
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row && { person: row.person, endsAt: row.ends_at, ...(row.used_at && { usedAt: row.used_at }) };
};

export const useLink = async (writer: Writer, token: string, at: Date): Promise<void> => {
  await writer.query
    .updateTable('one_time_link')
    .set({ used_at: at })
    .where('token', '=', hashOfToken(token))
    .execute();
};
