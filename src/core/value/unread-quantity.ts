/** What stands beside a quantity that could not be read: what it may mean, as data for a hint. */
import type { Problem } from '#core/problem.ts';
import { APPROXIMATIONS } from '#core/value/approximation.ts';
import { likelyUnits } from '#core/value/likely-units.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { UnreadQuantity } from '#core/value/quantity-text.ts';
import { numberReadings } from '#core/value/readings.ts';

export const meantBy = (reason: UnreadQuantity, part: string, units: UnitsOfMeasure): Problem['data'] => {
  switch (reason) {
    case 'ambiguous':
      return { ...numberReadings(part) };
    case 'word-unknown':
      return { known: Object.values(APPROXIMATIONS) };
    case 'unit-unknown':
      return { near: likelyUnits(part, units) };
    default:
      return {};
  }
};
