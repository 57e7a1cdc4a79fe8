/** The cookie that holds a session's token: for this host alone, out of the reach of scripts and of other sites' forms. */

/** Behind https the browser itself holds that the cookie is ours: secure, for the whole site, set by this host. */
const nameOf = (secure: boolean): string => (secure ? '__Host-phien' : 'phien');

const isSecure = (address: string): boolean => address.startsWith('https:');

/** The token that a request brings; undefined without one. */
export const sessionToken = (cookie: string | undefined, address: string): string | undefined => {
  if (cookie === undefined) return undefined;
  const name = nameOf(isSecure(address));
  const pair = cookie.split(/;\s*/u).find((one) => one.startsWith(`${name}=`));
  const token = pair?.slice(name.length + 1);
  return token !== undefined && /^[\w-]{43}$/u.test(token) ? token : undefined;
};

/** Whether a request brings anything that may be a session: its answer is then nobody else's. */
export const hasSession = (cookie: string | undefined): boolean => cookie?.includes('phien=') ?? false;

const setting = (token: string, address: string, age: string): string =>
  `${nameOf(isSecure(address))}=${token}; Path=/; HttpOnly; SameSite=Lax${isSecure(address) ? '; Secure' : ''}${age}`;

/** `set-cookie` of a new session; it ends with the browser, and at the latest with the session itself. */
export const sessionCookie = (token: string, address: string): string => setting(token, address, '');

/** `set-cookie` that takes the token away. */
export const endedCookie = (address: string): string => setting('', address, '; Max-Age=0');
