/** The web server: answers from memory first, then files, API and pages. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import type { ServerBuild } from 'react-router';
import { today, type Application } from '#app/application.ts';
import { versionReader, type VersionOf } from '#app/read/version.ts';
import { askedBy } from '#app/people/reader.ts';
import { logFailure } from '#app/trouble.ts';
import { PUBLIC } from '#core/rights/caller.ts';
import { apiRoutes } from '#api/routes.ts';
import { coalesce } from '#http/coalesce.ts';
import { newFaultNumber } from '#http/faults.ts';
import { watchHeap } from '#http/heap.ts';
import { keepAnswers, NOT_KEPT, type Keeper } from '#http/keep-answers.ts';
import { isHandedOn } from '#http/own-form.ts';
import { hasSession } from '#http/session-cookie.ts';
import { readableUrl, settledPath } from '#http/own-path.ts';
import { createMetrics, type Metrics } from '#http/metrics.ts';
import { readHead } from '#http/request-head.ts';
import { securityHeaders, type HeadersFor } from '#http/security.ts';
import { siteAddress } from '#http/site-address.ts';
import type { StaticFile } from '#http/static-files.ts';
import { takesGzip } from '#http/takes-gzip.ts';
import { watchedBody } from '#http/watched-body.ts';
import { guard } from '#site/guard.ts';
import { OPERATOR_PATHS, operatorRoutes } from '#site/operator.ts';
import { pages } from '#site/pages.ts';
import { takeLargeForms } from '#site/take-large-forms.ts';
import { tellTrouble } from '#site/tell-trouble.ts';
import { apiWords } from '#words/ui/api.ts';

export interface SiteOptions {
  readonly app: Application;
  readonly build: ServerBuild;
  readonly buildId: string;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Proxies on other machines that are believed for whom they ask. */
  readonly proxies: BlockList;
  readonly metricsToken: string | undefined;
}

export const createSite = (options: SiteOptions): RequestListener => {
  const { build, buildId, files, proxies, metricsToken } = options;
  // Whoever is not known sees what is for everybody; pages find out who asks.
  const app = askedBy(options.app, PUBLIC);
  const metrics = createMetrics();
  const versionOf = knownVersion(versionReader(app, coalesce));
  const headersFor = securityHeaders(siteAddress(app.address).isHttps);
  const keeper = keepAnswers({
    buildId,
    versionOf,
    today: () => today(app.clock),
    repeated: metrics.repeated,
    headersFor,
    bytes: app.memory.answers,
  });
  watchHeap(() => {
    app.states.known.clear();
    keeper.clear();
  });
  const hono = new Hono();
  watchRequests(hono, app, metrics, headersFor);
  operatorRoutes(hono, app, metrics, metricsToken);
  // No request of the web can be made of it.
  hono.on('TRACE', '*', (context) => context.text('', 405, { allow: 'GET, HEAD, POST' }));
  hono.get('*', async (context, next) => fileAnswer(context, files) ?? next());
  hono.use(takeLargeForms(app, proxies));
  hono.use(guard(app, proxies));
  hono.use(keptAnswers(keeper, app));
  hono.route('/api/v1', apiRoutes(app));
  hono.all('*', pages(app, build, proxies));
  hono.onError((error, context) => faultAnswer(app, error, context));
  const listener = getRequestListener(hono.fetch);
  return quickFirst(keeper, files, listener, app, headersFor);
};

/** While the database does not answer no version is known: the page itself then says so. */
const knownVersion =
  (versionOf: VersionOf): VersionOf =>
  (workspace) => {
    const version = versionOf(workspace);
    return version instanceof Promise ? version.catch(() => undefined) : version;
  };

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<unknown> | void;

/** A chosen language sets a cookie; a proof looks at the database itself. */
const MADE_ANEW = /[?&](?:lang|verify)=/u;

/** Pages of what is in work, and pages with what was sent and is not approved: not everybody's, whoever asks. */
const IN_WORK = /^\/[^/]+\/[^/]+\/(?:viec-don-vi|duyet-phieu|tinh-hinh-nop|nhiem-vu-bao-cao)(?:[/.?]|$)|[?&]so-lieu=/u;

/** What is made for one reader is given to no other, and what others were given is not given to who signs in. */
const isPersonal = (url: string, cookie: string | undefined): boolean =>
  hasSession(cookie) || url.startsWith('/tai-khoan') || IN_WORK.test(url);

/** While there are no accounts, who sits at the machine is offered what nobody else is. */
const readerKind = ({ writes }: Application, handedOn: boolean): string =>
  writes === 'here' && handedOn ? 'away' : '';

/** What an address alone decides. */
interface Address {
  /** As every reader behind can decode it. */
  readonly url: string;
  /** Whether it stands somewhere else, at least for who asks for a page. */
  readonly mayMove: boolean;
  readonly mayBeKept: boolean;
}

/** Addresses that are worth remembering: readers come back to the same pages. */
const REMEMBERED = 1000;
const LONGEST = 500;
/** What who asks for a page is told to take. */
const PAGE = 'text/html';

const readAddress = (asked: string, files: ReadonlyMap<string, StaticFile>): Address => {
  const url = readableUrl(asked);
  return {
    url,
    mayMove: settledPath(url, PAGE) !== undefined,
    mayBeKept: !files.has(url) && !OPERATOR_PATHS.has(url) && !MADE_ANEW.test(url),
  };
};

