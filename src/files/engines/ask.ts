/**
 * Work in a process of its own: what blocks for long, or leaves much native memory behind, does it there. The process
 * is started when it is first asked, and let go when nobody has asked for a while.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reply, Task } from '#files/engines/answer.ts';
import { residentOf } from '#files/engines/resident.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface ProcessOptions {
  /** The program that answers: a file that calls `answerQuestions`. */
  readonly program: URL;
  readonly idleMs: number;
  /**
   * The longest that one answer may take; then the program is ended. Questions then wait for one another, so that the
   * time of each is its own.
   */
  readonly limitMs?: number;
  /** The most that its heap may take; beyond, it ends. */
  readonly megabytes?: number;
  /** Whether it starts programs itself: they are ended with it. */
  readonly starts?: boolean;
}

/** The program was ended because its answer took too long. */
export class OutOfTime extends Error {}

/** The program was ended, or ended itself, because its answer took more memory than an engine may take. */
export class OutOfMemory extends Error {}

const MEGABYTE = 1024 * 1024;
/** How often is looked at what a program takes while it works. */
const LOOK_MS = 200;
/** Of all engines alike, in bytes of resident memory; said once by who opens the application. */
let most = Infinity;

/** From now on no engine takes more than so many bytes. */
export const boundEngines = (bytes: number): void => {
  most = bytes;
};

/** Whether there was such a group to be ended. */
const killGroup = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
};

/** How V8 ends a program whose heap is full. */
const isHeapFull = (code: number | null, signal: NodeJS.Signals | null): boolean =>
  signal === 'SIGABRT' || code === 134;

/**
 * A function that asks the program, one question after the other. Throws Error when the program fails or ends,
 * OutOfTime when it takes too long, OutOfMemory when it takes too much.
 */
export const askProcess = <Question, Answer>({
  program,
  idleMs,
  limitMs,
  megabytes,
  starts = false,
}: ProcessOptions): ((question: Question) => Promise<Answer>) => {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let look: NodeJS.Timeout | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const end = (ended: ChildProcess, error: Error): void => {
    if (child !== ended) return;
    child = undefined;
    clearInterval(look);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  /** An idle process holds nobody up. */
  const rest = (idling: ChildProcess): void => {
    clearInterval(look);
    idling.unref();
    idling.channel?.unref();
    idle = setTimeout(() => {
      if (child === idling) child = undefined;
      if (idling.connected) idling.disconnect();
    }, idleMs).unref();
  };
  const start = (): ChildProcess => {
    // Amounts are whole numbers of any size, and pictures are bytes: plain JSON would carry neither.
    const heap = Math.min(megabytes ?? Infinity, Math.floor(most / MEGABYTE));
    const started = fork(fileURLToPath(program), [], {
      serialization: 'advanced',
      execArgv: [
        '--disable-warning=ExperimentalWarning',
        ...(Number.isFinite(heap) ? [`--max-old-space-size=${heap}`] : []),
      ],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // A group of its own, which is ended as one.
      detached: starts,
    });
    started.on('message', (message) => {
      const { id, answer, fault } = message as Reply;
      const asker = waiting.get(id);
      waiting.delete(id);
      if (fault === undefined) asker?.resolve(answer);
      else asker?.reject(new Error(fault));
      if (waiting.size === 0) rest(started);
    });
    started.on('error', (error) => end(started, error));
    started.on('exit', (code, signal) => {
      const words = `${fileURLToPath(program)} ended (${code ?? signal ?? ''})`;
      end(started, isHeapFull(code, signal) ? new OutOfMemory(words) : new Error(words));
    });
    return started;
  };

  const giveUp = (given: ChildProcess, error: Error): void => {
    end(given, error);
    if (!starts || !killGroup(given.pid)) given.kill('SIGKILL');
  };
  /** What it holds beside its heap is bounded by nobody but us. */
  const watch = (working: ChildProcess): void => {
    clearInterval(look);
    look = setInterval(() => {
      const held = residentOf(working.pid) ?? 0;
      if (held > most)
        giveUp(working, new OutOfMemory(`${fileURLToPath(program)} took ${Math.round(held / MEGABYTE)} MB`));
    }, LOOK_MS).unref();
  };

  const ask = (question: Question): Promise<Answer> => {
    clearTimeout(idle);
    child ??= start();
    const asked = child;
    asked.ref();
    asked.channel?.ref();
    last += 1;
    const task: Task = { id: last, question };
    const late = (): void => giveUp(asked, new OutOfTime(`${fileURLToPath(program)} took longer than ${limitMs} ms`));
    const timer = limitMs === undefined ? undefined : setTimeout(late, limitMs);
    if (waiting.size === 0 && Number.isFinite(most)) watch(asked);
    return new Promise<Answer>((resolve, reject) => {
      waiting.set(task.id, { resolve: (answer) => resolve(answer as Answer), reject });
      asked.send(task);
    }).finally(() => clearTimeout(timer));
  };
  if (limitMs === undefined) return ask;
  let before: Promise<unknown> = Promise.resolve();
  return (question) => {
    const answer = before.then(() => ask(question));
    before = answer.catch(() => undefined);
    return answer;
  };
};
