/** The answer that starts or ends a session: a whole new page, with the cookie set. */
import { redirectDocument } from 'react-router';
import type { Application } from '#app/application.ts';
import { ownPath } from '#http/own-path.ts';
import { endedCookie, endedOutsideCookie, sessionCookie } from '#http/session-cookie.ts';

export const signedIn = (app: Application, token: string, to: string): Response =>
  redirectDocument(to, { headers: { 'set-cookie': sessionCookie(token, app.address) } });

/** What the browser kept of pages that were made for one reader goes, too. */
export const signedOut = (app: Application, to: string): Response =>
  redirectDocument(to, {
    headers: { 'set-cookie': endedCookie(app.address), 'clear-site-data': '"cache", "storage"' },
  });

/** Back from the identity provider, signed in or not. */
export const returned = (app: Application, session: string | undefined, to: string): Response => {
  const answer = redirectDocument(to, { headers: { 'set-cookie': endedOutsideCookie(app.address) } });
  if (session !== undefined) answer.headers.append('set-cookie', sessionCookie(session, app.address));
  return answer;
};

/** Where a reader wanted to go: a path of this site, nothing else. */
export const returnPath = (text: string): string => {
  const base = 'http://own';
  if (!text.startsWith('/') || !URL.canParse(text, base)) return '/';
  const url = new URL(text, base);
  return url.origin === base ? `${ownPath(url.pathname)}${url.search}${url.hash}` : '/';
};
