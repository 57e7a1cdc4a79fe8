/** The one rule of roll-up, with property tests beside it. */
import type { Figure, Missing } from '#core/figure/figure.ts';
import { addDecimals, decimal, divideDecimals, multiplyDecimals, type Decimal } from '#core/value/decimal.ts';
import { approximationOfRatio } from '#core/value/approximation.ts';
import { amountOf, quantity, type Quantity } from '#core/value/quantity.ts';

export interface RollUpPart {
  readonly figure: Figure;
  /** Per cent of the parent; absent: equal shares. */
  readonly weight?: number;
}

/**
 * The weighted mean of the parts that have a value, to one decimal, with the weights scaled to those parts; and the
 * ids that are missing. Without any value there is no mean.
 */
export const rollUp = (
  parts: readonly RollUpPart[],
): { readonly value?: Quantity; readonly missing: readonly Missing[] } => {
  const missing = parts.flatMap(({ figure }) => figure.missing);
  const known = parts.flatMap(({ figure, weight }) =>
    figure.value ? [{ value: figure.value, weight: decimal(weight ?? 1) }] : [],
  );
  const [first] = known;
  if (!first) return { missing };
  const sum = (values: readonly Decimal[]): Decimal => values.reduce(addDecimals, decimal(0));
  const weights = sum(known.map((part) => part.weight));
  if (weights.digits === 0n) return { missing };
  const total = sum(known.map((part) => multiplyDecimals(amountOf(part.value), part.weight)));
  return {
    value: quantity(
      divideDecimals(total, weights, 1),
      first.value.unit,
      approximationOfRatio(known.map((part) => part.value.approx)),
    ),
    missing,
  };
};
