/** What a request asks for, read from its URL and cookie alone. */
import type { Asked } from '#http/answer-cache.ts';
import { choiceCookie, choiceOf, type Choice, type Way } from '#http/choice.ts';
import { isTheme, THEME_QUERY, type Theme } from '#http/theme.ts';
import { isLanguage, type Language } from '#words/language.ts';

const LANGUAGE: Choice<Language> = { name: 'lang', is: isLanguage, unchosen: 'vi' };

const THEME: Choice<Theme> = { name: THEME_QUERY, is: isTheme, unchosen: 'theo-may' };

/**
 * First parts of a path that are no workspace, whether a page is asked for or its data; the router's own names for "/"
 * too.
 */
const RESERVED: ReadonlySet<string> = new Set([
  '',
  '_',
  '_root',
  'api',
  'figures',
  'tai-khoan',
  'bat-dau',
  'kiem-tra-bao-cao',
  'du-lieu-mo',
  'tim-kiem',
]);

/** Whether the first part of a path names no workspace. */
export const isOfNoWorkspace = (first: string): boolean => RESERVED.has(first.replace(/\.data$/u, ''));

/** The language: of the query, else of the cookie, else Vietnamese. */
export const languageOf = (query: string, cookie: string | undefined): Language => choiceOf(LANGUAGE, query, cookie);

/** The colours of the page: of the query, else of the cookie, else as the device has it. */
export const themeOf = (query: string, cookie: string | undefined): Theme => choiceOf(THEME, query, cookie);

/** How a request came: by what its browser says of it, else by the page it names as the one before. */
export const wayOf = (headers: Headers, origin: string, isSecure: boolean): Way => {
  const site = headers.get('sec-fetch-site');
  const before = headers.get('referer');
  // What a page reads by script it reads at its own address: nobody chose anew.
  const isFollowed = (headers.get('sec-fetch-mode') ?? 'navigate') === 'navigate';
  const isSame = site === null ? before !== null && URL.parse(before)?.origin === origin : site === 'same-origin';
  return { isSecure, isOwn: isFollowed && isSame };
};

/** The cookies that keep what the query chooses. */
export const choiceCookies = (query: string, way: Way): readonly string[] =>
  [choiceCookie(LANGUAGE, query, way), choiceCookie(THEME, query, way)].filter((one) => one !== undefined);

/** Whether a day is asked for: a field that was sent empty asks for none. */
const namesDay = (query: string): boolean =>
  query.includes('asOf=') && (new URLSearchParams(query).get('asOf') ?? '').trim() !== '';

/** `today` enters the key, for a page without an as-of date changes at midnight. */
export const readAsked = (url: string, cookie: string | undefined, today: string): Asked => {
  const cut = url.indexOf('?');
  const path = cut < 0 ? url : url.slice(0, cut);
  const query = cut < 0 ? '' : url.slice(cut + 1);
  const [first = '', ...below] = path.slice(1).split('/');
  const named = first === 'api' && query.includes('workspace=') ? new URLSearchParams(query).get('workspace') : null;
  const workspace = named ?? (isOfNoWorkspace(first) ? '' : below.length > 0 ? first : first.replace(/\.data$/u, ''));
  const day = namesDay(query) ? '' : today;
  return {
    workspace: safeDecode(workspace),
    key: `${languageOf(query, cookie)} ${themeOf(query, cookie)} ${day} ${url}`,
  };
};

/** As much as is worth remembering: readers come back to the same pages. */
const REMEMBERED = 1000;
const LONGEST = 500;

/** `readAsked` with a memory of what was asked today. */
export const rememberAsked = (): typeof readAsked => {
  let day = '';
  let known = new Map<string, Asked>();
  return (url, cookie, today) => {
    if (url.length + (cookie?.length ?? 0) > LONGEST) return readAsked(url, cookie, today);
    if (day !== today) known = new Map();
    day = today;
    const name = cookie === undefined ? url : `${url}\n${cookie}`;
    const before = known.get(name);
    if (before) return before;
    if (known.size >= REMEMBERED) known = new Map();
    const asked = readAsked(url, cookie, today);
    known.set(name, asked);
    return asked;
  };
};

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
