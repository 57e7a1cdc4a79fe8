/** Counts attempts at guessing in the database, so that all processes count together. */
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '#store/connection.ts';

export interface AttemptLimit {
  /** Begins the keys: what is counted. */
  readonly name: string;
  readonly most: number;
  readonly withinSeconds: number;
  /** How long nothing more is tried once the limit is passed. */
  readonly lockedSeconds: number;
}

export interface Attempts {
  /** Counts one attempt. Answers the seconds to wait when there were too many, else undefined. */
  readonly count: (key: string) => Promise<number | undefined>;
  /** Forgets a key: it was not guessing. */
  readonly forget: (key: string) => Promise<void>;
}

interface Question {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** The library asks through our own pool; its statements carry names where they are asked often. */
const client = ({ ask }: Database) => ({
  query: async ({ name, text, values }: Question) => {
    const rows = await ask({ name: name ?? text.slice(0, 60), text }, values);
    return { rows, rowCount: rows.length };
  },
});

export const openAttempts = (
  database: Database,
  { name, most, withinSeconds, lockedSeconds }: AttemptLimit,
): Attempts => {
  const limiter = new RateLimiterPostgres({
    storeClient: client(database),
    storeType: 'client',
    tableName: 'attempt',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: most,
    duration: withinSeconds,
    blockDuration: lockedSeconds,
  });
  return {
    count: async (key) => {
      try {
        await limiter.consume(key);
        return undefined;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
        throw refusal;
      }
    },
    forget: async (key) => void (await limiter.delete(key)),
  };
};
