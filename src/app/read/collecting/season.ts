/** Collections as they stand today: by the duties, the day and the office's working days. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse } from '#app/refusal.ts';
import { shippedCalendar } from '#app/shipped.ts';
import { collectionsOf, collectionWith, type Collection, type Held } from '#core/collecting/collections.ts';
import type { Workday } from '#core/collecting/periods.ts';
import { officeCalendar } from '#core/subjects/holiday/office-calendar.ts';
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import type { PublicCalendar } from '#core/law/calendar/calendar.ts';
import { dueOn } from '#core/law/calendar/working-days.ts';
import type { Day } from '#core/value/day.ts';

export interface Season {
  readonly programme: string;
  readonly day: Day;
  readonly workday: Workday;
}

/** What falls on a day off is owed on the next working day; a day that may be off is held for worked. */
export const workdayOf = (view: View, shipped: PublicCalendar): Workday =>
  workdays.recall(view, shipped.id, () => {
    const calendar = officeCalendar(view, shipped);
    const known = new Map<Day, Day>();
    return (day) => {
      const found = known.get(day) ?? dueOn(calendar, day).day;
      known.set(day, found);
      return found;
    };
  });

const workdays = memory<Workday>();

export const seasonOf = async ({ view, programme, today }: OpenedProgramme): Promise<Season> => ({
  programme: programme.id,
  day: today,
  workday: workdayOf(view, await shippedCalendar()),
});

/** The day on which one looks at what was handed in: the one that is asked for, else today. */
export const dayLookedAt = ({ asOf, today }: Pick<OpenedProgramme, 'asOf' | 'today'>): Day =>
  asOf.reason === 'asked' ? asOf.day : today;

export const collectionsIn = (held: Held, { programme, day, workday }: Season): readonly Collection[] =>
  collectionsOf(held, programme, day, workday);

export const findCollection = (held: Held, { programme, day, workday }: Season, id: string): Collection | undefined =>
  collectionWith(held, programme, id, day, workday);

/** Refuses `collection.unknown`. */
export const readCollection = (held: Held, season: Season, id: string): Collection =>
  findCollection(held, season, id) ?? refuse('collection.unknown');
