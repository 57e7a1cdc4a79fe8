/** How often, and of which period, as a form of duties or collections says it: never guessed. */
import { firstPeriodOf, periodMeant } from '#core/collecting/periods.ts';
import type { Problem } from '#core/problem.ts';
import { OFTEN, type Often } from '#core/subjects/collection/shape.ts';
import { yearOf } from '#core/value/day.ts';
import { firstDay, type Period } from '#core/value/period.ts';
import { readWrittenPeriod } from '#core/value/period-text.ts';

export const OFTEN_FIELD = 'bao-lau';

interface AskedPeriod {
  readonly often: Often;
  readonly period: Period;
}

/**
 * `name`, `label`: the field with the period, and what the form calls it. Problems, each at its field:
 * `collection.often`, `collection.period*`.
 */
export const askedPeriod = (
  field: (name: string) => string,
  name: string,
  label: string,
): { readonly value?: AskedPeriod; readonly problems: readonly Problem[] } => {
  const often = OFTEN.find((one) => one === field(OFTEN_FIELD));
  const text = field(name).trim();
  const read = readWrittenPeriod(text);
  const where = { field: name };
  if (!read || !often)
    return {
      problems: [
        ...(often ? [] : [{ code: 'collection.often', where: { field: OFTEN_FIELD } }]),
        ...(read ? [] : [{ code: 'collection.period', where, data: { text, label } }]),
      ],
    };
  const period = periodMeant(often, read);
  if (period) return { value: { often, period }, problems: [] };
  const example = firstPeriodOf(often, yearOf(firstDay(read)));
  return { problems: [{ code: 'collection.period-length', where, data: { text, often, example } }] };
};
