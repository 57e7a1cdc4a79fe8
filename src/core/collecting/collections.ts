/**
 * The collections of a programme: those on record, and those that are due by its duties though nobody has opened them.
 * A period that is over opens by itself; whoever writes into it first puts it on record.
 */
import { duePeriods, endOf, type DuePeriod, type Workday } from '#core/collecting/periods.ts';
import type { Often } from '#core/subjects/collection/shape.ts';
import type { RecordIn, Stored, Subject } from '#core/subjects/subjects.ts';
import { slugOf } from '#core/text/slug.ts';
import { compareTexts } from '#core/text/collate.ts';
import type { Day } from '#core/value/day.ts';
import type { Period } from '#core/value/period.ts';

/** What is asked of a view or of the ground of a command. */
export interface Held {
  readonly all: <S extends Kept>(subject: S) => Iterable<Stored<S>>;
}
type Kept = Exclude<Subject, 'observation' | 'boundary'>;

export interface Collection extends DuePeriod {
  readonly id: string;
  readonly programme: string;
  readonly regime?: string;
  /** Only these; none: all that owe something. */
  readonly agencies: readonly string[];
  readonly isOpen: boolean;
  /** Absent: it is due by itself, and not on record yet. */
  readonly record?: Stored<'collection'>;
}

/** One period of one regime is one collection, whoever opens it. */
export const collectionId = (programme: string, often: Often, period: Period, regime?: string): string =>
  [
    programme,
    [period.toLowerCase().replaceAll('..', '-'), ...(often === 'once' ? ['once'] : [])].join('-'),
    ...(regime === undefined ? [] : [slugOf(regime)]),
  ].join('.');

export const isCollectionOpen = ({ steps }: Pick<RecordIn<'collection'>, 'steps'>): boolean =>
  steps.at(-1)?.step !== 'closed';

/** A collection that is on record. */
export const collectionFrom = (record: Stored<'collection'>): Collection => ({
  id: record.id,
  programme: record.programme ?? '',
  often: record.often,
  period: record.period,
  ...(record.regime !== undefined && { regime: record.regime }),
  ...(record.cut !== undefined && { cut: record.cut }),
  due: record.due,
  agencies: record.agencies,
  isOpen: isCollectionOpen(record),
  record,
});

const isSame = (a: string | undefined, b: string | undefined): boolean => (a ?? '') === (b ?? '');

/** The duties that a collection asks for: of its programme, its rhythm and its regime, in force in its period. */
export const dutiesOf = (
  held: Held,
  { programme, often, regime, period, agencies }: Omit<Collection, 'isOpen' | 'id' | 'due'>,
  agency?: string,
): readonly Stored<'duty'>[] =>
  [...held.all('duty')].filter(
    (duty) =>
      duty.programme === programme &&
      duty.often === often &&
      isSame(duty.regime, regime) &&
      (agency === undefined || duty.agency === agency) &&
      (agencies.length === 0 || agencies.includes(duty.agency)) &&
      isAsked(duty, period),
  );

const isAsked = (duty: Stored<'duty'>, period: Period): boolean =>
  duePeriods(duty, endOf({ period })).some((one) => one.period === period);

/** Those on record and those that are due on the day; the latest day owed first. */
export const collectionsOf = (held: Held, programme: string, day: Day, workday?: Workday): readonly Collection[] => {
  const known = new Map(
    [...held.all('collection')]
      .filter((one) => one.programme === programme)
      .map((one) => [one.id, collectionFrom(one)]),
  );
  for (const duty of held.all('duty')) {
    if (duty.programme !== programme) continue;
    for (const due of duePeriods(duty, day, workday)) {
      const id = collectionId(programme, due.often, due.period, duty.regime);
      const one = known.get(id);
      if (one?.record) continue;
      known.set(id, {
        ...due,
        id,
        programme,
        ...(duty.regime !== undefined && { regime: duty.regime }),
        // Nobody is told that it is late before the last of them is.
        due: one && one.due > due.due ? one.due : due.due,
        agencies: [],
        isOpen: true,
      });
    }
  }
  return [...known.values()].toSorted(
    (a, b) => compareTexts(b.due, a.due) || compareTexts(endOf(b), endOf(a)) || compareTexts(a.id, b.id),
  );
};

/** One of them by its id. */
export const collectionWith = (
  held: Held,
  programme: string,
  id: string,
  day: Day,
  workday?: Workday,
): Collection | undefined => {
  for (const one of held.all('collection'))
    if (one.id === id && one.programme === programme) return collectionFrom(one);
  return collectionsOf(held, programme, day, workday).find((one) => one.id === id);
};

/** The agencies that owe something in a collection, by id. */
export const owingAgencies = (held: Held, collection: Collection): readonly string[] =>
  [...new Set(dutiesOf(held, collection).map(({ agency }) => agency))].toSorted(compareTexts);

/** The last return of an agency in a collection. */
export const lastReturn = (held: Held, collection: string, agency: string): Stored<'return'> | undefined => {
  let last: Stored<'return'> | undefined;
  for (const one of held.all('return'))
    if (one.collection === collection && one.agency === agency && one.number >= (last?.number ?? 0)) last = one;
  return last;
};

/** The returns of a collection, by agency: of each its last number last. */
export const returnsOf = (held: Held, collection: string): ReadonlyMap<string, readonly Stored<'return'>[]> =>
  Map.groupBy(
    [...held.all('return')].filter((one) => one.collection === collection).toSorted((a, b) => a.number - b.number),
    ({ agency }) => agency,
  );
