import { describe, expect, it } from 'vitest';
import { endedCookie, hasSession, sessionCookie, sessionToken } from '#http/session-cookie.ts';

const TOKEN = 'a'.repeat(43);
const [PLAIN, SAFE] = ['http://127.0.0.1:4080', 'https://tiendo.example.vn'];

describe('the cookie of a session', () => {
  it.each([PLAIN, SAFE])('is read as it was set: %s', (address) => {
    const pair = sessionCookie(TOKEN, address).split(';')[0] ?? '';
    expect(sessionToken(`lang=vi; ${pair}`, address)).toBe(TOKEN);
    expect(hasSession(pair)).toBe(true);
  });
  it('is out of reach of scripts and of other sites, and of other hosts behind https', () => {
    expect(sessionCookie(TOKEN, PLAIN)).toBe(`phien=${TOKEN}; Path=/; HttpOnly; SameSite=Lax`);
    expect(sessionCookie(TOKEN, SAFE)).toBe(`__Host-phien=${TOKEN}; Path=/; HttpOnly; SameSite=Lax; Secure`);
    expect(endedCookie(SAFE)).toContain('Max-Age=0');
  });
  it.each([
    undefined,
    '',
    'lang=vi',
    'phien=',
    'phien=short',
    `phien=${TOKEN}a`,
    `phien=${'a'.repeat(42)}"`,
    `xphien=${TOKEN}`,
    `phien2=${TOKEN}`,
  ])('%s holds no token', (cookie) => expect(sessionToken(cookie, PLAIN)).toBeUndefined());
  it('one that another host may have set is not taken behind https', () =>
    expect(sessionToken(`phien=${TOKEN}`, SAFE)).toBeUndefined());
});
