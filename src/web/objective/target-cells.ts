/** A target and its answer as pages carry them: what is asked, what answers it, what is told instead or later. */
import type { TargetLine } from '#core/query/overview.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { periodOfPoint } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { label } from '#words/labels.ts';
import { targetWords } from '#words/target.ts';

export const targetCells = (
  { language, cells, opened: { view } }: PageContext,
  { objective, verdict, terms, target, result, period, later, soFar, instead, steps }: TargetLine,
) => ({
  verdict,
  ...(terms && { asks: targetWords(language, terms, objective.target?.counts === 'each-year') }),
  wanted: cells.of(target),
  result: cells.of(result),
  ...(period && { period: periodOfPoint(language, view, { figure: result, period }) }),
  ...(later && {
    later: {
      cell: cells.of(later),
      period: later.address.period === undefined ? '' : printPeriodIn(language, later.address.period),
    },
  }),
  ...(soFar && {
    soFar: {
      cell: cells.of(soFar),
      period:
        soFar.address.period === undefined
          ? ''
          : periodOfPoint(language, view, { figure: soFar, period: soFar.address.period }),
    },
  }),
  instead: instead.map(({ stage, figure }) => ({
    stage: label(language, 'stage', stage),
    cell: cells.of(figure),
  })),
  steps: steps.map((step) => ({
    by: printPeriodIn(language, step.by),
    verdict: step.verdict,
    wanted: cells.of(step.target),
    result: cells.of(step.result.value || !step.soFar ? step.result : step.soFar),
    ...periodTold(language, step),
  })),
});
/** The period of what is shown, where it is another one than the step's. */
const periodTold = (language: Language, { by, period, result, soFar }: TargetLine['steps'][number]) => {
  const shown = result.value ? period : soFar?.address.period;
  return shown && shown !== by ? { period: printPeriodIn(language, shown) } : {};
};

export type TargetCells = ReturnType<typeof targetCells>;
