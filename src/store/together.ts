/**
 * Many askers, one statement at a time: whoever asks while one runs waits for the next, so that an answer is never
 * older than its question. A statement leaves at the end of the turn, for all who asked in it.
 */
import type { Database } from '#store/connection.ts';

interface Asker<T> {
  readonly found: (answer: T | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/** Keys that one statement asks for. */
const MOST = 500;

/** `ask`: by key, what was found; of each asker its own, undefined where there is nothing. */
export const together = <T>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): ((key: string) => Promise<T | undefined>) => {
  const waiting = new Map<string, Asker<T>[]>();
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    await new Promise<void>((resolve) => void setImmediate(resolve));
    while (waiting.size > 0) {
      const asked = [...waiting].slice(0, MOST);
      for (const [key] of asked) waiting.delete(key);
      await answer(asked);
    }
    isRunning = false;
  };
  const answer = async (asked: readonly (readonly [string, readonly Asker<T>[]])[]): Promise<void> => {
    try {
      const found = await ask(asked.map(([key]) => key));
      for (const [key, askers] of asked) for (const one of askers) one.found(found.get(key));
    } catch (error) {
      for (const [, askers] of asked) for (const one of askers) one.failed(error);
    }
  };
  return (key) =>
    new Promise((found, failed) => {
      const asker = { found, failed };
      const others = waiting.get(key);
      if (others) others.push(asker);
      else waiting.set(key, [asker]);
      if (!isRunning) void run();
    });
};

/** The same for each database that is asked. */
export const togetherIn = <T>(
  ask: (database: Database, keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): ((database: Database, key: string) => Promise<T | undefined>) => {
  const known = new WeakMap<Database['id'], (key: string) => Promise<T | undefined>>();
  return (database, key) => {
    const find = known.get(database.id) ?? together<T>((keys) => ask(database, keys));
    known.set(database.id, find);
    return find(key);
  };
};
