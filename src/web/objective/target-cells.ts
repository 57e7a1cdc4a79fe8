/** A target and its answer as pages carry them: what is asked, what answers it, what is told instead or later. */
import type { TargetLine } from '#core/query/overview.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { targetWords } from '#words/target.ts';

export const targetCells = (
  { language, cells }: PageContext,
  { objective, verdict, terms, target, result, period, later, instead, steps }: TargetLine,
) => ({
  verdict,
  ...(terms && { asks: targetWords(language, terms, objective.target?.counts === 'each-year') }),
  wanted: cells.of(target),
  result: cells.of(result),
  ...(period && { period: printPeriodIn(language, period) }),
  ...(later && {
    later: {
      cell: cells.of(later),
      period: later.address.period === undefined ? '' : printPeriodIn(language, later.address.period),
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
    result: cells.of(step.result),
    ...(step.period && step.period !== step.by && { period: printPeriodIn(language, step.period) }),
  })),
});
export type TargetCells = ReturnType<typeof targetCells>;
