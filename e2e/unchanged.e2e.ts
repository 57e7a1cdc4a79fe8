/** What has not changed costs nothing: validators of pages and answers. */
import { expect, inject, test } from 'vitest';

const site = inject('site');

test.each([
  '/bac-kan/08-nq-tu',
  '/api/v1/works?limit=1',
  `/api/v1/figures?address=${encodeURIComponent('count work')}`,
])('%s is read again as 304', async (path) => {
  const first = await fetch(site + path);
  const tag = first.headers.get('etag');
  expect(first.status).toBe(200);
  expect(tag).toMatch(/^"[\w-]+"$/u);
  const again = await fetch(site + path, { headers: { 'if-none-match': tag ?? '' } });
  expect(again.status).toBe(304);
  const english = await fetch(site + path, { headers: { 'if-none-match': tag ?? '', cookie: 'lang=en' } });
  expect(english.status).toBe(200);
  expect((await fetch(site + path)).headers.get('content-security-policy')).not.toContain('http');
});
