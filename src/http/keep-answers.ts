/**
 * Every page and answer is good for one state of the journal. A reader who has it gets 304 without anything being
 * computed; another gets the bytes that were made before, when they still hold.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { readAsked } from '#http/asked.ts';
import { answerCache, type Asked, type CachedAnswer } from '#http/answer-cache.ts';
import { SECURITY_HEADERS } from '#http/security.ts';

const pack = promisify(gzip);
const CACHE_BYTES = 24 * 1024 * 1024;
const PACK_FROM = 1024;

export interface KeepOptions {
  readonly buildId: string;
  /** Version of a workspace's records, or of all ('' as workspace). */
  readonly versionOf: (workspace: string) => Promise<string | undefined>;
  readonly today: () => string;
  readonly repeated: (status: number) => void;
}

export interface Keeper {
  /** Answers from memory, or says `false`: then somebody has to make the answer. */
  readonly repeat: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Puts validators on a fresh answer and keeps it. */
  readonly keep: (url: string, cookie: string | undefined, made: Response, version: string | undefined) => Promise<Response>;
  readonly versionFor: (url: string, cookie: string | undefined) => Promise<string | undefined>;
}

const etagOf = (buildId: string, { key }: Asked, version: string): string => createHash('sha256').update(`${buildId}\n${key}\n${version}`).digest('base64url').slice(0, 27);

const COMMON: readonly string[] = ['cache-control', 'public, no-cache', 'vary', 'cookie, accept-encoding', ...Object.entries(SECURITY_HEADERS).flat()];

const has = (list: string | undefined, tag: string): boolean => list !== undefined && (list.includes(tag) || list.trim() === '*');

export const keepAnswers = ({ buildId, versionOf, today, repeated }: KeepOptions): Keeper => {
  const cache = answerCache(CACHE_BYTES);

  const repeat: Keeper['repeat'] = async (request, response) => {
    const asked = readAsked(request.url ?? '/', request.headers.cookie, today());
    const version = await versionOf(asked.workspace);
    if (version === undefined) return false;
    const wanted = request.headers['if-none-match'];
    const known = cache.find(asked.key, version);
    const tag = known?.etag ?? (wanted === undefined ? undefined : etagOf(buildId, asked, version));
    if (tag !== undefined && has(wanted, tag)) {
      repeated(304);
      response.writeHead(304, ['etag', has(wanted, `${tag}-gz`) ? `"${tag}-gz"` : `"${tag}"`, ...COMMON]).end();
      return true;
    }
    if (!known) return false;
    repeated(200);
    send(request, response, known);
    return true;
  };

  const versionFor: Keeper['versionFor'] = (url, cookie) => versionOf(readAsked(url, cookie, today()).workspace);

  const keep: Keeper['keep'] = async (url, cookie, made, version) => {
    const headers = new Headers(made.headers);
    for (let at = 0; at < COMMON.length; at += 2) headers.set(COMMON[at] ?? '', COMMON[at + 1] ?? '');
    if (made.status !== 200 || version === undefined || !made.body) return new Response(made.body, { status: made.status, headers });
    const asked = readAsked(url, cookie, today());
    const answer = await keepable(headers, Buffer.from(await made.arrayBuffer()), etagOf(buildId, asked, version), version);
    if (!headers.has('set-cookie')) cache.keep(asked.key, answer);
    headers.set('etag', `"${answer.etag}"`);
    return new Response(answer.body as Uint8Array<ArrayBuffer>, { status: 200, headers });
  };

  return { repeat, keep, versionFor };
};

const keepable = async (headers: Headers, body: Buffer, etag: string, version: string): Promise<CachedAnswer> => {
  const flat = [...headers].flatMap(([name, value]) => (name === 'content-length' || name === 'etag' ? [] : [name, value]));
  const small = body.length < PACK_FROM;
  const packed = small ? undefined : await pack(body);
  return {
    version,
    etag,
    body,
    headers: [...flat, 'etag', `"${etag}"`, 'content-length', String(body.length)],
    packed: packed && { body: packed, headers: [...flat, 'etag', `"${etag}-gz"`, 'content-encoding', 'gzip', 'content-length', String(packed.length)] },
  };
};

const send = (request: IncomingMessage, response: ServerResponse, answer: CachedAnswer): void => {
  const form = answer.packed && request.headers['accept-encoding']?.includes('gzip') ? answer.packed : answer;
  response.writeHead(200, form.headers as string[]);
  response.end(request.method === 'HEAD' ? undefined : form.body);
};
