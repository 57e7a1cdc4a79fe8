/**
 * The period of a report is said in full once below a heading: "9 tháng năm 2026 xảy ra 26 vụ …", and then "trong kỳ có
 * 03 người …". Other periods keep their words.
 */
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Phrase, Piece } from '#core/report/phrase.ts';
import { lengthOf, type Period } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

export const withPeriodOnce = (period: Period | undefined, blocks: readonly BlockDraft[]): readonly BlockDraft[] => {
  // A year is short, and not always the report's own: "cả năm 2024".
  if (period === undefined || !PARTS.has(lengthOf(period))) return blocks;
  const words = wordsFor(period);
  let isSaid = false;
  return blocks.map((block) => {
    if (block.kind === 'heading') isSaid = false;
    if (block.kind !== 'paragraph') return block;
    const once = (text: string, isFirst: boolean): string =>
      text.replace(words, (found: string, before: string, behind: string, at: number) => {
        // Behind a heading on its line the period is what "là" and "đạt" are of.
        const isBare = before === '' && !isFirst && / (?:là|đạt) /u.test(behind);
        if (isBare || NOT_BEFORE.test(text.slice(0, at) + before)) return found;
        if (!isSaid) {
          isSaid = true;
          return found;
        }
        const begins = before === '. ' || (before === '' && isFirst);
        return `${before}${begins ? 'Trong' : 'trong'} kỳ${behind}`;
      });
    return { ...block, runs: eachText(block.runs, once) };
  });
};

const PARTS: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'months']);

/** What is not of the period itself: a goal, a plan, an earlier report. */
const NOT_BEFORE = /(?:mục tiêu|kế hoạch|báo cáo|kết quả|so với|với|đến|đến hết|trong|của|từ|thời hạn|thuộc) $/iu;

/** Before the verb of a value, or at the head of its sentence. */
const wordsFor = (period: Period): RegExp => {
  const [first = '', ...rest] = printOfficialPeriod(period);
  const either = `[${first.toLocaleLowerCase('vi')}${first.toLocaleUpperCase('vi')}]${rest.join('').replaceAll('/', '\\/')}`;
  return new RegExp(`(^|[.;:,] | )${either}(, | (?:đạt|là|có|không|xảy ra|ghi nhận|xếp|được xếp loại|đã) )`, 'gu');
};

const eachText = (runs: Phrase, change: (text: string, isFirst: boolean) => string): Phrase =>
  runs.map((run, index): Piece => {
    switch (run.kind) {
      case 'text':
        return { ...run, text: change(run.text, index === 0) };
      case 'row':
        return { ...run, items: run.items.map((item) => eachText(item, change)) };
      default:
        return run;
    }
  });
