/** What a text promises and what it then tells: totals, targets in headings, the aim in the title, limits. */
import type { Claim } from '#core/review/claim.ts';
import { figuresOf } from '#core/review/check/figure.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadPassage, ReadText } from '#core/review/read-claims.ts';
import { fold } from '#core/text/fold.ts';
import {
  addDecimals,
  compareDecimals,
  decimal,
  multiplyDecimals,
  plainDecimal,
  type Decimal,
} from '#core/value/decimal.ts';

/** A heading with the passages below it, until the next one as high. */
interface Section {
  readonly heading: ReadPassage;
  readonly title: string;
  readonly titleEnd: number;
  readonly level: number;
  readonly body: readonly ReadPassage[];
}

const DEEPEST = 12;

const sectionsOf = ({ passages, structure }: ReadText): readonly Section[] => {
  const titles = new Map(structure.filter(({ kind }) => kind === 'heading').map((claim) => [claim.start, claim]));
  const headings = passages.flatMap((passage, at) => {
    const claim = passage.kind === 'heading' ? titles.get(passage.parts[0]?.start ?? -1) : undefined;
    return claim ? [{ at, passage, claim, level: Math.min(claim.level ?? 1, DEEPEST - 1) }] : [];
  });
  // From the end, so that of each level the next heading is known.
  const next = Array.from({ length: DEEPEST }, () => passages.length);
  const ends = headings.toReversed().map(({ at, level }) => {
    const end = Math.min(...next.slice(0, level + 1));
    next[level] = at;
    return end;
  });
  return headings.map(({ at, passage, claim, level }, place) => {
    const end = ends[headings.length - 1 - place] ?? passages.length;
    const rest = (passage.parts.at(-1)?.end ?? claim.end) - claim.end > 20 ? [passage] : [];
    return {
      heading: passage,
      title: claim.subject ?? '',
      titleEnd: claim.end,
      level,
      body: [...rest, ...passages.slice(at + 1, end)],
    };
  });
};

/** Of each passage the innermost section that holds it. */
const innermost = (sections: readonly Section[]): ReadonlyMap<ReadPassage, Section> =>
  new Map(sections.flatMap((section) => section.body.map((passage) => [passage, section] as const)));

const rangeOf = ({ parts }: ReadPassage): { readonly start: number; readonly end: number } => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});

const wordsOf = (text: string, passage: ReadPassage): string =>
  passage.parts.map(({ start, end }) => text.slice(start, end)).join(' ');

const sentenceAround = (words: string, at: number): string => {
  const before = Math.max(words.lastIndexOf('. ', at), words.lastIndexOf('; ', at));
  const ends = [words.indexOf('. ', at), words.indexOf('; ', at)].filter((end) => end >= 0);
  return words.slice(before + 1, ends.length > 0 ? Math.min(...ends) : words.length);
};

const TOTALS =
  /(?:huy động(?: được)?(?: các)?(?: nguồn)?(?: lực| vốn)?|tổng (?:số )?(?:nguồn )?(?:vốn|lực|kinh phí|nguồn|nguồn lực|mức huy động|ngân sách))/iu;
const PROMISES = /(?:cụ thể|gồm|trong đó|như sau)\s*:?\s*$/iu;
/** What adds up to nine tenths of a total supports it. */
const SUPPORT_LOW = decimal(9n, 1);
const SUPPORT_HIGH = decimal(11n, 1);

/** A total of money that no parts in its section add up to. */
const unsupportedTotals = (text: string, sections: readonly Section[]): readonly Finding[] => {
  const holders = innermost(sections);
  return sections.flatMap((section): readonly Finding[] =>
    section.body.flatMap((passage, at): readonly Finding[] => {
      // Only the innermost section that holds the total is asked.
      if (holders.get(passage) !== section) return [];
      return figuresOf(passage).flatMap((total): readonly Finding[] => {
        if (total.unit !== 'đồng' || total.of !== undefined) return [];
        const words = text.slice(rangeOf(passage).start, rangeOf(passage).end);
        const before = text.slice(Math.max(rangeOf(passage).start, total.start - 90), total.start);
        if (!TOTALS.test(before)) return [];
        const promises = PROMISES.test(words.trimEnd());
        if (
          !promises &&
          !(total.approximation ?? []).some((word) => word === 'over' || word === 'more-than' || word === 'about')
        )
          return [];
        const below = [passage, ...section.body.slice(at + 1)].filter(({ kind }) => kind !== 'note');
        const parts = below.flatMap((other) =>
          figuresOf(other).filter(
            (figure) => figure.unit === 'đồng' && figure.start > total.end && figure.of === undefined,
          ),
        );
        if (!promises && parts.length === 0 && section.body.length > 6) return [];
        if (
          addsUp(
            plainDecimal(total.value),
            parts.map((part) => ({ value: plainDecimal(part.value), bracketed: isBracketed(text, part) })),
          )
        )
          return [];
        return [
          {
            rule: 'total.unsupported',
            start: total.start,
            end: total.end,
            data: { told: total.text, count: parts.length },
          },
        ];
      });
    }),
  );
};