const rememberAddresses = (files: ReadonlyMap<string, StaticFile>): ((asked: string) => Address) => {
  let known = new Map<string, Address>();
  return (asked) => {
    const before = known.get(asked);
    if (before) return before;
    const read = readAddress(asked, files);
    if (asked.length > LONGEST) return read;
    if (known.size >= REMEMBERED) known = new Map();
    known.set(asked, read);
    return read;
  };
};

/** The quick way stands before everything that costs something for each request. */
const quickFirst = (
  keeper: Keeper,
  files: ReadonlyMap<string, StaticFile>,
  listener: Listener,
  app: Application,
  headersFor: HeadersFor,
): RequestListener => {
  const addressOf = rememberAddresses(files);
  const failed = (request: IncomingMessage, response: ServerResponse, error: unknown): void => {
    app.log.error({ err: error, url: request.url }, 'request failed');
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
    response.end();
  };
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    repeated: boolean | Promise<boolean>,
  ): Promise<void> => {
    if (!(await repeated)) await listener(request, response);
  };
  return (request, response) => {
    const { url, mayMove, mayBeKept } = addressOf(request.url ?? '/');
    request.url = url;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const head = readHead(request.rawHeaders);
    const elsewhere = mayMove && isReading ? settledPath(url, head.accept) : undefined;
    if (elsewhere !== undefined) {
      response.writeHead(308, { ...Object.fromEntries(headersFor(elsewhere)), location: elsewhere });
      response.end();
      return;
    }
    const repeated =
      mayBeKept &&
      isReading &&
      !isPersonal(url, head.cookie) &&
      keeper.repeat(request, response, head, readerKind(app, head.handedOn));
    if (repeated !== true)
      answer(request, response, repeated).catch((error: unknown) => failed(request, response, error));
  };
};

/** What nobody caught: told under a number, in both languages, for who asks is not known to be readable. */
const faultAnswer = (app: Application, error: unknown, context: Context): Response => {
  const fault = newFaultNumber();
  const trouble = logFailure(app.log, error, { fault, path: context.req.path }, 'request failed');
  if (trouble) return tellTrouble(context, trouble, undefined, fault);
  const lines = [apiWords.vi, apiWords.en].map((words) => `${words.fault}. ${words.faultNumber(fault)}`);
  return context.text(`${lines.join('\n')}\n`, 500);
};

const kindOf = (path: string): 'file' | 'api' | 'other' | 'page' =>
  path.startsWith('/assets/') ? 'file' : path.startsWith('/api/') ? 'api' : OPERATOR_PATHS.has(path) ? 'other' : 'page';

/** The outermost: every answer gets its headers, is counted and logged; a fault while it is sent is logged, too. */
const watchRequests = (hono: Hono, app: Application, metrics: Metrics, headersFor: HeadersFor): void => {
  hono.use(async (context, next) => {
    const started = performance.now();
    await next();
    watchBody(context, app);
    for (const [name, value] of headersFor(context.req.path)) context.res.headers.set(name, value);
    const milliseconds = performance.now() - started;
    const { path, method } = context.req;
    const kind = kindOf(path);
    metrics.answered(kind, context.res.status, milliseconds);
    if (kind !== 'file' && kind !== 'other')
      app.log.info({ method, path, status: context.res.status, ms: Math.round(milliseconds) }, 'request');
  });
};

/** A body whose length is told is there as a whole; any other is sent as it is made, and may fail half way. */
const watchBody = (context: Context, app: Application): void => {
  const made = context.res;
  if (!made.body || made.headers.has('content-length')) return;
  const { outgoing } = context.env as { readonly outgoing: ServerResponse };
  const body = watchedBody(made.body, {
    failed: (error) => logFailure(app.log, error, { path: context.req.path }, 'answer broken off'),
    cut: () => outgoing.destroy(),
  });
  context.res = undefined;
  context.res = new Response(body, { status: made.status, headers: made.headers });
};

const fileAnswer = (context: Context, files: ReadonlyMap<string, StaticFile>): Response | undefined => {
  const file = files.get(context.req.path);
  if (!file) return undefined;
  const packed = takesGzip(context.req.header('accept-encoding')) ? file.packed : undefined;
  return context.body(packed ?? file.body, 200, { ...file.headers, ...(packed && { 'content-encoding': 'gzip' }) });
};

/** The version is read before the answer is made: at worst an answer is newer than its validator, never older. */
const keptAnswers =
  (keeper: Keeper, app: Application) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    const { pathname, search } = new URL(context.req.url);
    if (isPersonal(pathname + search, context.req.header('cookie'))) {
      await next();
      context.res.headers.set('cache-control', NOT_KEPT);
      return;
    }
    const url = context.req.url.slice(new URL(context.req.url).origin.length);
    const asked = {
      url,
      cookie: context.req.header('cookie'),
      acceptEncoding: context.req.header('accept-encoding'),
      kind: readerKind(app, isHandedOn(context.req.raw.headers)),
    };
    const version = await keeper.versionFor(asked.url, asked.cookie);
    await next();
    const made = context.res;
    context.res = undefined;
    context.res = await keeper.keep(asked, made, method === 'HEAD' ? undefined : version);
  };
