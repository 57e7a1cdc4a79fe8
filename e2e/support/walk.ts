/** Everywhere on a site: from some pages to all that they lead to, so many of each kind. */

export interface WalkAnswer {
  readonly path: string;
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
    const response = await fetch(url + path, { redirect: 'manual' });
    const location = response.headers.get('location');
    if (location !== null) add(location, path);
    const type = response.headers.get('content-type') ?? '';
    const body = await response.arrayBuffer();
    yield { path, status: response.status, type, bytes: body.byteLength, ms: performance.now() - start };
    if (type.includes('text/html')) for (const link of linksOf(new TextDecoder().decode(body))) add(link, path);
  }
};
