/**
 * Whether a pooler stands in front of the database that hands each transaction of ours to another session of the
 * server. What we set, prepare, lock or listen to would then be somebody else's: role and search path first of all.
 */
import pg from 'pg';

/** A server that gives each client a session of its own never lets a second client wait for the first. */
const WAIT_MS = 3000;
/** A pooler may have several sessions that are free; it does not choose the same one again for ever. */
const ROUNDS = 4;

const SESSION = 'select pg_backend_pid() as session';

const sessionOf = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ readonly session: number }>(SESSION);
  return rows[0]?.session ?? 0;
};

/**
 * Between two questions of a client another one holds a transaction open, and with it the session that the first has
 * just given back, if it was given back. Throws as `pg` does when the server cannot be reached.
 */
export const sharesSessions = async (connectionString: string): Promise<boolean> => {
  const clients = Array.from(
    { length: ROUNDS + 1 },
    () => new pg.Client({ connectionString, connectionTimeoutMillis: WAIT_MS, query_timeout: WAIT_MS }),
  );
  for (const client of clients) client.on('error', () => undefined);
  const [own, ...others] = clients as [pg.Client, ...pg.Client[]];
  try {
    await own.connect();
    const session = await sessionOf(own);
    for (const other of others) {
      const waits = await other
        .connect()
        .then(() => other.query(`begin; ${SESSION}`).then(() => false, isTimeout), isTimeout);
      const moved = await sessionOf(own).then((now) => now !== session, isTimeout);
      if (waits || moved) return true;
    }
    return false;
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
};

/** Throws what is another trouble. */
const isTimeout = (error: unknown): boolean => {
  if (error instanceof Error && /timeout/u.test(error.message)) return true;
  throw error;
};
