/** Figures, dates and instants as each language prints them. */
import { printFigure, type Figure } from '#core/figure/figure.ts';
import { printQuantity, type PrintOptions } from '#core/value/quantity-text.ts';
import { decimal, type Decimal } from '#core/value/decimal.ts';
import { printVietnameseNumber } from '#core/value/vietnamese-number.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { asDay, printDay, type Day } from '#core/value/day.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { Period } from '#core/value/period.ts';
import type { Language } from '#words/language.ts';
import { printEnglishDay, printEnglishNumber, printEnglishPeriod, printEnglishQuantity } from '#words/number.en.ts';

/** The figure's printed words, or undefined when it has no value. */
export const printFigureIn = (
  language: Language,
  figure: Pick<Figure, 'value' | 'date'>,
  units: UnitsOfMeasure,
  options: PrintOptions = {},
): string | undefined => {
  if (language === 'vi') return printFigure(figure, units, options);
  if (figure.date) return printEnglishPeriod(figure.date);
  return figure.value && printEnglishQuantity(figure.value, units, options.bare);
};

/** A number that was counted, as readers write it: "1.467". */
export const printCountIn = (language: Language, value: number): string => printNumberIn(language, decimal(value));

/** A bare number. */
export const printNumberIn = (language: Language, value: Decimal): string =>
  language === 'vi' ? printVietnameseNumber(value) : printEnglishNumber(value);

export const printQuantityIn = (language: Language, value: Quantity, units: UnitsOfMeasure): string =>
  language === 'vi' ? printQuantity(value, units) : printEnglishQuantity(value, units);

export const printDayIn = (language: Language, day: Day): string =>
  language === 'vi' ? printDay(day) : printEnglishDay(day);

export const printPeriodIn = (language: Language, period: Period): string =>
  language === 'vi' ? printPeriod(period) : printEnglishPeriod(period);

/** By the clock of Vietnam: UTC+7, no summer time. */
const localInstant = (instant: string): string => new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString();

/** "8:05". */
export const printTimeIn = (instant: string): string => {
  const local = localInstant(instant);
  return `${Number(local.slice(11, 13))}:${local.slice(14, 16)}`;
};

/** An instant by the clock of Vietnam: "8:05, 31/5/2023". */
export const printInstantIn = (language: Language, instant: string): string =>
  `${printTimeIn(instant)}, ${printDayIn(language, asDay(localInstant(instant).slice(0, 10)))}`;
