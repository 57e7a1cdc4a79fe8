/** What has settled a target or a step of it, told with its own value and time. */
import { addressOf, targetAddress } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { TargetAnswer, TargetVerdict } from '#core/figure/target-answer.ts';
import { periodOfResult } from '#core/figure/target-result.ts';
import type { Composer } from '#core/report/composer.ts';
import { listed, phrase, type Phrase } from '#core/report/phrase.ts';
import { judgement } from '#core/report/sections/target-judgement.ts';
import { periodOfFigure } from '#core/report/sections/when-told.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lastDay, type Period } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

/**
 * "; kết quả năm 2023 là 90 ha, bằng 90,0% mục tiêu đến năm 2023 (từ 100 ha trở lên)": what settled a target whose day
 * is past, behind a later value that does not; of an older value that settles nothing, with what was asked.
 */
export const settledBefore = (
  composer: Composer,
  objective: Stored<'objective'>,
  answer: TargetAnswer,
  goal: Phrase,
  asked: Phrase,
): Phrase | undefined => {
  const { verdict, period, terms } = answer;
  const isPast = terms?.deadline !== undefined && terms.deadline <= composer.view.asOf;
  const address = addressOf('objective', objective.id, 'result');
  const result = composer.figureIfAny(address);
  if (!SETTLED.has(verdict) || !isPast || !result || period === undefined) return undefined;
  const when = untilWhen(composer, findFigure(composer.view, address), period);
  const said = verdict === 'untold' ? asked : judgement(composer, objective, answer, goal);
  return phrase(`; kết quả ${when} là `, result, said);
};

const SETTLED: ReadonlySet<TargetVerdict> = new Set<TargetVerdict>(['reached', 'short', 'untold']);

/**
 * ", đạt mức đề ra đến năm 2026 (12.500 ha)": the step of a target that is due next, or was last; of each year those
 * missed. Behind a value of another time, with its own: "; năm 2025 là 140 ha, chưa đạt mức đề ra đến năm 2025 (150
 * ha)".
 */
export const presentStep = (
  composer: Composer,
  { id, target }: Stored<'objective'>,
  { verdict, steps }: TargetAnswer,
  told: Period | undefined,
): Phrase | undefined => {
  if (!target) return undefined;
  if (target.counts === 'each-year') return missedYears(composer, id, steps.slice(0, -1), verdict);
  const step = steps.find(({ by }) => lastDay(by) >= composer.view.asOf) ?? steps.at(-1);
  const asked = step && composer.figureIfAny(targetAddress(id, 'target', step.by));
  if (!step || !asked) return undefined;
  const by = printOfficialPeriod(step.by);
  if (step.verdict !== 'reached' && step.verdict !== 'short') return phrase(`, mức đề ra đến ${by} là `, asked);
  const own = step.period === undefined || step.period === told ? undefined : resultOfStep(composer, id, step.by);
  return phrase(own, `, ${step.verdict === 'reached' ? 'đạt' : 'chưa đạt'} mức đề ra đến ${by} (`, asked, ')');
};

const resultOfStep = (composer: Composer, id: string, by: Period): Phrase | undefined => {
  const address = targetAddress(id, 'result', by);
  const result = composer.figureIfAny(address);
  const found = findFigure(composer.view, address);
  const period = found && periodOfResult(found);
  return result && period && phrase(`; ${untilWhen(composer, found, period)} là `, result);
};

const untilWhen = (composer: Composer, figure: Figure | undefined, period: Period): string => {
  const told = periodOfFigure(composer, figure, period);
  return told.startsWith('ngày ') ? `đến ${told}` : told;
};

/**
 * "; riêng năm 2021 (845 lao động) chưa đạt": what was to be reached each year was missed in some; where it is in the
 * last one as well: "; năm 2021 (845 lao động) cũng chưa đạt".
 */
const missedYears = (
  composer: Composer,
  id: string,
  before: TargetAnswer['steps'],
  last: TargetVerdict,
): Phrase | undefined => {
  const missed = before.filter(({ verdict }) => verdict === 'short');
  if (missed.length === 0) return undefined;
  const years = missed.map(({ by }) => {
    const result = composer.figureIfAny(targetAddress(id, 'result', by));
    return phrase(printOfficialPeriod(by), result && phrase(' (', result, ')'));
  });
  const isAlso = last === 'short';
  return phrase(isAlso ? '; ' : '; riêng ', listed(years, ', '), isAlso ? ' cũng chưa đạt' : ' chưa đạt');
};
