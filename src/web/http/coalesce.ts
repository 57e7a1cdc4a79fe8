/**
 * Many askers, one question at a time. Whoever asks while a query runs waits for the next one: an answer is never
 * older than the moment at which it was asked for.
 */
export const coalesce = <T>(ask: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const running = new Map<string, Promise<T>>();
  const waiting = new Map<string, Promise<T>>();
  const start = (key: string): Promise<T> => {
    const asked = ask(key).finally(() => running.delete(key));
    running.set(key, asked);
    return asked;
  };
  return (key) => {
    const current = running.get(key);
    if (!current) return start(key);
    const known = waiting.get(key);
    if (known) return known;
    const begin = (): Promise<T> => {
      waiting.delete(key);
      return start(key);
    };
    const next = current.then(begin, begin);
    waiting.set(key, next);
    return next;
  };
};
