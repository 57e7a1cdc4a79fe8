/** What a browser says of itself, in words: "Chrome trên Windows". */
import type { Language } from '#words/language.ts';

/** In this order: what is built upon another names the other too. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bcoc_coc_browser\//iu, 'Cốc Cốc'],
  [/\bEdgA?(?:iOS)?\//u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\bZalo\b/iu, 'Zalo'],
  [/\b(?:Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(?:Headless)?(?:Chrome|CriOS)\//u, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//u, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/u, 'Windows'],
  [/\bAndroid\b/u, 'Android'],
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bMac OS X\b/u, 'macOS'],
  [/\bCrOS\b/u, 'ChromeOS'],
  [/\bLinux\b/u, 'Linux'],
];

const first = (names: readonly (readonly [RegExp, string])[], agent: string): string | undefined =>
  names.find(([pattern]) => pattern.test(agent))?.[1];

const WORDS = {
  vi: { other: 'trình duyệt hoặc chương trình khác', on: 'trên' },
  en: { other: 'another browser or program', on: 'on' },
} as const;

export const browserName = (language: Language, agent: string): string => {
  const { other, on } = WORDS[language];
  const [browser, system] = [first(BROWSERS, agent), first(SYSTEMS, agent)];
  if (browser === undefined) return system === undefined ? other : `${other}, ${system}`;
  return system === undefined ? browser : `${browser} ${on} ${system}`;
};
