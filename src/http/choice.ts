/** What a reader chooses once for every page, by a link: a cookie keeps it, so that it needs no script. */

export interface Choice<T extends string> {
  readonly name: string;
  readonly is: (text: string | null | undefined) => text is T;
  readonly unchosen: T;
}

export interface Way {
  readonly isSecure: boolean;
  /** From a page of our own: its reader chose. Else the writer of a link did. */
  readonly isOwn: boolean;
}

/** Set over an encrypted way alone, for this host alone: no other host of the same domain can put its own in place. */
const OF_HOST = '__Host-';

const patterns = new Map<string, RegExp>();
const keptAs = (name: string, cookie: string): string | undefined => {
  const pattern = patterns.get(name) ?? new RegExp(String.raw`(?:^|;\s*)${name}=([\w-]+)`, 'u');
  patterns.set(name, pattern);
  return pattern.exec(cookie)?.[1];
};

/** By the query, else by the cookie, else what holds where nobody chose. */
export const choiceOf = <T extends string>(
  { name, is, unchosen }: Choice<T>,
  query: string,
  cookie: string | undefined,
): T => {
  const asked = query.includes(`${name}=`) ? new URLSearchParams(query).get(name) : null;
  if (is(asked)) return asked;
  const kept = cookie === undefined ? undefined : (keptAs(OF_HOST + name, cookie) ?? keptAs(name, cookie));
  return is(kept) ? kept : unchosen;
};

/**
 * The cookie that keeps what was chosen by query: a year where its reader chose it, until the browser is closed where a
 * link from elsewhere did. Undefined when the query chooses nothing.
 */
export const choiceCookie = <T extends string>(
  { name, is }: Choice<T>,
  query: string,
  { isSecure, isOwn }: Way,
): string | undefined => {
  const asked = new URLSearchParams(query).get(name);
  if (!is(asked)) return undefined;
  const kept = `${asked}; Path=/;${isOwn ? ' Max-Age=31536000;' : ''} SameSite=Lax; HttpOnly`;
  return isSecure ? `${OF_HOST}${name}=${kept}; Secure` : `${name}=${kept}`;
};
