/** Sessions: how long they hold, and whose they are. */
import { randomBytes } from 'node:crypto';
import { aside, type Application } from '#app/application.ts';
import { hasKey, needsKey } from '#app/people/compulsory-keys.ts';
import { refuse } from '#app/refusal.ts';
import { PUBLIC, type Caller, type SignedIn } from '#core/rights/caller.ts';
import type { Writer } from '#store/connection.ts';
import { asCaller } from '#store/people/persons.ts';
import {
  deleteEndedSessions,
  deleteSession,
  deleteSessions,
  insertSession,
  listSessions,
  touchSession,
  type SessionRow,
} from '#store/people/sign-ins.ts';
import { findWhoIs } from '#store/people/who-is.ts';
import { logAccess } from '#store/people/access-log.ts';

const HOUR_MS = 3_600_000;
/** A working day; then one signs in again. */
export const LONGEST_SESSION_MS = 12 * HOUR_MS;
/** Without a request for so long a session is over. */
export const IDLE_MS = 2 * HOUR_MS;
/** A session's last use is noted no more often than this: reading stays reading. */
const NOTE_AFTER_MS = 60_000;
const TOKEN_BYTES = 32;

export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Where a request comes from, for the list of one's sessions and the access log. */
export interface Origin {
  readonly address: string;
  readonly agent: string;
}

const LONGEST_AGENT = 300;

/** Starts a session within the transaction of what proved the person. Answers the token: it is nowhere stored. */
export const startSession = async (
  app: Application,
  writer: Writer,
  person: string,
  origin: Origin,
): Promise<string> => {
  const now = app.clock.now();
  await deleteEndedSessions(writer, now, new Date(now.getTime() - IDLE_MS));
  const token = newToken();
  await insertSession(writer, token, {
    id: app.newId(),
    person,
    startedAt: now,
    seenAt: now,
    endsAt: new Date(now.getTime() + LONGEST_SESSION_MS),
    address: origin.address,
    agent: origin.agent.slice(0, LONGEST_AGENT),
  });
  return token;
};

export interface OpenSession {
  readonly caller: Caller;
  /** Absent for the public. */
  readonly session?: string;
  /** When it began. */
  readonly since?: Date;
  /** The person may do nothing but make a key: their role asks for one. */
  readonly awaitsKey?: true;
}

const NOBODY: OpenSession = { caller: PUBLIC };

const holds = ({ endsAt, seenAt }: SessionRow, now: Date): boolean =>
  endsAt > now && now.getTime() - seenAt.getTime() < IDLE_MS;

/** Who a token is. The public where it opens nothing: unknown, over, too long idle, or of a closed account. */
export const readSession = async (app: Application, token: string | undefined): Promise<OpenSession> => {
  if (token === undefined) return NOBODY;
  const { reader } = app.database;
  const known = await aside(app, findWhoIs(app.database, token));
  const now = app.clock.now();
  if (!known || !holds(known.session, now)) return NOBODY;
  const { session, person } = known;
  if (person.closedAt) return NOBODY;
  if (now.getTime() - session.seenAt.getTime() > NOTE_AFTER_MS) await touchSession(reader, session.id, now);
  const open = { session: session.id, since: session.startedAt };
  if (needsKey(app, person) && !(await hasKey(reader, person.id)))
    return { ...open, caller: asCaller({ ...person, administers: false, grants: [] }), awaitsKey: true };
  return { ...open, caller: asCaller(person) };
};

/** How one signs in is changed by who has just shown who they are, not by who finds a desk left open. */
const RECENT_MS = 15 * 60_000;

/** The person of a session that is young enough to change how they sign in. Refuses `right.sign-in`, `session.old`. */
export const recentlySignedIn = (app: Application, { caller, since }: OpenSession): SignedIn => {
  if (caller.kind !== 'person' || !since) return refuse('right.sign-in');
  return app.clock.now().getTime() - since.getTime() < RECENT_MS ? caller : refuse('session.old');
};

export interface SeenSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly address: string;
  readonly agent: string;
  readonly current: boolean;
}

/** One's own sessions that still hold, the latest first. */
export const readSessions = async (
  app: Application,
  { caller, session }: OpenSession,
): Promise<readonly SeenSession[]> => {
  if (caller.kind !== 'person') return [];
  const now = app.clock.now();
  return (await listSessions(app.database.reader, caller.id))
    .filter((one) => holds(one, now))
    .map(({ id, startedAt, seenAt, address, agent }) => ({
      id,
      startedAt,
      seenAt,
      address,
      agent,
      current: id === session,
    }));
};

/** Ends one of one's own sessions, or all others. */
export const endSession = async (app: Application, open: OpenSession, ended: string | 'others'): Promise<void> => {
  const { caller, session } = open;
  if (caller.kind !== 'person') return;
  await app.database.write(async (writer) => {
    if (ended === 'others') await deleteSessions(writer, caller.id, session);
    else if (!(await deleteSession(writer, caller.id, ended))) return;
    const event = ended === session ? 'sign-out' : 'session:ended';
    await logAccess(writer, { at: app.clock.now(), actor: caller.name, event });
  });
};
