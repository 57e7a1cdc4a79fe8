/** Hands over to the pinned Node: same terminal, signals passed on, its exit code as ours. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { NODE, ROOT, prepare } from './prepare.mjs';
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
 * A `server` also ends when whoever started it has died: npm passes a signal to its shell, which passes it to nobody.
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
  // The channel tells the server of our death, whatever killed us.
  const child = spawn(NODE, args, { cwd, env, stdio: server ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit' });
  // Ctrl-C reaches the child by itself, too; it takes both for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (server) watchStarters(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    // Killed, it could not stop the database.
    if (signal !== null)
      spawnSync(NODE, ['--disable-warning=ExperimentalWarning', join(ROOT, 'src/leave-database.ts')], {
        cwd,
        env,
        stdio: ['ignore', 2, 2],
      });
    process.exit(code ?? EXIT_OF_SIGNAL[signal] ?? 1);
  });
};
