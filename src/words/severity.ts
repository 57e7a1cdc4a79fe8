/** How heavily a remark weighs, as its mark says it. */
import { upperFirst } from '#core/text/letter-case.ts';
import { SEVERITY_WORDS } from '#core/vocabulary/severity-words.ts';
import type { Language } from '#words/language.ts';

export const severityIn = (language: Language): Readonly<Record<keyof typeof SEVERITY_WORDS, string>> => {
  const word = (severity: keyof typeof SEVERITY_WORDS): string =>
    upperFirst(SEVERITY_WORDS[severity][language === 'vi' ? 0 : 1]);
  return { error: word('error'), warning: word('warning'), info: word('info') };
};
