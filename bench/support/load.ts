/**
 * A load generator in a process of its own: keep-alive connections, one request at a time on each. It writes a finished
 * request and counts the bytes of the answer, so that it costs less than any server and the server is what is measured.
 * Arguments: port, path, If-None-Match (or ""), Accept-Encoding (or ""), connections, milliseconds. Prints the answers
 * counted, as JSON; ends with 1 when an answer is not like the first.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const [port = '', path = '', tag = '', encoding = '', connections = '', milliseconds = ''] = process.argv.slice(2);
const lines = [
  `GET ${path} HTTP/1.1`,
  'Host: localhost',
  ...(tag === '' ? [] : [`If-None-Match: ${tag}`]),
  ...(encoding === '' ? [] : [`Accept-Encoding: ${encoding}`]),
];
const REQUEST = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** Bytes of an answer, read from its beginning; undefined while its head is not whole. */
const lengthOf = (answer: Buffer): number | undefined => {
  const end = answer.indexOf(END_OF_HEAD);
  if (end < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/iu.exec(answer.toString('latin1', 0, end))?.[1];
  return end + END_OF_HEAD.length + (length === undefined ? 0 : Number(length));
};

const open = async (): Promise<Socket> => {
  const socket = connect(Number(port), '127.0.0.1').setNoDelay();
  await once(socket, 'connect');
  return socket;
};

/** One request, read with care: its length and status line are those of all that follow. */
const readFirst = async (socket: Socket): Promise<{ readonly length: number; readonly status: string }> => {
  socket.write(REQUEST);
  let answer = Buffer.alloc(0);
  for (;;) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    answer = Buffer.concat([answer, chunk]);
    const length = lengthOf(answer);
    if (length !== undefined && answer.length >= length) return { length, status: answer.toString('latin1', 0, 12) };
  }
};

const sockets = await Promise.all(Array.from({ length: Number(connections) }, open));
const [first] = sockets;
if (!first) throw new Error('no connection');
const { length, status } = await readFirst(first);
const expected = Buffer.from(status, 'latin1');

let answers = 0;
let running = true;
const keepAsking = (socket: Socket): void => {
  let received = 0;
  socket.on('data', (chunk: Buffer) => {
    if (received === 0 && expected.compare(chunk, 0, expected.length) !== 0)
      throw new Error(`not ${status}: ${chunk.toString('latin1', 0, 40)}`);
    received += chunk.length;
    if (received < length) return;
    if (received > length) throw new Error(`an answer of ${received} bytes, not of ${length}`);
    received = 0;
    answers += 1;
    if (running) socket.write(REQUEST);
    else socket.destroy();
  });
  socket.write(REQUEST);
};
const start = performance.now();
for (const socket of sockets) keepAsking(socket);
await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
running = false;
console.log(JSON.stringify({ perSecond: (answers / (performance.now() - start)) * 1000, status, length }));
setTimeout(() => process.exit(0), 200);
