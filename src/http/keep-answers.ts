/**
 * Every page and answer is good for one state of the journal. A reader who has it gets 304 without anything being
 * computed; another gets the bytes that were made before, when they still hold. The state is asked for with every
 * request and never older than it: what was committed before is never missed, whichever process wrote it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { isStreamed } from '#http/attachment.ts';
import { rememberAsked } from '#http/asked.ts';
import { answerCache, type AnswerForm, type Asked, type CachedAnswer, type HeaderList } from '#http/answer-cache.ts';
import type { RequestHead } from '#http/request-head.ts';
import type { HeadersFor } from '#http/security.ts';
import { takesGzip } from '#http/takes-gzip.ts';

const pack = promisify(gzip);
const PACK_FROM = 1024;
const PACKED_TAG = '-gz';

export interface KeepOptions {
  readonly buildId: string;
  /** Version of a workspace's records, or of all ('' as workspace). */
  readonly versionOf: (workspace: string) => string | undefined | Promise<string | undefined>;
  readonly today: () => string;
  readonly repeated: (status: number) => void;
  readonly headersFor: HeadersFor;
  /** Of answers that are kept. Whoever has a page gets its 304 without it being kept. */
  readonly bytes: number;
}

/** What a request says that an answer depends on. */
interface AskedAnswer {
  readonly url: string;
  readonly cookie: string | undefined;
  readonly acceptEncoding: string | undefined;
  /** Which of several kinds of readers asks, where a page offers them different things; absent: the common one. */
  readonly kind?: string;
}

export interface Keeper {
  /**
   * Answers from memory: whether it could. At once where the version is known, for a promise costs as much as the
   * answer.
   */
  readonly repeat: (
    request: IncomingMessage,
    response: ServerResponse,
    head: RequestHead,
    kind?: string,
  ) => boolean | Promise<boolean>;
  /** Puts validators on a fresh answer and keeps it. */
  readonly keep: (asked: AskedAnswer, made: Response, version: string | undefined) => Promise<Response>;
  readonly versionFor: (url: string, cookie: string | undefined) => string | undefined | Promise<string | undefined>;
  /** Forgets all that is kept. */
  readonly clear: () => void;
}

const etagOf = (buildId: string, { key }: Asked, version: string): string =>
  createHash('sha256').update(`${buildId}\n${key}\n${version}`).digest('base64url').slice(0, 27);

/** `cache-control` of an answer that nobody keeps: it is of one reader, or good for this moment alone. */
export const NOT_KEPT = 'private, no-store';

const COMMON: HeaderList = ['cache-control', 'public, no-cache', 'vary', 'cookie, accept-encoding'];

/** Open data may be read from any page, also when they have not changed. */
const OPEN: HeaderList = ['access-control-allow-origin', '*'];

const has = (list: string, tag: string): boolean => list.includes(tag) || list.trim() === '*';

