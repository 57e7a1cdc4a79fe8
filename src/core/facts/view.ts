/**
 * Facts as of a day: what was true in the world on that day, by all that the workspace knows. Identities (works,
 * places, documents …) are at hand; what is asked of a series that has not been loaded is noted as wanted, and answered
 * as if there were nothing: whoever asks loads what was wanted and asks again (`core/facts/ask.ts`).
 */
import { dayOf, effectiveOf, isDated, type Effective } from '#core/facts/effective.ts';
import type { Facts, Identities } from '#core/facts/facts.ts';
import { memory, miss, newNotes, type Notes, notesFor, notesWithin, sizeOfNotes, touch } from '#core/facts/memory.ts';
import {
  countKey,
  IDENTITIES,
  isSeries,
  rowsKey,
  whichKey,
  type CountWhere,
  type Identity,
  type RowsWhere,
  type SeriesKey,
  type SeriesSubject,
  type WhichField,
  type WhichWhere,
} from '#core/facts/series.ts';
import { compareIds } from '#core/text/collate.ts';
import { vocabularyIn } from '#core/facts/vocabulary.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';
import type { RulePack } from '#core/law/pack/pack.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

export interface View {
  readonly facts: Facts;
  /** The identities, those too that do not hold yet. */
  readonly records: Identities;
  readonly asOf: Day;
  /** The shipped rule packs of the urban class; without them no points can be computed. */
  readonly law: readonly RulePack[];
  /** The words of the workspace, shipped and its own. */
  readonly vocabulary: Vocabulary;
  /** The subject's records that hold at `asOf`, by the numbers in their ids: w2 before w10. The list is made once. */
  readonly all: <S extends Identity>(subject: S) => readonly Stored<S>[];
  /** One record that holds at `asOf`, or undefined. */
  readonly find: <S extends Subject>(subject: S, id: string) => Stored<S> | undefined;
  /** A record as it is on record, be it that it does not hold yet. */
  readonly onRecord: <S extends Subject>(subject: S, id: string) => Stored<S> | undefined;
  /** The records of a series with these values that hold at `asOf`, in stored order. */
  readonly rows: <S extends SeriesSubject>(subject: S, where: RowsWhere<S>) => readonly Stored<S>[];
  /** The values of a field that records of a series with these values have, which hold at `asOf`. */
  readonly which: <S extends SeriesSubject, F extends WhichField<S>>(
    subject: S,
    of: F,
    where: WhichWhere<S, F>,
  ) => ReadonlySet<string>;
  /** How many records of a series have these values and hold at `asOf`. */
  readonly count: <S extends SeriesSubject>(subject: S, where: CountWhere<S>) => number;
  readonly notes: Notes;
}

/** A view is cheap to make; each list is filtered when first asked for. */
export const viewAsOf = (facts: Facts, asOf: Day, law: readonly RulePack[] = [], notes = newNotes()): View => {
  const records = watched(facts.identities, notes);
  const holdsFrom = (effective: Effective): boolean => {
    if (effective.startsWith('@')) touch(notes, 'document');
    const from = dayOf(facts.identities.document, effective);
    return from === undefined || from <= asOf;
  };
  const holds = (subject: Subject, record: object): boolean =>
    !isDated(subject) || holdsFrom(effectiveOf(subject, record));
  const ask = <T>(key: SeriesKey<T>): T | undefined => {
    touch(notes, key.subject);
    const answer = facts.answer(key);
    if (answer === undefined) miss(notes, facts.source(key));
    return answer;
  };
  const view: View = {
    facts,
    records,
    asOf,
    law,
    get vocabulary() {
      return vocabularyIn(records);
    },
    notes,
    all: (subject) =>
      lists.recall(view, subject, () => {
        const of = inOrder([...records[subject].values()]);
        return isDated(subject) ? of.filter((record) => holds(subject, record)) : of;
      }) as never,
    onRecord: (subject, id) =>
      (isSeries(subject)
        ? ask(rowsKey<SeriesSubject>(subject, { id }))?.[0]
        : records[subject as Identity].get(id)) as never,
    find: (subject, id) => {
      const record = view.onRecord(subject, id);
      return record && holds(subject, record) ? record : undefined;
    },
    rows: (subject, where) => {
      const key = rowsKey(subject, where);
      return lists.recall(view, key.text, () => (ask(key) ?? []).filter((record) => holds(subject, record))) as never;
    },
    which: (subject, of, where) => {
      const key = whichKey(subject, of, where);
      return values.recall(view, key.text, () => {
        const known = [...(ask(key) ?? [])];
        return new Set(known.flatMap(([value, from]) => ([...from].some(holdsFrom) ? [value] : [])));
      });
    },
    count: (subject, where) =>
      [...(ask(countKey(subject, where)) ?? [])].reduce((sum, [from, n]) => (holdsFrom(from) ? sum + n : sum), 0),
  };
  return view;
};

