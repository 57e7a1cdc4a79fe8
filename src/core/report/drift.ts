/** What has changed of an issued report's figures since: what the paper says, and what holds now for the same day. */
import { parseAddress, type Address } from '#core/address/address.ts';
import type { View } from '#core/facts/view.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { printFigure, recordsBehind, type Figure } from '#core/figure/figure.ts';
import type { RecordRef } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

/** A figure as the list of figures of an issued report keeps it (`report.figures.json`). */
export interface FrozenFigure {
  readonly address: string;
  /** As it stands on the paper. */
  readonly printed: string;
  /** Exact decimal in `unit`, a day or period where the unit is "date"; null where there was none. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly approximation: readonly string[];
  readonly upTo?: string | undefined;
  readonly outOf?: string | undefined;
}

export interface Drifted {
  readonly address: Address;
  /** On the paper. */
  readonly printed: string;
  /** In words, as it holds now; absent: there is no such value any more. */
  readonly now?: string;
  /** The records behind it that were written since. */
  readonly records: readonly RecordRef[];
}

/** Each address once, in the order of the paper. `askedAt`: the journal entry that the report was written from. */
export const driftOf = (
  view: View,
  units: UnitsOfMeasure,
  frozen: readonly FrozenFigure[],
  askedAt: number,
): readonly Drifted[] => {
  const once = new Map(frozen.map((one) => [one.address, one]));
  return [...once.values()].flatMap((one): readonly Drifted[] => {
    const address = parseAddress(one.address);
    if (!address.ok) return [];
    const figure = findFigure(view, address.value);
    if (saysTheSame(one, figure)) return [];
    const now = figure && printFigure(figure, units, { padCounts: true, officialDays: true });
    return [
      {
        address: address.value,
        printed: one.printed,
        ...(now !== undefined && { now }),
        records: (figure ? recordsBehind(figure) : [])
          .map(({ ref }) => ref)
          .filter(({ sequence }) => sequence > askedAt),
      },
    ];
  });
};

const saysTheSame = (frozen: FrozenFigure, figure: Figure | undefined): boolean => {
  const { value, date } = figure ?? {};
  return (
    frozen.value === (value?.amount ?? date ?? null) &&
    frozen.unit === (value?.unit ?? (date === undefined ? null : 'date')) &&
    frozen.approximation.join(' ') === (value?.approx ?? []).join(' ') &&
    frozen.upTo === value?.to &&
    frozen.outOf === value?.of
  );
};