const isBracketed = (text: string, { start }: Claim): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** Whether a first run of the parts reaches the total; what stands in brackets are parts of a part, unless all do. */
const addsUp = (
  total: Decimal,
  parts: readonly { readonly value: Decimal; readonly bracketed: boolean }[],
): boolean => {
  const [low, high] = [multiplyDecimals(total, SUPPORT_LOW), multiplyDecimals(total, SUPPORT_HIGH)];
  const fits = (sum: Decimal): boolean => compareDecimals(sum, low) >= 0 && compareDecimals(sum, high) <= 0;
  const outer = parts.filter(({ bracketed }) => !bracketed);
  let sum = decimal(0);
  for (const [at, { value }] of (outer.length > 0 ? outer : parts).entries()) {
    sum = addDecimals(sum, value);
    if (at > 0 && fits(sum)) return true;
  }
  return false;
};

/** Words of a heading that say what is to be done, two at a time. */
const ACTIONS = [
  ['giai phong mat bang', 'gpmb', 'thu hoi dat', 'boi thuong'],
  ['dau gia'],
  ['trong rung', 'trong cay', 'trong moi'],
  ['cap nuoc', 'nuoc sach'],
  ['nong thon moi'],
  ['giai ngan'],
  ['thu ngan sach'],
  ['tai dinh cu'],
  ['ket nap'],
  ['dao tao', 'day nghe'],
  ['viec lam'],
  ['giam ngheo', 'ho ngheo'],
  ['xoa nha tam'],
  ['be tong', 'duong giao thong'],
  ['chieu sang'],
] as const;

const DONE = /(?:đã|hoàn thành|đạt|xong|thực hiện được|được)/iu;
const ONLY_ASKED = /(?:xin|đăng ký|đề xuất|đề nghị|dự kiến|kêu gọi|khảo sát|nghiên cứu|mời|cam kết)/iu;

/** A number in a heading must be answered below it: by the same unit, and by the same thing done. */
const targetFindings = (text: string, sections: readonly Section[]): readonly Finding[] =>
  sections.flatMap((section): readonly Finding[] => {
    const targets = figuresOf(section.heading).filter(({ start }) => start < section.titleEnd);
    return targets.flatMap((target): readonly Finding[] => targetFinding(text, section, target) ?? []);
  });

