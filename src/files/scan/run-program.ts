/** A program of the system at work on a stranger's page: no shell, bounded in time, memory and what it answers. */
import { spawn, type ChildProcess } from 'node:child_process';
import { residentOf } from '#files/engines/resident.ts';

export interface ProgramRun {
  readonly program: string;
  readonly args: readonly string[];
  /** What it reads from its standard input. */
  readonly input?: Uint8Array;
  readonly limitMs: number;
}

/** An A4 page of 300 dots an inch is recognised in less than 200 MB. */
const MOST_RESIDENT = 800 * 1024 * 1024;
const MOST_ANSWERED = 64 * 1024 * 1024;
const LOOK_MS = 200;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** What it printed; undefined where it failed, or was ended at a bound. */
export const runProgram = ({ program, args, input, limitMs }: ProgramRun): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      // One page, one core: pages are recognised beside one another.
      env: { PATH: process.env['PATH'], TESSDATA_PREFIX: process.env['TESSDATA_PREFIX'], OMP_THREAD_LIMIT: '1' },
    });
    running.add(child);
    const end = (): void => void child.kill('SIGKILL');
    const timer = setTimeout(end, limitMs);
    const look = setInterval(() => {
      if ((residentOf(child.pid) ?? 0) > MOST_RESIDENT) end();
    }, LOOK_MS);
    const answered: Buffer[] = [];
    let bytes = 0;
    child.stdout.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > MOST_ANSWERED) end();
      else answered.push(part);
    });
    const settle = (outcome: Buffer | undefined): void => {
      clearTimeout(timer);
      clearInterval(look);
      running.delete(child);
      resolve(outcome);
    };
    child.on('error', () => settle(undefined));
    child.on('close', (code) => settle(code === 0 ? Buffer.concat(answered) : undefined));
    // It may end before it has read all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
