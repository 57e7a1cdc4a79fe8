/** Kept answers over a real connection: what holds is repeated, what was committed since is never missed. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { streamedAttachment } from '#http/attachment.ts';
import { keepAnswers, NOT_KEPT, type Keeper } from '#http/keep-answers.ts';
import { readHead } from '#http/request-head.ts';

interface State {
  /** Version of the records; an error when the database is away. */
  version: string | undefined | Error;
  day: string;
  readonly repeated: number[];
}

const LONG = 'Nghị quyết '.repeat(200);
let server: Server | undefined;
afterEach(() => {
  server?.close();
});

const versionIn = (state: State) => async (): Promise<string | undefined> => {
  if (state.version instanceof Error) throw state.version;
  return state.version;
};

const keeperOf = (state: State): Keeper =>
  keepAnswers({
    buildId: 'b',
    versionOf: versionIn(state),
    today: () => state.day,
    repeated: (status) => state.repeated.push(status),
    headersFor: () => [],
    bytes: 6_000_000,
  });

/** A site whose only page tells the version at which it was made. */
const open = async (state: State): Promise<string> => {
  const versionOf = versionIn(state);
  const keeper = keeperOf(state);
  server = createServer((request, response) => {
    const { url = '/' } = request;
    const { cookie, 'accept-encoding': acceptEncoding } = request.headers;
    const make = async (): Promise<void> => {
      const version = await versionOf();
      const made = await keeper.keep(
        { url, cookie, acceptEncoding },
        new Response(`${String(version)} ${LONG}`, { headers: { 'content-type': 'text/plain' } }),
        version,
      );
      response.writeHead(made.status, [...made.headers].flat()).end(Buffer.from(await made.arrayBuffer()));
    };
    Promise.resolve(keeper.repeat(request, response, readHead(request.rawHeaders))).then(
      (done) => (done ? undefined : make()),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/w/p`;
};

const state = (): State => ({ version: '1', day: '2023-05-31', repeated: [] });

test('the second reader gets the same bytes from memory, packed or not', async () => {
  const seen = state();
  const url = await open(seen);
  const answers = [
    await fetch(url),
    await fetch(url),
    await fetch(url, { headers: { 'accept-encoding': 'identity' } }),
  ];
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  expect(answers.map((answer) => answer.headers.get('content-type'))).toEqual([
    'text/plain',
    'text/plain',
    'text/plain',
  ]);
  expect(seen.repeated).toEqual([200, 200]);
});

test('the first reader gets them packed, too, who takes that', async () => {
  for (const [accepted, encoding] of [
    ['gzip, br', 'gzip'],
    ['gzip;q=0', null],
    ['identity', null],
    ['br', null],
  ] as const) {
    const url = await open(state());
    const answers = [
      await fetch(url, { headers: { 'accept-encoding': accepted } }),
      await fetch(url, { headers: { 'accept-encoding': accepted } }),
    ];
    expect(answers.map((answer) => answer.headers.get('content-encoding'))).toEqual([encoding, encoding]);
    server?.close();
  }
});

test('whoever has the page gets 304, with the tag of the form that he has', async () => {
  const seen = state();
  const url = await open(seen);
  const tag = (await fetch(url, { headers: { 'accept-encoding': 'gzip;q=0' } })).headers.get('etag') ?? '';
  const packed = (await fetch(url)).headers.get('etag') ?? '';
  expect(packed).toBe(tag.replace(/"$/u, '-gz"'));
  for (const one of [tag, packed, `"other", ${packed}`]) {
    const again = await fetch(url, { headers: { 'if-none-match': one } });
    expect([again.status, again.headers.get('etag')]).toEqual([304, one.includes('-gz') ? packed : tag]);
  }
  expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
});

test('what is good for this moment alone is kept by nobody, here or there', async () => {
  const seen = state();
  const keeper = keeperOf(seen);
  const asked = { url: '/w/p', cookie: undefined, acceptEncoding: 'gzip' };
  const make = (cacheControl: string) =>
    keeper.keep(asked, new Response(LONG, { headers: { 'cache-control': cacheControl } }), '1');
  const passing = await make(NOT_KEPT);
  expect([passing.headers.get('cache-control'), passing.headers.get('etag')]).toEqual([NOT_KEPT, null]);
  expect(await passing.text()).toBe(LONG);
  const settled = await make('public');
  expect([settled.headers.get('cache-control'), settled.headers.has('etag')]).toEqual(['public, no-cache', true]);
});

test('a tag still holds after the answer has left the memory, and after a new start', async () => {
  const seen = state();
  const tag = (await fetch(await open(seen))).headers.get('etag') ?? '';
  server?.close();
  const again = await fetch(await open(seen), { headers: { 'if-none-match': tag } });
  expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
});

test('after a write, and on another day, the page is made anew', async () => {
  const seen = state();
  const url = await open(seen);
  const tag = (await fetch(url)).headers.get('etag') ?? '';
  seen.version = '2';
  const changed = await fetch(url, { headers: { 'if-none-match': tag } });
  expect([changed.status, (await changed.text()).slice(0, 2)]).toEqual([200, '2 ']);
  seen.day = '2023-06-01';
  expect((await fetch(url, { headers: { 'if-none-match': changed.headers.get('etag') ?? '' } })).status).toBe(200);
});

test('without a database nothing is answered from memory', async () => {
  const seen = state();
  const url = await open(seen);
  await (await fetch(url)).text();
  seen.version = new Error('away');
  const answer = await fetch(url);
  expect([answer.status, await answer.text()]).toEqual([500, 'Error: away']);
});

test('what is sent as it is made is never held as a whole, is packed on the way, and has a tag', async () => {
  let sent = 0;
  const parts = async function* (): AsyncGenerator<Uint8Array> {
    for (; sent < 300; sent += 1) yield new TextEncoder().encode(`${sent},${'x'.repeat(1000)}\r\n`);
  };
  const keeper = keeperOf(state());
  const kept = async (acceptEncoding: string) =>
    keeper.keep(
      { url: '/w/p.csv', cookie: undefined, acceptEncoding },
      streamedAttachment(parts(), 'p.csv', 'text/csv'),
      '1',
    );
  const packed = await kept('gzip');
  expect(sent).toBeLessThan(10);
  expect([packed.headers.get('content-encoding'), packed.headers.has('content-length')]).toEqual(['gzip', false]);
  const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
  expect([text.split('\r\n').length, sent]).toEqual([301, 300]);
  sent = 0;
  const plain = await kept('identity');
  expect(await plain.text()).toBe(text);
  expect(packed.headers.get('etag')).toBe(plain.headers.get('etag')?.replace(/"$/u, '-gz"'));
});

test('a fault half way is the fault of the stream', async () => {
  const parts = async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array([1]);
    throw new Error('broken');
  };
  const made = await keeperOf(state()).keep(
    { url: '/w/p.csv', cookie: undefined, acceptEncoding: 'gzip' },
    streamedAttachment(parts(), 'p.csv', 'text/csv'),
    '1',
  );
  await expect(made.arrayBuffer()).rejects.toThrow('broken');
});
