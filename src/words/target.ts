/** What a target asks, in the words around its value: "không quá 1% đến năm 2025". */
import type { Terms } from '#core/figure/target-terms.ts';
import { printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';

export interface TargetWords {
  readonly before: string;
  readonly after: string;
}

type Ends = Readonly<Record<Terms['relation'], TargetWords>>;

const ENDS: Readonly<Record<Language, Ends>> = {
  vi: {
    'at-least': { before: 'từ', after: 'trở lên' },
    'at-most': { before: 'không quá', after: '' },
    exactly: { before: 'đúng', after: '' },
    between: { before: '', after: '' },
  },
  en: {
    'at-least': { before: 'at least', after: '' },
    'at-most': { before: 'at most', after: '' },
    exactly: { before: 'exactly', after: '' },
    between: { before: '', after: '' },
  },
};

const OVER: Readonly<Record<Language, Readonly<Record<'cumulative' | 'average', string>>>> = {
  vi: { cumulative: 'cộng các năm', average: 'bình quân mỗi năm' },
  en: { cumulative: 'over all years', average: 'a year on average' },
};

/** Of ranks the lower number is more; above what is highest there is nothing. */
const endsOf = (language: Language, { relation, isRank, isHighest }: Terms): TargetWords => {
  if (isHighest && relation === 'at-least') return NOTHING;
  return ENDS[language][isRank && relation === 'at-most' ? 'at-least' : relation];
};
const NOTHING: TargetWords = { before: '', after: '' };

export const targetWords = (language: Language, terms: Terms, eachYear: boolean): TargetWords => {
  const { by, over } = terms;
  const { before, after } = endsOf(language, terms);
  const period = by && printPeriodIn(language, by);
  const many = eachYear ? { vi: 'mỗi năm', en: 'each year' }[language] : over && OVER[language][over.how];
  const when = period && !eachYear ? { vi: `đến ${period}`, en: `by ${period}` }[language] : undefined;
  return { before, after: [after, many, when].filter(Boolean).join(' ') };
};
