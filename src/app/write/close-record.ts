/**
 * Closes a record with all that belongs to it, or a whole programme: a journalled end that can be taken back. What only
 * mentions it is mended first, so that nothing points into the void.
 */
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll, type Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import { programmeWhole, standingOn, type StandingOn } from '#core/rules/standing-on.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { typedText } from '#core/text/typed-text.ts';

export interface Closing {
  readonly subject: Subject;
  readonly id: string;
  readonly programme: string;
  /** The version that the page shows. */
  readonly base: number;
  /**
   * How many records the page says will go, the record itself included: another number is shown again before it is
   * done.
   */
  readonly expected: number;
  readonly reason: string;
  readonly seed: string;
}

export const standingOnRecord = (ground: Ground, subject: Subject, id: string): StandingOn =>
  subject === 'programme' ? withoutItself(programmeWhole(ground, id), id) : standingOn(ground, subject, id);

const withoutItself = ({ owned, mentions }: StandingOn, id: string): StandingOn => ({
  owned: owned.filter(({ ref }) => ref.subject !== 'programme' || ref.id !== id),
  mentions,
});

/**
 * How many records went. Refuses `form.no-reason`, `write.conflict*`, `close.still-used` for each record that mentions
 * it, `close.more` when other facts have come to it since the page was made.
 */
export const closeRecord = (context: WriteContext, closing: Closing): Promise<number> => {
  const { subject, id, programme, base, expected, seed } = closing;
  const reason = typedText(closing.reason);
  const content = { subject, id, base, expected, reason };
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: subject === 'programme' ? 'close-programme' : 'close-record',
    reason,
    content,
    wanted: [],
    decide: (ground) => {
      const stale = staleProblem(ground, { subject, id, programme }, base);
      if (stale) return refused(stale);
      const { owned, mentions } = standingOnRecord(ground, subject, id);
      const problems: readonly Problem[] = [
        ...(reason === '' ? [{ code: 'form.no-reason', where: { field: 'ly-do' } }] : []),
        ...mentions.map((one) => stillUsed(subject, id, one)),
        ...(owned.length + 1 === expected
          ? []
          : [{ code: 'close.more', where: {}, data: { expected, now: owned.length + 1, of: owned.map(nameOf) } }]),
      ];
      if (problems.length > 0) return refusedAll(problems);
      const changes: readonly RecordChange[] = [
        ...owned.map(({ ref, programme: owner }) => ({
          subject: ref.subject,
          id: ref.id,
          programme: owner ?? programme,
        })),
        { subject, id, programme: ground.find(subject, id)?.programme ?? programme },
      ];
      return done({ changes, answer: changes.length });
    },
  });
};

/** Who may not see one of them is not told how many there are (`own-sight.ts`). */
const nameOf = ({ ref }: Stored<Subject>): string => `${ref.subject}/${ref.id}`;

const stillUsed = (subject: Subject, id: string, one: Stored<Subject>): Problem => ({
  code: 'close.still-used',
  where: { record: nameOf(one) },
  data: { subject, id, user: nameOf(one) },
});