export const keepAnswers = ({ buildId, versionOf, today, repeated, headersFor, bytes }: KeepOptions): Keeper => {
  const cache = answerCache(bytes);
  /** Of an answer under this address, changed or not. */
  const commonFor = (url: string): HeaderList => [
    ...COMMON,
    ...headersFor(url).flat(),
    ...(url.startsWith('/api/') ? OPEN : []),
  ];
  const remembered = rememberAsked();
  const readAsked = (url: string, cookie: string | undefined, kind: string): Asked => {
    const asked = remembered(url, cookie, today());
    return kind === '' ? asked : { ...asked, key: `${kind} ${asked.key}` };
  };

  const unchanged = (response: ServerResponse, headers: HeaderList): true => {
    repeated(304);
    response.writeHead(304, headers as string[]);
    response.end();
    return true;
  };

  /** The headers that say that nothing has changed, when one of the reader's tags still holds. */
  const unchangedFor = (
    url: string,
    asked: Asked,
    version: string,
    known: CachedAnswer | undefined,
    wanted: string,
  ): HeaderList | undefined => {
    if (known?.packed && wanted.includes(known.packed.etag)) return known.packed.unchanged;
    if (known) return has(wanted, known.plain.etag) ? known.plain.unchanged : undefined;
    const tag = etagOf(buildId, asked, version);
    return has(wanted, tag)
      ? ['etag', `"${wanted.includes(tag + PACKED_TAG) ? tag + PACKED_TAG : tag}"`, ...commonFor(url)]
      : undefined;
  };

  const answer = (
    { url = '/', method }: IncomingMessage,
    response: ServerResponse,
    { ifNoneMatch, acceptEncoding }: RequestHead,
    asked: Asked,
    version: string | undefined,
  ): boolean => {
    if (version === undefined) return false;
    const known = cache.find(asked.key, version);
    const headers = ifNoneMatch === undefined ? undefined : unchangedFor(url, asked, version, known, ifNoneMatch);
    if (headers) return unchanged(response, headers);
    if (!known) return false;
    repeated(200);
    const form = formFor(known, acceptEncoding);
    response.writeHead(200, form.headers as string[]);
    response.end(method === 'HEAD' ? undefined : form.body);
    return true;
  };

  const repeat: Keeper['repeat'] = (request, response, head, kind = '') => {
    const asked = readAsked(request.url ?? '/', head.cookie, kind);
    const version = versionOf(asked.workspace);
    return version instanceof Promise
      ? version.then((told) => answer(request, response, head, asked, told))
      : answer(request, response, head, asked, version);
  };

  const versionFor: Keeper['versionFor'] = (url, cookie) => versionOf(readAsked(url, cookie, '').workspace);

  const keep: Keeper['keep'] = async ({ url, cookie, acceptEncoding, kind = '' }, made, version) => {
    const headers = new Headers(made.headers);
    const isKept = headers.get('cache-control') !== NOT_KEPT;
    const common = commonFor(url);
    for (let at = 0; at < common.length; at += 2) headers.set(common[at] ?? '', common[at + 1] ?? '');
    if (!isKept) headers.set('cache-control', NOT_KEPT);
    if (!isKept || made.status !== 200 || version === undefined || !made.body)
      return new Response(made.body, { status: made.status, headers });
    const asked = readAsked(url, cookie, kind);
    // A choice of this reader: nobody else may be given it.
    if (headers.has('set-cookie')) headers.set('cache-control', NOT_KEPT);
    if (isStreamed(headers)) return streamed(made.body, headers, etagOf(buildId, asked, version), acceptEncoding);
    const kept = await keepable(
      headers,
      Buffer.from(await made.arrayBuffer()),
      etagOf(buildId, asked, version),
      version,
      common,
    );
    if (!headers.has('set-cookie')) cache.keep(asked.key, kept);
    const form = formFor(kept, acceptEncoding);
    headers.set('etag', `"${form.etag}"`);
    headers.set('content-length', String(form.body.length));
    if (form !== kept.plain) headers.set('content-encoding', 'gzip');
    return new Response(form.body as Uint8Array<ArrayBuffer>, { status: 200, headers });
  };

  return { repeat, keep, versionFor, clear: cache.clear };
};

/** Sent as it is made, packed on the way; it is not kept, but whoever has it is told that it has not changed. */
const streamed = (
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  headers: Headers,
  etag: string,
  acceptEncoding: string | undefined,
): Response => {
  const isPacked = takesGzip(acceptEncoding);
  headers.set('etag', `"${isPacked ? etag + PACKED_TAG : etag}"`);
  if (isPacked) headers.set('content-encoding', 'gzip');
  return new Response(isPacked ? body.pipeThrough(new CompressionStream('gzip')) : body, { status: 200, headers });
};

const keepable = async (
  headers: Headers,
  body: Buffer,
  etag: string,
  version: string,
  common: HeaderList,
): Promise<CachedAnswer> => {
  const flat = [...headers].flatMap(([name, value]) =>
    name === 'content-length' || name === 'etag' ? [] : [name, value],
  );
  const form = (tag: string, bytes: Buffer, more: HeaderList): AnswerForm => ({
    etag: tag,
    body: bytes,
    headers: [...flat, 'etag', `"${tag}"`, ...more, 'content-length', String(bytes.length)],
    unchanged: ['etag', `"${tag}"`, ...common],
  });
  const packed =
    body.length < PACK_FROM ? undefined : form(etag + PACKED_TAG, await pack(body), ['content-encoding', 'gzip']);
  return { version, plain: form(etag, body, []), packed };
};

const formFor = ({ plain, packed }: CachedAnswer, acceptEncoding: string | undefined): AnswerForm =>
  packed && takesGzip(acceptEncoding) ? packed : plain;
