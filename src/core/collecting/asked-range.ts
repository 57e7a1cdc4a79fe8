/** What is plausible of all that a group of duties asks: one range, in the one unit of all of it. */
import { readCell } from '#core/collecting/read-cell.ts';
import { done, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { append } from '#core/value/append.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Quantity } from '#core/value/quantity.ts';

const SIDES = ['least', 'most'] as const;
type Side = (typeof SIDES)[number];

export type Range = Readonly<Partial<Record<Side, Quantity>>>;

/**
 * `typed`: as it was written, empty where nothing was; `wanted`: the units of what is asked. A bare number is in that
 * unit. Problems, each at its side: `duty.range-nothing` (nothing that is asked has a unit), `duty.range-units` (there
 * are several), and as `readCell`. Whether it is turned round the rules of duties ask.
 */
export const readRange = (
  typed: Readonly<Record<Side, string>>,
  wanted: readonly string[],
  units: UnitsOfMeasure,
): Outcome<Range> => {
  const problems: Problem[] = [];
  const range: Partial<Record<Side, Quantity>> = {};
  const [unit, ...others] = new Set(wanted);
  for (const side of SIDES) {
    const text = typed[side];
    if (text === '') continue;
    const where = { field: side };
    if (unit === undefined) problems.push({ code: 'duty.range-nothing', where });
    else if (others.length > 0)
      problems.push({ code: 'duty.range-units', where, data: { units: [unit, ...others].join('; ') } });
    else {
      const read = readCell('measure', 'value', text, { unit, units });
      if (!read.ok)
        append(
          problems,
          read.problems.map((one) => ({ ...one, where })),
        );
      else if (read.value.value) range[side] = read.value.value;
    }
  }
  return problems.length > 0 ? refusedAll(problems) : done(range);
};
