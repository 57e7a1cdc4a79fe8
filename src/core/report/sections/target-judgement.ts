/** How a value is held against its target, in words: in per cent of it, by points, on which side of it. */
import { addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { TargetAnswer } from '#core/figure/target-answer.ts';
import { isBeyond } from '#core/figure/target-terms.ts';
import type { Composer } from '#core/report/composer.ts';
import type { FigureRun } from '#core/report/document.ts';
import { phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { isOfPercent } from '#core/report/sections/measure-values.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay } from '#core/value/period.ts';

export type Target = NonNullable<Stored<'objective'>['target']>;

/** What must not happen at all: of it nothing is allowed that could be passed. */
export const isNever = ({ relation, value }: Target): boolean => relation === 'at-most' && value.amount === '0';

/** What is asked of what must not be: events do not happen, debts and poor households are there no more. */
export const neverWords = ({ value }: Target): string => (EVENTS.test(value.unit) ? 'không để xảy ra' : 'không còn');
const EVENTS = /^(?:vụ|ca|trường hợp|sự cố|lần|lượt|cuộc|đám|điểm|đợt|người chết)(?:\s|$)/u;

export const isRank = ({ units }: Composer, { value }: Target): boolean => units.get(value.unit)?.kind === 'rank';

/**
 * Whether what was told last is of a time before the year in which the target is due, and that year has begun: what the
 * year before had is told beside what this year is to have, and is no part of it.
 */
export const isOfTimeBefore = ({ view }: Composer, { verdict, result, period, terms }: TargetAnswer): boolean => {
  if (!terms?.by || (verdict !== 'pending' && verdict !== 'untold') || terms.over) return false;
  const begins = `${lastDay(terms.by).slice(0, 4)}-01-01`;
  return result.value !== undefined && period !== undefined && begins <= view.asOf && lastDay(period) < begins;
};

/**
 * ", thấp hơn 1,8 điểm phần trăm so với mục tiêu năm 2026 (từ 98% trở lên)", ", vượt mục tiêu …", ", chưa đạt mục tiêu
 * …, thấp hơn 1,8 điểm phần trăm": shares are compared plainly, by the points between them.
 */
const inPoints = (
  composer: Composer,
  { id }: Stored<'objective'>,
  { verdict, terms, result }: TargetAnswer,
  goal: Phrase,
): Phrase => {
  const asked = goal.length > 0 ? goal : phrase(' đề ra');
  if (verdict === 'reached') {
    const isMore = terms !== undefined && result.value !== undefined && isBeyond(terms, result.value);
    return phrase(isMore && terms.relation === 'at-least' ? ', vượt mục tiêu' : ', đạt mục tiêu', asked);
  }
  const by = gapOf(composer, id);
  if (!by) return verdict === 'short' ? phrase(', chưa đạt mục tiêu', asked) : [];
  if (verdict === 'short') return phrase(', chưa đạt mục tiêu', asked, ', thấp hơn ', by);
  return goal.length > 0
    ? phrase(', thấp hơn ', by, ' so với mục tiêu', goal)
    : phrase(', thấp hơn mục tiêu đề ra ', by);
};

/** What is between a value and its target; undefined of nothing, which "gần 50 ha" has before 50 ha. */
const gapOf = (composer: Composer, id: string): FigureRun | undefined => {
  const address = addressOf('objective', id, 'gap');
  const isNothing = Number(findFigure(composer.view, address)?.value?.amount ?? 0) === 0;
  return isNothing ? undefined : composer.figureIfAny(address);
};

/** Whether the share of the target is a round hundred per cent. */
const isExact = ({ view }: Composer, id: string): boolean => {
  const amount = findFigure(view, addressOf('objective', id, 'share'))?.value?.amount;
  return amount !== undefined && Number(amount) === 100;
};

/**
 * "bằng 97,4% mục tiêu" says itself whether it is reached; whether it should be by now, the verdict knows. `goal`: what
 * stands behind the word for the target, with a space before it. Empty where nothing can be judged yet.
 */
export const judgement = (
  composer: Composer,
  objective: Stored<'objective'>,
  answer: TargetAnswer,
  goal: Phrase = [],
): Phrase => {
  const { id, target } = objective;
  // What another year had answers nothing.
  if (isOfTimeBefore(composer, answer)) return [];
  const hasPoints = target !== undefined && isOfPercent(composer, target.value.unit) && target.relation !== 'at-most';
  const isPassed = hasPoints && answer.verdict === 'short' && passed(composer, objective, answer, goal) !== undefined;
  if (hasPoints && !isPassed && target.relation !== 'between') return inPoints(composer, objective, answer, goal);
  const higher = stillHigher(composer, objective, answer, goal);
  if (higher) return higher;
  const share = composer.figureIfAny(addressOf('objective', id, 'share'));
  const told = share && phrase(', bằng ', share, ' mục tiêu', goal);
  // " đề ra" names no height; " năm 2026 (từ 98% trở lên)" does.
  const isNamed = goal.some((piece) => piece.kind !== 'text' || piece.text !== ' đề ra');
  // What is reached to the digit is reached; the share would say no more.
  if (answer.verdict === 'reached')
    return told === undefined || isExact(composer, id)
      ? phrase(', đạt mục tiêu', goal.length > 0 ? goal : ' đề ra')
      : told;
  if (answer.verdict !== 'short') return told ?? [];
  const beyond = passed(composer, objective, answer, goal);
  if (beyond) return beyond;
  // Words that name no height stand once: ", bằng 90,0%, chưa đạt mục tiêu đề ra".
  if (told && !isNamed) return phrase(', bằng ', share, ', chưa đạt mục tiêu đề ra');
  return told ? phrase(told, ', chưa đạt mục tiêu đề ra') : phrase(', chưa đạt mục tiêu', isNamed ? goal : ' đề ra');
};

/**
 * ", cao hơn 1,4 điểm phần trăm so với mục tiêu năm 2026 (không quá 18%)": what is to come down and has not yet, before
 * its day. Undefined of what adds up: what is beyond the target is so for good; and of ranks.
 */
const stillHigher = (
  composer: Composer,
  { id, target }: Stored<'objective'>,
  { verdict, result, terms }: TargetAnswer,
  goal: Phrase,
): Phrase | undefined => {
  const isOpen =
    verdict === 'pending' && target?.relation === 'at-most' && !isNever(target) && !isRank(composer, target);
  if (!isOpen || !terms || !result.value || !isBeyond(terms, result.value)) return undefined;
  const by = gapOf(composer, id);
  if (!by) return undefined;
  return goal.length > 0 ? phrase(', cao hơn ', by, ' so với mục tiêu', goal) : phrase(', cao hơn mục tiêu đề ra ', by);
};

/**
 * ", cao hơn mức khống chế 0,6 điểm %", ", cao hơn mục tiêu đề ra 01 thôn": on which side of the target a value
 * lies that misses it. Undefined where it is less than was asked for, and of ranks, whose greater number is less.
 */
export const passed = (
  composer: Composer,
  { id, target }: Stored<'objective'>,
  { result, terms }: TargetAnswer,
  goal: Phrase,
): Phrase | undefined => {
  if (!target || isRank(composer, target)) return undefined;
  if (isNever(target)) return phrase(', không đạt mục tiêu', goal.length > 0 ? goal : ' đề ra');
  const by = gapOf(composer, id);
  if (target.relation === 'at-most') return beyondLimit(composer, target, by, goal);
  if (!by || !terms || !result.value || !isBeyond(terms, result.value)) return undefined;
  return phrase(', cao hơn ', by, ' so với mục tiêu', goal.length > 0 ? goal : ' đề ra');
};

/**
 * ", vượt 04 hộ so với mức khống chế năm 2026 (không quá 04 hộ)", ", cao hơn mức khống chế 0,6 điểm phần trăm": of
 * things, money and time there is too much, of shares, scores and rates the value is too high. `by`: absent while a
 * part of the period has settled it, and its distance is not known yet.
 */
export const beyondLimit = (composer: Composer, { value }: Target, by: Piece | undefined, goal: Phrase): Phrase => {
  if (!by) return phrase(', đã vượt mức khống chế', goal);
  const isHigh = HEIGHTS.has(composer.units.get(value.unit)?.kind ?? '');
  const verb = isHigh ? ', cao hơn ' : ', vượt ';
  return goal.length > 0 ? phrase(verb, by, ' so với mức khống chế', goal) : phrase(`${verb}mức khống chế `, by);
};

/** Kinds of units whose values are high, and not many. */
const HEIGHTS: ReadonlySet<string> = new Set(['share', 'points', 'rate', 'score', 'index']);
