/** The languages of the interface. Vietnamese is the original; English follows it key by key. */
const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string | null | undefined): text is Language => text === 'vi' || text === 'en';

/**
 * What the operator's setting `TIENDO_LANG` asks for: the language of the server's own lines and of the command line.
 */
export const operatorLanguage = (environment: Readonly<Record<string, string | undefined>>): Language =>
  environment['TIENDO_LANG'] === 'en' ? 'en' : 'vi';

/** The same keys with texts of one's own: a missing or a surplus key does not compile. */
type Wide<T> = T extends string
  ? string
  : T extends (...parts: infer P) => string
    ? (...parts: P) => string
    : { readonly [K in keyof T]: Wide<T[K]> };

export type InBoth<T> = { readonly [L in Language]: Wide<T> };

/** Words in both languages side by side. */
export const inBoth = <const T>(vi: T, en: Wide<T>): InBoth<T> => ({ vi: vi as Wide<T>, en });
