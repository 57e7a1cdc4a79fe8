import { describe, expect, it } from 'vitest';
import { isOwnForm } from '#http/own-form.ts';

const own = (headers: Readonly<Record<string, string>>, address = 'http://127.0.0.1:4080'): boolean => isOwnForm(new Headers(headers), address);

describe('a form is taken', () => {
  it('from our own page', () => expect(own({ host: '127.0.0.1:4080', origin: 'http://127.0.0.1:4080' })).toBe(true));
  it('under the address that the server was given', () => expect(own({ host: 'tien-do.example', origin: 'https://tien-do.example' }, 'https://tien-do.example')).toBe(true));
});
describe('a form is refused', () => {
  it('from another site', () => expect(own({ host: '127.0.0.1:4080', origin: 'http://evil.example' })).toBe(false));
  it('from another port of this machine', () => expect(own({ host: '127.0.0.1:4080', origin: 'http://127.0.0.1:5000' })).toBe(false));
  it('under a name that another site points here', () => expect(own({ host: 'evil.example:4080', origin: 'http://evil.example:4080' })).toBe(false));
  it('without an origin', () => expect(own({ host: '127.0.0.1:4080' })).toBe(false));
  it('with an origin that is none', () => expect(own({ host: '127.0.0.1:4080', origin: 'null' })).toBe(false));
});
