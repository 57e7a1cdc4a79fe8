/** The API under /api/v1: each operation as a GET route, problems as RFC 9457. */
import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import { openApi } from '#api/openapi.ts';
import { OPERATIONS, type Operation } from '#api/operations.ts';
import type { problemAnswer } from '#api/schemas.ts';
import type { Application } from '#app/application.ts';
import { Refusal } from '#app/refusal.ts';
import type { Problem } from '#core/problem.ts';
import { languageOf } from '#http/asked.ts';
import { newFaultNumber, statusOf, tellProblem } from '#http/faults.ts';
import { apiWords } from '#words/ui/api.ts';

/** Open data: any page may ask. An answer itself loads and runs nothing. */
const ANYONE = { 'access-control-allow-origin': '*', 'content-security-policy': "default-src 'none'" };

export const apiRoutes = (app: Application): Hono => {
  const routes = new Hono();
  routes.get('/openapi.json', (context) => context.json(openApi(app.address), 200, ANYONE));
  for (const operation of OPERATIONS) routes.get(operation.path, (context) => answer(app, operation, context));
  routes.all('*', (context) => tell(context, 404, [{ code: 'api.unknown-path', where: {}, data: { path: context.req.path } }]));
  return routes;
};

const answer = async (app: Application, operation: Operation, context: Context): Promise<Response> => {
  try {
    const query = readQuery(operation, context);
    return context.json((await operation.handle(app, query as never)) as object, 200, ANYONE);
  } catch (error) {
    if (error instanceof Refusal) return tell(context, statusOf(error.problems), error.problems);
    const fault = newFaultNumber();
    app.log.error({ err: error, fault }, 'api failed');
    return tell(context, 500, [], fault);
  }
};

/** The query as its schema reads it; `lang` is ours everywhere. Refuses `query.unknown-key`, `query.malformed`. */
const readQuery = ({ query }: Operation, context: Context): object => {
  const { lang: _, ...given } = context.req.query();
  const read = query.safeParse(given);
  if (read.success) return read.data;
  throw new Refusal(read.error.issues.flatMap((issue) => problemsOf(issue, Object.keys(query.shape))));
};

const problemsOf = (issue: z.core.$ZodIssue, known: readonly string[]): readonly Problem[] => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ code: 'query.unknown-key', where: { field: key }, data: { key, known } }));
  return [{ code: 'query.malformed', where: { field: issue.path.join('.') }, data: { key: issue.path.join('.'), reason: issue.message } }];
};

const tell = (context: Context, status: 400 | 404 | 500, problems: readonly Problem[], fault?: string): Response => {
  const language = languageOf(context.req.url.split('?')[1] ?? '', context.req.header('cookie'));
  const words = apiWords[language];
  const told = problems.map((problem) => ({ code: problem.code, detail: tellProblem(problem, language) }));
  const body: z.infer<typeof problemAnswer> = {
    type: 'about:blank',
    title: status === 404 ? words.missing : status === 400 ? words.refused : words.fault,
    status,
    detail: fault === undefined ? told.map((one) => one.detail).join(' ') : words.faultNumber(fault),
    ...(told.length > 0 && { problems: told }),
    ...(fault !== undefined && { fault }),
  };
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8', ...ANYONE });
};
