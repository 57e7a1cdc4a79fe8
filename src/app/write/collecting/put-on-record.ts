/** What a command on a return stands on, decided under the lock: its collection is open, and on record. */
import { findCollection, type Season } from '#app/read/collecting/season.ts';
import { isCollectionOpen, lastReturn, type Collection } from '#core/collecting/collections.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAs, type Outcome, type Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { RecordIn, Stored } from '#core/subjects/subjects.ts';

/** Who writes, and when: an instant, UTC. */
export interface Hand {
  readonly by: string;
  readonly at: string;
}

export const collectionChange = (collection: Collection, record: RecordIn<'collection'>): RecordChange => ({
  subject: 'collection',
  id: collection.id,
  programme: collection.programme,
  record,
});

/** The record of a collection that has opened by itself. */
export const recordOfCollection = (
  { id, often, period, regime, cut, due, agencies }: Collection,
  { by, at }: Hand,
): RecordIn<'collection'> => ({
  id,
  often,
  period,
  ...(regime !== undefined && { regime }),
  ...(cut !== undefined && { cut }),
  due,
  agencies,
  steps: [{ step: 'opened', by, at }],
});

export const closedProblem = ({ steps }: Pick<RecordIn<'collection'>, 'steps'>): Problem => {
  const { by = '', at = '' } = steps.findLast(({ step }) => step === 'closed') ?? {};
  return { code: 'collection.closed', where: {}, data: { by, at } };
};

export interface Place {
  readonly collection: Collection;
  /** What puts the collection on record, where it is not yet. */
  readonly opening: readonly RecordChange[];
  /** The last return of the agency. */
  readonly last?: Stored<'return'>;
}

/** Problems: `collection.unknown`, `collection.closed`. */
export const placeOf = (
  ground: Ground,
  season: Season,
  { collection: id, agency }: { readonly collection: string; readonly agency: string },
  hand: Hand,
): Outcome<Place> => {
  const collection = findCollection(ground, season, id);
  if (!collection) return refusedAs('collection.unknown');
  if (collection.record && !isCollectionOpen(collection.record))
    return { ok: false, problems: [closedProblem(collection.record)] };
  const last = lastReturn(ground, id, agency);
  return done({
    collection,
    opening: collection.record ? [] : [collectionChange(collection, recordOfCollection(collection, hand))],
    ...(last && { last }),
  });
};
