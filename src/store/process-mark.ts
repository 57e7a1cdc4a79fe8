/**
 * A process by its number and its birth: numbers are given again, soon so in a container. Where the system does not
 * tell births (no /proc), the number alone has to do.
 */
import { readFileSync } from 'node:fs';

interface Told {
  readonly state: string;
  readonly born: string;
}

/** As /proc tells it; undefined where it does not. */
const told = (pid: number): Told | undefined => {
  try {
    // After the name in parentheses, which may hold anything: the state is the 3rd field, the birth (ticks since the
    // machine's start) the 22nd.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ') ?? [];
    return { state: fields[0] ?? '', born: fields[19] ?? '' };
  } catch {
    return undefined;
  }
};

/**
 * Whether a process with this number exists; one of another user does, one that has ended and waits for its parent does
 * not.
 */
export const isRunning = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return told(pid)?.state !== 'Z';
};

/** "4711@86420", or "4711". */
export const markOf = (pid: number): string => [String(pid), told(pid)?.born].filter(Boolean).join('@');

export const pidOf = (mark: string): number => Number(mark.split('@')[0]);

/** Whether that very process still runs. */
export const lives = (mark: string): boolean => {
  const pid = pidOf(mark);
  return isRunning(pid) && (!mark.includes('@') || markOf(pid) === mark);
};
