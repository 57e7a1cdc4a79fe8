/**
 * `npm start` is three processes: npm, its shell, and we. A signal that ends npm, or kill -9 of it, leaves us without
 * anybody who could stop us; so we look whether those two still live. Started without npm, nobody is watched: a server
 * may outlive the terminal it was started from.
 */
import { readFileSync } from 'node:fs';

const LOOK_MS = 500;

/** Parent of a process as the system tells it; undefined where it does not. */
const parentOf = (pid) => {
  try {
    // After the name in parentheses, which may hold anything: state, parent.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1).trim().split(' ')[1]);
  } catch {
    return undefined;
  }
};

/** Calls `died` once when npm or its shell has gone. */
export const watchStarters = (died) => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const look = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || parentOf(shell) === npm)) return;
    clearInterval(look);
    died();
  }, LOOK_MS);
  look.unref();
};
