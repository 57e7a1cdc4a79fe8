/**
 * The one application object: made once at start, handed to the pages, the API and the command line.
 * It holds the world (database, clock, settings); the use cases beside it are plain functions of it.
 */
import { randomUUID } from 'node:crypto';
import { boundEngines } from '#files/engines/ask.ts';
import { openDatabase, type Database } from '#store/connection.ts';
import { DEFAULT_MEGABYTES, memoryShares, type MemoryShares } from '#app/memory.ts';
import { migrate } from '#store/migrate.ts';
import { openStates, type States } from '#app/state/states.ts';
import type { Role } from '#core/rights/caller.ts';
import { asDay, type Day } from '#core/value/day.ts';

export interface Log {
  readonly info: (data: object, message: string) => void;
  readonly error: (data: object, message: string) => void;
}

export interface Clock {
  readonly now: () => Date;
}

/**
 * Whose writes pages take, for there are no accounts: of everybody, of who sits at this machine and reached us without
 * a proxy, or of nobody.
 */
export type Writes = 'all' | 'here' | 'none';

/** An OpenID Connect provider that the operator trusts. */
export interface IdentityProvider {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it, for the link that leads there. */
  readonly name: string;
}

/** Where mail goes out, and from whom. */
export interface MailSettings {
  /** `smtp://name:secret@host:port` (STARTTLS where offered) or `smtps://…`. */
  readonly server: URL;
  readonly from: string;
}

export interface Application {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  /** Where the pages are reached, without a closing slash: printed into documents so that figures open their traces. */
  readonly address: string;
  readonly writes: Writes;
  readonly memory: MemoryShares;
  /** Whose accounts people may sign in with besides ours. */
  readonly identityProvider?: IdentityProvider;
  /** Who with one of these roles anywhere works with a key of a device or a provider's account only. */
  readonly keysFor: ReadonlySet<Role>;
  /** Whether mails of reminder go out. */
  readonly mails: boolean;
  readonly states: States;
  /** Of who asks over the web: waits for what others do, and takes nobody's place meanwhile. */
  readonly aside?: <T>(awaited: Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Waits for what others do: a commit, an answer to a question that many have, the reading of a report. */
export const aside = <T>({ aside: stand }: Pick<Application, 'aside'>, awaited: Promise<T>): Promise<T> =>
  stand ? stand(awaited) : awaited;

export interface ApplicationOptions {
  readonly databaseUrl: string;
  readonly address: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly writes?: Writes;
  readonly memory?: MemoryShares;
  readonly identityProvider?: IdentityProvider | undefined;
  readonly keysFor?: ReadonlySet<Role>;
  readonly mails?: boolean;
  /** The longest that one statement of the database may take; 0: as long as it likes. */
  readonly answerMs?: number;
}

/** Migrates the database and opens it. */
export const openApplication = async ({
  databaseUrl,
  address,
  log,
  clock = { now: () => new Date() },
  writes = 'none',
  memory = memoryShares(DEFAULT_MEGABYTES),
  identityProvider,
  keysFor = new Set<Role>(),
  mails = false,
  answerMs,
}: ApplicationOptions): Promise<Application> => {
  boundEngines(memory.engine);
  await migrate(databaseUrl);
  const database = await openDatabase(databaseUrl, {
    ...(answerMs !== undefined && { answerMs }),
    heard: {
      lost: (error) => log.error({ err: error }, 'the database does not answer'),
      back: () => log.info({}, 'the database answers again'),
    },
  });
  return {
    database,
    clock,
    newId: randomUUID,
    log,
    address,
    writes,
    memory,
    ...(identityProvider && { identityProvider }),
    keysFor,
    mails,
    states: openStates(memory.records),
    close: () => database.close(),
  };
};

const DAY_MS = 86_400_000;
let latest: { readonly number: number; readonly day: Day } | undefined;

/** Today in Asia/Ho_Chi_Minh, which has no summer time. Asked with every request, so a day is written once. */
export const today = (clock: Clock): Day => {
  const number = Math.floor((clock.now().getTime() + 7 * 3_600_000) / DAY_MS);
  if (latest?.number !== number) latest = { number, day: asDay(new Date(number * DAY_MS).toISOString().slice(0, 10)) };
  return latest.day;
};