const targetFinding = (
  text: string,
  section: Section,
  target: ReturnType<typeof figuresOf>[number],
): readonly Finding[] | undefined => {
  if (section.body.length === 0 || target.unit === 'năm') return undefined;
  const noun = nounOf(text, section, target);
  // What merely repeats the heading answers nothing.
  const title = fold(section.title);
  const answers = section.body.flatMap((passage) => {
    const words = wordsOf(text, passage);
    const colon = words.indexOf(':');
    const led =
      colon > 0 &&
      title.includes(
        fold(words.slice(0, colon))
          .replace(/^[-+*•\s]+/u, '')
          .slice(0, 60),
      )
        ? colon
        : 0;
    return figuresOf(passage)
      .filter(({ start }) => start >= Math.max(section.titleEnd, (passage.parts[0]?.start ?? 0) + led))
      .map((figure) => ({
        figure,
        passage,
        rest: words.slice(led),
        sentence: sentenceAround(words, Math.max(0, figure.start - (passage.parts[0]?.start ?? 0))),
      }));
  });
  const told = section.body.map((passage) => {
    const words = wordsOf(text, passage);
    const colon = words.indexOf(':');
    return colon > 0 &&
      title.includes(
        fold(words.slice(0, colon))
          .replace(/^[-+*•\s]+/u, '')
          .slice(0, 60),
      )
      ? words.slice(colon)
      : passage === section.heading
        ? words.slice(Math.max(0, section.titleEnd - (passage.parts[0]?.start ?? 0)))
        : words;
  });
  if (told.join(' ').length < 80) return undefined;
  const same = answers.filter(({ figure }) => figure.unit === target.unit);
  const data = { target: target.text, noun };
  // Of two that are counted alike ("02 tuyến phố văn minh, 01 tuyến phố đi bộ") each is looked for by its own words.
  const alike =
    figuresOf(section.heading).filter(({ unit, start }) => unit === target.unit && start < section.titleEnd).length > 1;
  if (same.length === 0 || alike) {
    const folded = fold(told.join(' '));
    return folded.includes(fold(noun))
      ? undefined
      : [{ rule: 'target.unanswered', start: target.start, end: target.end, data }];
  }
  const action = ACTIONS.find((words) => words.some((word) => title.includes(word)));
  if (!action || target.unit === 'đồng' || target.kind === 'percentage') return undefined;
  const answered = same.some(
    ({ sentence }) =>
      action.some((word) => fold(sentence).includes(word)) || (DONE.test(sentence) && !ONLY_ASKED.test(sentence)),
  );
  const [first] = same;
  return answered || !first
    ? undefined
    : [
        {
          rule: 'target.other-kind',
          start: first.figure.start,
          end: first.figure.end,
          data: { ...data, told: first.figure.text, heading: section.title },
        },
      ];
};

/** The noun that a target counts with the two words behind it: "tuyến phố văn minh". */
const nounOf = (text: string, { titleEnd }: Section, { end, unit }: ReturnType<typeof figuresOf>[number]): string => {
  const behind = text.slice(end, titleEnd).split(/[,;:.]/u)[0] ?? '';
  return [unit, ...behind.trim().split(/\s+/u).slice(0, 2)].join(' ').trim();
};

/** "Hạn chế, nguyên nhân" without a cause. */
const PROMISED: readonly (readonly [heading: RegExp, answer: RegExp, noun: string])[] = [
  [/nguyên nhân/iu, /(?:nguyên nhân|\bdo\s|vì\s|bởi)/iu, 'nguyên nhân'],
  [/(?:bài học|kinh nghiệm)/iu, /(?:bài học|kinh nghiệm|cần|phải|một là|thứ nhất)/iu, 'bài học kinh nghiệm'],
  [/(?:kiến nghị|đề xuất)/iu, /(?:kiến nghị|đề nghị|đề xuất|xem xét|quan tâm|trình)/iu, 'kiến nghị, đề xuất'],
];

const headingFindings = (text: string, sections: readonly Section[]): readonly Finding[] =>
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
const aimFindings = (text: string, { passages }: ReadText): readonly Finding[] => {
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
const limitFindings = (sections: readonly Section[]): readonly Finding[] =>
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

const LONG_SENTENCE = 70;

/** A long sentence that stands twice word for word; citations of one document may. */
const repeatedPassages = (text: string, { passages }: ReadText): readonly Finding[] => {
  const known = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { kind, parts, claims } of passages) {
    if (kind === 'title' || kind === 'row') continue;
    for (const { start, end } of parts)
      for (let from = start; from < end;) {
        const found = text.indexOf('. ', from);
        const stop = found < 0 || found > end ? end : found + 1;
        const sentence = text.slice(from, stop).trim();
        if (
          sentence.length >= LONG_SENTENCE &&
          !claims.some((claim) => claim.kind === 'citation' && claim.start >= from && claim.end <= stop)
        ) {
          const key = fold(sentence).replaceAll(/[^\p{L}\d]+/gu, ' ');
          const at = from + text.slice(from, stop).length - text.slice(from, stop).trimStart().length;
          if (known.has(key))
            findings.push({
              rule: 'repeat.passage',
              start: at,
              end: at + sentence.length,
              data: { words: sentence.slice(0, 80) },
            });
          else known.set(key, at);
        }
        from = stop + 1;
      }
  }
  return findings;
};

/** All remarks on what a text promises and tells. */
export const contentFindings = (read: ReadText): readonly Finding[] => {
  const sections = sectionsOf(read);
  const { text } = read;
  return [
    ...unsupportedTotals(text, sections),
    ...targetFindings(text, sections),
    ...headingFindings(text, sections),
    ...aimFindings(text, read),
    ...limitFindings(sections),
    ...repeatedPassages(text, read),
  ];
};
