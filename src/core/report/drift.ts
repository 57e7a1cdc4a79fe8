/** What has changed of an issued report's figures since: what the paper says, and what holds now for the same day. */
import { parseAddress, type Address } from '#core/address/address.ts';
import type { View } from '#core/facts/view.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { printFigure, recordsBehind, type Figure } from '#core/figure/figure.ts';
import type { RecordRef, Subject } from '#core/subjects/subjects.ts';
import { absoluteDecimal, plainDecimal, type Decimal } from '#core/value/decimal.ts';
import { PERCENT, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { amountOf, differenceOfQuantities, isExact, quantity, type Quantity } from '#core/value/quantity.ts';

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
  /** What stood behind it then. */
  readonly records?: readonly Named[] | undefined;
}

interface Named {
  readonly subject: string;
  readonly id: string;
}

export interface Drifted {
  readonly address: Address;
  /** On the paper. */
  readonly printed: string;
  /** In words, as it holds now; absent: there is no such value any more. */
  readonly now?: string;
  /** By how much it is another, with its sign; absent where one of them is no exact number of the same unit. */
  readonly by?: string;
  /** The records behind it, then or now, that were written since. */
  readonly records: readonly RecordRef[];
  /** Those that stood behind it and are on record no more. */
  readonly gone: readonly Named[];
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
    const by = differenceOf(one, figure?.value);
    return [
      {
        address: address.value,
        printed: one.printed,
        ...(now !== undefined && { now }),
        ...(by && { by: signed(by, units) }),
        ...changedBehind(view, one, figure, askedAt),
      },
    ];
  });
};

const changedBehind = (
  view: View,
  { records: then = [] }: FrozenFigure,
  figure: Figure | undefined,
  askedAt: number,
): Pick<Drifted, 'records' | 'gone'> => {
  const now = (figure ? recordsBehind(figure) : []).map(({ ref }) => ref);
  const names = new Set(now.map(({ subject, id }) => `${subject}/${id}`));
  const left = then
    .filter(({ subject, id }) => !names.has(`${subject}/${id}`))
    .map((one) => ({ one, stands: view.onRecord(one.subject as Subject, one.id)?.ref }));
  return {
    records: [...now, ...left.flatMap(({ stands }) => stands ?? [])].filter(({ sequence }) => sequence > askedAt),
    gone: left.flatMap(({ one, stands }) => (stands ? [] : [one])),
  };
};

const differenceOf = ({ value, unit, approximation, upTo }: FrozenFigure, now: Quantity | undefined) => {
  const isExactThen = approximation.length === 0 && upTo === undefined;
  if (value === null || unit === null || unit === 'date' || !isExactThen) return undefined;
  if (!now || now.unit !== unit || !isExact(now)) return undefined;
  return differenceOfQuantities(now, quantity(plainDecimal(value), unit));
};

/** "+2 tỷ đồng", "-3,5 điểm phần trăm". */
const signed = (difference: Quantity, units: UnitsOfMeasure): string => {
  const amount = amountOf(difference);
  const print = (of: Decimal): string => printQuantity(quantity(of, difference.unit), units);
  return amount.digits < 0n ? `-${print(absoluteDecimal(amount))}` : `+${print(amount)}`;
};

/** Whether a figure says what was printed. */
export const saysTheSame = (
  frozen: Omit<FrozenFigure, 'address' | 'printed' | 'records'>,
  figure: Pick<Figure, 'value' | 'date'> | undefined,
): boolean => {
  const { value, date } = figure ?? {};
  return (
    isSameAmount(frozen, value?.amount ?? date ?? null) &&
    frozen.unit === (value?.unit ?? (date === undefined ? null : 'date')) &&
    frozen.approximation.join(' ') === (value?.approx ?? []).join(' ') &&
    frozen.upTo === value?.to &&
    frozen.outOf === value?.of
  );
};

/** All of it is 100; versions before printed it as "100.0". */
const isSameAmount = ({ value: then, unit }: Pick<FrozenFigure, 'value' | 'unit'>, now: string | null): boolean =>
  then === now || (unit === PERCENT && now === '100' && then === '100.0');
