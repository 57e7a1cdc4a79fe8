/** Hands over to the pinned Node: same terminal, signals passed on, its exit code as ours. */
import { spawn } from 'node:child_process';
import { NODE, ROOT, prepare } from './prepare.mjs';

/** Prepares, then runs a program of ours to its end. `cwd` stays the caller's, so that paths mean what the user typed. */
export const runNode = (args, { pages, cwd = ROOT }) => {
  try {
    prepare({ pages });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(3);
  }
  const child = spawn(NODE, args, { cwd, stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; it decides when to end. A SIGTERM for us is meant for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};
