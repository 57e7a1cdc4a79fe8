/** Whether a form was sent by one of our own pages: the browser says from where, and the host must be one of ours. */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

/**
 * Another site's form carries another origin; a name that another site points at this machine is no host of ours. The
 * host is that of the server's own address, or a loopback name.
 */
export const isOwnForm = (headers: Headers, address: string): boolean => {
  const host = headers.get('host');
  const origin = headers.get('origin');
  if (host === null || origin === null || hostOf(origin) !== host) return false;
  return host === hostOf(address) || LOOPBACK.has(host.replace(/:\d+$/u, ''));
};
