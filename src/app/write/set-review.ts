/** The office sets how heavily remarks weigh, and whether issuing waits for them. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { REVIEW_ID } from '#core/subjects/review/shape.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

export interface SetReview {
  /** Those rules only that weigh otherwise than by themselves. */
  readonly severities: RecordIn<'review'>['severities'];
  readonly issueWaits?: RecordIn<'review'>['issueWaits'];
  /** The version that the page shows; absent: nothing was set. */
  readonly base?: number | undefined;
  readonly seed: string;
}

/** For all reports of the workspace. Refuses as `change`. */
export const setReview = async (
  context: WriteContext,
  { view, programme }: OpenedProgramme,
  { severities, issueWaits, base, seed }: SetReview,
): Promise<void> => {
  const draft: RecordIn<'review'> = { severities, ...(issueWaits && { issueWaits }) };
  await change(context, {
    commandId: commandIdOf(seed, context.author, draft),
    name: 'set-review',
    changes: [
      {
        subject: 'review',
        id: REVIEW_ID,
        programme: view.find('review', REVIEW_ID)?.programme ?? programme.id,
        ...(base !== undefined && { base }),
        draft,
      },
    ],
  });
};
