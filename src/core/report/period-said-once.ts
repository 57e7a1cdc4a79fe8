/**
 * The period of a report is said in full once below a heading: "9 tháng năm 2026 xảy ra 26 vụ …", and then "Trong kỳ có
 * 03 người …". Only at the head of a sentence, where it can be nothing else; within one it may belong to a document's
 * name, to a day, or to a stretch of time.
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
      text.replace(words, (found: string, before: string, behind: string) => {
        if (before === '' && !isFirst) return found;
        if (!isSaid) {
          isSaid = true;
          return found;
        }
        return `${before}Trong kỳ${behind}`;
      });
    return { ...block, runs: eachText(block.runs, once) };
  });
};

const PARTS: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'months']);

/** At the head of a sentence, before what happened in it. */
const wordsFor = (period: Period): RegExp => {
  const [first = '', ...rest] = printOfficialPeriod(period);
  const printed = `${first.toLocaleUpperCase('vi')}${rest.join('').replaceAll('/', '\\/')}`;
  return new RegExp(`(^|\\. )${printed}(, | (?:có|không|xảy ra|ghi nhận|đã) )`, 'gu');
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
