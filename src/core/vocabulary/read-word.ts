/** The code that a word in a file means. */
import { fold } from '#core/text/fold.ts';
import { likeliest } from '#core/text/likeliest.ts';
import { toneOnFirst } from '#core/text/tone.ts';

/**
 * `code`: what is meant. Else the codes that it may mean, the likeliest first; none where nothing is like it.
 * `ambiguous`: it means each of them.
 */
type WordReading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly ambiguous: boolean; readonly near: readonly string[] };

export type WordReader = (text: string) => WordReading;

/** "Hoà" and "hòa" are one word, and so are any spaces, dashes and capitals. */
const plainWord = (text: string): string =>
  toneOnFirst(text)
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** "Hạ tầng (infrastructure)", as exports write it. */
const WITH_CODE = /^(?<word>.*?)\s*\((?<code>[a-z0-9][a-z0-9.-]*)\)$/su;

const FORMS = [plainWord, fold] as const;

type Entries = readonly (readonly [code: string, words: readonly string[]])[];

/**
 * Reads a code, a word of it in either language, or the word with the code in brackets, where the two do not
 * contradict.
 * Marks may lack where the rest still means one code only. `alike`: words of near meaning, which count where nothing
 * else does.
 */
export const wordReader = (entries: Entries, alike: Entries = []): WordReader => {
  const codes = new Set(entries.map(([code]) => code));
  const indexes = FORMS.map((form) => {
    const index = new Map<string, Set<string>>();
    for (const [code, words] of entries)
      for (const word of [code, ...words]) index.set(form(word), (index.get(form(word)) ?? new Set()).add(code));
    return { form, index };
  });
  const byWord = (text: string): readonly string[] => {
    for (const { form, index } of indexes) {
      const meant = index.get(form(text));
      if (meant) return [...meant];
    }
    return [];
  };
  return (text) => {
    if (codes.has(text)) return { ok: true, code: text };
    const { word = '', code = '' } = WITH_CODE.exec(text)?.groups ?? {};
    const meant = byWord(text);
    if (codes.has(code) && meant.length === 0) {
      const other = byWord(word);
      return other.length === 0 || other.includes(code)
        ? { ok: true, code }
        : { ok: false, ambiguous: true, near: [code, ...other] };
    }
    const [only, second] = meant;
    if (only !== undefined && second === undefined) return { ok: true, code: only };
    if (only !== undefined) return { ok: false, ambiguous: true, near: meant };
    const similar = alike.filter(([, words]) => words.some((one) => fold(one) === fold(text))).map(([one]) => one);
    const [nearest, other] = similar;
    if (nearest !== undefined)
      return other === undefined ? { ok: true, code: nearest } : { ok: false, ambiguous: true, near: similar };
    const near = likeliest(fold(text), indexes[1]?.index.keys() ?? []);
    return {
      ok: false,
      ambiguous: false,
      near: [...new Set(near.flatMap((one) => [...(indexes[1]?.index.get(one) ?? [])]))],
    };
  };
};
