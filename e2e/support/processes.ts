/** Processes of the system, as /proc tells them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export const hasProc = existsSync('/proc/self/stat');

const statOf = (pid: number): { readonly state: string; readonly parent: number } | undefined => {
  try {
    const [state = '', parent = ''] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ') ?? [];
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
};

/** The processes that this one started and that still run. */
export const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((one) => one > 0 && statOf(one)?.parent === pid);

/** Whether it runs; one that has ended and that nobody has asked for yet does not. */
export const isAlive = (pid: number): boolean => (statOf(pid)?.state ?? 'Z') !== 'Z';

/** Waits until it has ended. Throws Error when it does not. */
export const waitForEnd = async (pid: number): Promise<void> => {
  for (let tries = 0; isAlive(pid); tries += 1) {
    if (tries > 300) throw new Error(`process ${pid} does not end`);
    await setTimeout(50);
  }
};

/** Resident memory, MiB. */
export const residentMiB = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
