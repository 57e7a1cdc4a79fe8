/** Capital by kind of money, source and year; every amount a figure. */
import { sumAddress } from '#core/figure/build-address.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import { findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { FUNDING_KINDS } from '#core/subjects/funding/shape.ts';
import { amountOf } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { rootsAmong } from '#core/vocabulary/vocabulary.ts';
import type { Period } from '#core/value/period.ts';

export interface SourceShares {
  readonly kind: (typeof FUNDING_KINDS)[number];
  readonly total: Figure;
  readonly sources: readonly {
    readonly source: string;
    readonly figure: Figure;
    readonly years: readonly (Figure | undefined)[];
  }[];
  /** Budget years that the records name; empty when none does. */
  readonly years: readonly Period[];
  /** The sum of each of `years`. */
  readonly yearly: readonly (Figure | undefined)[];
  /** Whether some records name no year. */
  readonly yearless: boolean;
}

type Filters = FiltersOf<'funding'>;

/** One entry for each kind of money on record in a programme: kinds are never added to each other. */
export const capitalShares = (view: View, programme: string): readonly SourceShares[] =>
  shares.recall(view, programme, () =>
    sharesOf(
      view,
      view.all('funding').filter((one) => one.programme === programme),
      { programme },
    ),
  );

const shares = memory<readonly SourceShares[]>(20);

/** As `capitalShares`, of the records that `filters` (as in figure addresses) take in. */
export const sharesOf = (
  view: View,
  records: readonly Stored<'funding'>[],
  filters: Filters,
): readonly SourceShares[] => {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  return FUNDING_KINDS.flatMap((kind): readonly SourceShares[] => {
    const own = byKind.get(kind) ?? [];
    if (own.length === 0) return [];
    const sum = (more: Filters): Figure | undefined =>
      findValue(view, sumAddress('funding', { ...filters, kind, ...more }));
    const total = sum({});
    if (!total) return [];
    const years = [...new Set(own.flatMap((one) => one.year ?? []))].toSorted();
    const sources = rootsAmong(
      view.vocabulary,
      'capital',
      own.map((one) => one.capital),
    ).flatMap((source) => {
      const figure = sum({ source });
      return figure ? [{ source, figure, years: years.map((year) => sum({ source, year })) }] : [];
    });
    return [
      {
        kind,
        total,
        sources,
        years,
        yearly: years.map((year) => sum({ year })),
        yearless: own.some((one) => one.year === undefined),
      },
    ];
  });
};

/** For drawing only: the part's length in per cent of the whole. */
export const lengthOf = (part: Figure, whole: Figure): number => {
  if (!part.value || !whole.value) return 0;
  const [a, b] = [amountOf(part.value), amountOf(whole.value)];
  return b.digits === 0n ? 0 : (100 * (Number(a.digits) / 10 ** a.scale)) / (Number(b.digits) / 10 ** b.scale);
};
