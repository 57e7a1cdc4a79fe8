/** All targets of a programme in a table: what was asked for, what was reached, in per cent, and how that is judged. */
import { addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { targetAnswer, type TargetAnswer } from '#core/figure/target-answer.ts';
import { isHighest } from '#core/figure/target-terms.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex, FigureRun } from '#core/report/document.ts';
import { NO_BREAK } from '#core/report/no-break.ts';
import type { OutlineAnnex } from '#core/report/outline/outline.ts';
import { phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { isOfPercent } from '#core/report/sections/measure-values.ts';
import { isNever, isOfTimeBefore, type Target } from '#core/report/sections/target-judgement.ts';
import { periodOfFigure } from '#core/report/sections/when-told.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { readDay } from '#core/value/day.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { lastDay, type Period } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import type { PrintOptions } from '#core/value/quantity-text.ts';
import { WORDS } from '#core/vocabulary/words.ts';

/** `when`: the period of most results, told once in the head. */
const columnsOf = (when: Period | undefined) =>
  [
    { head: 'STT', align: 'center', width: 1.1 },
    { head: 'Chỉ tiêu', align: 'left', width: 6.4 },
    { head: 'Đơn vị tính', align: 'center', width: 2.4 },
    { head: 'Mục tiêu', align: 'right', width: 2.6 },
    { head: 'Thời hạn', align: 'center', width: 2.1 },
    { head: `Thực hiện${when === undefined ? '' : whenDone(when)}`, align: 'right', width: 3.4 },
    { head: 'So với mục tiêu', align: 'right', width: 2.4 },
    { head: 'Đánh giá', align: 'left', width: 3 },
  ] as const;

const whenDone = (period: Period): string =>
  `${readDay(period) === undefined ? '' : ' đến'} ${printOfficialPeriod(period)}`;

export const targetsAnnex = (
  composer: Composer,
  { objectives }: Extract<OutlineAnnex, { readonly kind: 'targets' }>,
): Annex<Piece> => {
  const answers = objectives.map((objective) => answerOf(composer, objective));
  const when = commonest(answers);
  const rows = objectives.map((objective, index) => rowOf(composer, objective, answers[index], when, index + 1));
  return {
    id: 'targets',
    title: 'Kết quả thực hiện các chỉ tiêu',
    landscape: true,
    blocks: [{ kind: 'table', id: 'annex/targets', columns: columnsOf(when), rows }],
  };
};

interface Told {
  readonly answer: TargetAnswer;
  /** Whether something of the target's own kind answers it. */
  readonly isAnswered: boolean;
  /** Whether a part of its period is told, or the time behind it, which is newer than the answer. */
  readonly isPart: boolean;
  readonly result: FigureRun | undefined;
  /** Of which days the result tells. */
  readonly period: Period | undefined;
  /** The same in words; of a result without days, by its document. */
  readonly words: string | undefined;
}

const answerOf = (composer: Composer, objective: Stored<'objective'>): Told => {
  const { id, target } = objective;
  const answer = targetAnswer(composer.view, objective);
  const { verdict, period: whole } = answer;
  const soFar = answer.missedBy ?? answer.soFar;
  const isAnswered = verdict === 'reached' || verdict === 'short' || verdict === 'pending' || verdict === 'untold';
  const options = target && optionsOf(target);
  const part = isAnswered && soFar ? composer.figureIfAny(soFar.address, options) : undefined;
  const address = addressOf('objective', id, 'result');
  const result = part ?? (isAnswered ? composer.figureIfAny(address, options) : undefined);
  const period = part ? soFar?.address.period : whole;
  const told = part ? soFar : findFigure(composer.view, address);
  const words = result && period !== undefined ? periodOfFigure(composer, told, period) : undefined;
  return { answer, isAnswered, isPart: part !== undefined, result, period, words };
};

/** The unit stands in its column; money is told in millions, as in the other annexes. */
const optionsOf = ({ value }: Target): PrintOptions =>
  value.unit === MONEY ? { millions: true } : { bare: true, plain: true };

/** The period of at least half of the results, and of several. */
const commonest = (answers: readonly Told[]): Period | undefined => {
  const dated = answers.flatMap(({ period, words }) =>
    period !== undefined && words === printOfficialPeriod(period) ? [period] : [],
  );
  const times = (period: Period): number => dated.filter((one) => one === period).length;
  const most = dated.toSorted((a, b) => times(b) - times(a))[0];
  const told = answers.filter(({ result }) => result !== undefined).length;
  return most !== undefined && times(most) > 1 && times(most) * 2 >= told ? most : undefined;
};

/** Longer words of a period fill more than a line of their column, and would be torn within a number. */
const LONGEST_OF_LINE = 14;

/** " (năm 2025)", in one piece; nothing of what the head tells, which a value of its last day is of as well. */
const whenOf = ({ result, period, words }: Told, head: Period | undefined): string | undefined => {
  if (!result || words === undefined) return undefined;
  const isOfHead =
    head !== undefined &&
    (words === printOfficialPeriod(head) ||
      (period !== undefined && words === printOfficialPeriod(period) && readDay(period) === lastDay(head)));
  return isOfHead ? undefined : ` (${words.length > LONGEST_OF_LINE ? words : words.replaceAll(' ', NO_BREAK)})`;
};

const SIGNS = { 'at-least': '≥ ', 'at-most': '≤ ', exactly: '', between: '' } as const;

/** What must not happen at all is 0, and not at most 0; all is 100%; words have no sign: "tốt trở lên". */
const asked = (composer: Composer, id: string, target: Target): Phrase => {
  const told = composer.figure(addressOf('objective', id, 'target'), optionsOf(target));
  const { relation, value } = target;
  if (isNever(target) || (relation === 'at-least' && isHighest(composer.units, value))) return phrase(told);
  const isWorded = composer.units.get(value.unit)?.steps !== undefined;
  return isWorded && relation === 'at-least' ? phrase(told, ' trở lên') : phrase(SIGNS[relation], told);
};

const rowOf = (
  composer: Composer,
  { id, title, target }: Stored<'objective'>,
  told: Told | undefined,
  head: Period | undefined,
  number: number,
): readonly Phrase[] => {
  if (!target || !told) return [];
  const { answer, isAnswered, isPart, result } = told;
  const { verdict, steps } = answer;
  return [
    phrase(String(number)),
    phrase(title),
    phrase(target.value.unit === MONEY ? 'triệu đồng' : target.value.unit),
    asked(composer, id, target),
    phrase(dueOf(target)),
    phrase(result, whenOf(told, head)),
    isPart && verdict === 'pending'
      ? phrase(composer.figureIfAny(addressOf('objective', id, 'so-far')))
      : isAnswered && !isPart && !isOfTimeBefore(composer, answer)
        ? comparedOf(composer, id, target)
        : [],
    // What nothing answers is left for the office to fill in; a remark tells of it.
    phrase(isAnswered ? `${upperFirst(WORDS.targetVerdict[verdict][0])}${missedYears(target, steps)}` : ''),
  ];
};

/** The result in per cent of the target; of what is told in per cent itself, by how many points it is lower. */
const comparedOf = (composer: Composer, id: string, target: Target): Phrase => {
  if (!isOfPercent(composer, target.value.unit))
    return phrase(composer.figureIfAny(addressOf('objective', id, 'share')));
  const gap = addressOf('objective', id, 'gap');
  const isLess = target.relation === 'at-least' && Number(findFigure(composer.view, gap)?.value?.amount ?? 0) > 0;
  const points = isLess ? composer.figureIfAny(gap) : undefined;
  return points ? phrase('thấp hơn ', points) : [];
};

/** "năm 2026"; of what is to be reached again and again: "mỗi năm đến năm 2030". */
const dueOf = ({ by, from, counts }: Target): string => {
  const due = by === undefined ? '' : printOfficialPeriod(by);
  // Where it is asked of one year only, that is its day.
  const isOfSeveral = by === undefined || (from !== undefined && from.slice(0, 4) < by.slice(0, 4));
  return counts === 'each-year' && isOfSeveral ? `mỗi năm${due === '' ? '' : ` đến ${due}`}` : due;
};

/** " (riêng năm 2021 chưa đạt)": of what was to be reached in each year. */
const missedYears = ({ counts }: Target, steps: TargetAnswer['steps']): string => {
  const missed = counts === 'each-year' ? steps.slice(0, -1).filter(({ verdict }) => verdict === 'short') : [];
  return missed.length === 0 ? '' : ` (riêng ${missed.map(({ by }) => printOfficialPeriod(by)).join(', ')} chưa đạt)`;
};
