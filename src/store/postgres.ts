/**
 * The embedded PostgreSQL: the real server, run from npm's binaries in the data folder.
 * One server a data folder: whoever comes first starts it, others connect to it, and the last to leave stops it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '#store/client.ts';
import { makeWritable } from '#store/data-folder.ts';
import { keepUp, type Guarded } from '#store/keep-up.ts';
import { boundLog, dropBallast, isForRoom, keepBallast } from '#store/postgres-ballast.ts';
import { prepareCluster, readPassword } from '#store/postgres-cluster.ts';
import { PostgresEnded } from '#store/postgres-ended.ts';
import { holdLock } from '#store/postgres-lock.ts';
import { endPostgres, freePort, launchPostgres, type Contact, type Runner } from '#store/postgres-process.ts';
import { otherUsers, readState, removeState, stateFile, writeState, type State } from '#store/postgres-state.ts';
import { runnerFor } from '#store/postgres-user.ts';
import { lives, markOf } from '#store/process-mark.ts';
import { Unusable } from '#store/unusable.ts';

export interface EmbeddedPostgres {
  /** Connection string to the database "tiendo". */
  readonly url: string;
  /** Launches the server again, on its port, whenever it has died; says so. `failed` hears why it could not. */
  readonly guard: (failed: (error: unknown) => void) => void;
  /** Leaves the server; stops it when no other living process uses it. */
  readonly stop: () => Promise<void>;
}

/**
 * The cluster is made for the first time; the server has died and is launched again; it runs again; the disk is full,
 * and it runs in the room that was kept for that day, without taking writes.
 */
export type PostgresEvent = 'making' | 'died' | 'back' | 'full';

export interface StartOptions {
  /** Absolute path; the server keeps itself to the folder `postgres` below it. */
  readonly dataDir: string;
  /** Hears what takes time or has gone wrong. */
  readonly tell: (event: PostgresEvent) => void;
}

interface Opened {
  readonly password: string;
  readonly state: State;
  /** Whether the folder knows that we use its server: where nothing can be written it does not. */
  readonly known: boolean;
}

const DATABASE = 'tiendo';
const HOUR_MS = 3_600_000;

const homeIn = (dataDir: string): string => join(dataDir, 'postgres');
const lockIn = (home: string): string => join(home, 'lock');
const logIn = (home: string): string => join(home, 'server.log');

/** Starts the server of a data folder or connects to the one that runs. Throws Unusable when it cannot run. */
export const startPostgres = async ({ dataDir, tell }: StartOptions): Promise<EmbeddedPostgres> => {
  const home = homeIn(dataDir);
  await makeWritable(home);
  const open = (port?: number): Promise<Opened> =>
    withRoom(home, tell, (readOnly) =>
      holdLock(lockIn(home), () => joinOrLaunch(home, tell, { readOnly, ...(port !== undefined && { port }) })),
    );
  let { password, state, known } = await open();
  let guarded: Guarded | undefined;
  let hourly: NodeJS.Timeout | undefined;
  const revive = async (): Promise<void> => {
    tell('died');
    ({ password, state, known } = await open(state.port));
    tell('back');
  };
  return {
    url: urlOf(password, state.port, DATABASE),
    guard: (failed) => {
      guarded ??= keepUp({ isUp: () => lives(state.postgres), revive, failed });
      hourly ??= setInterval(() => void boundLog(logIn(home)), HOUR_MS).unref();
      void keepBallast(home);
    },
    stop: async () => {
      clearInterval(hourly);
      await guarded?.stop();
      if (known) await leavePostgres(dataDir);
    },
  };
};

/** Leaves the server of a data folder, whether this process uses it or not: it stops when no living process does. */
export const leavePostgres = async (dataDir: string): Promise<void> => {
  const home = homeIn(dataDir);
  if (existsSync(stateFile(home))) await holdLock(lockIn(home), () => leaveServer(home));
};

