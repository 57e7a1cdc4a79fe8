/** Work that takes longer than a page may: whoever waits is told, and asks again by its token. */
import { randomBytes } from 'node:crypto';

/** A page answers within a minute, and what is not answered counts against whoever asked for it. */
const PATIENCE_MS = 20_000;

/** Undefined: it is not over yet. Throws as the work does. */
export const inTime = async <T>(work: Promise<T>, ms = PATIENCE_MS): Promise<{ readonly value: T } | undefined> => {
  let timer: Parameters<typeof clearTimeout>[0];
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
    // It may fail when nobody waits any more; whoever asks again hears of it.
    work.catch(() => undefined);
  }
};

export interface Pending<T> {
  /** Keeps the work, also when it is over. Answers the token by which it is found. */
  readonly keep: (work: Promise<T>) => string;
  readonly find: (token: string) => Promise<T> | undefined;
}

/** At most so many, the oldest go first, each for so long. */
export const pendingWork = <T>(most: number, forMs: number): Pending<T> => {
  const kept = new Map<string, { readonly work: Promise<T>; readonly until: number }>();
  return {
    keep: (work) => {
      const now = performance.now();
      for (const [token, { until }] of kept) if (until < now) kept.delete(token);
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most + 1))) kept.delete(oldest);
      const token = randomBytes(24).toString('base64url');
      kept.set(token, { work, until: now + forMs });
      return token;
    },
    find: (token) => {
      const one = kept.get(token);
      return one && one.until >= performance.now() ? one.work : undefined;
    },
  };
};
