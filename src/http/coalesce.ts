/**
 * Many askers, one question at a time. Whoever asks while a query runs waits for the next one: an answer is never
 * older than the moment at which it was asked for. A query leaves at the end of the turn, so that all requests that
 * came in together share it.
 */
export const coalesce = <T>(ask: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const running = new Map<string, Promise<T>>();
  const waiting = new Map<string, Promise<T>>();
  const turnEnd = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
  const start = async (key: string, before: Promise<unknown> | undefined): Promise<T> => {
    await before?.catch(() => undefined);
    await turnEnd();
    const asked = ask(key);
    waiting.delete(key);
    running.set(key, asked);
    try {
      return await asked;
    } finally {
      running.delete(key);
    }
  };
  return (key) => {
    const known = waiting.get(key);
    if (known) return known;
    const next = start(key, running.get(key));
    waiting.set(key, next);
    return next;
  };
};
