/** A day that a form of the report desk must give. */
import { Refusal } from '#app/refusal.ts';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import type { Submitted } from '#web/frame/action.ts';

/** Refuses `as-of.malformed`, at the field. */
export const dayIn = ({ field }: Pick<Submitted, 'field'>, name: string): Day => {
  const day = readWrittenDay(field(name));
  if (!day) throw new Refusal([{ ...noSuchDay(field(name)), where: { field: name } }]);
  return day;
};
