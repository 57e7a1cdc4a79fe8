import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealScripts, securityHeaders, STRICT_POLICY } from '#http/security.ts';
import { takesGzip } from '#http/takes-gzip.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('what is sent with every answer', () => {
  const headers = (path: string, isHttps = true) => new Map(securityHeaders(isHttps)(path));
  it.each([
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
  ])('%s: %s', (name, value) => {
    for (const path of ['/', '/bac-kan', '/api/figures']) expect(headers(path).get(name)).toBe(value);
  });
  it('pages and files are for our own site, open data for any', () => {
    expect(headers('/bac-kan').get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers('/apiary').get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers('/api/figures').get('cross-origin-resource-policy')).toBe('cross-origin');
  });
  it('a browser is told to come by https only where it has', () => {
    expect(headers('/', true).get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers('/', false).has('strict-transport-security')).toBe(false);
  });
});

describe('scripts that may run', () => {
  it('without any none but our files', () => {
    expect(STRICT_POLICY).toContain("default-src 'none'; script-src 'self';");
    expect(STRICT_POLICY).not.toMatch(/script-src[^;]*unsafe/u);
    for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
      expect(STRICT_POLICY).toContain(part);
  });
  it('those of this rendering by their hash, and the nonce is gone', () => {
    const { html, policy } = sealScripts(
      '<p>a</p><script nonce="n1">one()</script><script nonce="n1" defer>two()</script>',
      'n1',
    );
    expect(html).toBe('<p>a</p><script>one()</script><script defer>two()</script>');
    expect(policy).toContain(`script-src 'self' ${hashOf('one()')} ${hashOf('two()')};`);
    expect(policy).not.toContain('nonce');
  });
  it.each([
    ['without a nonce', '<script>evil()</script>', 'evil()'],
    ['with another one', '<script nonce="n2">evil()</script>', 'evil()'],
    ['that is never closed', '<script nonce="n1">evil()', 'evil()'],
    ['that is never opened', '<script nonce="n1"', ''],
    ['with nothing in it', '<script nonce="n1" src="/a.js"></script>', ''],
  ])('not one %s', (_, page, body) => {
    const { policy } = sealScripts(page, 'n1');
    expect(policy).toBe(STRICT_POLICY);
    expect(policy).not.toContain(hashOf(body));
  });
  it('the same twice is named once', () => {
    const { policy } = sealScripts('<script nonce="n">a</script><script nonce="n">a</script>', 'n');
    expect(policy.split(hashOf('a'))).toHaveLength(2);
  });
});

it.each([
  [undefined, false],
  ['', false],
  ['gzip', true],
  ['gzip, deflate, br', true],
  ['br', false],
  ['deflate, gzip;q=0.5', true],
  ['gzip;q=0', false],
  ['gzip; q=0', false],
  ['gzip;q=0.0', false],
  ['gzip;q=0.01', true],
  ['gzip;q=0, br', false],
  ['br;q=0, gzip', true],
  ['br;q=0,gzip;q=1.0', true],
])('who accepts “%s” takes gzip: %s', (accepted, expected) => expect(takesGzip(accepted)).toBe(expected));
