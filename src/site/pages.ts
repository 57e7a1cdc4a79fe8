/** The pages: what is sent is read within its bounds, the answer is React Router's. */
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import type { Context } from 'hono';
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import type { Application } from '#app/application.ts';
import { askedBy, readReader, within } from '#app/people/reader.ts';
import type { OpenSession } from '#app/people/session.ts';
import { PUBLIC } from '#core/rights/caller.ts';
import { askingAddress } from '#http/client-address.ts';
import { choiceCookies, isOfNoWorkspace, languageOf, themeOf, wayOf } from '#http/asked.ts';
import { boundedBodies, MOST_REPORT_MEGABYTES, MOST_SENT_MEGABYTES, type ReadBody } from '#http/bodies.ts';
import { newFaultNumber, RETRY_AFTER_SECONDS } from '#http/faults.ts';
import { NOT_KEPT } from '#http/keep-answers.ts';
import { isHandedOn } from '#http/own-form.ts';
import { STRICT_POLICY } from '#http/security.ts';
import { hasTooManyFields } from '#http/form-fields.ts';
import { sessionToken } from '#http/session-cookie.ts';
import { siteAddress } from '#http/site-address.ts';
import type { Guarded } from '#site/guard.ts';
import type { LargeForm } from '#site/large-form.ts';
import { bringsReport } from '#site/take-large-forms.ts';
import { pageContext, type PageContext } from '#web/frame/context.ts';
import { plainFailure } from '#web/frame/plain-failure.ts';

/**
 * Whether a form is our own is asked by the action, in words (`isOwnForm`): what React Router asks cannot see through a
 * proxy.
 */
const ANY_ORIGIN = ['**'];

export const pages = (
  app: Application,
  build: ServerBuild,
  proxies: BlockList,
): ((context: Context<Guarded>) => Promise<Response>) => {
  const answer = createRequestHandler({ ...build, allowedActionOrigins: ANY_ORIGIN }, 'production');
  const address = siteAddress(app.address);
  const bodies = boundedBodies({ most: MOST_SENT_MEGABYTES * 1_000_000, together: app.memory.bodies });
  return async (context) => {
    const { raw } = context.req;
    const url = new URL(address.urlFor(raw));
    const large = context.get('large');
    const sent = isSending(raw.method) && !large ? await bodies.read(sentTo(context)) : undefined;
    const provider = new RouterContextProvider();
    const own = { ...app, aside: context.get('aside') };
    const asking = await whoAsks(own, context, proxies);
    let isUnsettled = false;
    const language = languageOf(url.search.slice(1), context.req.header('cookie'));
    provider.set(pageContext, {
      app: within(askedBy(own, asking.reader.caller), workspaceIn(url.pathname)),
      language,
      theme: themeOf(url.search.slice(1), context.req.header('cookie')),
      ...asking,
      unsettled: () => {
        isUnsettled = true;
      },
      nonce: newFaultNumber() + newFaultNumber(),
      fault: newFaultNumber(),
      ...(large ? taken(large) : sent && whyUnread(sent, raw)),
      ...(bringsReport(url.pathname) && { mostMegabytes: MOST_REPORT_MEGABYTES }),
    });
    try {
      const made = withHeaders(
        await plainFailure(await answer(requestOf(raw, url, sent), provider), language),
        choiceCookies(url.search, wayOf(raw.headers, url.origin, address.isSecure(raw.headers))),
      );
      if (isUnsettled) made.headers.set('cache-control', NOT_KEPT);
      return made;
    } finally {
      if (sent && 'done' in sent) sent.done();
    }
  };
};

/** The workspace within which a page lies: its name may be one that is not there. */
const workspaceIn = (path: string): string | undefined => {
  const [, first = ''] = path.split('/');
  return isOfNoWorkspace(first) ? undefined : decoded(first.replace(/\.data$/u, ''));
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** While the database does not answer nobody is known: the page itself then says so. */
const NOBODY: OpenSession = { caller: PUBLIC };

/** Who asks, and from where. */
const whoAsks = async (
  app: Application,
  context: Context<Guarded>,
  proxies: BlockList,
): Promise<Pick<PageContext, 'reader' | 'origin'>> => {
  const reader = await readReader(app, {
    token: sessionToken(context.req.header('cookie'), app.address),
    handedOn: isHandedOn(context.req.raw.headers),
  }).catch(() => NOBODY);
  const peer = { address: sentTo(context).socket.remoteAddress, forwardedFor: context.req.header('x-forwarded-for') };
  return {
    reader,
    origin: { address: askingAddress(peer, proxies).slice(0, 60), agent: context.req.header('user-agent') ?? '' },
  };
};

const taken = (large: LargeForm): Pick<PageContext, 'unread' | 'form'> =>
  'refused' in large ? { unread: large.refused } : { form: large.form };

/** A form of countless fields is no form of ours. */
const whyUnread = (sent: ReadBody, { headers }: Request): Pick<PageContext, 'unread'> => {
  if ('refused' in sent) return { unread: sent.refused };
  return hasTooManyFields(sent.bytes, headers.get('content-type')) ? { unread: 'broken' } : {};
};

/** The connection's own stream: one of the web around it would cost as much as taking the form apart. */
const sentTo = ({ env }: Context): IncomingMessage => (env as { readonly incoming: IncomingMessage }).incoming;

const isSending = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

/** The request as the pages get it: as it came, where nothing was sent and the address is the reader's own. */
const requestOf = (raw: Request, url: URL, sent: ReadBody | undefined): Request => {
  if (!sent && raw.url === url.href) return raw;
  const { method, signal } = raw;
  return new Request(url, {
    method,
    headers: withoutOddOrigin(raw.headers),
    signal,
    ...(sent && 'bytes' in sent && { body: sent.bytes }),
  });
};

/** "null", or no address at all: the action tells it in words, where React Router would end in a fault. */
const withoutOddOrigin = (headers: Headers): Headers => {
  const origin = headers.get('origin');
  if (origin === null || URL.canParse(origin)) return headers;
  const others = new Headers(headers);
  others.delete('origin');
  return others;
};

const withHeaders = (made: Response, cookies: readonly string[]): Response => {
  const { headers } = made;
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (made.status === 503) headers.set('retry-after', RETRY_AFTER_SECONDS);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', STRICT_POLICY);
  return made;
};
