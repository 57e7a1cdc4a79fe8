/** A programme's capital by kind of money, source and year; every amount a figure. */
import { evaluateFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { CAPITAL_SOURCES, FUNDING_KINDS } from '#core/funding/funding.ts';
import { amountOf } from '#core/quantity/quantity.ts';
import type { View } from '#core/record/view.ts';
import type { Period } from '#core/time/period.ts';

export interface SourceShares {
  readonly kind: (typeof FUNDING_KINDS)[number];
  readonly total: Figure;
  readonly sources: readonly { readonly source: string; readonly figure: Figure; readonly years: readonly (Figure | undefined)[] }[];
  /** Budget years that the records name; empty when none does. */
  readonly years: readonly Period[];
}

/** One entry for each kind of money on record: kinds are never added to each other. */
export const seeCapital = (view: View, programme: string): readonly SourceShares[] => {
  const own = view.all('funding').filter((one) => one.programme === programme);
  return FUNDING_KINDS.flatMap((kind): readonly SourceShares[] => {
    const records = own.filter((one) => one.kind === kind);
    if (records.length === 0) return [];
    const sum = (filter: string): Figure | undefined => figureWithValue(view, `sum funding[kind=${kind},programme=${programme}${filter}]`);
    const total = sum('');
    if (!total) return [];
    const years = [...new Set(records.flatMap((one) => one.year ?? []))].toSorted();
    const sources = CAPITAL_SOURCES.flatMap((source) => {
      const figure = sum(`,source=${source}`);
      return figure ? [{ source, figure, years: years.map((year) => sum(`,source=${source},year=${year}`)) }] : [];
    });
    return [{ kind, total, sources, years }];
  });
};

const figureWithValue = (view: View, address: string): Figure | undefined => {
  const found = evaluateFigure(view, address);
  return found.ok && found.value.value ? found.value : undefined;
};

/** For drawing only: the part's length in per cent of the whole. */
export const lengthOf = (part: Figure, whole: Figure): number => {
  if (!part.value || !whole.value) return 0;
  const [a, b] = [amountOf(part.value), amountOf(whole.value)];
  return b.digits === 0n ? 0 : (100 * (Number(a.digits) / 10 ** a.scale)) / (Number(b.digits) / 10 ** b.scale);
};
