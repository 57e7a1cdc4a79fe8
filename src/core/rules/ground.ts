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
  | { readonly measurer: string };

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

/** What a ground was laid over, so that the next layer joins this one: nothing is looked for through many. */
const LAID = new WeakMap<Ground, { readonly base: Ground; readonly layer: Layer }>();

/** The ground after the changes, each record a version on. */
export const groundAfter = (ground: Ground, changes: readonly RecordChange[]): Ground => {
  const { base, layer: below } = LAID.get(ground) ?? { base: ground, layer: new Map() as Layer };
  const layer = new Map(below);
  for (const [subject, of] of Map.groupBy(changes, (change) => change.subject))
    layer.set(
      subject,
      new Map([
        ...(below.get(subject) ?? []),
        ...of.map(
          (change) => [change.id, storedOf(change, ground.find(subject, change.id)?.ref.version ?? 0)] as const,
        ),
      ]),
    );
  const find = <S extends Subject>(subject: S, id: string): Stored<S> | undefined => {
    const own = layer.get(subject);
    return own?.has(id) ? (own.get(id) as Stored<S> | undefined) : base.find(subject, id);
  };
  const over = function* <S extends Subject>(subject: S, stands: Iterable<Stored<S>>): Iterable<Stored<S>> {
    const own = layer.get(subject);
    for (const one of stands) if (!own?.has(one.ref.id)) yield one;
    for (const one of own?.values() ?? []) if (one) yield one as Stored<S>;
  };
  const after: Ground = {
    find,
    all: (subject) => over(subject, base.all(subject)),
    observations: function* (by) {
      for (const one of over('observation', base.observations(by))) if (isAsked(one, by)) yield one;
    },
  };
  LAID.set(after, { base, layer });
  return after;
};

const storedOf = ({ subject, id, programme, record }: RecordChange, before: number): Stored<Subject> | undefined =>
  record && storedRecord({ ref: { subject, id, version: before + 1, sequence: 0 }, programme, record });

/** A record as it stands, as a file or a form would give it. */
export const draftOf = ({ ref, programme, ...record }: Stored<Subject>): Draft =>
  makeDraft(ref.subject, ref.id, record, programme);
