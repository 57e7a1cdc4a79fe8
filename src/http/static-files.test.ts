import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMetrics } from '#http/metrics.ts';
import { readStaticFiles } from '#http/static-files.ts';

describe('files of the browser', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets', 'a-1234.js'), 'x'.repeat(1025));
    writeFileSync(join(folder, 'assets', 'small.css'), 'x'.repeat(1024));
    writeFileSync(join(folder, 'assets', 'f.woff2'), 'x'.repeat(5000));
    writeFileSync(join(folder, 'robots.txt'), 'hello');
    writeFileSync(join(folder, 'what.bin'), 'hello');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stand under their path, those in folders too', () =>
    expect([...readStaticFiles(folder).keys()].toSorted()).toEqual([
      '/assets/a-1234.js',
      '/assets/f.woff2',
      '/assets/small.css',
      '/robots.txt',
      '/what.bin',
    ]));
  it.each([
    ['/assets/a-1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/f.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'public, max-age=3600'],
    ['/what.bin', 'application/octet-stream', 'public, max-age=3600'],
  ])('%s is %s, kept %s', (path, type, cache) =>
    expect(readStaticFiles(folder).get(path)?.headers).toEqual({
      'content-type': type,
      'cache-control': cache,
      vary: 'accept-encoding',
    }),
  );
  it.each([
    ['/assets/a-1234.js', true],
    ['/assets/small.css', false],
    ['/assets/f.woff2', false],
    ['/robots.txt', false],
  ])('%s is packed: %s', (path, expected) => {
    const file = readStaticFiles(folder).get(path);
    expect(file?.packed !== undefined).toBe(expected);
    if (file?.packed) expect(gunzipSync(file.packed).equals(file.body)).toBe(true);
  });
});

describe('what an operator watches', () => {
  it('requests by kind and status, those from memory, and their time', async () => {
    const metrics = createMetrics();
    metrics.answered('page', 200, 10);
    metrics.answered('page', 200, 500);
    metrics.answered('api', 404, 1);
    for (let time = 0; time < 3; time += 1) metrics.repeated(304);
    const text = await metrics.text();
    expect(text).toContain('tiendo_requests_total{kind="page",status="200"} 2');
    expect(text).toContain('tiendo_requests_total{kind="api",status="404"} 1');
    expect(text).toContain('tiendo_repeats_total{status="304"} 3');
    expect(text).toContain('tiendo_request_seconds_bucket{le="0.02",kind="page"} 1');
    expect(text).toContain('tiendo_request_seconds_bucket{le="1",kind="page"} 2');
    // Asked twice nothing is counted twice.
    expect(await metrics.text()).toContain('tiendo_repeats_total{status="304"} 3');
    expect(metrics.contentType).toContain('text/plain');
  });
});
