/** What series answered, moved on or back with the records. */
import { effectiveOf, type Effective } from '#core/facts/effective.ts';
import type { Change } from '#core/facts/move-on.ts';
import {
  isSeries,
  matches,
  namedValue,
  textsWith,
  type Count,
  type Rows,
  type SeriesKey,
  type SeriesRecord,
  type SeriesSubject,
  type Which,
} from '#core/facts/series.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface Answer<T = unknown> {
  readonly key: SeriesKey<T>;
  readonly value: T;
}
/** By the texts of their keys. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * The answers after the changes, in their order; those that no change touches are the same objects. One that the
 * changes do not lead on is left out, and must be asked for again: when the only record goes that is known to have a
 * value.
 */
export const moveAnswers = (answers: Answers, changes: readonly Change[]): Answers => {
  const steps = changes.flatMap(stepOf);
  if (steps.length === 0) return answers;
  // Every other question is found by the text that the record itself gives it.
  const free = [...answers.values()].map(({ key }) => key).filter(({ ask }) => ask === 'count');
  const touching = new Map<string, Step[]>();
  for (const step of steps) {
    for (const text of textsOf(step, free)) {
      if (!answers.has(text)) continue;
      const known = touching.get(text);
      if (known) known.push(step);
      else touching.set(text, [step]);
    }
  }
  if (touching.size === 0) return answers;
  const moved = new Map(answers);
  for (const [text, of] of touching) {
    const { key, value } = answers.get(text) as Answer;
    const after = MOVERS[key.ask](key, value as never, of);
    if (after === undefined) moved.delete(text);
    else moved.set(text, { key, value: after });
  }
  return moved;
};

/** What becomes of a record of a series. */
interface Step {
  readonly id: string;
  readonly before?: SeriesRecord;
  readonly after?: SeriesRecord;
  readonly stored?: Stored<SeriesSubject>;
}

const stepOf = ({ subject, id, before, owner, stored }: Change): readonly Step[] =>
  isSeries(subject)
    ? [
        {
          id,
          ...(before && { before: { subject, id, programme: owner, record: before } }),
          ...(stored && {
            after: { subject, id, programme: stored.programme, record: stored },
            stored: stored as Stored<SeriesSubject>,
          }),
        },
      ]
    : [];

const textsOf = ({ before, after }: Step, free: readonly SeriesKey[]): ReadonlySet<string> => {
  const records = [before, after].filter((record) => record !== undefined);
  return new Set([
    ...records.flatMap(textsWith),
    ...free.filter((key) => records.some((record) => matches(key, record))).map(({ text }) => text),
  ]);
};

/** In the order of ids: that is how records are stored. */
const moveRows = (key: SeriesKey, rows: Rows, steps: readonly Step[]): Rows => {
  const last = new Map(steps.map((step) => [step.id, step]));
  const kept = rows.filter(({ ref }) => !last.has(ref.id));
  const come = [...last.values()].flatMap(({ after, stored }) =>
    after && stored && matches(key, after) ? [stored] : [],
  );
  return Object.freeze([...kept, ...come].toSorted((a, b) => (a.ref.id < b.ref.id ? -1 : 1)));
};

/** What a step takes away and brings, as far as the key is concerned; nothing when that says the same. */
const difference = (
  key: SeriesKey,
  { before, after }: Step,
  tell: (record: SeriesRecord) => string,
): { readonly gone?: SeriesRecord | undefined; readonly come?: SeriesRecord | undefined } => {
  const gone = before && matches(key, before) ? before : undefined;
  const come = after && matches(key, after) ? after : undefined;
  return gone && come && tell(gone) === tell(come) ? {} : { gone, come };
};

const effective = ({ subject, record }: SeriesRecord): Effective => effectiveOf(subject, record);

const moveWhich = (key: SeriesKey, which: Which, steps: readonly Step[]): Which | undefined => {
  const moved = new Map(which);
  for (const step of steps) {
    const { gone, come } = difference(key, step, (record) => `${namedValue(key, record)} ${effective(record)}`);
    // Others may say the same or not: that is not known here.
    if (gone && moved.get(namedValue(key, gone))?.has(effective(gone))) return undefined;
    if (come) {
      const value = namedValue(key, come);
      moved.set(value, new Set([...(moved.get(value) ?? []), effective(come)]));
    }
  }
  return moved;
};

const moveCount = (key: SeriesKey, count: Count, steps: readonly Step[]): Count => {
  const moved = new Map(count);
  for (const step of steps) {
    const { gone, come } = difference(key, step, effective);
    if (gone) moved.set(effective(gone), (moved.get(effective(gone)) ?? 0) - 1);
    if (come) moved.set(effective(come), (moved.get(effective(come)) ?? 0) + 1);
  }
  return moved;
};

const MOVERS = { rows: moveRows, which: moveWhich, count: moveCount } as const;