const urlOf = (password: string, port: number, database: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

/**
 * Where the disk is full: beside a server that runs nothing need be written; else the room that was kept for that day
 * is given up, and the work told to keep to reading. Throws Unusable `postgres.full` when there was none.
 */
const withRoom = async (
  home: string,
  tell: StartOptions['tell'],
  work: (readOnly: boolean) => Promise<Opened>,
): Promise<Opened> => {
  try {
    return await work(false);
  } catch (error) {
    if (!isForRoom(error)) throw error;
    const beside = await joinUnknown(home);
    if (beside) return beside;
    if (!(await dropBallast(home))) throw new Unusable('postgres.full', { folder: home }, { cause: error });
    tell('full');
    return work(true);
  }
};

/** The server that runs, used without a word in its folder. */
const joinUnknown = async (home: string): Promise<Opened | undefined> => {
  const [state, password] = [await readState(home), await readPassword(home)];
  if (!state || password === undefined || !lives(state.postgres)) return undefined;
  const contact = await reach(home, urlOf(password, state.port, 'postgres'));
  return contact === 'open' ? { password, state, known: false } : undefined;
};

interface JoinOptions {
  readonly readOnly: boolean;
  /** Where others know it by its port. */
  readonly port?: number;
}

/** Becomes a user of the server that runs, or of a new one. */
const joinOrLaunch = async (
  home: string,
  tell: StartOptions['tell'],
  { readOnly, port }: JoinOptions,
): Promise<Opened> => {
  const before = await readState(home);
  const users = [...(before ? otherUsers(before) : []), markOf(process.pid)];
  const known = await readPassword(home);
  if (before && known !== undefined && (await answers(home, before, known)))
    return { password: known, state: await writeState(home, { ...before, users }), known: true };
  if (before && known === undefined) await endForgotten(home, before);
  const runner = await runnerFor(home);
  const password = await prepareCluster(home, runner, () => tell('making'));
  const state = await launch({ home, runner, password, users, readOnly, port });
  await ensureDatabase(urlOf(password, state.port, 'postgres'));
  return { password, state, known: true };
};

/**
 * A server whose password is lost: where nobody uses it, it is stopped, to set a new one. Throws Unusable
 * `postgres.password`.
 */
const endForgotten = async (home: string, state: State): Promise<void> => {
  if (otherUsers(state).length > 0) throw new Unusable('postgres.password', { file: join(home, 'password') });
  await endPostgres(state.postgres);
};

/** How long the last sessions of a server that was killed may hold on to its memory. */
const MEMORY_MS = 15_000;

interface Launch {
  readonly home: string;
  readonly runner: Runner;
  readonly password: string;
  readonly users: readonly string[];
  readonly readOnly: boolean;
  readonly port: number | undefined;
}

/** Launches until it lets us in. What does not is stopped again: nothing is left running that nobody knows of. */
const launch = async ({ home, runner, password, users, readOnly, port }: Launch): Promise<State> => {
  await boundLog(logIn(home));
  for (const start = Date.now(); ; await sleep(200)) {
    const at = port ?? (await freePort());
    const folder = join(home, 'data');
    const postgres = await launchPostgres(runner, { folder, port: at, logFile: logIn(home), readOnly });
    try {
      const state = await writeState(home, { postgres: postgres.mark, port: at, users });
      await postgres.ready(() => reach(home, urlOf(password, at, 'postgres')));
      return state;
    } catch (error) {
      await endPostgres(postgres.mark);
      if (!isOver(error, port === undefined) || Date.now() - start > MEMORY_MS) {
        await removeState(home);
        throw error;
      }
    }
  }
};

/** What may be over in a moment: the memory of a server that was killed, a port that somebody took before us. */
const isOver = (error: unknown, anyPort: boolean): boolean =>
  error instanceof PostgresEnded &&
  (error.said.includes('pre-existing shared memory block') || (anyPort && error.problem.code === 'postgres.port'));

/** Whether it runs and answers with our password. A server that is being started or shut down is given a moment. */
const answers = async (home: string, state: State, password: string): Promise<boolean> => {
  for (let tries = 0; lives(state.postgres) && tries < 50; tries += 1) {
    const contact = await reach(home, urlOf(password, state.port, 'postgres'));
    if (contact === 'open') return true;
    if (contact === 'starting') tries = 0;
    await sleep(100);
  }
  return false;
};

const REACH_MS = 2000;

/**
 * Whether it lets us in. Throws Unusable `postgres.password` where it does not know our password: no waiting mends
 * that.
 */
const reach = (home: string, url: string): Promise<Contact> =>
  withClient({ connectionString: url, connectionTimeoutMillis: REACH_MS }, async () => 'open' as const).catch(
    (error: unknown): Contact => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === '28P01') throw new Unusable('postgres.password', { file: join(home, 'password') }, { cause: error });
      // Full of others, it is there for us, too.
      if (code === '53300') return 'open';
      return code === '57P03' ? 'starting' : 'silent';
    },
  );

const ensureDatabase = (url: string): Promise<void> =>
  withClient({ connectionString: url }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });

const leaveServer = async (home: string): Promise<void> => {
  const state = await readState(home);
  if (!state) return removeState(home);
  const users = otherUsers(state);
  if (users.length > 0) return void (await writeState(home, { ...state, users }));
  await endPostgres(state.postgres);
  await removeState(home);
};
