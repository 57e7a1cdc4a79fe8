/**
 * The embedded PostgreSQL: the real server, run from npm's binaries in the data folder.
 * One server a data folder: whoever comes first starts it, others connect to it, and the last to leave stops it.
 */
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '#store/client.ts';
import { makeWritable } from '#store/data-folder.ts';
import { keepUp, type Guarded } from '#store/keep-up.ts';
import { holdLock } from '#store/postgres-lock.ts';
import {
  endPostgres,
  freePort,
  launchPostgres,
  makeCluster,
  PostgresEnded,
  type Runner,
} from '#store/postgres-process.ts';
import { runnerFor } from '#store/postgres-user.ts';
import { lives, markOf, pidOf } from '#store/process-mark.ts';

export interface EmbeddedPostgres {
  /** Connection string to the database "tiendo". */
  readonly url: string;
  /** Launches the server again, on its port, whenever it has died; says so. `failed` hears why it could not. */
  readonly guard: (failed: (error: unknown) => void) => void;
  /** Leaves the server; stops it when no other living process uses it. */
  readonly stop: () => Promise<void>;
}

/** The cluster is made for the first time; the server has died and is launched again; it runs again. */
export type PostgresEvent = 'making' | 'died' | 'back';

export interface StartOptions {
  /** Absolute path; the server keeps itself to the folder `postgres` below it. */
  readonly dataDir: string;
  /** Hears what takes time or has gone wrong. */
  readonly tell: (event: PostgresEvent) => void;
}

/** Processes by their marks (process-mark.ts). */
interface State {
  readonly postgres: string;
  readonly port: number;
  /** The processes that use the server. */
  readonly users: readonly string[];
}

const DATABASE = 'tiendo';

const homeIn = (dataDir: string): string => join(dataDir, 'postgres');
const lockIn = (home: string): string => join(home, 'lock');

