/** The real server, started as `npm start` starts it: its own process, a free port, a data folder of its own. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { childrenOf } from './processes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const READY = /(http:\/\/\S+)\s*$/mu;

export type Environment = Readonly<Record<string, string>>;

export interface Site {
  readonly url: string;
  /** The starter; the server is its only child. */
  readonly process: ChildProcess;
  readonly serverPid: () => number;
  /** Everything said on stderr so far. */
  readonly said: () => string;
  /** Waits until it has said so. */
  readonly hasSaid: (words: string) => Promise<void>;
  /** Waits until it has told so many times that it is ready. */
  readonly isReady: (times: number) => Promise<void>;
  /** Ends it by a signal, as Ctrl-C does; answers the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const launch = (
  data: string,
  environment: Environment,
): { readonly child: ChildProcess; readonly said: () => string } => {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', TIENDO_DATA: data, TIENDO_LOG: join(data, 'server.log'), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said += text));
  return { child, said: () => said };
};

/** Starts the server in a data folder that stays. `environment` adds to what it gets. */
export const startSiteIn = async (data: string, environment: Environment = {}): Promise<Site> => {
  const { child, said } = launch(data, environment);
  const url = await new Promise<string>((ready, failed) => {
    child.stderr?.on('data', () => {
      const found = READY.exec(said())?.[1];
      if (found !== undefined) ready(found);
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}:\n${said()}`)));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended:\n${said()}`);
      await setTimeout(50);
    }
  };
  return {
    url,
    process: child,
    serverPid: () => childrenOf(child.pid ?? 0)[0] ?? 0,
    said,
    hasSaid: (words) => until(() => said().includes(words)),
    isReady: (times) => until(() => said().split(url).length > times),
    stop,
  };
};

/** Starts the server in a data folder of its own, which goes with it and begins as a copy of `like`. */
export const startSite = async (environment: Environment = {}, like?: string): Promise<Site> => {
  const data = await mkdtemp(join(tmpdir(), 'tiendo-e2e-'));
  // With its owners: a database is run by an account of its own where root begins.
  if (like !== undefined) await promisify(execFile)('cp', ['-a', `${like}/.`, data]);
  const site = await startSiteIn(data, environment);
  const stop = async (signal?: NodeJS.Signals): Promise<number | null> => {
    const code = await site.stop(signal);
    await rm(data, { recursive: true, force: true });
    return code;
  };
  return { ...site, stop };
};

/** A start that has to fail: its exit code and what it said. */
export const failingStart = async (
  data: string,
  environment: Environment,
): Promise<{ readonly code: number | null; readonly said: string }> => {
  const { child, said } = launch(data, environment);
  await once(child, 'close');
  return { code: child.exitCode, said: said() };
};
