import { expect, test } from 'vitest';
import { readProxies } from '#app/proxies.ts';
import { clientAddress } from '#http/client-address.ts';

const NONE = readProxies('');
const address = (peer: string | undefined, forwardedFor?: string, proxies = NONE): string =>
  proxies ? clientAddress({ address: peer, forwardedFor }, proxies) : 'no list';

test.each([
  ['127.0.0.1', undefined, 'here'],
  ['::1', undefined, 'here'],
  ['::ffff:127.0.0.1', undefined, 'here'],
  ['203.0.113.7', undefined, '203.0.113.7'],
  ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
  // One customer has a whole network of IPv6.
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::'],
  ['2001:db8::6', undefined, '2001:db8:0:0::'],
  ['fe80::1%eth0', undefined, 'fe80:0:0:0::'],
  [undefined, undefined, ''],
  // A proxy on this machine says for whom it asks; what stood there before is the client's own invention.
  ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['127.0.0.1', '10.0.0.1, 203.0.113.7', '203.0.113.7'],
  ['127.0.0.1', 'evil', '127.0.0.1'],
  // Others are not believed.
  ['203.0.113.7', '127.0.0.1', '203.0.113.7'],
])('%s, forwarded for %s: %s', (peer, forwardedFor, expected) => expect(address(peer, forwardedFor)).toBe(expected));

test('a proxy that the operator names is believed, its neighbour is not', () => {
  const proxies = readProxies('10.1.2.3, 172.16.0.0/12, fd00::/8');
  expect(address('10.1.2.3', '203.0.113.7', proxies)).toBe('203.0.113.7');
  expect(address('172.31.255.255', '203.0.113.7', proxies)).toBe('203.0.113.7');
  expect(address('172.32.0.0', '203.0.113.7', proxies)).toBe('172.32.0.0');
  expect(address('fd00::9', '203.0.113.7', proxies)).toBe('203.0.113.7');
  expect(address('10.1.2.4', '203.0.113.7', proxies)).toBe('10.1.2.4');
});

test.each(['proxy.example', '10.0.0.0/33', '10.0.0.0/x', 'fd00::/129', '1.2.3'])('%s names no proxy', (text) =>
  expect(readProxies(text)).toBeUndefined(),
);
