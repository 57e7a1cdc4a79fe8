/** What a browser may do with our pages: nothing comes from another host, and only scripts that we wrote run. */
import { createHash } from 'node:crypto';

const EVERYWHERE = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
] as const;

/** A year, as long as readers come by https; from a plain answer a browser takes no such word. */
const ENCRYPTED = ['strict-transport-security', 'max-age=31536000; includeSubDomains'] as const;

type Header = readonly [name: string, value: string];
/** What is sent with every answer under a path. */
export type HeadersFor = (path: string) => readonly Header[];

/** Open data may be used by any site; pages and files by ours alone. */
export const securityHeaders = (isHttps: boolean): HeadersFor => {
  const sharedWith = (whom: string): readonly Header[] => [
    ...EVERYWHERE,
    ['cross-origin-resource-policy', whom],
    ...(isHttps ? [ENCRYPTED] : []),
  ];
  const [own, open] = [sharedWith('same-origin'), sharedWith('cross-origin')];
  return (path) => (path.startsWith('/api/') ? open : own);
};

/** Text marks are set by attributes of charts; they can set a colour or a font and nothing else. */
const policy = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const STRICT_POLICY = policy([]);

/**
 * The page's own inline scripts carry the nonce of this rendering. They are allowed by their hashes, and the nonce is
 * taken off: a page kept and sent again then grants nothing that could be copied. Scans, for a pattern over a page of
 * millions of letters exhausts the stack of the regular expressions.
 */
export const sealScripts = (html: string, nonce: string): { readonly html: string; readonly policy: string } => {
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set<string>();
  for (const { attributes, body } of scriptsOf(html)) {
    if (attributes.includes(mark) && body !== '')
      hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return { html: html.replaceAll(mark, ''), policy: policy([...hashes]) };
};

const OPEN = '<script';
const CLOSE = '</script>';

/** Attributes and text of every script; one that is never closed is none. */
const scriptsOf = function* (html: string): Generator<{ readonly attributes: string; readonly body: string }> {
  for (let at = html.indexOf(OPEN); at >= 0;) {
    const opened = html.indexOf('>', at);
    const closed = opened < 0 ? -1 : html.indexOf(CLOSE, opened);
    if (closed < 0) return;
    yield { attributes: html.slice(at + OPEN.length, opened), body: html.slice(opened + 1, closed) };
    at = html.indexOf(OPEN, closed);
  }
};
