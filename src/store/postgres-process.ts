/** The programs of PostgreSQL as processes: making a cluster, launching a server, waiting for it. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, PostgresEnded } from '#store/postgres-ended.ts';
import { lives, markOf, pidOf } from '#store/process-mark.ts';
import { Unusable } from '#store/unusable.ts';

/** How a program of PostgreSQL is run: directly, or as another user. */
export interface Runner {
  readonly initdb: string;
  readonly postgres: string;
  /** Put before every command line. */
  readonly prefix: readonly string[];
  /** The user to change to at the spawn; absent: the prefix does it, or nobody has to. */
  readonly spawnAs?: { readonly uid: number; readonly gid: number };
  /** The user who shall own the files; absent: ourselves. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

const READY_MS = 60_000;
/** After a crash it first does again what it had not yet put in place. */
const RECOVERY_MS = 600_000;
const STOP_MS = 20_000;
const STEP_MS = 25;

const run = (runner: Runner, program: string, args: readonly string[], options: SpawnOptions) => {
  const [command = program, ...rest] = [...runner.prefix, program, ...args];
  return spawn(command, rest, {
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    ...runner.spawnAs,
    ...options,
  });
};

/** `initdb` with UTF-8 and byte order. Throws Unusable `postgres.not-made` with its words when it fails. */
export const makeCluster = async (
  runner: Runner,
  { folder, passwordFile }: { readonly folder: string; readonly passwordFile: string },
): Promise<void> => {
  const args = [
    `--pgdata=${folder}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const child = run(runner, runner.initdb, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Unusable('postgres.not-made', { folder, said: said.trim() });
};

/**
 * Sets the password of the superuser, by the server's way for one user alone: it asks for none, and nobody else gets
 * in.
 * Throws Unusable as a start does.
 */
export const resetPassword = async (
  runner: Runner,
  { folder, password }: { readonly folder: string; readonly password: string },
): Promise<void> => {
  const child = run(runner, runner.postgres, ['--single', '-D', folder, 'postgres'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(`alter role postgres password '${password}'\n`);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 || /ERROR|FATAL|PANIC/u.test(said))
    throw new Unusable(codeOf(said), { folder, said: said.trim(), logFile: folder });
};

/** It lets us in; it says that it starts; it says nothing. */
export type Contact = 'open' | 'starting' | 'silent';

export interface LaunchedPostgres {
  /** `markOf` its process. */
  readonly mark: string;
  /**
   * Waits until the probe is let in; throws as it does. Throws PostgresEnded when the server ends before, or does not
   * come.
   */
  readonly ready: (probe: () => Promise<Contact>) => Promise<void>;
}

export interface LaunchOptions {
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
  /** It takes no writes: there is room to read, and no more. */
  readonly readOnly: boolean;
}

/** Launches the server apart from our terminal, so that Ctrl-C reaches us alone and we can close in order. */
export const launchPostgres = async (
  runner: Runner,
  { folder, port, logFile, readOnly }: LaunchOptions,
): Promise<LaunchedPostgres> => {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    shared_buffers: '32MB',
    max_connections: '40',
    timezone: 'UTC',
    jit: 'off',
    // What a large report wants of series is sorted in memory.
    work_mem: '16MB',
    max_wal_size: '256MB',
    // A statement that fails may hold a whole import.
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    ...(readOnly && { default_transaction_read_only: 'on' }),
  };
  const log = openSync(logFile, 'a', 0o600);
  const args = ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = run(runner, runner.postgres, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  let ended = false;
  child.on('exit', () => (ended = true));
  child.on('error', () => (ended = true));
  child.unref();
  const ready: LaunchedPostgres['ready'] = async (probe) => {
    let heard = Date.now();
    const start = heard;
    for (let contact = await probe(); contact !== 'open'; contact = await probe()) {
      if (contact === 'starting') heard = Date.now();
      if (ended || Date.now() - heard > READY_MS || Date.now() - start > RECOVERY_MS)
        throw new PostgresEnded(logFile, folder);
      await sleep(STEP_MS);
    }
  };
  return { mark: markOf(child.pid ?? 0), ready };
};

/** A port on loopback that nobody uses now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

/**
 * Fast shutdown: open transactions roll back, everything is on disk. After a while the server is told to end at once.
 */
export const endPostgres = async (mark: string): Promise<void> => {
  const tell = (signal: NodeJS.Signals): void => {
    if (lives(mark)) process.kill(pidOf(mark), signal);
  };
  tell('SIGINT');
  for (let waited = 0; lives(mark) && waited <= 2 * STOP_MS; waited += STEP_MS) {
    if (waited === STOP_MS) tell('SIGQUIT');
    await sleep(STEP_MS);
  }
};
