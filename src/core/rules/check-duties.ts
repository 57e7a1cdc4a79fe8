/** A duty says what is owed, and by a day that there is. */
import { beginsPeriod, isOwedEarly } from '#core/collecting/periods.ts';
import type { Problem } from '#core/problem.ts';
import { draftsOf, type Draft, type RecordIn } from '#core/subjects/subjects.ts';
import { printPeriod } from '#core/value/period-text.ts';
import { firstDay } from '#core/value/period.ts';
import { compareDecimals } from '#core/value/decimal.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { amountOf, type Quantity } from '#core/value/quantity.ts';

/**
 * Problems: `duty.no-measure`, `duty.no-place`, `duty.not-a-measure`, `duty.day`, `duty.month`, `duty.early`,
 * `duty.from`, `duty.unit`, `duty.range-turned`.
 */
export const checkDuties = (drafts: readonly Draft[]): readonly Problem[] => {
  const duties = draftsOf(drafts, 'duty');
  if (duties.length === 0) return [];
  const units = new Map(draftsOf(drafts, 'measure').map(({ record }) => [record.id, record.unit]));
  return duties.flatMap(({ record }) => checkOne(record, units));
};

const isDayOfMonth = (day: number): boolean => day >= 1 && day <= 31;

const checkOne = (duty: RecordIn<'duty'>, units: ReadonlyMap<string, string>): readonly Problem[] => {
  const { id, owes, measure, places, often, from, dueDay, cutDay, dueMonth = 1, least, most } = duty;
  const at = (field: string): Problem['where'] => ({ record: `duty/${id}`, field });
  const found: Problem[] = [];
  if (owes === 'measure') {
    if (measure === undefined) found.push({ code: 'duty.no-measure', where: at('measure') });
    if (places.length === 0) found.push({ code: 'duty.no-place', where: at('places') });
  } else if (measure !== undefined) found.push({ code: 'duty.not-a-measure', where: at('measure') });
  if (!isDayOfMonth(dueDay)) found.push({ code: 'duty.day', where: at('dueDay'), data: { day: dueDay } });
  if (cutDay !== undefined && !isDayOfMonth(cutDay))
    found.push({ code: 'duty.day', where: at('cutDay'), data: { day: cutDay } });
  if (dueMonth > 12) found.push({ code: 'duty.month', where: at('dueMonth'), data: { months: dueMonth } });
  if (found.length === 0 && isOwedEarly(duty))
    found.push({ code: 'duty.early', where: at('dueDay'), data: { day: dueDay } });
  if (!beginsPeriod(often, firstDay(from)))
    found.push({ code: 'duty.from', where: at('from'), data: { date: printPeriod(from), often } });
  return [...found, ...checkRange({ least, most }, owes === 'money' ? MONEY : units.get(measure ?? ''), at)];
};

const checkRange = (
  range: { readonly least: Quantity | undefined; readonly most: Quantity | undefined },
  wanted: string | undefined,
  at: (field: string) => Problem['where'],
): readonly Problem[] =>
  wanted === undefined
    ? []
    : isTurned(range)
      ? [{ code: 'duty.range-turned', where: at('most') }]
      : (['least', 'most'] as const).flatMap((field) => {
          const unit = range[field]?.unit;
          return unit === undefined || unit === wanted
            ? []
            : [{ code: 'duty.unit', where: at(field), data: { unit, wanted } }];
        });

const isTurned = ({ least, most }: Parameters<typeof checkRange>[0]): boolean =>
  least !== undefined &&
  most !== undefined &&
  least.unit === most.unit &&
  compareDecimals(amountOf(least), amountOf(most)) > 0;
