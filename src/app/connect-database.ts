/** Which database: the one of DATABASE_URL, or the embedded server in the data folder. */
import { resolve } from 'node:path';
import { leavePostgres, startPostgres, type PostgresEvent } from '#store/postgres.ts';
import { reachDatabase } from '#store/reach-database.ts';

export { Unusable } from '#store/unusable.ts';

export interface DatabaseConnection {
  readonly url: string;
  /** Keeps the embedded server running while this process does; of another server nothing is known. */
  readonly guard: () => void;
  /** Stops the embedded server when this process started it. */
  readonly close: () => Promise<void>;
}

export interface Listeners {
  readonly tell: (event: PostgresEvent) => void;
  readonly error: (what: object, message: string) => void;
}

/**
 * `TIENDO_DATA` is the data folder, default ./var of the folder where the command runs. Throws Unusable when there is
 * none.
 */
export const connectDatabase = async (
  environment: Environment,
  { tell, error }: Listeners,
): Promise<DatabaseConnection> => {
  const url = environment['DATABASE_URL'];
  if (url) {
    await reachDatabase(url);
    return { url, guard: () => undefined, close: async () => undefined };
  }
  const server = await startPostgres({ dataDir: dataFolder(environment), tell });
  return {
    url: server.url,
    guard: () => server.guard((reason) => error({ err: reason }, 'database could not be started again')),
    close: () => server.stop(),
  };
};

/**
 * After a process has died that could not leave by itself: the embedded server stops when no living process uses it.
 */
export const leaveDatabase = async (environment: Environment): Promise<void> => {
  if (!environment['DATABASE_URL']) await leavePostgres(dataFolder(environment));
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the embedded database, the log and what is kept outside the database stand. */
export const dataFolder = (environment: Environment): string => resolve(environment['TIENDO_DATA'] || 'var');