/** Starts the server of a data folder or connects to the one that runs. Throws Unusable when it cannot run. */
export const startPostgres = async ({ dataDir, tell }: StartOptions): Promise<EmbeddedPostgres> => {
  const home = homeIn(dataDir);
  await makeWritable(home);
  const open = (port?: number) =>
    holdLock(lockIn(home), async () => {
      const password = await ownPassword(join(home, 'password'));
      return { password, state: await joinOrLaunch(home, password, tell, port) };
    });
  let { password, state } = await open();
  let guarded: Guarded | undefined;
  const revive = async (): Promise<void> => {
    tell('died');
    ({ password, state } = await open(state.port));
    tell('back');
  };
  return {
    url: urlOf(password, state.port, DATABASE),
    guard: (failed) => void (guarded ??= keepUp({ isUp: () => lives(state.postgres), revive, failed })),
    stop: async () => {
      await guarded?.stop();
      await leavePostgres(dataDir);
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

/** Becomes a user of the server that runs, or of a new one; on this port, where others know it by its port. */
const joinOrLaunch = async (
  home: string,
  password: string,
  tell: StartOptions['tell'],
  port?: number,
): Promise<State> => {
  const urlAt = (at: number): string => urlOf(password, at, 'postgres');
  const before = await readState(home);
  const own = markOf(process.pid);
  const users = [...(before ? others(before) : []), own];
  if (before && (await answers(before, urlAt))) return writeState(home, { ...before, users });
  const runner = await runnerFor(home);
  await prepareCluster(home, password, runner, tell);
  const state = await launch(home, runner, port ?? (await freePort()), urlAt, users);
  await ensureDatabase(urlAt(state.port));
  return state;
};

/** How long the last sessions of a server that was killed may hold on to its memory. */
const MEMORY_MS = 15_000;

const launch = async (
  home: string,
  runner: Runner,
  port: number,
  urlAt: (port: number) => string,
  users: readonly string[],
): Promise<State> => {
  for (const start = Date.now(); ; await sleep(200)) {
    const postgres = await launchPostgres(runner, {
      folder: join(home, 'data'),
      port,
      logFile: join(home, 'server.log'),
    });
    const state = await writeState(home, { postgres: postgres.mark, port, users });
    try {
      await postgres.ready(() => canConnect(urlAt(port)));
      return state;
    } catch (error) {
      if (
        !(error instanceof PostgresEnded && error.said.includes('pre-existing shared memory block')) ||
        Date.now() - start > MEMORY_MS
      )
        throw error;
    }
  }
};

/** The folder's own password, made once; only the owner of the folder may read it. */
const ownPassword = async (file: string): Promise<string> => {
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
};

const stateFile = (home: string): string => join(home, 'running.json');

const writeState = async (home: string, state: State): Promise<State> => {
  await writeFile(`${stateFile(home)}.new`, JSON.stringify(state));
  await rename(`${stateFile(home)}.new`, stateFile(home));
  return state;
};

/** Whether it runs and answers with our password. A server that is being started or shut down is given a moment. */
const answers = async (state: State, urlAt: (port: number) => string): Promise<boolean> => {
  for (let tries = 0; lives(state.postgres) && tries < 50; tries += 1) {
    if (await canConnect(urlAt(state.port))) return true;
    await sleep(100);
  }
  return false;
};

/** Makes the cluster aside and moves it into place, so that a killed first start leaves nothing half made. */
const prepareCluster = async (
  home: string,
  password: string,
  runner: Runner,
  tell: StartOptions['tell'],
): Promise<void> => {
  const folder = join(home, 'data');
  if (existsSync(join(folder, 'PG_VERSION'))) return freeStaleNumber(folder);
  tell('making');
  const fresh = join(home, 'data.new');
  const passwordFile = join(home, 'password.init');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (runner.user) {
    await chown(fresh, runner.user.uid, runner.user.gid);
    await chown(passwordFile, runner.user.uid, runner.user.gid);
  }
  await makeCluster(runner, { folder: fresh, passwordFile });
  await rm(passwordFile, { force: true });
  await chmod(fresh, 0o700);
  await rename(fresh, folder);
};

/** No process has it. */
const NOBODY = '2147483647';

/**
 * PostgreSQL takes any process that now has the number of a server that was killed for that server, and refuses to start.
 * Then the number is taken out. The rest of the file stays: by it PostgreSQL finds sessions of the old server that still
 * write, and waits for them. Where the system does not tell what a process does, PostgreSQL decides.
 */
const freeStaleNumber = async (folder: string): Promise<void> => {
  const file = join(folder, 'postmaster.pid');
  const [number = '', ...rest] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const at = await readlink(`/proc/${number}/cwd`).catch(() => undefined);
  if (number !== '' && existsSync(`/proc/${number}`) && at !== (await realpath(folder)))
    await writeFile(file, [NOBODY, ...rest].join('\n'));
};

const canConnect = (url: string): Promise<boolean> =>
  withClient({ connectionString: url, connectionTimeoutMillis: 2000 }, async () => true).catch(() => false);

const ensureDatabase = (url: string): Promise<void> =>
  withClient({ connectionString: url }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });

const readState = async (home: string): Promise<State | undefined> => {
  const text = await readFile(stateFile(home), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // Earlier versions wrote numbers alone.
  const { postgres, port, users } = JSON.parse(text) as {
    readonly postgres: string | number;
    readonly port: number;
    readonly users: readonly (string | number)[];
  };
  return { postgres: String(postgres), port, users: users.map(String) };
};

/** Living processes that use the server, without us. */
const others = (state: State): readonly string[] =>
  state.users.filter((mark) => pidOf(mark) !== process.pid && lives(mark));

const leaveServer = async (home: string): Promise<void> => {
  const state = await readState(home);
  if (!state) return;
  const users = others(state);
  if (users.length > 0) return void (await writeState(home, { ...state, users }));
  await endPostgres(state.postgres);
  await rm(stateFile(home), { force: true });
};
