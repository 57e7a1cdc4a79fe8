/** A day that a form of the report desk must give. */
import { Refusal } from '#app/refusal.ts';
import type { Problem } from '#core/problem.ts';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import type { Submitted } from '#web/frame/action.ts';

/** The day, or why it is none: `as-of.malformed`, at the field. `label`: what the form calls it. */
export const dayOrFault = (
  { field }: Pick<Submitted, 'field'>,
  name: string,
  label: string,
): { readonly day: Day } | { readonly fault: Problem } => {
  const text = field(name).trim();
  const day = readWrittenDay(text);
  return day ? { day } : { fault: { code: noSuchDay(text).code, where: { field: name }, data: { text, label } } };
};

/** Refuses what `dayOrFault` tells. */
export const dayIn = (sent: Pick<Submitted, 'field'>, name: string, label: string): Day => {
  const read = dayOrFault(sent, name, label);
  if ('fault' in read) throw new Refusal([read.fault]);
  return read.day;
};
