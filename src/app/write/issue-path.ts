/** Issues the path of a scenario: searches once, and keeps question, answer and proof as a record that reports tell. */
import { questionDigest } from '#app/planning/question-digest.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { asReadersOf } from '#app/read/report/readers.ts';
import { readScenario } from '#app/read/scenario.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import { issuedPath, type IssuedPath } from '#core/city/issued-path.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAll } from '#core/problem.ts';

export interface IssuePath {
  readonly scenario: string;
  /** The mark of the form that sends it. */
  readonly seed: string;
  /** How many linear programmes may be solved; absent: the planner's own budget. */
  readonly nodes?: number | undefined;
}

/**
 * What was issued: made of what the readers of the scenario may see. Refuses `scenario.unknown`, what the planner
 * refuses, `path.nothing-weighed`, `path.out-of-time` and `write.*`. An answer without proof is issued as that.
 */
export const issuePath = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { scenario: id, seed, nodes }: IssuePath,
): Promise<IssuedPath> => {
  const { workspace, programme, asOf } = opened;
  const seen = await openProgramme(await asReadersOf(context.app, workspace.id, 'scenario', id), {
    workspace: workspace.id,
    programme: programme.id,
    asOf: asOf.day,
  });
  const { view } = seen;
  const scenario =
    view.all('scenario').find((one) => one.id === id && one.programme === programme.id) ??
    refuse('scenario.unknown', { scenario: id, known: view.all('scenario').map((one) => one.id) });
  const { answer, by, weighed, problems, urban } = (await readScenario(seen, scenario, nodes)).seen;
  if (problems.length > 0) throw new Refusal(problems);
  if (!answer || !weighed) return refuse('path.nothing-weighed', { scenario: scenario.name });
  const record = issuedPath(
    {
      scenario: scenario.id,
      place: urban.place.id,
      class: urban.urbanClass.id,
      pack: urban.pack.id,
      aim: scenario.aim,
      by,
      question: questionDigest(weighed.problem),
      asOf: view.asOf,
      askedAt: view.records.sequence,
      issuedBy: context.author,
      issuedAt: context.app.clock.now().toISOString(),
    },
    answer,
  );
  const asked = { scenario: id, question: record.question, nodes: record.mostNodes };
  return submit(context, {
    id: commandIdOf(seed, context.author, asked),
    name: 'issue-path',
    content: asked,
    decide: (ground) => {
      const change: RecordChange = { subject: 'path', id: scenario.id, programme: programme.id, record };
      const misfits = checkFits(ground, change);
      return misfits.length > 0 ? refusedAll(misfits) : done({ changes: [change], answer: record });
    },
  });
};
