/** The proxies that the operator names: those that are believed for whom they ask. */
import { BlockList, isIP, isIPv6 } from 'node:net';

/** "10.0.0.5, 172.16.0.0/12" as a list; undefined when a part is no address. */
export const readProxies = (text: string): BlockList | undefined => {
  const list = new BlockList();
  for (const part of text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [address = '', bits] = part.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0 || (bits !== undefined && !/^\d{1,3}$/u.test(bits))) return undefined;
    if (bits === undefined) list.addAddress(address, family);
    else if (Number(bits) > (family === 'ipv6' ? 128 : 32)) return undefined;
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
};
