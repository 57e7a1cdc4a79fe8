/** Everywhere on a site: from some pages to all that they lead to, so many of each kind. */
import { setTimeout } from 'node:timers/promises';

export interface WalkAnswer {
  readonly path: string;
  /** 0: no answer came, or it broke off. */
  readonly status: number;
  readonly type: string;
  /** As it is read, not as it came packed. */
  readonly bytes: number;
  readonly ms: number;
}

interface WalkOptions {
  readonly url: string;
  /** Paths to begin with. */
  readonly from: readonly string[];
  /** What is alike is asked for so many times. */
  readonly kindOf: (path: string) => string;
  readonly mostOfAKind: number;
  /** Further paths that a link suggests. */
  readonly alsoAsk?: (link: URL) => readonly string[];
}

/** A server that has died is started again. */
const RESTART_MS = 3000;

/** Undefined: no whole answer came. */
const asked = async (url: string): Promise<{ readonly response: Response; readonly body: ArrayBuffer } | undefined> => {
  try {
    const response = await fetch(url, { redirect: 'manual' });
    return { response, body: await response.arrayBuffer() };
  } catch {
    return undefined;
  }
};

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="([^"]+)"/gu)].map(([, link = '']) => link.replaceAll('&amp;', '&'));

export const walk = async function* ({
  url,
  from,
  kindOf,
  mostOfAKind,
  alsoAsk = () => [],
}: WalkOptions): AsyncGenerator<WalkAnswer> {
  const perKind = new Map<string, number>();
  const waiting = [...from];
  const known = new Set(waiting);
  const add = (link: string, base: string): void => {
    const target = URL.parse(link, new URL(base, url));
    if (target?.origin !== url) return;
    const path = target.pathname + target.search;
    const kind = kindOf(path);
    if (known.has(path) || (perKind.get(kind) ?? 0) >= mostOfAKind) return;
    perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    known.add(path);
    waiting.push(path);
    for (const more of alsoAsk(target)) add(more, path);
  };
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const start = performance.now();
    const answer = await asked(url + path);
    if (!answer) {
      yield { path, status: 0, type: '', bytes: 0, ms: performance.now() - start };
      await setTimeout(RESTART_MS);
      continue;
    }
    const { response, body } = answer;
    const location = response.headers.get('location');
    if (location !== null) add(location, path);
    const type = response.headers.get('content-type') ?? '';
    yield { path, status: response.status, type, bytes: body.byteLength, ms: performance.now() - start };
    if (type.includes('text/html')) for (const link of linksOf(new TextDecoder().decode(body))) add(link, path);
  }
};
