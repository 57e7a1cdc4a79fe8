/**
 * Targets against results of their own kind. What nothing answers is told as a goal; that it is open, a remark tells.
 */
import { addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { isAnswered, targetAnswer, type TargetAnswer } from '#core/figure/target-answer.ts';
import { isBeyond, isHighest, meets } from '#core/figure/target-terms.ts';
import type { Composer } from '#core/report/composer.ts';
import { isWithMeasure } from '#core/report/outline/told-values.ts';
import { phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import {
  beyondLimit,
  isNever,
  isOfTimeBefore,
  isRank,
  judgement,
  neverWords,
  passed,
  type Target,
} from '#core/report/sections/target-judgement.ts';
import { presentStep, settledBefore } from '#core/report/sections/target-settled.ts';
import { periodOfFigure } from '#core/report/sections/when-told.ts';
import { STAGE_WORDS } from '#core/report/wording.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { holdsValue } from '#core/text/holds-value.ts';
import { sameQuantity } from '#core/value/quantity.ts';
import { firstDay, lastDay, lengthOf, type Period } from '#core/value/period.ts';

const COUNTS = { 'each-year': 'mỗi năm ', cumulative: 'lũy kế ', average: 'bình quân mỗi năm ' } as const;

/**
 * "Mục tiêu đề ra đến năm 2027 đạt từ 98% trở lên; kết quả năm 2026 đạt 95,5%, bằng 97,4% mục tiêu." Nothing for a node
 * without a stated target.
 */
export const tellTarget = (composer: Composer, objective: Stored<'objective'>): Phrase | undefined => {
  const { target } = objective;
  const goal = target && goalOf(composer, objective, target);
  if (!target || !goal) return undefined;
  const answer = targetAnswer(composer.view, objective);
  const { period: answered } = answer;
  const soFar = answer.missedBy ?? answer.soFar;
  const isBefore = isOfTimeBefore(composer, answer);
  const older = composer.figureIfAny(addressOf('objective', objective.id, 'result'));
  // A part of the period is told with its own days; rather than what is of a time before.
  const whole = isBefore && soFar ? undefined : older;
  const result = whole ?? (soFar && composer.figure(soFar.address));
  const period = whole ? answered : soFar?.address.period;
  const told = whole || !soFar ? addressOf('objective', objective.id, 'result') : soFar.address;
  const step = presentStep(composer, objective, answer, result && period);
  if (!result || !isAnswered(answer)) return sentence('mục tiêu đề ra ', goal, step);
  // A single quarter has its share beside the value of its measure only.
  const hasShare = !whole && period !== undefined && lengthOf(period) !== 'quarter';
  const partApart = hasShare ? shareSoFar(composer, objective, answer, period, []) : undefined;
  return sentence(
    'mục tiêu đề ra ',
    goal,
    // What is of a time before the target's own is no result of it.
    isBefore && whole ? '; ' : '; kết quả ',
    period === undefined ? undefined : `${periodOfFigure(composer, findFigure(composer.view, told), period)} `,
    // What must not be passed is no achievement to be reached.
    target.relation === 'at-most' ? 'là ' : 'đạt ',
    result,
    partApart ?? judgement(composer, objective, answer),
    step,
  );
};

/**
 * Behind a measure's value, what its objective asks for: ", bằng 99,1% mục tiêu năm 2026 (từ 96% trở lên)"; nothing
 * where the target is not of this measure. `plans`: those that have been told.
 */
export const targetBehind = (
  composer: Composer,
  measure: Stored<'measure'>,
  { period }: Pick<Stored<'observation'>, 'period'>,
  plans: readonly Stored<'observation'>[] = [],
): Phrase => {
  const objective = measure.objective === undefined ? undefined : composer.view.find('objective', measure.objective);
  const { target } = objective ?? {};
  if (!objective || !target || !isOfMeasure(objective, measure.id)) return [];
  const asked = askedOf(composer, objective, target);
  if (!asked) return [];
  const { by, what } = asked;
  // A heading that states it has told it.
  const stated = composer.figure(addressOf('objective', objective.id, 'target'))?.printed ?? '';
  const isInTitle = /\d/u.test(stated) && holdsValue(objective.title, stated);
  const isYes = composer.units.get(target.value.unit)?.kind === 'yes-no';
  const goal = isInTitle ? [] : phrase(`, mục tiêu ${by}${isYes ? 'là ' : ''}`, what);
  const answer = targetAnswer(composer.view, objective);
  const { verdict, result, period: whole, terms } = answer;
  const step = presentStep(composer, objective, answer, period);
  if (!isAnswered(answer)) return phrase(goal, step);
  // A plan of the same height has been told, with the share of it.
  if (plans.some((plan) => isPlanOf(target, plan))) return phrase(asPlanned(composer, objective, answer), step);
  const answered = result.value ? whole : answer.soFar?.address.period;
  // What is reached to the digit is the height that was asked: it stands once.
  const isSaid =
    verdict === 'reached' &&
    (target.relation === 'at-least' || target.relation === 'exactly') &&
    answered === period &&
    result.value !== undefined &&
    sameQuantity(result.value, target.value);
  const bracketed = isInTitle
    ? phrase(' đề ra')
    : isSaid
      ? phrase(by === '' ? ' đề ra' : ` ${by.trim()}`)
      : phrase(by === '' ? ' ' : ` ${by}`, '(', what, ')');
  if (answer.missedBy?.address.period === period) return phrase(', chưa đạt mục tiêu', bracketed, step);
  // What a part has settled is no share of the whole, and its distance is not known yet.
  if (isSettledBy(answer, period) && answered !== period)
    return verdict === 'reached'
      ? phrase(', đạt mục tiêu', bracketed, step)
      : phrase(
          isNever(target)
            ? phrase(', không đạt mục tiêu', bracketed)
            : beyondLimit(composer, target, undefined, bracketed),
          step,
        );
  const part = shareSoFar(composer, objective, answer, period, bracketed);
  if (part) return phrase(part, step);
  const isAnswer = answered === undefined || answered === period;
  const settled = !isAnswer && !terms?.over ? settledBefore(composer, objective, answer, bracketed, goal) : undefined;
  if (settled) return phrase(settled, step);
  const together = !isAnswer && terms?.over ? overYears(composer, objective, answer, bracketed) : undefined;
  const said = isAnswer ? judgement(composer, objective, answer, bracketed) : [];
  if (isOfTimeBefore(composer, answer) && isAnswer && !isInTitle)
    return phrase(`; mục tiêu ${by}${beginsWithBound(what) ? '' : 'là '}`, what, step);
  return phrase(together ?? (said.length > 0 ? said : goal), step);
};

/**
 * ", bằng 79,8% mục tiêu năm 2026 (từ 3.650 tấn trở lên)": the first months of what adds up are a share of it before
 * its day; whether it will be reached they do not say.
 */
const shareSoFar = (
  composer: Composer,
  { id }: Stored<'objective'>,
  { verdict, soFar }: TargetAnswer,
  period: Period,
  goal: Phrase,
): Phrase | undefined => {
  if (verdict !== 'pending' || soFar?.address.period !== period) return undefined;
  const address = addressOf('objective', id, 'so-far');
  const isNothing = Number(findFigure(composer.view, address)?.value?.amount ?? 0) === 0;
  const share = isNothing ? undefined : composer.figureIfAny(address);
  return share && phrase(', bằng ', share, ' mục tiêu', goal);
};

/**
 * Whether what is asked of this year stands beside a value of a year before it, and judges nothing; a share of what is
 * asked belongs to the value that it is of.
 */
export const isGoalApart = (
  composer: Composer,
  { id, objective: of }: Stored<'measure'>,
  { period }: Pick<Stored<'observation'>, 'period'>,
): boolean => {
  const objective = of === undefined ? undefined : composer.view.find('objective', of);
  if (!objective || !isOfMeasure(objective, id)) return false;
  const answer = targetAnswer(composer.view, objective);
  return isOfTimeBefore(composer, answer) && shareSoFar(composer, objective, answer, period, []) === undefined;
};

/** The period whose value has settled the target of a measure's objective, where its day is past. */
export const settledPeriod = ({ view }: Composer, { id, objective }: Stored<'measure'>): Period | undefined => {
  const node = objective === undefined ? undefined : view.find('objective', objective);
  if (!node || !isOfMeasure(node, id)) return undefined;
  const { verdict, result, period, terms } = targetAnswer(view, node);
  const isPast = terms?.deadline !== undefined && terms.deadline <= view.asOf && !terms.over;
  return isPast && result.value && (verdict === 'reached' || verdict === 'short') ? period : undefined;
};

/** "từ 98% trở lên", "không quá 12%" */
const beginsWithBound = ([first]: Phrase): boolean => first?.kind === 'text' && /^(?:từ|không)\s/u.test(first.text);

/** Of what is to be reached each year, the plan of any year in it. */
const isPlanOf = ({ by, from, counts, value }: Target, plan: Stored<'observation'>): boolean =>
  (plan.period === by || (counts === 'each-year' && isWithin(plan.period, from, by))) &&
  plan.value !== undefined &&
  sameQuantity(plan.value, value);

const isWithin = (period: Period, from: Period | undefined, by: Period | undefined): boolean =>
  (from === undefined || firstDay(period) >= firstDay(from)) && (by === undefined || lastDay(period) <= lastDay(by));

const asPlanned = (composer: Composer, objective: Stored<'objective'>, answer: TargetAnswer): Phrase => {
  if (answer.verdict === 'reached') return phrase(', đạt mục tiêu đề ra');
  if (answer.verdict !== 'short') return [];
  return passed(composer, objective, answer, []) ?? phrase(', chưa đạt mục tiêu đề ra');
};

/**
 * "; cộng từ năm 2026 được 1,15 triệu cây, bằng 23,0% mục tiêu …", "; bình quân giai đoạn 2022-2024 là 5,82 điểm % …":
 * what the years have together.
 */
const overYears = (
  composer: Composer,
  objective: Stored<'objective'>,
  answer: TargetAnswer,
  goal: Phrase,
): Phrase | undefined => {
  const { result, terms, period } = answer;
  const { years, how } = terms?.over ?? { years: [], how: 'cumulative' };
  const [first] = years;
  const told = result.value && composer.figureIfAny(addressOf('objective', objective.id, 'result'));
  if (!told || first === undefined) return undefined;
  const lead =
    how === 'average'
      ? `; bình quân ${period === undefined ? '' : `${printOfficialPeriod(period)} `}là `
      : `; cộng từ ${printOfficialPeriod(first)} được `;
  const said = judgement(composer, objective, answer, goal);
  return phrase(lead, told, said.length > 0 ? said : phrase(', mục tiêu', goal));
};

/** Whether the part of a period that was told last has settled what the whole will be. */
const isSettledBy = ({ verdict, soFar, terms }: TargetAnswer, period: Period): boolean => {
  if (!terms || !soFar?.value || soFar.address.period !== period) return false;
  return terms.relation === 'at-least'
    ? verdict === 'reached' && meets(terms, soFar.value)
    : verdict === 'short' && isBeyond(terms, soFar.value);
};

/** Whether a node's target is told behind the value of its measure, on the same node. */
export const isToldWithMeasure = ({ view, programme }: Composer, objective: Stored<'objective'>): boolean =>
  isWithMeasure(view, programme.place, objective);

const isOfMeasure = ({ target }: Stored<'objective'>, measure: string): boolean =>
  target?.measure === measure && target.place === undefined;

/** "năm 2027 đạt từ 98% trở lên", "là giải phóng mặt bằng từ 100 ha trở lên", "là 02 tuyến phố": as a clause. */
const goalOf = (composer: Composer, objective: Stored<'objective'>, target: Target): Phrase | undefined => {
  const asked = askedOf(composer, objective, target);
  if (!asked) return undefined;
  // What must not be passed is no achievement to be reached.
  const isYes = composer.units.get(target.value.unit)?.kind === 'yes-no';
  const isReached =
    !asked.isDeed && !isYes && target.relation !== 'at-most' && (target.relation === 'at-least' || asked.by !== '');
  // "đến năm 2026 là đạt": an answer of yes is itself no verb.
  if (isYes) return phrase(asked.by, 'là ', asked.what);
  return phrase(asked.by === '' && !isReached ? 'là ' : asked.by, isReached ? 'đạt ' : undefined, asked.what);
};

interface Asked {
  /** When, with a space behind: "năm 2026 ", "đến năm 2028 ", "mỗi năm "; empty where it has no day. */
  readonly by: string;
  /** "từ 98% trở lên", "không quá 35 người". */
  readonly what: Phrase;
  /** Whether it begins with what is to be done. */
  readonly isDeed: boolean;
}

const askedOf = (composer: Composer, { id }: Stored<'objective'>, target: Target): Asked | undefined => {
  const stated = composer.figure(addressOf('objective', id, 'target'));
  if (!stated) return undefined;
  const stage =
    target.stage && target.stage !== 'done' ? `${STAGE_WORDS[target.stage].replace(/^đã /u, '')} ` : undefined;
  const each = target.counts && target.counts !== 'each-year' ? COUNTS[target.counts] : undefined;
  const what =
    (target.relation === 'at-least' && !isHighest(composer.units, target.value)) ||
    (target.relation === 'at-most' && isRank(composer, target))
      ? phrase('từ ', stated, ' trở lên')
      : target.relation !== 'at-most'
        ? phrase(stated)
        : isNever(target)
          ? phrase(neverWords(target))
          : phrase('không quá ', stated);
  return { by: whenAsked(composer, target), what: phrase(stage, each, what), isDeed: stage !== undefined };
};

/** Of the year that the report tells of it is said as such; of a later one "đến năm 2028". */
const whenAsked = ({ view }: Composer, { by, counts }: Target): string => {
  if (counts === 'each-year') return COUNTS[counts];
  if (by === undefined) return '';
  return `${by === view.asOf.slice(0, 4) ? '' : 'đến '}${printOfficialPeriod(by)} `;
};
