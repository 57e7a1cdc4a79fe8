import { countQuantity, makeFigure, propertyProblem, recordAt, type Evaluator } from '#core/figure/evaluator.ts';
import { PROPERTIES, propertyNamed } from '#core/figure/properties.ts';
import { done } from '#core/problem.ts';
import { dayOfMonth, monthOf, yearOf, type Day } from '#core/value/day.ts';
import { firstDay } from '#core/value/period.ts';

/** `programme:ID years`: whole years from the day the resolution was passed to the as-of day. */
export const programmeFigure: Evaluator = (view, address) => {
  const record = recordAt(view, address, 'programme');
  if (!record.ok) return record;
  if (!propertyNamed('programme', address.property)) return propertyProblem(address, PROPERTIES.programme);
  const resolution = view.find('document', record.value.resolution);
  const start = resolution?.date && firstDay(resolution.date);
  const years = start && wholeYears(start, view.asOf);
  const records = resolution ? [record.value, resolution] : [record.value];
  return done(
    makeFigure(view, address, {
      formula: 'age',
      value: years === undefined || years < 1 ? undefined : countQuantity(years, 'năm'),
      records,
      missing: years === undefined || years < 1 ? [record.value.resolution] : [],
    }),
  );
};

const wholeYears = (from: Day, to: Day): number => {
  const before = monthOf(to) < monthOf(from) || (monthOf(to) === monthOf(from) && dayOfMonth(to) < dayOfMonth(from));
  return yearOf(to) - yearOf(from) - (before ? 1 : 0);
};