/** By the numbers in their ids: most stand so already. */
const inOrder = <R extends { readonly ref: { readonly id: string } }>(records: R[]): readonly R[] =>
  records.every((one, index) => index === 0 || compareIds(records[index - 1]?.ref.id ?? '', one.ref.id) < 0)
    ? records
    : records.toSorted((a, b) => compareIds(a.ref.id, b.ref.id));

const lists = memory<readonly unknown[]>();
const values = memory<ReadonlySet<string>>();

/** The identities, each subject noted when it is looked at. */
const watched = (identities: Identities, notes: Notes): Identities =>
  Object.defineProperties(
    { ...identities },
    Object.fromEntries(
      IDENTITIES.map((subject) => [
        subject,
        {
          enumerable: true,
          get: () => {
            touch(notes, subject);
            return identities[subject];
          },
        },
      ]),
    ),
  );

/** A view of facts that are being decided on; what it wants, the view that is asked wants. */
export const viewAfter = (asked: View, facts: Facts): View =>
  viewAsOf(facts, asked.asOf, asked.law, { ...newNotes(), wanted: asked.notes.wanted });

/**
 * The same facts on another day, for what is asked of a view but held on a day of its own. What it wants and what it
 * looks at is noted by the view that is asked.
 */
export const viewOnDay = (asked: View, day: Day): View => {
  if (day === asked.asOf) return asked;
  const known = days.get(asked) ?? new Map<Day, View>();
  days.set(asked, known);
  const made = known.get(day) ?? viewAsOf(asked.facts, day, asked.law, notesWithin(asked.notes));
  known.set(day, made);
  return made;
};

const days = new WeakMap<View, Map<Day, View>>();

/** How much a view remembers, its other days too. */
export const sizeOfView = (view: View): number =>
  [view, ...(days.get(view)?.values() ?? [])].reduce((sum, one) => sum + sizeOfNotes(one), 0);

/** Forgets all that was found out of a view; who asks again finds it again. */
export const forgetView = (view: View): void => {
  view.notes.rooms.clear();
  days.delete(view);
};

/**
 * The same view with a memory of its own: it knows what the other has found out, and what it finds out itself goes with
 * it.
 */
export const viewAside = ({ facts, asOf, law, notes }: View): View =>
  viewAsOf(facts, asOf, law, notesFor({ notes, facts }, facts));

/** The same day on other facts: what was found out before and is not concerned by what has changed is known already. */
export const viewOn = (before: View, facts: Facts): View =>
  viewAsOf(facts, before.asOf, before.law, notesFor(before, facts));

/** Groups a subject's records by a key; made once for a view, so that looking up a work's facts does not walk all. */
export const groupedBy = <S extends Identity>(
  view: View,
  subject: S,
  name: string,
  key: (record: Stored<S>) => string | undefined,
): ReadonlyMap<string, readonly Stored<S>[]> =>
  groups.recall(view, `${subject} by ${name}`, () =>
    Map.groupBy(view.all(subject), (record) => key(record) ?? ''),
  ) as ReadonlyMap<string, readonly Stored<S>[]>;

const groups = memory<ReadonlyMap<string, readonly unknown[]>>();
