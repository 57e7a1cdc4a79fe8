/**
 * How many answers are made at the same time. Each holds memory and a connection while it is made, so that a share for
 * each needs an end to their number; the others wait in turn. A row that has grown too long, or a wait that lasts too
 * long, is told at once: to be answered after a minute helps nobody.
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
}

export interface Gate {
  /** Waits to be let in; answers how to leave again, or undefined where nobody is let in any more. */
  readonly enter: (client: string) => Promise<(() => void) | undefined>;
  readonly inside: () => number;
}

interface Waiting {
  readonly client: string;
  readonly come: (leave: (() => void) | undefined) => void;
  readonly timer: NodeJS.Timeout;
}

export const openGate = ({ width, row, rowOfOne, patienceMs }: GateOptions): Gate => {
  const waiting = new Set<Waiting>();
  let inside = 0;
  const letIn = (): (() => void) => {
    inside += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= 1;
      next();
    };
  };
  const next = (): void => {
    for (const one of waiting) {
      if (inside >= Math.max(1, width())) return;
      waiting.delete(one);
      clearTimeout(one.timer);
      one.come(letIn());
    }
  };
  const wait = (client: string): Promise<(() => void) | undefined> =>
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
      if (waiting.size === 0 && inside < Math.max(1, width())) return letIn();
      return waiting.size >= row || (client !== HERE && waitsAlready(client) >= rowOfOne) ? undefined : wait(client);
    },
    inside: () => inside,
  };
};
