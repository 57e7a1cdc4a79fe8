/** Capital by kind of money, source and year; every amount a figure. */
import { countAddress, sumAddress } from '#core/figure/build-address.ts';
import type { FiltersOf } from '#core/figure/filters.ts';
import { findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { FUNDING_KINDS } from '#core/subjects/funding/shape.ts';
import { wholesAmong } from '#core/subjects/work/wholes.ts';
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
  /** Of how many of the programme's works it is told; absent where it is not told of works. */
  readonly works?: { readonly told: number; readonly all: number };
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
        ...worksTold(view, own, filters),
        yearless: own.some((one) => one.year === undefined),
      },
    ];
  });
};

/** Only where it is of the programme as a whole, or of a node: a source pays for some works, and a year is of some. */
const worksTold = (
  view: View,
  own: readonly Stored<'funding'>[],
  { programme, objective, source, year }: Filters,
): Pick<SourceShares, 'works'> => {
  if (typeof programme !== 'string' || source !== undefined || year !== undefined) return {};
  const counted = findValue(view, countAddress('work', { programme, objective: objective as string | undefined }));
  const named = new Set(own.map(({ work }) => work));
  const told = wholesAmong(view.all('work').filter(({ id }) => named.has(id)));
  const all = Number(counted?.value?.amount ?? 0);
  return told.length === 0 || all === 0
    ? {}
    : { works: { told: told.reduce((sum, { count = 1 }) => sum + count, 0), all } };
};

/** For drawing only: the part's length in per cent of the whole. */
export const lengthOf = (part: Figure, whole: Figure): number => {
  if (!part.value || !whole.value) return 0;
  const [a, b] = [amountOf(part.value), amountOf(whole.value)];
  return b.digits === 0n ? 0 : (100 * (Number(a.digits) / 10 ** a.scale)) / (Number(b.digits) / 10 ** b.scale);
};
