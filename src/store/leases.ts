/**
 * Leases: for a moment no journal moves on, so what has been read once in it need not be read again.
 *
 * A lease is the shared half of a lock whose exclusive half every transaction takes before it moves a journal on (a
 * trigger, migration 0007). We trust it from the moment at which the server has granted it until, at the latest, the
 * moment at which we give it back; it runs by our own clock, so that a process that was held up trusts nothing old.
 * Before it has run we ask whether a writer waits: if so it is given back, and writers and we take turns; if not it
 * runs on, with all that is known under it. A process that hangs with a lease is thrown out by the server. Leases are
 * taken only while questions come fast, and never waited for: without one, the database is asked.
 */
import pg from 'pg';

/** How long a lease is trusted, and so how long a writer may have to wait for readers. */
const LEASE_MS = 100;
/** When it is asked whether a writer waits: early enough for the answer to come before the lease has run. */
const LOOK_MS = 70;
/** What is known under a lease that runs on; beyond, it is found out anew. */
const REMEMBERED = 10_000;
/** Questions further apart than this are not worth a lease. */
const FAST_MS = 20;
/** The server ends a session that holds a lease and is silent; ours are over long before. */
const SILENCE_MS = 5000;

const LOCK = '8080408, 1';
const TAKE = `select pg_advisory_lock_shared(${LOCK})`;
const GIVE_BACK = `select pg_advisory_unlock_shared(${LOCK})`;
/** A row for everybody who waits for the lock in this database. */
const WAITING = `select from pg_locks where locktype = 'advisory' and (classid, objid, objsubid) = (${LOCK}, 2)
  and not granted and database = (select oid from pg_database where datname = current_database())`;

/** What was found out under one lease, by question; a promise while the database is asked. */
export type Remembered = Map<string, string | undefined | Promise<string | undefined>>;

export interface Leases {
  /** The memory of the lease that holds now. Undefined: ask the database; a lease may come of it. */
  readonly current: () => Remembered | undefined;
  readonly close: () => Promise<void>;
}

interface Lease {
  until: number;
  remembered: Remembered;
  used: boolean;
}

/** Connects when questions come fast for the first time, and leaves again when they no longer do. */
export const openLeases = (connectionString: string): Leases => {
  let lease: Lease | undefined;
  let session: Promise<void> | undefined;
  let lastAsked = Number.NEGATIVE_INFINITY;
  let closed = false;

  /** Lets a lease run on while it is used and no writer waits: whether another shall follow it. */
  const runOn = async (own: Lease, client: pg.Client): Promise<boolean> => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      if (!own.used || closed) return false;
      own.used = false;
      // From the question on, not from its answer: that may have lain here while the server threw us out.
      const until = performance.now() + LEASE_MS;
      const { rowCount } = await client.query(WAITING);
      if (rowCount !== 0) return true;
      if (own.remembered.size > REMEMBERED) own.remembered = new Map();
      own.until = until;
    }
  };

  /** One session: lease after lease, as long as each was used. */
  const run = async (): Promise<void> => {
    const client = new pg.Client({ connectionString, options: `-c idle_session_timeout=${SILENCE_MS}` });
    const lost = (): void => {
      lease = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(TAKE);
      for (let goesOn = true; goesOn;) {
        const own: Lease = { until: performance.now() + LEASE_MS, remembered: new Map(), used: false };
        lease = own;
        goesOn = await runOn(own, client);
        lease = undefined;
        // Whoever waits for the lock gets it in between.
        if (goesOn) await client.query(`${GIVE_BACK}; ${TAKE}`);
      }
    } catch {
      // The database is away or refuses: every question then goes to it and says so.
    } finally {
      lost();
      await client.end().catch(() => undefined);
    }
  };

  const current: Leases['current'] = () => {
    const now = performance.now();
    if (lease && now < lease.until) {
      lease.used = true;
      return lease.remembered;
    }
    const fast = now - lastAsked < FAST_MS;
    lastAsked = now;
    if (fast && !closed) session ??= run().finally(() => (session = undefined));
    return undefined;
  };

  const close = async (): Promise<void> => {
    closed = true;
    await session;
  };

  return { current, close };
};
