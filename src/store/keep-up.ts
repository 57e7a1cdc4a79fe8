/**
 * Looks whether something still runs, and brings it back when it does not: soon at first, then with longer and longer
 * rests.
 */

const LOOK_MS = 250;
const LONGEST_REST_MS = 30_000;

export interface KeepUpOptions {
  readonly isUp: () => boolean;
  readonly revive: () => Promise<void>;
  /** Hears why it could not be brought back; it is tried again. */
  readonly failed: (error: unknown) => void;
}

export interface Guarded {
  /** Looks no more; waits for a revival that is under way. */
  readonly stop: () => Promise<void>;
}

export const keepUp = ({ isUp, revive, failed }: KeepUpOptions): Guarded => {
  let [ended, rest] = [false, LOOK_MS];
  let timer: NodeJS.Timeout | undefined;
  let reviving: Promise<void> = Promise.resolve();
  const attempt = async (): Promise<void> => {
    try {
      await revive();
      rest = LOOK_MS;
    } catch (error) {
      rest = Math.min(2 * rest, LONGEST_REST_MS);
      failed(error);
    }
  };
  const look = async (): Promise<void> => {
    if (!isUp()) await (reviving = attempt());
    lookLater();
  };
  const lookLater = (): void => {
    if (!ended) timer = setTimeout(() => void look(), rest).unref();
  };
  lookLater();
  return {
    stop: async () => {
      ended = true;
      clearTimeout(timer);
      await reviving;
    },
  };
};
