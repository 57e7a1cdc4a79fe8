/** The real server as its own process, on a free port, with its own data folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const READY = /(http:\/\/\S+)\s*$/mu;

export interface Site {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything said on stderr so far. */
  readonly said: () => string;
  /** Ends it as Ctrl-C does; answers the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the server; `environment` adds to what it gets. */
export const startSite = async (environment: Readonly<Record<string, string>> = {}): Promise<Site> => {
  const data = await mkdtemp(join(tmpdir(), 'tiendo-e2e-'));
  const child = spawn(process.execPath, ['src/server.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', TIENDO_DATA: data, TIENDO_LOG: join(data, 'server.log'), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said += text));
  const url = await new Promise<string>((ready, failed) => {
    child.stderr.on('data', () => {
      const found = READY.exec(said)?.[1];
      if (found !== undefined) ready(found);
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}:\n${said}`)));
  });
  const stop = async (): Promise<number | null> => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGINT');
    await ended;
    await rm(data, { recursive: true, force: true });
    return child.exitCode;
  };
  return { url, process: child, said: () => said, stop };
};
