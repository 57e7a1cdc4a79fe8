/** Which database: the one of DATABASE_URL, or the embedded server in the data folder. */
import { resolve } from 'node:path';
import type { Log } from '#app/application.ts';
import { startPostgres } from '#store/postgres.ts';
import { reachDatabase } from '#store/reach-database.ts';

export interface DatabaseConnection {
  readonly url: string;
  /** Stops the embedded server when this process started it. */
  readonly close: () => Promise<void>;
}

/** `TIENDO_DATA` is the data folder, default ./var of the folder where the command runs. Throws Error with what to do. */
export const connectDatabase = async (environment: Readonly<Record<string, string | undefined>>, log: Log): Promise<DatabaseConnection> => {
  const url = environment['DATABASE_URL'];
  if (url) {
    await reachDatabase(url);
    return { url, close: async () => undefined };
  }
  const server = await startPostgres({ dataDir: resolve(environment['TIENDO_DATA'] ?? 'var'), log: (line) => log.info({}, line) });
  return { url: server.url, close: () => server.stop() };
};
