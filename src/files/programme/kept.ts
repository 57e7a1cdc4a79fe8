/** What was read once is remembered for the next record that says the same: so much, and no more. */
export interface Kept<T> {
  readonly get: (text: string) => T | undefined;
  /** Once it is full all is forgotten: what comes often is soon there again. */
  readonly set: (text: string, value: T) => void;
  readonly size: () => number;
}

export const kept = <T>(most: number): Kept<T> => {
  const known = new Map<string, T>();
  return {
    get: (text) => known.get(text),
    set: (text, value) => {
      if (known.size >= most) known.clear();
      known.set(text, value);
    },
    size: () => known.size,
  };
};
