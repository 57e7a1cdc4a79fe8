/**
 * Before its turn comes, a form with a large report goes to the disk: whoever sends it over a slow line takes nobody's
 * place meanwhile.
 */
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import type { Application } from '#app/application.ts';
import { MOST_REPORT_MEGABYTES, MOST_SENT_MEGABYTES } from '#http/bodies.ts';
import { siteAddress } from '#http/site-address.ts';
import { clientOf, type Guarded } from '#site/guard.ts';
import { largeForms } from '#site/large-form.ts';

const MEGABYTE = 1_000_000;
/** Beside the file a form has its texts. */
const MOST = MOST_REPORT_MEGABYTES * 1024 * 1024 + MOST_SENT_MEGABYTES * MEGABYTE;
const FORMS = 6;
/** A report and one more from another window. */
const OF_ONE = 2;
const LIMIT_MS = 10 * 60_000;

/** Pages whose forms bring a report, and those that ask for its data. */
const BRINGS_REPORT =
  /^(?:\/kiem-tra-bao-cao(?:\/the-thuc)?|\/[^/]+\/[^/]+\/(?:bao-cao\/(?:kiem-tra|tra-ve)|dua-bao-cao-cu))(?:\.data)?$/u;
export const bringsReport = (path: string): boolean => BRINGS_REPORT.test(path);

export const takeLargeForms = (app: Application, proxies: BlockList): MiddlewareHandler<Guarded> => {
  const forms = largeForms({
    most: MOST,
    texts: MOST_SENT_MEGABYTES * MEGABYTE,
    forms: FORMS,
    ofOne: OF_ONE,
    limitMs: LIMIT_MS,
  });
  const address = siteAddress(app.address);
  return async (context, next) => {
    const { raw } = context.req;
    const size = Number(raw.headers.get('content-length') ?? '0');
    const isLarge = raw.method === 'POST' && size > MOST_SENT_MEGABYTES * MEGABYTE;
    if (!isLarge || !bringsReport(new URL(address.urlFor(raw)).pathname)) return next();
    const { incoming } = context.env as unknown as { readonly incoming: IncomingMessage };
    const large = await forms.take(incoming, raw.headers.get('content-type') ?? '', clientOf(context, proxies));
    context.set('large', large);
    try {
      return await next();
    } finally {
      if ('done' in large) await large.done();
    }
  };
};
