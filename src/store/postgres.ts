/**
 * The embedded PostgreSQL: the real server, run from npm's binaries in the data folder.
 * One server a data folder: whoever comes first starts it, others connect to it, and the last to leave stops it.
 */
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { holdLock } from '#store/postgres-lock.ts';
import { freePort, isRunning, launchPostgres, makeCluster, waitForExit, type Runner } from '#store/postgres-process.ts';
import { runnerFor } from '#store/postgres-user.ts';

export interface EmbeddedPostgres {
  /** Connection string to the database "tiendo". */
  readonly url: string;
  /** Leaves the server; stops it when no other living process uses it. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /** Absolute path; the server keeps itself to the folder `postgres` below it. */
  readonly dataDir: string;
  readonly log: (line: string) => void;
}

interface State {
  readonly postgres: number;
  readonly port: number;
  /** The processes that use the server. */
  readonly users: readonly number[];
}

const DATABASE = 'tiendo';

/** Starts the server of a data folder or connects to the one that runs. Throws Error with what to do when it cannot run. */
export const startPostgres = async ({ dataDir, log }: StartOptions): Promise<EmbeddedPostgres> => {
  const home = join(dataDir, 'postgres');
  await mkdir(home, { recursive: true });
  return holdLock(join(home, 'lock'), async () => {
    const password = await ownPassword(join(home, 'password'));
    const url = (port: number, database: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
    const running = await runningState(home, (port) => url(port, 'postgres'));
    const stop = (): Promise<void> => holdLock(join(home, 'lock'), () => leaveServer(home));
    if (running) {
      await writeState(home, { ...running, users: [...others(running), process.pid] });
      return { url: url(running.port, DATABASE), stop };
    }
    const runner = await runnerFor(home);
    await prepareCluster(home, password, runner, log);
    const port = await freePort();
    const postgres = await launchPostgres(runner, { folder: join(home, 'data'), port, logFile: join(home, 'server.log') });
    await writeState(home, { postgres: postgres.pid, port, users: [process.pid] });
    await postgres.ready(() => canConnect(url(port, 'postgres')));
    await ensureDatabase(url(port, 'postgres'));
    return { url: url(port, DATABASE), stop };
  });
};

/** The folder's own password, made once; only the owner of the folder may read it. */
const ownPassword = async (file: string): Promise<string> => {
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
};

const stateFile = (home: string): string => join(home, 'running.json');

const writeState = async (home: string, state: State): Promise<void> => {
  await writeFile(`${stateFile(home)}.new`, JSON.stringify(state));
  await rename(`${stateFile(home)}.new`, stateFile(home));
};

/** What runs, when it really runs and answers with our password. */
const runningState = async (home: string, url: (port: number) => string): Promise<State | undefined> => {
  const state = await readState(home);
  // A server that is being started or shut down is given a moment.
  for (let tries = 0; state && isRunning(state.postgres) && tries < 50; tries += 1) {
    if (await canConnect(url(state.port))) return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
};

/** Makes the cluster aside and moves it into place, so that a killed first start leaves nothing half made. */
const prepareCluster = async (home: string, password: string, runner: Runner, log: (line: string) => void): Promise<void> => {
  const folder = join(home, 'data');
  await removeStalePid(join(folder, 'postmaster.pid'));
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  log('Đang khởi tạo cơ sở dữ liệu PostgreSQL lần đầu…');
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

/** The file of a server that was killed; PostgreSQL would take a new process with its number for the old server. */
const removeStalePid = async (file: string): Promise<void> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined && !isRunning(Number(text.split('\n')[0]))) await rm(file, { force: true });
};

const canConnect = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const ensureDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
};

const readState = async (home: string): Promise<State | undefined> => {
  const text = await readFile(stateFile(home), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as State);
};

/** Living processes that use the server, without us. */
const others = (state: State): readonly number[] => state.users.filter((pid) => pid !== process.pid && isRunning(pid));

/** Fast shutdown by the last to leave: open transactions roll back, everything is on disk. */
const leaveServer = async (home: string): Promise<void> => {
  const state = await readState(home);
  if (!state) return;
  const users = others(state);
  if (users.length > 0) return writeState(home, { ...state, users });
  if (isRunning(state.postgres)) process.kill(state.postgres, 'SIGINT');
  await waitForExit(state.postgres);
  await rm(stateFile(home), { force: true });
};
