/** How many targets are reached: the sentence with which a part of results or a chapter begins. */
import { targetAnswer, type TargetAnswer } from '#core/figure/target-answer.ts';
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { listed, phrase, sentence } from '#core/report/phrase.ts';
import type { Day } from '#core/value/day.ts';
import { printCount } from '#core/value/vietnamese-number.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

/** Of the part the first; chapters take turns. */
const OPENINGS = [
  'trong # chỉ tiêu có ',
  'đến nay, trong # chỉ tiêu đã có ',
  'lĩnh vực này có # chỉ tiêu, trong đó ',
] as const;

const WORDS = {
  reached: 'đạt',
  short: 'chưa đạt',
  untold: 'đã đến hạn nhưng chưa có số liệu đánh giá',
  open: 'đang tiếp tục thực hiện',
} as const;
type Judged = keyof typeof WORDS;

/** What nobody has told an answer of goes on until its day; behind it, nobody knows. */
const judgedOf = ({ verdict, terms }: TargetAnswer, asOf: Day): Judged => {
  if (verdict === 'reached' || verdict === 'short') return verdict;
  const isDue = terms?.deadline !== undefined && terms.deadline <= asOf;
  return isDue ? 'untold' : 'open';
};

/**
 * "Đến ngày 30/9/2026, trong 11 chỉ tiêu có 07 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt, 02 chỉ tiêu đang tiếp tục thực hiện
 * (chi tiết tại Phụ lục)."
 */
export const verdicts = (
  composer: Composer,
  { objectives, annex, of, at }: TellingOf<'verdicts'>,
): readonly BlockDraft[] => {
  const { view } = composer;
  const judged = objectives.map((objective) => judgedOf(targetAnswer(view, objective), view.asOf));
  const counts = (Object.keys(WORDS) as Judged[]).flatMap((verdict) => {
    const count = judged.filter((one) => one === verdict).length;
    return count === 0 ? [] : [{ verdict, count }];
  });
  const [only, ...others] = counts;
  if (!only) return [];
  const total = printCount(judged.length);
  const each = counts.map(({ verdict, count }) => phrase(`${printCount(count)} chỉ tiêu ${WORDS[verdict]}`));
  // "Đã có" tells of what is reached, and of nothing else.
  const said = OPENINGS[at % OPENINGS.length] ?? OPENINGS[0];
  const opening = only.verdict === 'reached' ? said : said.replace('đã có', 'có');
  const told =
    others.length === 0
      ? phrase(`cả ${total} chỉ tiêu đều ${WORDS[only.verdict]}`)
      : phrase(opening.replace('#', total), listed(each, ', '));
  const when = of === 'part' ? `Đến ${printOfficialPeriod(view.asOf)}, ` : undefined;
  const pointer = annex === undefined ? undefined : ` (chi tiết tại ${annex})`;
  return [paragraph(of === 'part' ? sentence(when, told, pointer) : sentence(told, '; cụ thể:'))];
};
