/** A real OpenID Connect provider for a test: anybody may sign in there under any name. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface TestProvider {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

export const CLIENT = { id: 'tien-do', secret: 'a-secret-of-the-test-alone' };

/** A port that nobody has now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
};

const closed = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
};

export const startProvider = async (returnTo: string): Promise<TestProvider> => {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [returnTo] }],
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    cookies: { keys: ['một', 'hai'] },
    features: { devInteractions: { enabled: true } },
  });
  const server = createServer(provider.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { issuer, stop: () => closed(server) };
};
