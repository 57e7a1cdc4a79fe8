/**
 * The ground on which changes are decided: the records at the head of a journal, and over them, layer by layer, what
 * was accepted since and what is being decided now. A layer costs what it changes.
 */
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { storedRecord, type Records } from '#core/facts/records.ts';
import type { Identity } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { makeDraft, type Draft, type Stored, type Subject } from '#core/subjects/subjects.ts';

/** What observations are asked by. */
type ObservationsBy =
  | { readonly measure: string }
  | { readonly document: string }
  | { readonly place: string }
  | { readonly agency: string }
  | { readonly measurer: string }
  | { readonly assigner: string };

export interface Ground {
  readonly find: <S extends Subject>(subject: S, id: string) => Stored<S> | undefined;
  /** All of a subject of which a workspace has few. */
  readonly all: <S extends Exclude<Subject, 'observation'>>(subject: S) => Iterable<Stored<S>>;
  readonly observations: (by: ObservationsBy) => Iterable<Stored<'observation'>>;
}

const isAsked = (one: Stored<'observation'>, by: ObservationsBy): boolean => {
  if ('measure' in by) return one.measure === by.measure;
  if ('place' in by) return one.place === by.place;
  if ('measurer' in by) return one.measurer === by.measurer;
  if ('assigner' in by) return one.assigner === by.assigner;
  return 'document' in by ? one.source.document === by.document : one.source.agency === by.agency;
};

/** The ground that records give which are all there. */
export const groundOf = (records: Records): Ground => ({
  find: (subject, id) => records[subject].get(id) as never,
  all: (subject) => records[subject].values() as never,
  observations: function* (by) {
    for (const one of records.observation.values()) if (isAsked(one, by)) yield one;
  },
});

/**
 * The ground that a view gives on which everything is effective; what it wants of series is loaded as for any question.
 */
export const groundIn = (view: View): Ground => ({
  find: (subject, id) => view.onRecord(subject, id),
  all: (subject) =>
    (subject === 'boundary' ? view.rows('boundary', {}) : view.records[subject as Identity].values()) as never,
  observations: (by) => view.rows('observation', by),
});

type Layer = ReadonlyMap<Subject, ReadonlyMap<string, Stored<Subject> | undefined>>;

/**
 * What a ground was laid over, so that the next changes join these: nothing is looked for through many layers. What was
 * last changed is a small layer over all that was changed before it, so that one change more copies no other.
 */
interface Laid {
  readonly base: Ground;
  readonly before: Layer;
  readonly last: Layer;
}

const LAID = new WeakMap<Ground, Laid>();
const NO_LAYER: Layer = new Map();
/** Records of the last layer, beyond which it joins those before it. */
const MOST_LAST = 16;

const joined = (below: Layer, above: Layer): Layer => {
  const layer = new Map(below);
  for (const [subject, of] of above) {
    const own = new Map(below.get(subject));
    for (const [id, record] of of) own.set(id, record);
    layer.set(subject, own);
  }
  return layer;
};

const sizeOf = (layer: Layer): number => {
  let size = 0;
  for (const of of layer.values()) size += of.size;
  return size;
};

/** The ground after the changes, each record a version on. */
export const groundAfter = (ground: Ground, changes: readonly RecordChange[]): Ground => {
  const { base, ...laid } = LAID.get(ground) ?? { base: ground, before: NO_LAYER, last: NO_LAYER };
  const own = new Map<Subject, Map<string, Stored<Subject> | undefined>>();
  for (const change of changes) {
    const { subject, id } = change;
    const of = own.get(subject) ?? new Map<string, Stored<Subject> | undefined>();
    own.set(subject, of.set(id, storedOf(change, ground.find(subject, id)?.ref.version ?? 0)));
  }
  const isFull = sizeOf(laid.last) >= MOST_LAST;
  const before = isFull ? joined(laid.before, laid.last) : laid.before;
  const last = joined(isFull ? NO_LAYER : laid.last, own);
  const find = <S extends Subject>(subject: S, id: string): Stored<S> | undefined => {
    for (const layer of [last, before]) {
      const of = layer.get(subject);
      if (of?.has(id)) return of.get(id) as Stored<S> | undefined;
    }
    return base.find(subject, id);
  };
  const over = function* <S extends Subject>(subject: S, stands: Iterable<Stored<S>>): Iterable<Stored<S>> {
    const [latest, earlier] = [last.get(subject), before.get(subject)];
    for (const one of stands) if (!latest?.has(one.ref.id) && !earlier?.has(one.ref.id)) yield one;
    for (const [id, one] of earlier ?? []) if (one && !latest?.has(id)) yield one as Stored<S>;
    for (const one of latest?.values() ?? []) if (one) yield one as Stored<S>;
  };
  const after: Ground = {
    find,
    all: (subject) => over(subject, base.all(subject)),
    observations: function* (by) {
      for (const one of over('observation', base.observations(by))) if (isAsked(one, by)) yield one;
    },
  };
  LAID.set(after, { base, before, last });
  return after;
};

const storedOf = ({ subject, id, programme, record }: RecordChange, before: number): Stored<Subject> | undefined =>
  record && storedRecord({ ref: { subject, id, version: before + 1, sequence: 0 }, programme, record });

/** A record as it stands, as a file or a form would give it. */
export const draftOf = ({ ref, programme, ...record }: Stored<Subject>): Draft =>
  makeDraft(ref.subject, ref.id, record, programme);
