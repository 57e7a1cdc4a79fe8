/** The two sides of a comparison: two days of one knowledge, or two states of the journal as of one day. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse } from '#app/refusal.ts';
import { ask, type Ask } from '#app/state/ask.ts';
import { readView, readViewAt } from '#app/read/records.ts';
import type { View } from '#core/facts/view.ts';
import { addDays, asDay, printDay, startOfDay, type Day } from '#core/value/day.ts';
import { instantOf, sequenceBefore } from '#store/journal/between.ts';

/**
 * `facts`: what was true on two days, by all that is known now. `journal`: what was known at two moments, of the day
 * that is asked.
 */
export type ComparedBy = 'facts' | 'journal';

/** A day, in the journal its end; or in the journal an entry. */
export type Point = { readonly day: Day } | { readonly sequence: number };

export interface CompareQuestion {
  readonly by: ComparedBy;
  readonly from: Point;
  readonly to: Point;
}

export interface Side {
  readonly day: Day;
  /** The last entry that is known to it. */
  readonly sequence: number;
  /** When that was written. */
  readonly instant?: string;
  readonly view: View;
  readonly ask: Ask;
}

export interface Sides {
  readonly by: ComparedBy;
  readonly before: Side;
  readonly after: Side;
  /** They were asked the other way round. */
  readonly turned: boolean;
}

/**
 * The earlier side first, however they were asked. Refuses `compare.before-journal`: nothing was known then;
 * `journal.unknown-sequence`; `compare.entry-of-facts`: facts have days, no entries.
 */
export const readSides = async (
  app: Application,
  opened: OpenedProgramme,
  question: CompareQuestion,
): Promise<Sides> => {
  const { by, from, to } = question;
  const read = by === 'facts' ? factSide : journalSide;
  const sides = [await read(app, opened, from), await read(app, opened, to)] as const;
  const turned = !isInOrder(sides);
  const [before, after] = turned ? ([sides[1], sides[0]] as const) : sides;
  return { by, before, after, turned };
};

const isInOrder = ([first, second]: readonly [Side, Side]): boolean =>
  first.sequence === second.sequence ? first.day <= second.day : first.sequence < second.sequence;

const sideOf = (app: Application, view: View): Side => ({
  day: view.asOf,
  sequence: view.records.sequence,
  view,
  ask: (question) => ask(app, view, question),
});

const factSide = async (app: Application, { workspace }: OpenedProgramme, point: Point): Promise<Side> =>
  'day' in point
    ? sideOf(app, await readView(app, workspace.id, point.day))
    : refuse('compare.entry-of-facts', { sequence: point.sequence });

const journalSide = async (app: Application, { workspace, asOf }: OpenedProgramme, point: Point): Promise<Side> => {
  const { reader } = app.database;
  const sequence =
    'sequence' in point
      ? point.sequence
      : await sequenceBefore(reader, workspace.id, startOfDay(addDays(point.day, 1)));
  if (sequence < 1) refuse('compare.before-journal', { first: dayOfInstant(await instantOf(reader, workspace.id, 1)) });
  const view = await readViewAt(app, workspace.id, asOf.day, sequence);
  const instant = await instantOf(reader, workspace.id, sequence);
  return { ...sideOf(app, view), ...(instant !== undefined && { instant }) };
};

/** The day in Vietnam, as running text writes it. */
const dayOfInstant = (instant: string | undefined): string =>
  instant === undefined
    ? '–'
    : printDay(asDay(new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)));
