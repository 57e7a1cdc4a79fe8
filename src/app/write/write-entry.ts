/** Takes the form of one record: a new one, a correction of what was wrong, or what has changed from a day on. */
import { draftOfEntry, leavingOf, type Entry } from '#app/read/entry/draft.ts';
import type { Values } from '#app/read/entry/values.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { standingOnRecord } from '#app/write/close-record.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { answersOf } from '#core/rules/answering-measure.ts';
import type { Ground } from '#core/rules/ground.ts';
import { done, refused, refusedAll, type Problem } from '#core/problem.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { isBlank, typedText } from '#core/text/typed-text.ts';

/**
 * `add`: a record that was not there. `correct`: what stood was wrong. `develop`: what stood was right, and something
 * has changed since: of a record of its own, or told by a new one.
 */
export type Purpose = 'add' | 'correct' | 'develop';

const COMMANDS: Readonly<Record<Purpose, string>> = {
  add: 'add-record',
  correct: 'correct-record',
  develop: 'record-development',
};

export interface WrittenEntry extends Entry {
  readonly purpose: Purpose;
  readonly reason: string;
  /** The version that the form shows; absent with a new record. */
  readonly base?: number;
  /** The mark of the form that sends it. */
  readonly seed: string;
}

export interface EntryAnswer {
  readonly subject: Subject;
  readonly id: string;
}

/**
 * Where the record stands. Refuses the problems of `draftOfEntry` and `checkFits`, `form.no-reason` for a correction
 * without one, `move.still-used` for each record that stands on one whose key changes, `write.conflict*`, and what an
 * import would refuse.
 */
export const writeEntry = (context: WriteContext, entry: WrittenEntry): Promise<EntryAnswer> => {
  const { subject, programme, id, values, purpose, base, seed } = entry;
  const reason = typedText(entry.reason);
  const content = { subject, programme, id: id ?? null, values: contentOf(values), purpose, base: base ?? 0, reason };
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: COMMANDS[purpose],
    ...(reason !== '' && { reason }),
    content,
    wanted: [],
    decide: (ground) => {
      const stale = id === undefined ? undefined : staleProblem(ground, { subject, id, programme }, base);
      if (stale) return refused(stale);
      const draft = draftOfEntry(ground, entry);
      const leaving = draft.ok ? leavingOf(draft.value, id) : [];
      const problems: readonly Problem[] = [
        ...(draft.ok ? checkFits(ground, draft.value) : draft.problems),
        ...leaving.flatMap((one) => standsInTheWay(ground, one)),
        ...(purpose === 'correct' && reason === '' ? [NO_REASON] : []),
      ];
      if (!draft.ok || problems.length > 0) return refusedAll(problems);
      return done({
        changes: [...leaving, draft.value, ...answersOf(ground, [draft.value])],
        answer: { subject, id: draft.value.id },
      });
    },
  });
};

/** What stands on a record would point to where it no longer is. */
const standsInTheWay = (ground: Ground, { subject, id }: RecordChange): readonly Problem[] => {
  const { owned, mentions } = standingOnRecord(ground, subject, id);
  return [...owned, ...mentions].slice(0, MOST_TOLD).map(({ ref }) => ({
    code: 'move.still-used',
    where: { record: `${ref.subject}/${ref.id}` },
    data: { subject, id },
  }));
};

/** Of what stands on it, so many show that it is in use. */
const MOST_TOLD = 10;

const NO_REASON: Problem = { code: 'form.no-reason', where: { field: 'ly-do' } };

/** Fields that say nothing are no content: browsers send them or not. */
const contentOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => !isBlank(text)));
