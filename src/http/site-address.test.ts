import { describe, expect, test } from 'vitest';
import { siteAddress } from '#http/site-address.ts';

const request = (host: string, more: Readonly<Record<string, string>> = {}) => ({
  url: `http://${host}/w/p?x=http://y`,
  headers: new Headers({ host, ...more }),
});

describe('behind a proxy that ends TLS', () => {
  const site = siteAddress('https://tien-do.example');
  test('a request under our name has our address', () => {
    const asked = request('tien-do.example');
    expect([site.urlFor(asked), site.isSecure(asked.headers)]).toEqual([
      'https://tien-do.example/w/p?x=http://y',
      true,
    ]);
  });
  test('a proxy that keeps the name to itself is known by what it says of the client', () => {
    const asked = request('127.0.0.1:4080', { 'x-forwarded-for': '203.0.113.7' });
    expect([site.urlFor(asked), site.isSecure(asked.headers)]).toEqual([asked.url, true]);
  });
  test('who sits at the machine comes in plain', () => {
    const asked = request('127.0.0.1:4080');
    expect([site.urlFor(asked), site.isSecure(asked.headers)]).toEqual([asked.url, false]);
  });
});

test('a header alone makes no request encrypted', () => {
  const site = siteAddress('http://127.0.0.1:4080');
  const asked = request('127.0.0.1:4080', { 'x-forwarded-proto': 'https' });
  expect([site.isHttps, site.isSecure(asked.headers), site.urlFor(asked)]).toEqual([false, false, asked.url]);
});
