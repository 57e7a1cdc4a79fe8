/** The server's memory after somebody has been everywhere: all pages, traces, report files and answers of the API. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_MEGABYTES } from '#app/memory.ts';
import { hasProc, residentMiB } from './support/processes.ts';
import { startSite, type Site } from './support/site.ts';
import { walk } from './support/walk.ts';

/** What an operator who sets nothing allows (`TIENDO_MEMORY`). */
const LIMIT_MIB = DEFAULT_MEGABYTES;
const LEAST_REQUESTS = 200;
/** Traces are by far the most links; beyond so many of one kind nothing new is loaded. */
const MOST_OF_A_KIND = 24;

let site: Site;
beforeAll(async () => {
  // Its own server: what other journeys left in a shared one would be counted, too.
  site = await startSite();
});
afterAll(() => site.stop());

const kindOf = (path: string): string => path.replace(/\?.*$/u, '').split('/').slice(0, 4).join('/');

/** A figure on a page is one of the API as well. */
const ofTheApi = ({ pathname, searchParams }: URL): readonly string[] => {
  const address = pathname.endsWith('/figures') && !pathname.startsWith('/api/') ? searchParams.get('address') : null;
  const workspace = pathname.split('/')[1] ?? '';
  return address === null ? [] : [`/api/v1/figures?workspace=${workspace}&address=${encodeURIComponent(address)}`];
};

/** What the site answers on: everything that its pages lead to, and the operations of the API with what they list. */
const everything = async (url: string): Promise<ReadonlyMap<string, number>> => {
  const from = [
    '/',
    '/api/v1/openapi.json',
    ...['workspaces', 'programmes', 'works', 'measures', 'documents', 'reports'].map((name) => `/api/v1/${name}`),
  ];
  const answers = new Map<string, number>();
  for await (const { path, status } of walk({ url, from, kindOf, mostOfAKind: MOST_OF_A_KIND, alsoAsk: ofTheApi }))
    answers.set(path, status);
  return answers;
};

test.runIf(hasProc)(`stays under ${LIMIT_MIB} MiB after a walk through everything`, { timeout: 300_000 }, async () => {
  const answers = await everything(site.url);
  expect([...answers].filter(([, status]) => status === 0 || status >= 400)).toEqual([]);
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
