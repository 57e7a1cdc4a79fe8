/** Plan and payment of a year side by side, by source: the two are of one year or not compared. */
import { shareAddress, sumAddress } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareNames, compareTexts } from '#core/text/collate.ts';
import type { Period } from '#core/value/period.ts';
import { rootsAmong } from '#core/vocabulary/vocabulary.ts';

export interface BudgetCells {
  readonly plan?: Figure;
  readonly paid?: Figure;
  /** Paid in per cent of the plan. */
  readonly share?: Figure;
}

export interface BudgetYear extends BudgetCells {
  readonly year: Period;
  readonly sources: readonly (BudgetCells & { readonly source: string })[];
  /** Ids of the agencies that own the works; empty where one or none is told. */
  readonly owners: readonly (BudgetCells & { readonly owner: string })[];
}

/**
 * The years of which a plan or a payment is on record, the newest first. `filters`: what the records were selected by.
 */
export const budgetYears = (
  view: View,
  records: readonly Stored<'funding'>[],
  filters: Omit<FiltersOf<'funding'>, 'kind' | 'year'>,
): readonly BudgetYear[] => {
  const own = records.filter(({ kind, year }) => year !== undefined && (kind === 'plan' || kind === 'disbursement'));
  const cells = (more: FiltersOf<'funding'>): BudgetCells => {
    const at = { ...filters, ...more };
    const plan = findValue(view, sumAddress('funding', { ...at, kind: 'plan' }));
    const paid = findValue(view, sumAddress('funding', { ...at, kind: 'disbursement' }));
    const share = plan && paid && findValue(view, shareAddress('funding', at));
    return { ...(plan && { plan }), ...(paid && { paid }), ...(share && { share }) };
  };
  return [...Map.groupBy(own, ({ year }) => year as Period)]
    .toSorted(([a], [b]) => compareTexts(b, a))
    .map(([year, lines]) => ({
      year,
      ...cells({ year }),
      sources: rootsAmong(
        view.vocabulary,
        'capital',
        lines.map(({ capital }) => capital),
      ).map((source) => ({ source, ...cells({ year, source }) })),
      owners: ownersOf(view, lines).map((owner) => ({ owner, ...cells({ year, owner }) })),
    }));
};

/** In the order of their names, where there are several. */
const ownersOf = (view: View, lines: readonly Stored<'funding'>[]): readonly string[] => {
  const ids = new Set(lines.flatMap(({ work }) => (work === undefined ? [] : (view.find('work', work)?.owner ?? []))));
  const nameOf = (id: string): string => view.find('agency', id)?.name ?? id;
  return ids.size < 2 ? [] : [...ids].toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
};
