/** Hands over to the pinned Node: same terminal, signals passed on, its exit code as ours. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT, prepare } from './prepare.mjs';
import { keepRunning } from './keep-running.mjs';
import { watchStarters } from './watch-starters.mjs';

const EXIT_OF_SIGNAL = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };

/**
 * What our programs run with, unless the user says otherwise. Compiled code is kept between runs, so that a start need
 * neither strip types nor compile: half the time, and less memory. Freed memory goes back to the system: glibc would
 * keep an arena for each thread, and in them what pages and reports leave behind.
 */
const ENVIRONMENT = {
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node'),
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/**
 * Prepares, then runs a program of ours to its end, in the folder where npm was called: paths mean what the user typed.
 * A `server` is started again when it has died, and also ends when whoever started it has: npm passes a signal to its
 * shell, which passes it to nobody.
 */
export const runNode = (args, { pages, server = false }) => {
  try {
    prepare({ pages });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(3);
  }
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const env = { ...ENVIRONMENT, ...process.env, TIENDO_DATA: process.env.TIENDO_DATA || join(ROOT, 'var') };
  const ended = ({ code, signal, left }) => {
    // Killed, it could not stop the database.
    if (left)
      spawnSync(NODE, ['--disable-warning=ExperimentalWarning', join(ROOT, 'src/leave-database.ts')], {
        cwd,
        env,
        stdio: ['ignore', 2, 2],
      });
    process.exit(code ?? EXIT_OF_SIGNAL[signal] ?? 1);
  };
  const pass = server ? keepRunning(NODE, args, { cwd, env, ended }) : runOnce(args, { cwd, env, ended });
  // Ctrl-C reaches the child by itself, too; it takes both for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal));
  if (server) watchStarters(() => pass('SIGTERM'));
};

/** Answers how to pass a signal on. */
const runOnce = (args, { cwd, env, ended }) => {
  const child = spawn(NODE, args, { cwd, env, stdio: 'inherit' });
  child.on('exit', (code, signal) => ended({ code, signal, left: signal !== null }));
  return (signal) => child.kill(signal);
};
