/**
 * What the filters of an urban figure say: the class, the law, the criterion or the standard, which end of the
 * interval.
 */
import type { Names, RulePack } from '#core/law/pack/pack.ts';
import type { Language } from '#words/language.ts';
import { ownEntry } from '#core/text/own-entry.ts';

const ENDS: Readonly<Record<string, Names>> = {
  min: { vi: 'ít nhất', en: 'at the least' },
  max: { vi: 'nhiều nhất', en: 'at the most' },
};
const LISTS: Readonly<Record<string, 'classes' | 'criteria' | 'standards'>> = {
  class: 'classes',
  criterion: 'criteria',
  standard: 'standards',
};

/** As the pack names it; an unknown id is its own name. */
export const lawFilterWords = (language: Language, pack: RulePack | undefined, key: string, id: string): string => {
  if (key === 'pack') return pack?.title[language] ?? id;
  const list = ownEntry(LISTS, key);
  const names: Names | undefined = list === undefined ? ownEntry(ENDS, id) : pack?.[list].find((one) => one.id === id);
  return names?.[language] ?? names?.vi ?? id;
};
