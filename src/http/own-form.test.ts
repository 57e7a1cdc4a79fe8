import { describe, expect, it } from 'vitest';
import { isHandedOn, isOwnForm } from '#http/own-form.ts';

const own = (headers: Readonly<Record<string, string>>, address = 'http://127.0.0.1:4080'): boolean =>
  isOwnForm(new Headers(headers), address);

describe('a form is taken', () => {
  it('from our own page', () => expect(own({ host: '127.0.0.1:4080', origin: 'http://127.0.0.1:4080' })).toBe(true));
  it('under the address that the server was given', () =>
    expect(own({ host: 'tien-do.example', origin: 'https://tien-do.example' }, 'https://tien-do.example')).toBe(true));
});
describe('a form is taken, behind a proxy that ends TLS,', () => {
  const ADDRESS = 'https://tien-do.example';
  it('which asks us under our name', () =>
    expect(own({ host: 'tien-do.example', origin: ADDRESS, 'x-forwarded-proto': 'https' }, ADDRESS)).toBe(true));
  it('which asks us under the number of this machine', () =>
    expect(own({ host: '127.0.0.1:4080', origin: ADDRESS }, ADDRESS)).toBe(true));
  it('and not from another site, whatever name it is asked under', () => {
    for (const host of ['tien-do.example', '127.0.0.1:4080'])
      expect(own({ host, origin: 'https://evil.example' }, ADDRESS)).toBe(false);
    expect(own({ host: '127.0.0.1:4080', origin: 'https://tien-do.example.evil.example' }, ADDRESS)).toBe(false);
  });
});
describe('a form is taken, on a server for others,', () => {
  it.each(['192.168.1.5:4080', '[fd00::5]:4080', '[::1]:4080'])('under its number %s', (host) =>
    expect(own({ host, origin: `http://${host}` }, 'http://localhost:4080')).toBe(true),
  );
});
describe('a form is refused', () => {
  it('from another site', () => expect(own({ host: '127.0.0.1:4080', origin: 'http://evil.example' })).toBe(false));
  it('from another port of this machine', () =>
    expect(own({ host: '127.0.0.1:4080', origin: 'http://127.0.0.1:5000' })).toBe(false));
  it('under a name that another site points here', () =>
    expect(own({ host: 'evil.example:4080', origin: 'http://evil.example:4080' })).toBe(false));
  it.each(['evil.example', '127.0.0.1.evil.example:4080', 'localhost.evil.example', 'x127.0.0.1'])('under %s', (host) =>
    expect(own({ host, origin: `http://${host}` })).toBe(false),
  );
  it('without an origin', () => expect(own({ host: '127.0.0.1:4080' })).toBe(false));
  it('with an origin that is none', () => expect(own({ host: '127.0.0.1:4080', origin: 'null' })).toBe(false));
});

it('a request that came by a proxy is known, whatever the proxy says', () => {
  expect(isHandedOn(new Headers({ 'x-forwarded-for': '127.0.0.1' }))).toBe(true);
  expect(isHandedOn(new Headers({ forwarded: 'for=127.0.0.1' }))).toBe(true);
  expect(isHandedOn(new Headers({ host: '127.0.0.1', origin: 'http://127.0.0.1' }))).toBe(false);
});
