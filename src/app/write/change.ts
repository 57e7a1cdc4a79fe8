/** Changes of records, each over the version that its writer saw. */
import { submit } from '#app/write/submit.ts';
import { checkFits } from '#app/write/check-fits.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAll } from '#core/problem.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';

export interface Change {
  readonly subject: Subject;
  readonly id: string;
  /** The programme that owns it. */
  readonly programme: string;
  /** The version that the writer saw; absent: the record must not be there. */
  readonly base?: number;
  /** The record as it shall be; absent: it goes. */
  readonly draft?: RecordIn<Subject>;
}

export interface Changes {
  /** A UUID, unique in the workspace: the same a second time does nothing, and is answered the same. */
  readonly commandId: string;
  /** What is done, as the journal names it. */
  readonly name?: string;
  readonly reason?: string;
  readonly changes: readonly Change[];
}

/** Where a record stands after a command. */
export interface Changed {
  readonly subject: Subject;
  readonly id: string;
}

/**
 * All of them or none, as one command. Refuses `write.conflict*` for a base that no longer stands (both values, who and
 * when), what an import would refuse of such records, `command.other-content`, `workspace.unknown`.
 */
export const change = (
  context: WriteContext,
  { commandId, name = 'change', reason, changes }: Changes,
): Promise<readonly Changed[]> => {
  const wanted = changes.map(({ subject, id, programme, draft }): RecordChange => ({
    subject,
    id,
    programme,
    ...(draft && { record: draft }),
  }));
  return submit(context, {
    id: commandId,
    name,
    ...(reason !== undefined && { reason }),
    content: changes,
    wanted,
    decide: (ground) => {
      const stale = changes.flatMap(({ base }, index) => {
        const one = wanted[index];
        return (one && staleProblem(ground, one, base)) ?? [];
      });
      const problems = stale.length > 0 ? stale : wanted.flatMap((one) => checkFits(ground, one));
      return problems.length > 0
        ? refusedAll(problems)
        : done({ changes: wanted, answer: wanted.map(({ subject, id }) => ({ subject, id })) });
    },
  });
};
