/** The web server: answers from memory first, then files, API and pages. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { RouterContextProvider, createRequestHandler, type ServerBuild } from 'react-router';
import { today, type Application } from '#app/application.ts';
import { checkHealth, logFailure } from '#app/trouble.ts';
import { versionReader, type VersionOf } from '#app/read/version.ts';
import { readReader } from '#app/people/reader.ts';
import type { OpenSession, Origin } from '#app/people/session.ts';
import { PUBLIC } from '#core/rights/caller.ts';
import { apiRoutes } from '#api/routes.ts';
import { pageContext } from '#web/frame/context.ts';
import { plainFailure } from '#web/frame/plain-failure.ts';
import { languageCookie, languageOf } from '#http/asked.ts';
import { coalesce } from '#http/coalesce.ts';
import { newFaultNumber, RETRY_AFTER_SECONDS } from '#http/faults.ts';
import { keepAnswers, type Keeper } from '#http/keep-answers.ts';
import { isHandedOn } from '#http/own-form.ts';
import { hasSession, sessionToken } from '#http/session-cookie.ts';
import { settledPath } from '#http/own-path.ts';
import { createMetrics, type Metrics } from '#http/metrics.ts';
import { SECURITY_HEADERS, STRICT_POLICY } from '#http/security.ts';
import { apiWords } from '#words/ui/api.ts';
import { shellWords } from '#words/ui/shell.ts';
import { troubleWords } from '#words/ui/trouble.ts';
import { takesGzip } from '#http/takes-gzip.ts';
import type { StaticFile } from '#http/static-files.ts';

export interface SiteOptions {
  readonly app: Application;
  readonly build: ServerBuild;
  readonly buildId: string;
  readonly files: ReadonlyMap<string, StaticFile>;
}

export const createSite = ({ app, build, buildId, files }: SiteOptions): RequestListener => {
  const metrics = createMetrics();
  const versionOf = knownVersion(versionReader(app, coalesce));
  const keeper = keepAnswers({ buildId, versionOf, today: () => today(app.clock), repeated: metrics.repeated });
  const hono = new Hono();
  watchRequests(hono, app, metrics);
  operatorRoutes(hono, app, metrics);
  hono.get('*', async (context, next) => fileAnswer(context, files) ?? next());
  hono.use(keptAnswers(keeper));
  hono.route('/api/v1', apiRoutes(app));
  hono.all('*', pages(app, build));
  hono.onError((error, context) => faultAnswer(app, error, context));
  const listener = getRequestListener(hono.fetch);
  return quickFirst(keeper, files, listener, app);
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

/** What is made for one reader is given to no other, and what others were given is not given to who signs in. */
const isPersonal = (url: string, cookie: string | undefined): boolean =>
  hasSession(cookie) || url.startsWith('/tai-khoan');

const OPERATOR: ReadonlySet<string> = new Set(['/healthz', '/metrics']);

/** The quick way stands before everything that costs something for each request. */
const quickFirst = (
  keeper: Keeper,
  files: ReadonlyMap<string, StaticFile>,
  listener: Listener,
  app: Application,
): RequestListener => {
  const isKept = ({ method, url = '/', headers }: IncomingMessage): boolean =>
    (method === 'GET' || method === 'HEAD') &&
    !files.has(url) &&
    !OPERATOR.has(url) &&
    !MADE_ANEW.test(url) &&
    !isPersonal(url, headers.cookie);
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
    const elsewhere = settledPath(request.url ?? '/', request.headers.accept);
    if (elsewhere !== undefined && (request.method === 'GET' || request.method === 'HEAD')) {
      response.writeHead(308, { ...SECURITY_HEADERS, location: elsewhere });
      response.end();
      return;
    }
    const repeated = isKept(request) && keeper.repeat(request, response);
    if (repeated !== true)
      answer(request, response, repeated).catch((error: unknown) => failed(request, response, error));
  };
};

