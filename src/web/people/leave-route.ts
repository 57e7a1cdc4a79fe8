/**
 * The way to the identity provider: to sign in, or, from one's own account page, to make an account there one's own.
 */
import { redirect } from 'react-router';
import { leaveForProvider, MINUTES } from '#app/people/outside.ts';
import { refuse } from '#app/refusal.ts';
import { PUBLIC } from '#core/rights/caller.ts';
import { outsideCookie } from '#http/session-cookie.ts';
import { asked } from '#web/forms/query.ts';
import { page } from '#web/frame/page.ts';
import { returnPath } from '#web/people/signed-in.ts';

export const loader = page(async ({ app, reader, url, request }) => {
  const links = asked(url, 'gan') !== undefined;
  // Another site could have signed this browser in there as somebody else: only our own page leads here to link.
  if (links && request.headers.get('sec-fetch-site') !== 'same-origin') refuse('write.foreign-form');
  const who = links ? reader : { caller: PUBLIC };
  if (links && who.caller.kind !== 'person') refuse('right.sign-in');
  const leaving = await leaveForProvider(app, who, links ? '/tai-khoan' : returnPath(asked(url, 've') ?? '/'));
  throw redirect(leaving.url, { headers: { 'set-cookie': outsideCookie(leaving.token, app.address, MINUTES * 60) } });
});
