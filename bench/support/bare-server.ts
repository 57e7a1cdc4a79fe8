/**
 * A bare Node server that sends one answer to whatever is asked: argument 1 is a file with the answer. Prints its port.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FixedAnswer {
  readonly status: number;
  /** Name, value, name, value. */
  readonly headers: readonly string[];
  /** Base64. */
  readonly body: string;
}

const { status, headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as FixedAnswer;
const bytes = Buffer.from(body, 'base64');
const server = createServer((_, response) => {
  response.writeHead(status, headers as string[]);
  response.end(bytes);
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
