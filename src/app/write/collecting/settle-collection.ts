/** The office opens the collection of a period, for all or for some; closes it, and opens it again with a reason. */
import { findCollection, type Season } from '#app/read/collecting/season.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { closedProblem, collectionChange, recordOfCollection } from '#app/write/collecting/put-on-record.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import { collectionId, owingAgencies, type Collection } from '#core/collecting/collections.ts';
import { cutOf, dayOwed, endOf } from '#core/collecting/periods.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll, refusedAs, type Outcome } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { Often } from '#core/subjects/collection/shape.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';
import type { Day } from '#core/value/day.ts';
import type { Period } from '#core/value/period.ts';

export interface OpenCollection {
  readonly often: Often;
  readonly period: Period;
  readonly regime?: string | undefined;
  /** Absent: the latest day by the duties. */
  readonly due?: Day | undefined;
  /** Only these; none: all that owe something. */
  readonly agencies: readonly string[];
  readonly seed: string;
}

/**
 * Its id. Refuses `collection.there`, `collection.early`, `collection.no-duties`. A period may be opened before it is
 * over.
 */
export const openCollection = (context: WriteContext, season: Season, asked: OpenCollection): Promise<string> => {
  const { seed, ...content } = asked;
  const { often, period, regime } = asked;
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: 'open-collection',
    content,
    wanted: [],
    decide: (ground) => {
      const at = context.app.clock.now().toISOString();
      const id = collectionId(season.programme, often, period, regime);
      if (ground.find('collection', id)) return refusedAs('collection.there');
      const collection = madeCollection(ground, season, asked, id);
      if (collection.due < endOf(collection))
        return refused({
          code: 'collection.early',
          where: { field: 'han' },
          data: { due: collection.due, end: endOf(collection) },
        });
      if (owingAgencies(ground, collection).length === 0) return refusedAs('collection.no-duties');
      const change = collectionChange(collection, recordOfCollection(collection, { by: context.author, at }));
      const misfits = checkFits(ground, change);
      return misfits.length > 0 ? refusedAll(misfits) : done({ changes: [change], answer: id });
    },
  });
};

const madeCollection = (
  ground: Ground,
  { programme, workday }: Season,
  { often, period, regime, due, agencies }: OpenCollection,
  id: string,
): Collection => {
  const like = [...ground.all('duty')].filter(
    (duty) => duty.programme === programme && duty.often === often && (duty.regime ?? '') === (regime ?? ''),
  );
  const days = like.map((duty) => dayOwed(period, duty, workday)).toSorted();
  const cut = like.map((duty) => cutOf(period, duty.cutDay)).find((one) => one !== undefined);
  return {
    id,
    programme,
    often,
    period,
    ...(regime !== undefined && { regime }),
    ...(cut && { cut }),
    due: due ?? days.at(-1) ?? dayOwed(period, { often, from: period, dueDay: 31 }, workday),
    agencies,
    isOpen: true,
  };
};

export interface SettleCollection {
  readonly collection: string;
  readonly step: 'closed' | 'reopened';
  /** Needed to open it again. */
  readonly reason: string;
  readonly seed: string;
}

/** Refuses `collection.unknown`, `collection.closed`, `collection.is-open`, `collection.no-why`. */
export const settleCollection = (context: WriteContext, season: Season, asked: SettleCollection): Promise<string> => {
  const { collection: id, step, seed } = asked;
  const reason = typedText(asked.reason);
  const content = { id, step, reason };
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: step === 'closed' ? 'close-collection' : 'reopen-collection',
    ...(reason !== '' && { reason }),
    content,
    wanted: [],
    decide: (ground) => {
      const at = context.app.clock.now().toISOString();
      const settled = settledRecord(ground, season, asked, { by: context.author, at, reason });
      if (!settled.ok) return settled;
      const misfits = checkFits(ground, settled.value);
      return misfits.length > 0 ? refusedAll(misfits) : done({ changes: [settled.value], answer: id });
    },
  });
};

const settledRecord = (
  ground: Ground,
  season: Season,
  { collection: id, step }: SettleCollection,
  { by, at, reason }: { readonly by: string; readonly at: string; readonly reason: string },
): Outcome<RecordChange> => {
  const collection = findCollection(ground, season, id);
  if (!collection) return refusedAs('collection.unknown');
  const record: RecordIn<'collection'> = collection.record ?? recordOfCollection(collection, { by, at });
  if (step === 'closed' && !collection.isOpen) return { ok: false, problems: [closedProblem(record)] };
  if (step === 'reopened' && collection.isOpen) return refusedAs('collection.is-open');
  if (step === 'reopened' && reason === '') return refused({ code: 'collection.no-why', where: { field: 'ly-do' } });
  const { ref: _, programme: __, ...plain } = record as typeof record & { ref?: unknown; programme?: unknown };
  const steps = [...record.steps, { step, by, at, ...(reason !== '' && { reason }) }];
  return done(collectionChange(collection, { ...plain, steps }));
};
