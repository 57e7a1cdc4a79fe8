import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HANDED_ON, readHead } from '#http/request-head.ts';

const server = createServer();
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => server.close());

/** A request as Node has read it. */
const received = async (lines: readonly string[]): Promise<IncomingMessage> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`${['GET / HTTP/1.1', 'Host: x', ...lines].join('\r\n')}\r\n\r\n`);
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  socket.destroy();
  return request;
};

test.each([
  [[]],
  [['Cookie: lang=en']],
  [['cookie: lang=en', 'COOKIE: phien=x']],
  [['If-None-Match: "a"', 'if-none-match: "b", "c"', 'Accept-Encoding: gzip', 'Accept-Encoding: br;q=0']],
  [['Accept: text/html', 'accept: */*', 'X-Other-Name-14: x', 'Cookie2: lang=vi', 'Accept-Language: vi']],
  ...HANDED_ON.map((name) => [[`${name.toUpperCase()}: x`]]),
])('%j is read as Node reads it', async (lines) => {
  const { headers, rawHeaders } = await received(lines);
  expect(readHead(rawHeaders)).toEqual({
    accept: headers.accept,
    acceptEncoding: headers['accept-encoding'],
    cookie: headers.cookie,
    ifNoneMatch: headers['if-none-match'],
    handedOn: HANDED_ON.some((name) => headers[name] !== undefined),
  });
});
