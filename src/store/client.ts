/** One connection for what is asked once: before the pool is open, or of another database. */
import pg from 'pg';

/** How long a server may take to let us in. */
const CONNECT_MS = 10_000;

/**
 * Connects, works, and leaves again. What goes wrong is told to whoever waits for an answer: a connection that is lost
 * while nobody does would end the process, without a listener.
 */
export const withClient = async <T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionTimeoutMillis: CONNECT_MS, ...config });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
