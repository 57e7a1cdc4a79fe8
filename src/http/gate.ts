/**
 * How many answers are made at the same time. Each holds memory and a connection while it is made, so that a share for
 * each needs an end to their number; the others wait in turn. A row that has grown too long, or a wait that lasts too
 * long, is told at once: to be answered after a minute helps nobody. Who waits for what others do, as many who write do
 * for one commit, stands aside meanwhile.
 */
import { HERE } from '#http/client-address.ts';

export interface GateOptions {
  /** How many are let in at once; asked anew each time, for it may have to narrow. */
  readonly width: () => number;
  /** How many may wait. */
  readonly row: number;
  /** How many of them for one client; this machine itself may be a proxy that does not say for whom it asks. */
  readonly rowOfOne: number;
  readonly patienceMs: number;
  /** How many may stand aside: what they hold meanwhile is not nothing. Others keep their place. */
  readonly aside: number;
}

/** Waits for something while another answer is made in one's place, and has a place again when it is there. */
export type Aside = <T>(awaited: Promise<T>) => Promise<T>;

/** Of somebody who was let in. */
interface Place {
  readonly leave: () => void;
  readonly aside: Aside;
}

export interface Gate {
  /** Waits to be let in; undefined where nobody is let in any more. */
  readonly enter: (client: string) => Promise<Place | undefined>;
  readonly inside: () => number;
}

interface Waiting {
  readonly client: string;
  readonly come: (place: Place | undefined) => void;
  readonly timer: NodeJS.Timeout;
}

export const openGate = ({ width, row, rowOfOne, patienceMs, aside: mostAside }: GateOptions): Gate => {
  const waiting = new Set<Waiting>();
  /** Those who stood aside and have what they waited for: they go first, however many wait outside. */
  const returning: (() => void)[] = [];
  let [inside, outside] = [0, 0];
  const hasRoom = (): boolean => inside < Math.max(1, width());
  const free = (): void => {
    inside -= 1;
    next();
  };
  const comeBack = async (): Promise<void> => {
    if (returning.length > 0 || !hasRoom()) await new Promise<void>((come) => void returning.push(come));
    else inside += 1;
  };
  const letIn = (): Place => {
    inside += 1;
    let stands: 'inside' | 'aside' | 'left' = 'inside';
    const hasLeft = (): boolean => stands === 'left';
    return {
      leave: () => {
        if (stands === 'inside') free();
        stands = 'left';
      },
      aside: async (awaited) => {
        if (stands !== 'inside' || outside >= mostAside) return awaited;
        stands = 'aside';
        outside += 1;
        free();
        try {
          return await awaited;
        } finally {
          outside -= 1;
          if (!hasLeft()) {
            await comeBack();
            if (hasLeft()) free();
            else stands = 'inside';
          }
        }
      },
    };
  };
  const next = (): void => {
    while (returning.length > 0 && hasRoom()) {
      inside += 1;
      returning.shift()?.();
    }
    for (const one of waiting) {
      if (!hasRoom()) return;
      waiting.delete(one);
      clearTimeout(one.timer);
      one.come(letIn());
    }
  };
  const wait = (client: string): Promise<Place | undefined> =>
    new Promise((come) => {
      const one: Waiting = {
        client,
        come,
        timer: setTimeout(() => {
          waiting.delete(one);
          come(undefined);
        }, patienceMs),
      };
      waiting.add(one);
    });
  const waitsAlready = (client: string): number => {
    let count = 0;
    for (const one of waiting) if (one.client === client) count += 1;
    return count;
  };
  return {
    enter: async (client) => {
      if (waiting.size === 0 && returning.length === 0 && hasRoom()) return letIn();
      return waiting.size >= row || (client !== HERE && waitsAlready(client) >= rowOfOne) ? undefined : wait(client);
    },
    inside: () => inside,
  };
};
