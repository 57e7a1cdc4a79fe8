/** Plan and payment by year as pages carry them. */
import type { BudgetCells, BudgetYear } from '#core/query/budget.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';

export const budgetPage = (context: PageContext, years: readonly BudgetYear[]) => {
  const { language, cells } = context;
  const printed = ({ plan, paid, share }: BudgetCells) => ({
    plan: plan && cells.of(plan),
    paid: paid && cells.of(paid),
    share: share && cells.of(share),
  });
  return years.map((one) => ({
    key: one.year as string,
    name: printPeriodIn(language, one.year),
    ...printed(one),
    owners: one.owners.map(({ owner, ...figures }) => ({
      key: owner,
      label: nameRecord(context.opened.view, 'agency', owner),
      ...printed(figures),
    })),
    sources: one.sources.map((source) => ({
      key: source.source,
      label: context.opened.view.vocabulary.name(language, 'capital', source.source),
      ...printed(source),
    })),
  }));
};
export type BudgetPage = ReturnType<typeof budgetPage>;
