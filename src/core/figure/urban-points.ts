/** Points of the urban class as figures tell them. */
import { trimDecimal } from '#core/value/decimal.ts';
import { roundedDown, type Rational } from '#core/value/rational.ts';
import { quantity, type Quantity } from '#core/value/quantity.ts';

/** Two decimals, rounded down: they never look better than they are. Verdicts come from the exact ones. */
const PLACES = 2;

export const pointsQuantity = (value: Rational): Quantity => quantity(trimDecimal(roundedDown(value, PLACES)), 'điểm');
