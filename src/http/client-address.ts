/** Who asks, for what is allowed to each: an address, as far as it can be believed. */
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Of this machine itself, without a proxy between. */
export const HERE = 'here';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

export interface Peer {
  /** Of the connection. */
  readonly address: string | undefined;
  /** What the connection's other end says of those before it: "client, proxy". */
  readonly forwardedFor: string | undefined;
}

/** Before an address of IPv4 that is written as one of IPv6. */
const IPV4_IN_IPV6 = /^::ffff:(?=\d+\.)/iu;

/** The first 64 bits. */
const networkOf = (address: string): string => {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const [left, right] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros =
    tail === undefined ? [] : Array.from({ length: 8 - (left?.length ?? 0) - (right?.length ?? 0) }, () => '0');
  return `${[...(left ?? []), ...zeros, ...(right ?? [])].slice(0, 4).join(':')}::`;
};

const isListed = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * A proxy on this machine, or one that the operator names (`TIENDO_PROXY`), is believed the last address of
 * `X-Forwarded-For`, which it has put there itself; those before it are whatever the client likes. Nobody else is
 * believed anything.
 */
export const askingAddress = ({ address = '', forwardedFor }: Peer, proxies: BlockList): string => {
  const peer = address.replace(IPV4_IN_IPV6, '');
  const last = forwardedFor?.split(',').at(-1)?.trim() ?? '';
  return (isListed(LOOPBACK, peer) || isListed(proxies, peer)) && isIP(last) !== 0
    ? last.replace(IPV4_IN_IPV6, '')
    : peer;
};

/** Who shares what is allowed to one: an address, or the network of IPv6 that one customer gets as a whole. */
export const clientAddress = (peer: Peer, proxies: BlockList): string => {
  const address = askingAddress(peer, proxies);
  if (peer.forwardedFor === undefined && isListed(LOOPBACK, address)) return HERE;
  return isIPv6(address) ? networkOf(address) : address;
};
