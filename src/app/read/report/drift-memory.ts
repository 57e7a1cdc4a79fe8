/** What is known of the drift of issued reports: so many answers, and no more; the oldest goes first. */

/** How many figures of a report are others now; or that they could not be looked at. */
type Drift = number | 'failed';

export interface DriftMemory {
  /** By issue, head of the journal and reader (`key`). */
  readonly find: (key: string) => Drift | undefined;
  readonly keep: (key: string, drift: Drift) => void;
  readonly forget: (key: string) => void;
  /** Who looks at an issue right now, for a reader: at one head of the journal at a time. */
  readonly looking: Map<string, { readonly key: string; readonly done: Promise<void> }>;
  readonly size: () => number;
}

/** Three issues a programme, for each kind of reader, at the newest heads. */
const MOST = 500;

export const driftMemory = (most = MOST): DriftMemory => {
  const known = new Map<string, Drift>();
  return {
    find: (key) => known.get(key),
    keep: (key, drift) => {
      known.delete(key);
      known.set(key, drift);
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
    },
    forget: (key) => known.delete(key),
    looking: new Map(),
    size: () => known.size,
  };
};
