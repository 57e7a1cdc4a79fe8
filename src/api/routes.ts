/** The API under /api/v1: each operation as a GET route, problems as RFC 9457. */
import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import { openApi } from '#api/openapi.ts';
import { OPERATIONS, type Operation } from '#api/operations.ts';
import type { problemBody } from '#api/schemas.ts';
import type { Application } from '#app/application.ts';
import { within } from '#app/people/reader.ts';
import { Refusal } from '#app/refusal.ts';
import { logFailure } from '#app/trouble.ts';
import type { Problem } from '#core/problem.ts';
import { languageOf } from '#http/asked.ts';
import { newFaultNumber, RETRY_AFTER_SECONDS, httpStatusOf, tellProblem } from '#http/faults.ts';
import { apiWords } from '#words/ui/api.ts';
import { shellWords } from '#words/ui/shell.ts';
import { troubleWords, type Trouble } from '#words/ui/trouble.ts';

/** Open data: any page may ask. An answer itself loads and runs nothing. */
const ANYONE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after',
  'content-security-policy': "default-src 'none'",
};

/** A browser asks beforehand whether another site's page may send its validator. */
const PREFLIGHT = {
  ...ANYONE,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'if-none-match',
  'access-control-max-age': '86400',
};
const ALLOW = 'GET, HEAD, OPTIONS';

export const apiRoutes = (app: Application): Hono => {
  const routes = new Hono();
  routes.get('/openapi.json', (context) => context.json(openApi(app.address), 200, ANYONE));
  for (const operation of OPERATIONS) routes.get(operation.path, (context) => answer(app, operation, context));
  for (const path of ['/openapi.json', ...OPERATIONS.map((operation) => operation.path)]) {
    routes.options(path, (context) => context.body(null, 204, { ...PREFLIGHT, allow: ALLOW }));
    routes.all(path, (context) =>
      tell(context, 405, [{ code: 'api.method', where: {}, data: { method: context.req.method } }]),
    );
  }
  routes.all('*', (context) =>
    tell(context, 404, [{ code: 'api.unknown-path', where: {}, data: { path: context.req.path } }]),
  );
  return routes;
};

const answer = async (app: Application, operation: Operation, context: Context): Promise<Response> => {
  try {
    const query = readQuery(operation, context);
    const { workspace } = query as { readonly workspace?: string };
    const answered = (await operation.handle(within(app, workspace), query as never)) as object;
    return context.json(answered, 200, { ...ANYONE, ...typeOf(operation) });
  } catch (error) {
    if (error instanceof Refusal) return tell(context, httpStatusOf(error.problems), error.problems);
    const fault = newFaultNumber();
    const trouble = logFailure(app.log, error, { fault, path: context.req.path }, 'api failed');
    return tell(context, trouble ? 503 : 500, [], { fault, trouble });
  }
};

const typeOf = ({ mediaType }: Operation) =>
  mediaType === undefined ? undefined : { 'content-type': `${mediaType}; charset=utf-8` };

/** The query as its schema reads it; `lang` is ours everywhere. Refuses `query.*`. */
const readQuery = ({ query }: Operation, context: Context): object => {
  const { lang: _, ...given } = context.req.query();
  const read = query.safeParse(given);
  if (read.success) return read.data;
  throw new Refusal(read.error.issues.flatMap((issue) => problemsOf(issue, Object.keys(query.shape), given)));
};

const problemsOf = (issue: z.core.$ZodIssue, known: readonly string[], given: object): readonly Problem[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'query.unknown-key', where: { field: key }, data: { key, known } }));
  return [wrongValue(issue, issue.path.join('.'), given)];
};

/** The schema's own words are English and speak of types. */
const wrongValue = (issue: z.core.$ZodIssue, key: string, given: object): Problem => {
  const problem = (code: string, data: Problem['data'] = {}): Problem => ({ code, where: {}, data: { key, ...data } });
  if (!(key in given)) return problem('query.missing');
  if (issue.code === 'invalid_value') return problem('query.choice', { known: issue.values.map(String) });
  if (issue.code === 'invalid_format') return problem('query.day');
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? problem('query.empty')
      : problem('query.number', { least: Number(issue.minimum) });
  if (issue.code === 'too_big') return problem('query.number', { most: Number(issue.maximum) });
  return problem('query.number');
};

const TITLES = { 400: 'refused', 403: 'refused', 404: 'missing', 405: 'refused', 500: 'fault', 503: 'fault' } as const;

const tell = (
  context: Context,
  status: keyof typeof TITLES,
  problems: readonly Problem[],
  failed?: { readonly fault: string; readonly trouble: Trouble | undefined },
): Response => {
  const language = languageOf(context.req.url.split('?')[1] ?? '', context.req.header('cookie'));
  const words = apiWords[language];
  const trouble = failed?.trouble && troubleWords[language][failed.trouble];
  const told = problems.map((problem) => ({ code: problem.code, detail: tellProblem(problem, language) }));
  const body: z.infer<typeof problemBody> = {
    type: 'about:blank',
    title: trouble?.title ?? words[TITLES[status]],
    status,
    detail: failed
      ? trouble
        ? `${shellWords[language].faultNumber(failed.fault)}. ${trouble.text}`
        : words.faultNumber(failed.fault)
      : told.map((one) => one.detail).join(' '),
    ...(told.length > 0 && { problems: told }),
    ...(failed && { fault: failed.fault }),
  };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(status === 405 && { allow: ALLOW }),
    ...(status === 503 && { 'retry-after': RETRY_AFTER_SECONDS }),
    ...ANYONE,
  });
};
