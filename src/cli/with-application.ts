/** Opens the application for one command: beside a running server, or alone with the embedded database. */
import { openApplication, type Application } from '#app/application.ts';
import { connectDatabase, dataFolder, type DatabaseConnection } from '#app/connect-database.ts';
import { ensureSample } from '#app/write/ensure-sample.ts';
import { readSettings } from '#app/settings.ts';
import { EXIT, UsageError } from '#cli/command.ts';
import { say } from '#cli/output.ts';
import { operatorLanguage } from '#words/language.ts';
import { SERVER_WORDS } from '#words/server.ts';

const words = SERVER_WORDS[operatorLanguage(process.env)];

/** What ends a command is told by whoever catches it. */
const log = { info: () => undefined, error: () => undefined };

export interface WithApplicationOptions {
  /** A command that only reads meets an empty database on a fresh machine: it then gets the sample city. */
  readonly sample: boolean;
}

const EXIT_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A command that is broken off leaves no database running: what it had begun rolls back. One wish to stop may come
 * several times over.
 */
const stopOnSignal = (close: () => Promise<void>): void => {
  let stopping = false;
  const stop = (exitCode: number): void => {
    if (stopping) return;
    stopping = true;
    void close()
      .catch(() => undefined)
      .finally(() => process.exit(exitCode));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(EXIT_OF_SIGNAL[signal]));
  process.on('uncaughtException', (error) => {
    say(error.message);
    stop(EXIT.fault);
  });
};

/**
 * Runs the work beside the database, before anything is read or changed in it; closes everything again, whatever
 * happens.
 */
export const withDatabase = async <T>(work: (connection: DatabaseConnection) => Promise<T>): Promise<T> => {
  let made = false;
  const connecting = connectDatabase(process.env, {
    tell: (event) => {
      made ||= event === 'making';
      say(words.database[event]);
    },
    error: log.error,
  });
  stopOnSignal(async () => (await connecting).close());
  const connection = await connecting;
  // Who forgets TIENDO_DATA gets a new, empty database, and should see where.
  if (!process.env['DATABASE_URL']) say(words.dataFolder(dataFolder(process.env), made));
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
};

/** Runs the work with the application on a database of the connection's server. */
export const withApplicationOn = async <T>(databaseUrl: string, work: (app: Application) => Promise<T>): Promise<T> => {
  const app = await openApplication({ databaseUrl, address: siteAddress(), log, answerMs: 0 });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
};

/** Runs the work and closes everything again, whatever happens. */
export const withApplication = <T>(
  { sample }: WithApplicationOptions,
  work: (app: Application) => Promise<T>,
): Promise<T> => {
  siteAddress();
  return withDatabase(({ url }) =>
    withApplicationOn(url, async (app) => {
      if (sample) await ensureSample(app, (workspace, records) => say(words.sample(workspace, records)));
      return work(app);
    }),
  );
};

/** Where the pages are reached: printed into documents. */
const siteAddress = (): string => {
  const settings = readSettings(process.env);
  if ('setting' in settings) throw new UsageError(words.wrong[settings.setting](settings.text));
  return settings.addressAt(settings.port);
};