/** What nobody caught: told under a number, in both languages, for who asks is not known to be readable. */
const faultAnswer = (app: Application, error: unknown, context: Context): Response => {
  const fault = newFaultNumber();
  const trouble = logFailure(app.log, error, { fault, path: context.req.path }, 'request failed');
  const lines = (['vi', 'en'] as const).map((language) =>
    trouble
      ? `${troubleWords[language][trouble].title}. ${shellWords[language].faultNumber(fault)}.`
      : `${apiWords[language].fault}. ${apiWords[language].faultNumber(fault)}`,
  );
  return context.text(
    `${lines.join('\n')}\n`,
    trouble ? 503 : 500,
    trouble ? { 'retry-after': RETRY_AFTER_SECONDS } : {},
  );
};

const watchRequests = (hono: Hono, app: Application, metrics: Metrics): void => {
  hono.use(async (context, next) => {
    const started = performance.now();
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
    const milliseconds = performance.now() - started;
    const { path, method } = context.req;
    const kind = path.startsWith('/assets/')
      ? 'file'
      : path.startsWith('/api/')
        ? 'api'
        : OPERATOR.has(path)
          ? 'other'
          : 'page';
    metrics.answered(kind, context.res.status, milliseconds);
    if (kind !== 'file' && kind !== 'other')
      app.log.info({ method, path, status: context.res.status, ms: Math.round(milliseconds) }, 'request');
  });
};

const operatorRoutes = (hono: Hono, app: Application, metrics: Metrics): void => {
  hono.get('/healthz', async (context) => {
    const alive = await checkHealth(app);
    return context.json({ status: alive ? 'ok' : 'database' }, alive ? 200 : 503);
  });
  hono.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
};

const fileAnswer = (context: Context, files: ReadonlyMap<string, StaticFile>): Response | undefined => {
  const file = files.get(context.req.path);
  if (!file) return undefined;
  const packed = takesGzip(context.req.header('accept-encoding')) ? file.packed : undefined;
  return context.body(packed ?? file.body, 200, { ...file.headers, ...(packed && { 'content-encoding': 'gzip' }) });
};

/** The version is read before the answer is made: at worst an answer is newer than its validator, never older. */
const keptAnswers =
  (keeper: Keeper) =>
  async (context: Context, next: () => Promise<void>): Promise<void> => {
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    if (isPersonal(context.req.path, context.req.header('cookie'))) {
      await next();
      context.res.headers.set('cache-control', 'private, no-store');
      return;
    }
    const url = context.req.url.slice(new URL(context.req.url).origin.length);
    const asked = { url, cookie: context.req.header('cookie'), acceptEncoding: context.req.header('accept-encoding') };
    const version = await keeper.versionFor(asked.url, asked.cookie);
    await next();
    const made = context.res;
    context.res = undefined;
    context.res = await keeper.keep(asked, made, method === 'HEAD' ? undefined : version);
  };

/** While the database does not answer nobody is known: the page itself then says so. */
const NOBODY: OpenSession = { caller: PUBLIC };

/** Where a request comes from: of a proxy at this machine, what it says of whom it serves. */
const originOf = (context: Context): Origin => {
  const socket = (context.env as { readonly incoming?: IncomingMessage }).incoming?.socket.remoteAddress ?? '';
  const isLocal = /^(?:127\.|::1$|::ffff:127\.)/u.test(socket);
  const told = isLocal ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return { address: (told ?? socket).slice(0, 60), agent: context.req.header('user-agent') ?? '' };
};

const pages = (app: Application, build: ServerBuild) => {
  const answer = createRequestHandler(build, 'production');
  return async (context: Context): Promise<Response> => {
    const request = context.req.raw;
    const { search } = new URL(request.url);
    const provider = new RouterContextProvider();
    const fault = newFaultNumber();
    const language = languageOf(search.slice(1), context.req.header('cookie'));
    const reader = await readReader(app, {
      token: sessionToken(context.req.header('cookie'), app.address),
      handedOn: isHandedOn(request.headers),
    }).catch(() => NOBODY);
    const origin = originOf(context);
    provider.set(pageContext, { app, language, nonce: newFaultNumber() + newFaultNumber(), fault, reader, origin });
    const made = await plainFailure(await answer(request, provider), language);
    const headers = new Headers(made.headers);
    const cookie = languageCookie(search);
    if (cookie !== undefined) headers.append('set-cookie', cookie);
    if (made.status === 503) headers.set('retry-after', RETRY_AFTER_SECONDS);
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', STRICT_POLICY);
    return new Response(made.body, { status: made.status, headers });
  };
};
