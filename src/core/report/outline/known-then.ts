/** What the report before knew: how it judged targets, and how it saw works stand. */
import { targetAnswer, type TargetVerdict } from '#core/figure/target-answer.ts';
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';

export interface KnownThen {
  /** Of each objective that had a target. */
  readonly verdicts: ReadonlyMap<string, TargetVerdict>;
  readonly works: ReadonlyMap<string, Pick<WorkState, 'status' | 'expectedFinish'>>;
}

/** `view`: the records as that report was written from them, on its day. */
export const knownThen = (view: View, programme: string): KnownThen => ({
  verdicts: new Map(
    view
      .all('objective')
      .flatMap((one) => (one.target ? [[one.ref.id, targetAnswer(view, one).verdict] as const] : [])),
  ),
  works: new Map(
    view.all('work').flatMap((one) => {
      if (one.programme !== programme) return [];
      const { status, expectedFinish } = workState(view, one.id);
      return [[one.id, { ...(status && { status }), ...(expectedFinish && { expectedFinish }) }] as const];
    }),
  ),
});

/**
 * The issue that told last what a report has to say: that of what put it right, where it was put right. Undefined: it
 * was never issued, and what it says is what the records say of its day.
 */
export const lastIssueOf = (view: View, report: string): Stored<'issue'> | undefined => {
  const put = view.all('report').find((one) => one.corrects === report && view.find('issue', one.ref.id));
  return (put && lastIssueOf(view, put.ref.id)) ?? view.find('issue', report);
};
