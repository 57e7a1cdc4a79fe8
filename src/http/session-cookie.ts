/** Cookies that hold a token: for this host alone, out of the reach of scripts and of other sites' forms. */

/** The session; and what the browser holds while its person is at the identity provider. */
type Held = 'phien' | 'ngoai';

/** Behind https the browser itself holds that the cookie is ours: secure, for the whole site, set by this host. */
const nameOf = (held: Held, secure: boolean): string => (secure ? `__Host-${held}` : held);

const isSecure = (address: string): boolean => address.startsWith('https:');

const tokenIn = (held: Held, cookie: string | null | undefined, address: string): string | undefined => {
  const name = nameOf(held, isSecure(address));
  const pair = cookie?.split(/;\s*/u).find((one) => one.startsWith(`${name}=`));
  const token = pair?.slice(name.length + 1);
  return token !== undefined && /^[\w-]{43}$/u.test(token) ? token : undefined;
};

/** The token of the session that a request brings; undefined without one. */
export const sessionToken = (cookie: string | undefined, address: string): string | undefined =>
  tokenIn('phien', cookie, address);

/** The token that was given to who left for the identity provider. */
export const outsideToken = (cookie: string | null, address: string): string | undefined =>
  tokenIn('ngoai', cookie, address);

/** Whether a request brings anything that may be a session: its answer is then nobody else's. */
export const hasSession = (cookie: string | undefined): boolean => cookie?.includes('phien=') ?? false;

const setting = (held: Held, token: string, address: string, age: string): string =>
  `${nameOf(held, isSecure(address))}=${token}; Path=/; HttpOnly; SameSite=Lax${isSecure(address) ? '; Secure' : ''}${age}`;

const OVER = '; Max-Age=0';

/** `set-cookie` of a new session; it ends with the browser, and at the latest with the session itself. */
export const sessionCookie = (token: string, address: string): string => setting('phien', token, address, '');

/** `set-cookie` that takes the token away. */
export const endedCookie = (address: string): string => setting('phien', '', address, OVER);

/** `set-cookie` for the way to the identity provider and back. */
export const outsideCookie = (token: string, address: string, seconds: number): string =>
  setting('ngoai', token, address, `; Max-Age=${seconds}`);

export const endedOutsideCookie = (address: string): string => setting('ngoai', '', address, OVER);
