/**
 * The server's time, by client: whoever has had much of it waits until it is somebody else's turn. What is dear need
 * not be listed: an answer costs what it took to make. Answers from memory cost nothing.
 */

export interface AllowanceOptions {
  /** What a client may use at once, and what comes back to it in a second; both in milliseconds of making. */
  readonly atOnceMs: number;
  readonly perSecondMs: number;
  /** Clients that are remembered; beyond, whoever was not seen for longest begins anew. */
  readonly clients: number;
  /** Milliseconds that go on. */
  readonly now: () => number;
}

export interface Allowance {
  /** Seconds that the client has to wait; 0 when it may ask. */
  readonly wait: (client: string) => number;
  readonly spend: (client: string, ms: number) => void;
  readonly size: () => number;
}

interface Account {
  readonly left: number;
  readonly at: number;
}

export const allowTime = ({ atOnceMs, perSecondMs, clients, now }: AllowanceOptions): Allowance => {
  const accounts = new Map<string, Account>();
  const leftOf = (client: string): number => {
    const account = accounts.get(client);
    return account === undefined
      ? atOnceMs
      : Math.min(atOnceMs, account.left + ((now() - account.at) / 1000) * perSecondMs);
  };
  return {
    wait: (client) => {
      const left = leftOf(client);
      return left >= 0 ? 0 : Math.ceil(-left / perSecondMs);
    },
    spend: (client, ms) => {
      const left = leftOf(client) - ms;
      accounts.delete(client);
      accounts.set(client, { left, at: now() });
      for (const oldest of accounts.keys()) {
        if (accounts.size <= clients) break;
        accounts.delete(oldest);
      }
    },
    size: () => accounts.size,
  };
};
