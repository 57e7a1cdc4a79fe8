/** Standards of the urban class and the levels of their scales, as the first rule pack that has them names them. */
import type { View } from '#core/facts/view.ts';
import { lawFilterWords } from '#words/law-filter.ts';
import type { Language } from '#words/language.ts';

/** What no pack has stays what was written. */
export const standardName = (language: Language, { law }: Pick<View, 'law'>, standard: string): string => {
  const pack = law.find(({ standards }) => standards.some(({ id }) => id === standard));
  return lawFilterWords(language, pack, 'standard', standard);
};

/** A level; a number, or what no scale has, stays what was written. */
export const levelName = (language: Language, { law }: Pick<View, 'law'>, level: string): string => {
  const levels = law.flatMap(({ scales }) => scales.flatMap((scale) => scale.levels));
  const found = levels.find(({ id }) => id === level);
  return found?.[language] ?? found?.vi ?? level;
};
