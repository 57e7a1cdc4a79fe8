/** What the operator's programs ask is for them: this machine, or who knows the token. */
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import type { Metrics } from '#http/metrics.ts';
import { operatorRoutes } from '#site/operator.ts';

const METRICS: Metrics = {
  answered: () => undefined,
  repeated: () => undefined,
  text: async () => 'tiendo_requests_total 1\n',
  contentType: 'text/plain',
};

interface Asking {
  /** The address under which the server is known. */
  readonly address?: string;
  readonly token?: string;
  readonly peer?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const status = async ({
  address = 'http://127.0.0.1:4080',
  token,
  peer = '127.0.0.1',
  headers = {},
}: Asking): Promise<number> => {
  const hono = new Hono();
  operatorRoutes(hono, { address } as Application, METRICS, token);
  return (await hono.request('/metrics', { headers }, { incoming: { socket: { remoteAddress: peer } } })).status;
};

test.each([
  ['who sits at this machine', {}, 200],
  ['who sits at it by its other number', { peer: '::1' }, 200],
  ['another machine', { peer: '192.168.1.5' }, 403],
  ['whoever comes by a proxy on this machine', { headers: { 'x-forwarded-for': '127.0.0.1' } }, 403],
  ['this machine, where others know the server by a name', { address: 'https://tien-do.example' }, 403],
  ['this machine without the token', { token: 'bí mật' }, 403],
  ['another token', { token: 'abc', headers: { authorization: 'Bearer abd' } }, 403],
  ['a longer token', { token: 'abc', headers: { authorization: 'Bearer abcd' } }, 403],
  ['another machine with the token', { token: 'abc', peer: '10.0.0.9', headers: { authorization: 'Bearer abc' } }, 200],
] as const)('metrics are asked for by %s', async (_, asking, expected) => expect(await status(asking)).toBe(expected));
