/**
 * What stands between a request and the making of its answer: a client that has had much of the server's time waits, so
 * many answers are made at once and no more, and none takes longer than anybody would wait.
 */
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import type { Application } from '#app/application.ts';
import { inTime } from '#app/patience.ts';
import { LONGEST_ANSWER_MS } from '#app/settings.ts';
import { Overload } from '#app/trouble.ts';
import { allowTime } from '#http/allowance.ts';
import { clientAddress, HERE } from '#http/client-address.ts';
import { openGate, type Aside } from '#http/gate.ts';
import { isHeapTight } from '#http/heap.ts';
import type { LargeForm } from '#site/large-form.ts';
import { tellTrouble } from '#site/tell-trouble.ts';

/**
 * Answers that are made at the same time: one for each connection to the database, and some that wait for an engine.
 */
const WIDTH = 8;
const ROW = 256;
const ROW_OF_ONE = 64;
const PATIENCE_MS = 15_000;
/** As many as go into one commit (`app/write/submit.ts`). */
const ASIDE = 250;

/** A client may use a minute of the server at once, and as long as it goes on half of its time. */
const AT_ONCE_MS = 60_000;
const PER_SECOND_MS = 500;
const CLIENTS = 10_000;

/** What the answers behind it are given. */
export interface Guarded {
  readonly Variables: {
    readonly aside: Aside;
    /** A form that went to the disk before its turn came. */
    readonly large?: LargeForm;
  };
}

export const guard = (app: Application, proxies: BlockList): MiddlewareHandler<Guarded> => {
  const allowance = allowTime({
    atOnceMs: AT_ONCE_MS,
    perSecondMs: PER_SECOND_MS,
    clients: CLIENTS,
    now: () => performance.now(),
  });
  const gate = openGate({
    // What is in the making is what fills the heap: one after the other, it has room.
    width: () => (isHeapTight() ? 1 : WIDTH),
    row: ROW,
    rowOfOne: ROW_OF_ONE,
    patienceMs: PATIENCE_MS,
    aside: ASIDE,
  });
  return async (context, next) => {
    const client = clientOf(context, proxies);
    const seconds = client === HERE ? 0 : allowance.wait(client);
    if (seconds > 0) return tellTrouble(context, 'often', seconds);
    const place = await gate.enter(client);
    if (!place) return tellTrouble(context, 'busy');
    context.set('aside', place.aside);
    const started = performance.now();
    const made = next().finally(() => {
      place.leave();
      if (client !== HERE) allowance.spend(client, performance.now() - started);
    });
    if (!(await inTime(made, LONGEST_ANSWER_MS))) {
      app.log.error({ path: context.req.path, trouble: 'slow' }, 'answer given up');
      throw new Overload('slow');
    }
    return undefined;
  };
};

/** Of the connection, not of what the request says. */
export const clientOf = ({ env, req }: Pick<Context, 'env' | 'req'>, proxies: BlockList): string => {
  const { incoming } = env as { readonly incoming: IncomingMessage };
  return clientAddress(
    { address: incoming.socket.remoteAddress, forwardedFor: req.header('x-forwarded-for') },
    proxies,
  );
};
