import { readFileSync } from 'node:fs';

/** Resident memory of a process in bytes; undefined where the system does not tell. */
export const residentOf = (pid: number | undefined): number | undefined => {
  try {
    const told = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid ?? ''}/status`, 'utf8'))?.[1];
    return told === undefined ? undefined : Number(told) * 1024;
  } catch {
    return undefined;
  }
};
