import { describe, expect, it } from 'vitest';
import { choiceCookies, isOfNoWorkspace, languageOf, readAsked, rememberAsked, themeOf, wayOf } from '#http/asked.ts';

describe('the language of a request', () => {
  it.each([
    ['', undefined, 'vi'],
    ['lang=en', undefined, 'en'],
    ['lang=vi', 'lang=en', 'vi'],
    ['lang=fr', 'lang=en', 'en'],
    ['lang=', 'lang=en', 'en'],
    ['x=1&lang=en', undefined, 'en'],
    ['slang=en', undefined, 'vi'],
    ['', 'lang=en', 'en'],
    ['', 'a=b; lang=en', 'en'],
    ['', 'slang=en', 'vi'],
    ['', 'lang=fr', 'vi'],
    ['', '__Host-lang=en', 'en'],
    // What only this host can have set goes before what another one of the domain may have put there.
    ['', 'lang=vi; __Host-lang=en', 'en'],
  ])('query “%s”, cookie “%s”: %s', (query, cookie, language) => expect(languageOf(query, cookie)).toBe(language));
  it.each([
    ['lang=en', false, /^lang=en; Path=\/; Max-Age=31536000; SameSite=Lax; HttpOnly$/u],
    ['lang=en', true, /^__Host-lang=en; .*HttpOnly; Secure$/u],
  ])('%s is kept, its way encrypted: %s', (query, isSecure, cookie) =>
    expect(choiceCookies(query, { isSecure, isOwn: true })).toEqual([expect.stringMatching(cookie)]),
  );
  it.each(['', 'lang=fr', 'x=en'])('“%s” chooses none', (query) =>
    expect(choiceCookies(query, { isSecure: true, isOwn: true })).toEqual([]),
  );
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' }, true],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, false],
    [{ 'sec-fetch-site': 'none', referer: 'https://a.vn/x' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ referer: 'https://a.vn/w/p?x=1' }, true],
    [{ referer: 'https://b.vn/' }, false],
    [{ referer: 'no address' }, false],
    [{}, false],
  ])('a link of others turns the pages for the visit only: %j', (headers, isKept) => {
    const way = wayOf(new Headers(headers as Record<string, string>), 'https://a.vn', true);
    expect(choiceCookies('lang=en', way)[0]?.includes('Max-Age')).toBe(isKept);
  });
});

describe('the colours of a page', () => {
  it.each([
    ['', undefined, 'theo-may'],
    ['giao-dien=toi', undefined, 'toi'],
    ['giao-dien=xanh', 'giao-dien=sang', 'sang'],
    ['giao-dien=theo-may', 'giao-dien=toi', 'theo-may'],
    ['', 'lang=en; __Host-giao-dien=toi', 'toi'],
  ])('query “%s”, cookie “%s”: %s', (query, cookie, theme) => expect(themeOf(query, cookie)).toBe(theme));
  it('are kept beside a language that is chosen at once, and make an answer of their own', () => {
    const way = { isSecure: false, isOwn: true };
    expect(choiceCookies('lang=en&giao-dien=toi', way)).toEqual([
      expect.stringMatching(/^lang=en;/u),
      expect.stringMatching(/^giao-dien=toi;/u),
    ]);
    const key = (cookie?: string) => readAsked('/w', cookie, '2026-01-01').key;
    expect(key('giao-dien=toi')).not.toBe(key());
  });
});

describe('what an answer depends on', () => {
  it.each([
    ['/bac-kan/works', 'bac-kan'],
    ['/bac-kan', 'bac-kan'],
    ['/bac-kan.data', 'bac-kan'],
    ['/bac-kan/works.data', 'bac-kan'],
    ['/a.data.b', 'a.data.b'],
    ['/', ''],
    ['/api/figures?workspace=bac-kan', 'bac-kan'],
    ['/api/figures', ''],
    ['/figures?workspace=bac-kan', ''],
    ['/tai-khoan', ''],
    ['/bat-dau.data', ''],
    ['/b%C3%A1c', 'bác'],
    ['/%zz', '%zz'],
    ['?x', ''],
  ])('%s is of the workspace “%s”', (url, workspace) =>
    expect(readAsked(url, undefined, '2026-01-01').workspace).toBe(workspace),
  );
  it('today matters where no day is asked for; the language always', () => {
    const key = (url: string, cookie?: string, today = '2026-01-01') => readAsked(url, cookie, today).key;
    expect(key('/w')).not.toBe(key('/w', undefined, '2026-01-02'));
    expect(key('/w?asOf=')).not.toBe(key('/w?asOf=', undefined, '2026-01-02'));
    expect(key('/w?asOf=%20')).not.toBe(key('/w?asOf=%20', undefined, '2026-01-02'));
    expect(key('/w?asOf=2025-01-01')).toBe(key('/w?asOf=2025-01-01', undefined, '2026-01-02'));
    expect(key('/w')).not.toBe(key('/w', 'lang=en'));
    expect(key('/w')).not.toBe(key('/w?x=1'));
  });
});

describe('what was asked before is remembered', () => {
  it('the same object today, another one tomorrow, and with another cookie', () => {
    const read = rememberAsked();
    const first = read('/w', undefined, '2026-01-01');
    expect(read('/w', undefined, '2026-01-01')).toBe(first);
    expect(read('/w', 'lang=en', '2026-01-01')).not.toEqual(first);
    expect(read('/w', undefined, '2026-01-02')).not.toEqual(first);
    expect(read('/w', 'lang=en', '2026-01-02').key).toContain('en');
  });
  it('what is long is read each time, at five hundred letters still not', () => {
    const read = rememberAsked();
    const of = (letters: number) => `/w?${'x'.repeat(letters - 3)}`;
    expect(read(of(500), undefined, 'd')).toBe(read(of(500), undefined, 'd'));
    expect(read(of(501), undefined, 'd')).not.toBe(read(of(501), undefined, 'd'));
    expect(read(of(400), 'c'.repeat(101), 'd')).not.toBe(read(of(400), 'c'.repeat(101), 'd'));
  });
  it('of a thousand and one it begins anew', () => {
    const read = rememberAsked();
    const first = read('/w0', undefined, 'd');
    for (let at = 1; at < 1000; at += 1) read(`/w${at}`, undefined, 'd');
    expect(read('/w0', undefined, 'd')).toBe(first);
    read('/w1000', undefined, 'd');
    expect(read('/w0', undefined, 'd')).not.toBe(first);
  });
});

describe('the first part of a path', () => {
  it.each([
    '',
    '_',
    '_.data',
    '_root.data',
    'api',
    'figures',
    'figures.data',
    'tai-khoan',
    'bat-dau.data',
    'kiem-tra-bao-cao',
    'du-lieu-mo',
  ])('%j names no workspace', (first) => expect(isOfNoWorkspace(first)).toBe(true));
  it.each(['bac-kan', 'bac-kan.data', '_x', 'figures-cua-xa'])('%j may name one', (first) =>
    expect(isOfNoWorkspace(first)).toBe(false),
  );
});
