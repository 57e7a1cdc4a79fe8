/** Whether a draft still is what a page has shown of it. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readViewAt } from '#app/read/records.ts';
import { prepareText } from '#app/read/report/prepare.ts';
import { refuse } from '#app/refusal.ts';
import { sameHead, type Head } from '#core/facts/head.ts';
import { groundIn } from '#core/rules/ground.ts';
import { deskMovedSince } from '#core/rules/report-desk.ts';
import type { Day } from '#core/value/day.ts';

/** What a page was made of: the end of the journal then, and the day whose facts it tells. */
export interface DraftSeen {
  readonly head: Head;
  readonly asOf: Day;
}

/**
 * Refuses `issue.desk-moved` (somebody has written on its desk since), `issue.text-moved` (its text is another now),
 * `write.malformed-form` (no page of this journal).
 */
export const refuseMovedDraft = async (
  app: Application,
  { workspace, programme, view }: OpenedProgramme,
  report: string,
  { head, asOf }: DraftSeen,
): Promise<void> => {
  if (sameHead(head, view.records) && asOf === view.asOf) return;
  if (head.sequence < 1 || head.sequence > view.records.sequence) refuse('write.malformed-form');
  const then = await readViewAt(app, workspace.id, asOf, head.sequence);
  if (!sameHead(head, then.records)) refuse('write.malformed-form');
  const moved = deskMovedSince(report, { ground: groundIn(then), sequence: head.sequence }, groundIn(view));
  if (moved > 0) refuse('issue.desk-moved', { count: moved });
  const textOf = async (day: Day, atSequence: number): Promise<string> => {
    const of = { workspace: workspace.id, programme: programme.id, report, asOf: day, atSequence };
    return JSON.stringify((await prepareText(app, of)).document);
  };
  if ((await textOf(asOf, head.sequence)) !== (await textOf(view.asOf, view.records.sequence)))
    refuse('issue.text-moved');
};
