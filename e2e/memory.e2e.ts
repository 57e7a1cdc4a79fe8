/** The server's memory after somebody has been everywhere: all pages, traces, report files and answers of the API. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasProc, residentMiB } from './support/processes.ts';
import { startSite, type Site } from './support/site.ts';

const LIMIT_MIB = 250;
const LEAST_REQUESTS = 200;
/** Traces are by far the most links; beyond so many of one kind nothing new is loaded. */
const MOST_OF_A_KIND = 40;

let site: Site;
beforeAll(async () => {
  // Its own server: what other journeys left in a shared one would be counted, too.
  site = await startSite();
});
afterAll(() => site.stop());

const kindOf = (path: string): string => path.replace(/\?.*$/u, '').split('/').slice(0, 4).join('/');

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="([^"]+)"/gu)].map(([, link = '']) => link.replaceAll('&amp;', '&'));

/** What the site answers on: everything that its pages lead to, and the operations of the API with what they list. */
const walk = async (url: string): Promise<ReadonlyMap<string, number>> => {
  const answers = new Map<string, number>();
  const perKind = new Map<string, number>();
  const waiting = [
    '/',
    '/api/v1/openapi.json',
    ...['workspaces', 'programmes', 'works', 'measures', 'documents', 'reports'].map((name) => `/api/v1/${name}`),
  ];
  const known = new Set(waiting);
  const add = (link: string, from: string): void => {
    const target = URL.parse(link, new URL(from, url));
    if (target?.origin !== url) return;
    const path = target.pathname + target.search;
    const kind = kindOf(path);
    if (known.has(path) || (perKind.get(kind) ?? 0) >= MOST_OF_A_KIND) return;
    perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    known.add(path);
    waiting.push(path);
    const address =
      target.pathname.endsWith('/figures') && !target.pathname.startsWith('/api/')
        ? target.searchParams.get('address')
        : null;
    if (address !== null)
      add(
        `/api/v1/figures?workspace=${target.pathname.split('/')[1] ?? ''}&address=${encodeURIComponent(address)}`,
        from,
      );
  };
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await fetch(url + path, { redirect: 'manual' });
    answers.set(path, response.status);
    const location = response.headers.get('location');
    if (location !== null) add(location, path);
    const text = await response.text();
    if (response.headers.get('content-type')?.includes('text/html')) for (const link of linksOf(text)) add(link, path);
  }
  return answers;
};

test.runIf(hasProc)(`stays under ${LIMIT_MIB} MiB after a walk through everything`, { timeout: 300_000 }, async () => {
  const answers = await walk(site.url);
  expect([...answers].filter(([, status]) => status >= 400)).toEqual([]);
  expect(answers.size).toBeGreaterThanOrEqual(LEAST_REQUESTS);
  for (const ending of ['docx', 'pdf', 'html', 'json'])
    expect(
      [...answers.keys()].some(
        (path) => path.includes(`.${ending}`) || path.endsWith(`/${ending}`) || path.includes(`${ending}?`),
      ),
      ending,
    ).toBe(true);
  const used = residentMiB(site.serverPid());
  process.stdout.write(`${answers.size} requests; ${used.toFixed(0)} MiB\n`);
  expect(used).toBeLessThan(LIMIT_MIB);
});

test.skipIf(hasProc)('!!! /proc is missing: the memory of the server is NOT measured', () => undefined);
