/**
 * Work in a process of its own: what blocks for long, or leaves much native memory behind, does it there. The process
 * is started when it is first asked, and let go when nobody has asked for a while.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reply, Task } from '#files/engines/answer.ts';

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
}

/** The program was ended because its answer took too long. */
export class OutOfTime extends Error {}

/**
 * A function that asks the program, one question after the other. Throws Error when the program fails or ends,
 * OutOfTime when it takes too long.
 */
export const askProcess = <Question, Answer>({
  program,
  idleMs,
  limitMs,
  megabytes,
}: ProcessOptions): ((question: Question) => Promise<Answer>) => {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const end = (ended: ChildProcess, error: Error): void => {
    if (child !== ended) return;
    child = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  /** An idle process holds nobody up. */
  const rest = (idling: ChildProcess): void => {
    idling.unref();
    idling.channel?.unref();
    idle = setTimeout(() => {
      if (child === idling) child = undefined;
      if (idling.connected) idling.disconnect();
    }, idleMs).unref();
  };
  const start = (): ChildProcess => {
    // Amounts are whole numbers of any size, and pictures are bytes: plain JSON would carry neither.
    const started = fork(fileURLToPath(program), [], {
      serialization: 'advanced',
      execArgv: [
        '--disable-warning=ExperimentalWarning',
        ...(megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`]),
      ],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
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
    started.on('exit', (code, signal) =>
      end(started, new Error(`${fileURLToPath(program)} ended (${code ?? signal ?? ''})`)),
    );
    return started;
  };

  const giveUp = (slow: ChildProcess): void => {
    end(slow, new OutOfTime(`${fileURLToPath(program)} took longer than ${limitMs} ms`));
    slow.kill('SIGKILL');
  };

  const ask = (question: Question): Promise<Answer> => {
    clearTimeout(idle);
    child ??= start();
    const asked = child;
    asked.ref();
    asked.channel?.ref();
    last += 1;
    const task: Task = { id: last, question };
    const timer = limitMs === undefined ? undefined : setTimeout(() => giveUp(asked), limitMs);
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
