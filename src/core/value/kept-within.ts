/** What was made lately and may be asked for again, by name: so many, and so much of it together, and no more. */
export interface KeptWithin<T> {
  /** From now on this is what is kept under the name. */
  readonly keep: (name: string, making: Promise<T>) => void;
  /** What is kept under the name, else what is made now, which is kept from then on. What fails is made anew. */
  readonly of: (name: string, make: () => Promise<T>) => Promise<T>;
  readonly count: () => number;
}

interface Bounds<T> {
  readonly most: number;
  /** Of all together, in what `sizeOf` counts. */
  readonly size: number;
  readonly sizeOf: (made: T) => number;
  /** Whether it is kept at all; absent: whatever is made. */
  readonly stays?: (made: T) => boolean;
}

interface Kept<T> {
  readonly making: Promise<T>;
  /** 0 until it is made. */
  size: number;
}

/** What was asked for longest ago goes first; the newest stays, however large. */
export const keptWithin = <T>({ most, size, sizeOf, stays = () => true }: Bounds<T>): KeptWithin<T> => {
  const kept = new Map<string, Kept<T>>();
  const forget = (): void => {
    let all = [...kept.values()].reduce((sum, one) => sum + one.size, 0);
    for (const [name, one] of kept) {
      if (kept.size === 1 || (kept.size <= most && all <= size)) return;
      kept.delete(name);
      all -= one.size;
    }
  };
  const keep = (name: string, making: Promise<T>): void => {
    const own: Kept<T> = { making, size: 0 };
    kept.delete(name);
    kept.set(name, own);
    const drop = (): void => {
      if (kept.get(name) === own) kept.delete(name);
    };
    const measured = (made: T): void => {
      if (!stays(made)) return drop();
      own.size = sizeOf(made);
      forget();
    };
    void making.then(measured, drop);
    forget();
  };
  const of = (name: string, make: () => Promise<T>): Promise<T> => {
    const own = kept.get(name);
    if (!own) {
      const making = make();
      keep(name, making);
      return making;
    }
    // The one that was asked for last stands at the end.
    kept.delete(name);
    kept.set(name, own);
    return own.making;
  };
  return { keep, of, count: () => kept.size };
};
