/**
 * Records as of a day: what was true in the world on that day, by all that these records hold.
 * A fact counts from its effective day on; identities (works, places, documents …) have no effective day.
 */
import type { Records } from '#core/facts/records.ts';
import { vocabularyIn } from '#core/facts/vocabulary.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';
import type { Source } from '#core/shape/shape.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import type { Day } from '#core/value/day.ts';
import { lastDay, type Period } from '#core/value/period.ts';

export interface View {
  readonly records: Records;
  readonly asOf: Day;
  /** The shipped rule packs of the urban class; without them no points can be computed. */
  readonly law: readonly RulePack[];
  /** The words of the workspace, shipped and its own. */
  readonly vocabulary: Vocabulary;
  /** The subject's records that hold at `asOf`, in stored order. The list is made once. */
  readonly all: <S extends Subject>(subject: S) => readonly Stored<S>[];
  /** One record that holds at `asOf`, or undefined. */
  readonly find: <S extends Subject>(subject: S, id: string) => Stored<S> | undefined;
}

interface Dated {
  readonly since?: Period;
  readonly on?: Period;
  readonly started?: Period;
  readonly completed?: Period;
  readonly period?: Period;
  readonly kind?: string;
  readonly source?: Source;
}

const FACTS: ReadonlySet<Subject> = new Set<Subject>([
  'observation',
  'progress',
  'step',
  'extent',
  'funding',
  'contribution',
  'claim',
  'obstacle',
  'finding',
  'oversight',
  'task',
  'input',
]);

/**
 * The day from which a fact holds: its own date; for an actual observation the end of its period; else the cut-off
 * (or the date) of the document it comes from. Undefined: it holds at any day.
 */
export const effectiveDay = (records: Records, subject: Subject, record: object): Day | undefined => {
  if (!FACTS.has(subject)) return undefined;
  const { since, on, started, completed, period, kind, source } = record as Dated;
  const own = since ?? on ?? completed ?? started ?? (kind === 'actual' || kind === 'baseline' ? period : undefined);
  if (own) return lastDay(own);
  const document = source?.document === undefined ? undefined : records.document.get(source.document);
  return document?.cutoff ?? (document?.date && lastDay(document.date));
};

/** A view is cheap to make; each subject is filtered when first asked for. */
export const viewAsOf = (records: Records, asOf: Day, law: readonly RulePack[] = []): View => {
  const lists = new Map<Subject, readonly unknown[]>();
  const holds = (subject: Subject, record: object): boolean => {
    const from = effectiveDay(records, subject, record);
    return from === undefined || from <= asOf;
  };
  const all = <S extends Subject>(subject: S): readonly Stored<S>[] => {
    const known = lists.get(subject);
    if (known) return known as readonly Stored<S>[];
    const list = [...(records[subject] as ReadonlyMap<string, Stored<S>>).values()].filter((record) =>
      holds(subject, record),
    );
    lists.set(subject, list);
    return list;
  };
  const find = <S extends Subject>(subject: S, id: string): Stored<S> | undefined => {
    const record = (records[subject] as ReadonlyMap<string, Stored<S>>).get(id);
    return record && holds(subject, record) ? record : undefined;
  };
  return {
    records,
    asOf,
    law,
    get vocabulary() {
      return vocabularyIn(records);
    },
    all,
    find,
  };
};

/** Groups a subject's records by a key; made once for a view, so that looking up a work's facts does not walk all. */
export const groupedBy = <S extends Subject>(
  view: View,
  subject: S,
  name: string,
  key: (record: Stored<S>) => string | undefined,
): ReadonlyMap<string, readonly Stored<S>[]> => {
  const memo = indexes(view);
  const label = `${subject} by ${name}`;
  const known = memo.get(label);
  if (known) return known as ReadonlyMap<string, readonly Stored<S>[]>;
  const index = Map.groupBy(view.all(subject), (record) => key(record) ?? '');
  memo.set(label, index);
  return index;
};

/** What is found out of views is kept by name, as long as the view itself lives. */
export const viewMemory = <T>(): ((view: View) => Map<string, T>) => {
  const memories = new WeakMap<View, Map<string, T>>();
  return (view) => {
    const own = memories.get(view) ?? new Map<string, T>();
    memories.set(view, own);
    return own;
  };
};

const indexes = viewMemory<ReadonlyMap<string, readonly unknown[]>>();
