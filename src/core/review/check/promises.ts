/** What headings and the title promise: causes, lessons, proposals, the aim; and limits that say nothing. */
import { figuresOf } from '#core/review/check/figure.ts';
import { rangeOf, sentenceAround, wordsOf, type Section } from '#core/review/check/sections.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadPassage, ReadText } from '#core/review/read-claims.ts';

/** "Hạn chế, nguyên nhân" without a cause. */
const PROMISED: readonly (readonly [heading: RegExp, answer: RegExp, noun: string])[] = [
  [/nguyên nhân/iu, /(?:nguyên nhân|\bdo\s|vì\s|bởi)/iu, 'nguyên nhân'],
  [/(?:bài học|kinh nghiệm)/iu, /(?:bài học|kinh nghiệm|cần|phải|một là|thứ nhất)/iu, 'bài học kinh nghiệm'],
  [/(?:kiến nghị|đề xuất)/iu, /(?:kiến nghị|đề nghị|đề xuất|xem xét|quan tâm|trình)/iu, 'kiến nghị, đề xuất'],
];

export const headingFindings = (text: string, sections: readonly Section[]): readonly Finding[] =>
  sections.flatMap((section): readonly Finding[] => {
    const start = section.heading.words;
    const words = section.body
      .map((passage) =>
        passage === section.heading ? text.slice(section.titleEnd, rangeOf(passage).end) : wordsOf(text, passage),
      )
      .join(' ');
    if (section.title.length > 120) return [];
    if (
      words.trim() === '' &&
      section.title.length > 0 &&
      section.level <= 3 &&
      section.heading.style !== 'part' &&
      !/[.;]$/u.test(section.title)
    )
      return [{ rule: 'heading.unanswered', start, end: section.titleEnd, data: { heading: section.title, noun: '' } }];
    return PROMISED.flatMap(([heading, answer, noun]): readonly Finding[] =>
      heading.test(section.title) && words.length > 80 && !answer.test(words)
        ? [{ rule: 'heading.unanswered', start, end: section.titleEnd, data: { heading: section.title, noun } }]
        : [],
    );
  });

const AIM = /(?:đạt (?:các |chuẩn )?(?:tiêu chí|chỉ tiêu)|đạt chuẩn)/iu;

const KIND = /^\W*(?:báo cáo|kế hoạch|chương trình|đề án|tờ trình)/iu;

/** The subject of the report: a line below or behind the word of its kind, and no sentence. */
const isTitle = (text: string, passages: readonly ReadPassage[], at: number): boolean => {
  const [own, before] = [passages[at], passages[at - 1]];
  if (!own || own.kind === 'heading') return false;
  const words = wordsOf(text, own);
  return (
    (KIND.test(words) || (before !== undefined && KIND.test(wordsOf(text, before)))) && !/[.;:…](?:\s|$)/u.test(words)
  );
};

/** A title whose aim is criteria, over a text that never says how many of them are met. */
export const aimFindings = (text: string, { passages }: ReadText): readonly Finding[] => {
  const head = passages
    .slice(0, 6)
    .find((passage, at) => AIM.test(wordsOf(text, passage)) && isTitle(text, passages, at));
  if (!head) return [];
  const words = wordsOf(text, head);
  const found = AIM.exec(words);
  if (!found || /đạt chuẩn/iu.test(found[0])) return [];
  const counted = passages.some((passage) =>
    figuresOf(passage).some(({ unit }) => unit === 'tiêu chí' || unit === 'chỉ tiêu' || unit === 'tiêu chuẩn'),
  );
  if (counted) return [];
  const start = rangeOf(head).start + found.index;
  return [
    {
      rule: 'aim.unanswered',
      start,
      end: start + found[0].length,
      data: { aim: lastWords(sentenceAround(words, found.index), 14) },
    },
  ];
};

const lastWords = (text: string, most: number): string => text.trim().split(/\s+/u).slice(-most).join(' ');

const LIMITS = /(?:hạn chế|tồn tại|khó khăn|vướng mắc|yếu kém)/iu;

/** Limits of which none tells when, how much or who. */
export const limitFindings = (sections: readonly Section[]): readonly Finding[] =>
  sections.flatMap((section): readonly Finding[] => {
    if (!LIMITS.test(section.title) || section.title.length > 120) return [];
    const items = section.body.filter(({ kind }) => kind === 'item' || kind === 'paragraph');
    const bare = items.every(({ claims }) => claims.every(({ kind }) => kind === 'list' || kind === 'footnote'));
    return items.length >= 2 && bare
      ? [
          {
            rule: 'limits.bare',
            start: section.heading.words,
            end: section.titleEnd,
            data: { heading: section.title, count: items.length },
          },
        ]
      : [];
  });
