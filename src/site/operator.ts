/** What the operator's own programs ask: whether the server can answer, and how it fares. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Context, Hono } from 'hono';
import type { Application } from '#app/application.ts';
import { checkHealth } from '#app/trouble.ts';
import type { Metrics } from '#http/metrics.ts';
import { isHandedOn, isNumberOrLocal } from '#http/own-form.ts';

export const OPERATOR_PATHS: ReadonlySet<string> = new Set(['/healthz', '/metrics']);

export const operatorRoutes = (hono: Hono, app: Application, metrics: Metrics, token: string | undefined): void => {
  hono.get('/healthz', async (context) => {
    const alive = await checkHealth(app);
    return context.json({ status: alive ? 'ok' : 'database' }, alive ? 200 : 503);
  });
  hono.get('/metrics', async (context) =>
    mayRead(context, app.address, token)
      ? context.body(await metrics.text(), 200, { 'content-type': metrics.contentType })
      : context.text('TIENDO_METRICS_TOKEN\n', 403),
  );
};

/**
 * Who knows the token. Without one, who sits at this machine, as long as it is known to nobody else: a proxy that does
 * not say for whom it asks sits here, too.
 */
const mayRead = ({ env, req }: Context, address: string, token: string | undefined): boolean => {
  if (token !== undefined) return isSame(req.header('authorization') ?? '', `Bearer ${token}`);
  const { incoming } = env as { readonly incoming: IncomingMessage };
  const peer = incoming.socket.remoteAddress ?? '';
  return (
    /^(?:::ffff:)?127\.|^::1$/u.test(peer) && !isHandedOn(req.raw.headers) && isNumberOrLocal(new URL(address).host)
  );
};

const isSame = (given: string, wanted: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
};
