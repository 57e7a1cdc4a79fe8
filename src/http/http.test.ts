import { expect, test } from 'vitest';
import { answerCache } from '#http/answer-cache.ts';
import { choiceCookies, languageOf, readAsked, rememberAsked } from '#http/asked.ts';
import { coalesce } from '#http/coalesce.ts';
import { sealScripts, securityHeaders } from '#http/security.ts';

test('requests that come together share one query; one that comes later gets a later query', async () => {
  let asked = 0;
  const release: (() => void)[] = [];
  const ask = coalesce(() => {
    asked += 1;
    const mine = asked;
    return new Promise<number>((resolve) => void release.push(() => resolve(mine)));
  });
  const first = [ask('a'), ask('a')];
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(asked).toBe(1);
  const second = [ask('a'), ask('a')];
  release.shift()?.();
  expect(await Promise.all(first)).toEqual([1, 1]);
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  release.shift()?.();
  expect(await Promise.all(second)).toEqual([2, 2]);
  expect(asked).toBe(2);
});

test('a query that fails fails its askers alone', async () => {
  let fails = true;
  const ask = coalesce(async () => {
    if (fails) throw new Error('no database');
    return 'well';
  });
  await expect(ask('a')).rejects.toThrow('no database');
  fails = false;
  expect(await ask('a')).toBe('well');
});

test('answers of another version are not found, and the memory has an end', () => {
  const cache = answerCache(40_000);
  const answer = (version: string) => ({
    version,
    plain: { etag: version, headers: [], unchanged: [], body: Buffer.alloc(5000) },
    packed: undefined,
  });
  for (let n = 0; n < 20; n += 1) cache.keep(`k${n}`, answer('1'));
  expect(cache.size()).toBeLessThanOrEqual(40_000);
  expect(cache.find('k0', '1')).toBeUndefined();
  expect(cache.find('k19', '1')).toBeDefined();
  expect(cache.find('k19', '2')).toBeUndefined();
});

test('what a request asks for', () => {
  expect(readAsked('/bac-kan/08-nq-tu?asOf=2022-01-01', undefined, '2026-01-01')).toEqual({
    workspace: 'bac-kan',
    key: 'vi theo-may  /bac-kan/08-nq-tu?asOf=2022-01-01',
  });
  expect(readAsked('/bac-kan/08-nq-tu', 'lang=en', '2026-01-01')).toEqual({
    workspace: 'bac-kan',
    key: 'en theo-may 2026-01-01 /bac-kan/08-nq-tu',
  });
  expect(readAsked('/api/v1/works?workspace=w', undefined, 'd').workspace).toBe('w');
  expect(readAsked('/w.data?_routes=x', undefined, 'd').workspace).toBe('w');
  expect(readAsked('/w.data/p', undefined, 'd').workspace).toBe('w.data');
  expect(readAsked('/w%2Edata', undefined, 'd').workspace).toBe('w.data');
  expect(readAsked('/', undefined, 'd').workspace).toBe('');
  expect(languageOf('lang=fr', 'lang=en')).toBe('en');
  expect(languageOf('', 'lang=vi; __Host-lang=en')).toBe('en');
  expect(languageOf('', 'x__Host-lang=en')).toBe('vi');
});

test.each([
  '',
  '?',
  '?asOf=',
  '?asOf=%20',
  '?asOf=+',
  '?tim=asOf%3D2023-05-31',
  '?asOf=&asOf=2023-05-31',
  '?tim=asOf=',
])('a page asked for by %j turns at midnight', (query) =>
  expect(readAsked(`/w/p${query}`, undefined, '2023-05-31').key).not.toBe(
    readAsked(`/w/p${query}`, undefined, '2023-06-01').key,
  ),
);

test.each(['?asOf=2023-05-31', '?asOf=31/5/2023', '?tim=a&asOf=2023-05-31'])(
  'a page asked for by %j is the same tomorrow',
  (query) =>
    expect(readAsked(`/w/p${query}`, undefined, '2023-05-31').key).toBe(
      readAsked(`/w/p${query}`, undefined, '2023-06-01').key,
    ),
);

test('what was asked before is remembered, but neither another language nor yesterday', () => {
  const remembered = rememberAsked();
  for (const [url, cookie, day] of [
    ['/w/p', undefined, 'd1'],
    ['/w/p', undefined, 'd1'],
    ['/w/p', 'lang=en', 'd1'],
    ['/w/p', undefined, 'd2'],
    [`/w/p?q=${'x'.repeat(600)}`, undefined, 'd2'],
  ] as const) {
    expect(remembered(url, cookie, day)).toEqual(readAsked(url, cookie, day));
  }
});

test('a chosen language is kept by a cookie; over an encrypted way, for this host alone', () => {
  expect(choiceCookies('?x=1', { isSecure: true, isOwn: true })).toEqual([]);
  expect(choiceCookies('?lang=fr', { isSecure: true, isOwn: true })).toEqual([]);
  expect(choiceCookies('?lang=en', { isSecure: false, isOwn: true })).toEqual([
    'lang=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly',
  ]);
  expect(choiceCookies('?lang=en', { isSecure: true, isOwn: true })).toEqual([
    '__Host-lang=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure',
  ]);
});

test('pages are for our own site, open data for all; what is encrypted stays so', () => {
  const of = (path: string, isHttps = false): ReadonlyMap<string, string> => new Map(securityHeaders(isHttps)(path));
  expect(of('/w/p').get('cross-origin-resource-policy')).toBe('same-origin');
  expect(of('/assets/a.js').get('cross-origin-resource-policy')).toBe('same-origin');
  expect(of('/api/v1/works').get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(of('/w/p').get('strict-transport-security')).toBeUndefined();
  expect(of('/w/p', true).get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
});

test('our own scripts are allowed by hash, the nonce is gone, others are not allowed', () => {
  const { html, policy } = sealScripts(
    '<script nonce="n1">go()</script><script>evil()</script><script nonce="n1" src="/a.js"></script>',
    'n1',
  );
  expect(html).not.toContain('nonce');
  expect(policy.match(/sha256-/gu)).toHaveLength(1);
  expect(policy).not.toContain("unsafe-inline' 'self");
});

test('a page of nine million letters is sealed as any other; a script without an end is none', () => {
  const long = `<p>${'x'.repeat(9_000_000)}</p><script nonce="n1">go('${'y'.repeat(9_000_000)}')</script>`;
  expect(sealScripts(long, 'n1').policy.match(/sha256-/gu)).toHaveLength(1);
  expect(sealScripts('<script nonce="n1">go()', 'n1').policy).not.toContain('sha256');
  expect(sealScripts('<script nonce="n1"', 'n1').policy).not.toContain('sha256');
});
