/**
 * What became true between two days, by all that is known now: facts that came to hold; works and objectives that stand
 * otherwise; what ended. Two views of the same records at two days.
 */
import { effectiveDay, isDated } from '#core/facts/effective.ts';
import { IDENTITIES, type Identity } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { isOpen, objectiveState, workState, type WorkState } from '#core/subjects/work/state.ts';
import { compareTexts } from '#core/text/collate.ts';
import type { Day } from '#core/value/day.ts';
import { firstDay, lastDay, type Period } from '#core/value/period.ts';

export type ChangeKind = 'added' | 'changed' | 'closed';

/** Of a change `before` and `after` tell what differs; of what came or ended the one that there is tells it in full. */
export interface FactChange {
  readonly subject: Identity;
  readonly id: string;
  readonly programme?: string;
  readonly kind: ChangeKind;
  readonly before?: object;
  readonly after?: object;
  /** What `before` and `after` are, where they are no records of the subject: the state that progress tells. */
  readonly as?: 'progress';
  /** The day from which it holds, or on which it ended; absent where none is told. */
  readonly day?: Day;
}

/** In the order of subjects, and within one of days. */
export const factChanges = (before: View, after: View): readonly FactChange[] => [
  ...stateChanges(before, after),
  ...IDENTITIES.flatMap((subject) =>
    isDated(subject) ? cameToHold(before, after, subject) : beganOrEnded(before, after, subject),
  ),
  ...lifted(before, after),
];

const STATE_FIELDS = ['status', 'expectedStart', 'expectedFinish', 'started', 'completed', 'statement'] as const;

/**
 * Works and objectives whose state, folded from what was told of them, is another one. Where a work ended is told by
 * it.
 */
const stateChanges = (before: View, after: View): readonly FactChange[] =>
  (['work', 'objective'] as const).flatMap((subject) => {
    const stateOf = subject === 'work' ? workState : objectiveState;
    return after.all(subject).flatMap(({ ref, programme }): readonly FactChange[] => {
      const [was, is] = [toldState(stateOf(before, ref.id)), toldState(stateOf(after, ref.id))];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      const ended = is.status !== was.status && (is.status === 'completed' || is.status === 'cancelled');
      return [
        {
          subject,
          id: ref.id,
          ...owned(programme),
          kind: ended ? 'closed' : 'changed',
          as: 'progress',
          before: was,
          after: is,
        },
      ];
    });
  });

type ToldState = { readonly [F in (typeof STATE_FIELDS)[number]]?: WorkState[F] };

const toldState = (state: WorkState): ToldState =>
  Object.fromEntries(STATE_FIELDS.flatMap((field) => (state[field] === undefined ? [] : [[field, state[field]]])));

const owned = (programme: string | undefined): { readonly programme?: string } =>
  programme === undefined ? {} : { programme };

/** What work and objective tell of their progress stands there as a change. */
const TOLD_ELSEWHERE: ReadonlySet<Identity> = new Set<Identity>(['progress']);

const cameToHold = (before: View, after: View, subject: Identity): readonly FactChange[] => {
  if (TOLD_ELSEWHERE.has(subject)) return [];
  const held = new Set(before.all(subject).map(({ ref }) => ref.id));
  return byDay(
    after
      .all(subject)
      .filter(({ ref }) => !held.has(ref.id))
      .map((record) => ({
        subject,
        id: record.ref.id,
        ...owned(record.programme),
        kind: 'added',
        after: record,
        ...dayIn(effectiveDay(after.records, subject, record)),
      })),
  );
};

const dayIn = (day: Day | undefined): { readonly day?: Day } => (day === undefined ? {} : { day });

interface Lasting {
  readonly from?: Period;
  readonly to?: Period;
  readonly date?: Period;
}

/** Agencies and places that began or ended; documents that were issued. */
const beganOrEnded = (before: View, after: View, subject: Identity): readonly FactChange[] => {
  const within = (day: Day): boolean => day > before.asOf && day <= after.asOf;
  return byDay(
    after.all(subject).flatMap((record): readonly FactChange[] => {
      const { from, to, date } = record as Lasting;
      const own = { subject, id: record.ref.id, ...owned(record.programme) };
      const began = from ?? date;
      const start = began && (date ? lastDay(began) : firstDay(began));
      const end = to && lastDay(to);
      return [
        ...(start && within(start) ? [{ ...own, kind: 'added' as const, after: record, day: start }] : []),
        ...(end && within(end) ? [{ ...own, kind: 'closed' as const, before: record, day: end }] : []),
      ];
    }),
  );
};

/** Obstacles that stood on the first day and are lifted on the second. */
const lifted = (before: View, after: View): readonly FactChange[] =>
  byDay(
    before
      .all('obstacle')
      .filter((one) => isOpen(one, before.asOf) && !isOpen(one, after.asOf))
      .map((record: Stored<'obstacle'>) => ({
        subject: 'obstacle',
        id: record.ref.id,
        ...owned(record.programme),
        kind: 'closed',
        before: record,
        ...dayIn(record.lifted && lastDay(record.lifted)),
      })),
  );

const byDay = (changes: readonly FactChange[]): readonly FactChange[] =>
  changes.toSorted((a, b) => compareTexts(a.day ?? '', b.day ?? '') || (a.id < b.id ? -1 : 1));
