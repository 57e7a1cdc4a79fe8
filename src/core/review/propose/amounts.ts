/** Amounts of claims as forms have them. */
import type { Claim } from '#core/review/claim.ts';
import { plainDecimal } from '#core/value/decimal.ts';
import { unitMeant, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import { quantity } from '#core/value/quantity.ts';

/** "trên 500 tỷ đồng"; undefined for what is no whole amount: no number, money that is not whole. */
export const quantityText = (
  { value, to, unit, approximation = [] }: Pick<Claim, 'value' | 'to' | 'unit' | 'approximation'>,
  units: UnitsOfMeasure,
): string | undefined => {
  if (value === undefined || unit === undefined) return undefined;
  try {
    const code = unitMeant(unit, units)?.code ?? unit;
    const upper = to === undefined ? undefined : plainDecimal(to);
    return printQuantity(quantity(plainDecimal(value), code, approximation, { to: upper }), units);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
