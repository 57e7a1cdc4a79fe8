/** Whether a form was sent by one of our own pages: the browser says from where, and the host must be one of ours. */
import { isIP } from 'node:net';
import { HANDED_ON } from '#http/request-head.ts';

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

/** No other site can point these here. */
export const isNumberOrLocal = (host: string): boolean => {
  const name = host.replace(/:\d+$/u, '').replace(/^\[|\]$/gu, '');
  return name === 'localhost' || isIP(name) !== 0;
};

/**
 * Another site's form carries another origin; a name that another site points at this machine is no host of ours. The
 * origin is that of the server's own address (whatever name a proxy asks us under), or the host is: that of the
 * address, this machine's own name, or a number, which no name server gives away.
 */
export const isOwnForm = (headers: Headers, address: string): boolean => {
  const host = headers.get('host');
  const origin = headers.get('origin');
  if (host === null || origin === null) return false;
  if (URL.canParse(origin) && new URL(origin).origin === new URL(address).origin) return true;
  if (hostOf(origin) !== host) return false;
  return host === hostOf(address) || isNumberOrLocal(host);
};

/** Whether a proxy handed the request on: whatever it says of whom, that is nobody at this machine. */
export const isHandedOn = (headers: Headers): boolean => HANDED_ON.some((name) => headers.has(name));
