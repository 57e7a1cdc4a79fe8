/**
 * The server's log. It goes on whatever happens to the disk: lines that cannot be written are counted, and told when
 * there is room again. A file begins anew when it has grown long, and only so many of the old ones are kept.
 */
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { writeSync } from 'node:fs';
import { visible } from '#core/text/visible.ts';

export interface LogFileOptions {
  /** A path, or the terminal's own line of complaints. */
  readonly file: string | 'stderr';
  /** Bytes after which a file begins anew. */
  readonly longest?: number;
  /** How many of the old files stay: FILE.1 is the youngest. */
  readonly kept?: number;
}

export interface LogFile {
  readonly write: (line: string) => void;
  /** When everything so far is written, or lost. */
  readonly settled: () => Promise<void>;
  /** Writes what waits, at once: for a process that ends. */
  readonly endSync: () => void;
}

const LONGEST = 20 * 1024 * 1024;
const KEPT = 5;
/** What waits while nothing can be written; beyond, lines are lost. */
const MOST_WAITING = 1024 * 1024;
/** A place that takes nothing is asked again after so long. */
const REST_MS = 1000;

interface Out {
  readonly write: (text: string) => Promise<unknown>;
  readonly writeSync: (text: string) => void;
  readonly size: number;
  readonly close: () => Promise<void>;
}

const openOut = async (file: string): Promise<Out> => {
  if (file === 'stderr')
    return {
      write: (text) =>
        new Promise((done, failed) => process.stderr.write(text, (error) => (error ? failed(error) : done(undefined)))),
      writeSync: (text) => void writeSync(2, text),
      size: 0,
      close: async () => undefined,
    };
  const handle: FileHandle = await open(file, 'a', 0o640);
  return {
    write: (text) => handle.appendFile(text),
    writeSync: (text) => void writeSync(handle.fd, text),
    size: (await handle.stat()).size,
    close: () => handle.close(),
  };
};

/** FILE.4 becomes FILE.5, …, FILE becomes FILE.1. */
const shift = async (file: string, kept: number): Promise<void> => {
  await rm(`${file}.${kept}`, { force: true });
  for (let age = kept - 1; age >= 0; age -= 1)
    await rename(age === 0 ? file : `${file}.${age}`, `${file}.${age + 1}`).catch(() => undefined);
};

export const openLogFile = ({ file, longest = LONGEST, kept = KEPT }: LogFileOptions): LogFile => {
  let waiting: string[] = [];
  let [waitingSize, written, lost] = [0, 0, 0];
  let out: Out | undefined;
  let working: Promise<void> | undefined;
  let restUntil = 0;

  const take = (): string => {
    const told =
      lost > 0 ? [`${JSON.stringify({ level: 50, time: new Date(), lost, msg: 'lines of the log were lost' })}\n`] : [];
    const text = [...told, ...waiting].join('');
    [waiting, waitingSize, lost] = [[], 0, 0];
    return text;
  };
  const writeOut = async (): Promise<void> => {
    const before = lost;
    const lines = waiting.length;
    const text = take();
    try {
      out ??= await openOut(file);
      if (out.size + written + text.length > longest && file !== 'stderr' && out.size + written > 0) {
        await out.close();
        await shift(file, kept);
        [out, written] = [await openOut(file), 0];
      }
      await out.write(text);
      written += text.length;
    } catch {
      lost += before + lines;
      restUntil = Date.now() + REST_MS;
      await out?.close().catch(() => undefined);
      [out, written] = [undefined, 0];
    }
  };
  const work = async (): Promise<void> => {
    while (waiting.length > 0 && Date.now() >= restUntil) await writeOut();
    working = undefined;
  };
  return {
    write: (line) => {
      if (waitingSize + line.length > MOST_WAITING) {
        lost += 1;
      } else {
        waiting.push(visible(line));
        waitingSize += line.length;
      }
      if (Date.now() >= restUntil) working ??= work();
    },
    settled: async () => {
      while (working) await working;
    },
    endSync: () => {
      if (waiting.length === 0) return;
      try {
        const text = take();
        if (out) out.writeSync(text);
        else writeSync(2, text);
      } catch {
        // Nobody is left to be told.
      }
    },
  };
};
