/** Numbers in headings, and what answers them below. */
import { figuresOf, type Figure } from '#core/review/check/figure.ts';
import { sentenceAround, wordsOf, type Section } from '#core/review/check/sections.ts';
import type { Finding } from '#core/review/remark.ts';
import { fold } from '#core/text/fold.ts';

/** Words of a heading that say what is to be done, two at a time. */
const ACTIONS = [
  ['gpmb', 'mat bang', 'thu hoi dat', 'boi thuong', 'den bu', 'dat sach', 'ban giao dat', 'kiem dem'],
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
export const targetFindings = (text: string, sections: readonly Section[]): readonly Finding[] =>
  sections.flatMap((section): readonly Finding[] => {
    const targets = figuresOf(section.heading).filter(({ start }) => start < section.titleEnd);
    return targets.flatMap((target): readonly Finding[] => targetFinding(text, section, target) ?? []);
  });

const targetFinding = (text: string, section: Section, target: Figure): readonly Finding[] | undefined => {
  if (section.body.length === 0 || target.unit === 'năm') return undefined;
  const noun = nounOf(text, section, target);
  const title = fold(section.title);
  const answers = section.body.flatMap((passage) => {
    const words = wordsOf(text, passage);
    const led = ledBy(title, words);
    return figuresOf(passage)
      .filter(({ start }) => start >= Math.max(section.titleEnd, (passage.parts[0]?.start ?? 0) + led))
      .map((figure) => ({
        figure,
        sentence: sentenceAround(words, Math.max(0, figure.start - (passage.parts[0]?.start ?? 0))),
      }));
  });
  const told = section.body.map((passage) => {
    const words = wordsOf(text, passage);
    const led = ledBy(title, words);
    if (led > 0 || passage !== section.heading) return words.slice(led);
    return words.slice(Math.max(0, section.titleEnd - (passage.parts[0]?.start ?? 0)));
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

/** Where what a passage says begins, when it is led in by the words of the title: what repeats them answers nothing. */
const ledBy = (title: string, words: string): number => {
  const colon = words.indexOf(':');
  const lead = colon > 0 ? fold(words.slice(0, colon)).replace(/^[-+*•\s]+/u, '') : undefined;
  return lead !== undefined && title.includes(lead.slice(0, 60)) ? colon : 0;
};

/** The noun that a target counts with the two words behind it: "tuyến phố văn minh". */
const nounOf = (text: string, { titleEnd }: Section, { end, unit }: Figure): string => {
  const behind = text.slice(end, titleEnd).split(/[,;:.]/u)[0] ?? '';
  return [unit, ...behind.trim().split(/\s+/u).slice(0, 2)].join(' ').trim();
};
