/** A request that is not carried out now, told before any page is asked: in plain lines, to a program as it expects. */
import type { Context } from 'hono';
import { languageOf } from '#http/asked.ts';
import { RETRY_AFTER_SECONDS } from '#http/faults.ts';
import { STRICT_POLICY } from '#http/security.ts';
import { troubleWords, type Trouble } from '#words/ui/trouble.ts';

/** Who asks too often is told that it is about them. */
const statusOf = (trouble: Trouble): 429 | 503 => (trouble === 'often' ? 429 : 503);

/** `fault`: the number under which it was logged. */
export const tellTrouble = (context: Context, trouble: Trouble, seconds?: number, fault?: string): Response => {
  const { req } = context;
  const { title, text, sent } = troubleWords[languageOf(req.url.split('?')[1] ?? '', req.header('cookie'))][trouble];
  const status = statusOf(trouble);
  const told = req.method === 'POST' ? (sent ?? text) : text;
  const headers = {
    'retry-after': String(seconds ?? RETRY_AFTER_SECONDS),
    'cache-control': 'no-store',
    'content-security-policy': STRICT_POLICY,
  };
  return req.path.startsWith('/api/')
    ? context.body(
        JSON.stringify({ type: 'about:blank', title, status, detail: told, ...(fault && { fault }) }),
        status,
        {
          ...headers,
          'content-type': 'application/problem+json; charset=utf-8',
          'access-control-allow-origin': '*',
        },
      )
    : context.text(`${[title, fault, told].filter(Boolean).join('\n')}\n`, status, headers);
};
