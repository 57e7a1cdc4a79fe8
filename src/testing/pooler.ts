/**
 * A pooler as small as can be, which knows simple questions only: it lends its sessions for a transaction, or for good.
 */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import pg from 'pg';

type Wire = pg.Client & { readonly connection: { readonly stream: Socket } };

/** A message of a kind ("" for the first one of a client) with its body. */
interface Message {
  readonly kind: string;
  readonly bytes: Buffer;
}

/** Cuts what comes in into messages; `named`: whether the next one begins with its kind. */
const messagesOf = (hear: (message: Message) => void, named: () => boolean): ((chunk: Buffer) => void) => {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const from = named() ? 1 : 0;
      if (rest.length < from + 4 || rest.length < from + rest.readInt32BE(from)) return;
      const end = from + rest.readInt32BE(from);
      const bytes = rest.subarray(0, end);
      rest = rest.subarray(end);
      hear({ kind: from === 0 ? '' : String.fromCharCode(bytes[0] ?? 0), bytes });
    }
  };
};

/** Authentication is done, a key, and ready. */
const WELCOME = Buffer.from('5200000008000000004b0000000c00000001000000025a0000000549', 'hex');

export interface Pooler {
  /** The address of the same database behind the pooler. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const openPooler = async (url: string, lends: 'transaction' | 'session', sessions: number): Promise<Pooler> => {
  const clients = await Promise.all(
    Array.from({ length: sessions }, async () => {
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      return client as Wire;
    }),
  );
  const free = clients.map(({ connection }) => connection.stream);
  for (const stream of free) stream.removeAllListeners('data');
  const waiting: (() => void)[] = [];
  const give = (stream: Socket): void => {
    stream.removeAllListeners('data');
    free.push(stream);
    waiting.shift()?.();
  };
  const server = createServer((socket) => {
    let own: Socket | undefined;
    let welcome = false;
    const ask = (bytes: Buffer): void => {
      own ??= free.pop();
      if (!own) return void waiting.push(() => ask(bytes));
      const stream = own;
      stream.removeAllListeners('data');
      const hear = ({ kind, bytes: answer }: Message): void => {
        socket.write(answer);
        if (kind !== 'Z' || answer.at(-1) !== 'I'.charCodeAt(0) || lends === 'session') return;
        own = undefined;
        give(stream);
      };
      stream.on(
        'data',
        messagesOf(hear, () => true),
      );
      stream.write(bytes);
    };
    const hear = ({ kind, bytes }: Message): void => {
      if (kind === '') socket.write(WELCOME);
      welcome = true;
      if (kind === 'Q') ask(bytes);
    };
    socket.on(
      'data',
      messagesOf(hear, () => welcome),
    );
    socket.on('error', () => undefined);
    socket.on('close', () => own && give(own));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    close: async () => {
      server.close();
      for (const { connection } of clients) connection.stream.destroy();
    },
  };
};
