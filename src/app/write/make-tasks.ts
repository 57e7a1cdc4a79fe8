/** The next cycle: limits and recommendations of an issued report become tasks, each with who leads it and by when. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refusedAll, type Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import { isOfALine, needsIn } from '#core/rules/needs-in.ts';
import { openFindings } from '#core/subjects/finding/open.ts';
import { freeId, ID_OF_A_LINE } from '#core/subjects/new-id.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { bareClause } from '#core/report/phrase.ts';
import { isBlank } from '#core/text/typed-text.ts';
import { asPeriod } from '#core/value/period.ts';
import type { Day } from '#core/value/day.ts';

/** A task for one finding. */
export interface TaskFor {
  readonly finding: string;
  /** Who leads it. */
  readonly lead: string;
  readonly due: Day;
  /** What is to be done. */
  readonly statement: string;
}

export interface MakeTasks {
  readonly report: string;
  readonly tasks: readonly TaskFor[];
  readonly seed: string;
}

/**
 * How many were made. Refuses `issue.unknown`, `task.none`, and of each task `task.no-lead`, `task.no-statement`,
 * `task.due-past` (before the report was issued), `task.finding` (answered already, or none of the programme);
 * `write.*`.
 */
export const makeTasks = async (
  context: WriteContext,
  opened: OpenedProgramme,
  { report, tasks, seed }: MakeTasks,
): Promise<number> => {
  const { view, programme } = opened;
  const issue = issueOf(opened, report);
  if (tasks.length === 0) return refuse('task.none');
  const commandId = commandIdOf(seed, context.author, { report, tasks });
  if (await answeredBefore(context, commandId)) return tasks.length;
  const open = new Set(openFindings(view, programme.id).map(({ ref }) => ref.id));
  const problems = tasks.flatMap((task, index) => problemsOf(task, index, open, issue.issued));
  if (problems.length > 0) throw new Refusal(problems);
  const last = Math.max(
    0,
    ...[...view.records.task.values()].flatMap((one) => (one.programme === programme.id ? [one.order] : [])),
  );
  const drafts = tasks.map(({ finding, lead, due, statement }, index): Omit<RecordIn<'task'>, 'id'> => ({
    order: last + index + 1,
    lead,
    agencies: [],
    statements: [lowerFirst(bareClause(statement))],
    documents: [],
    findings: [finding],
    due: asPeriod(due),
    source: issue.document === undefined ? { agency: lead } : { document: issue.document },
  }));
  return submit(context, {
    id: commandId,
    name: 'make-tasks',
    content: drafts,
    decide: (ground) => {
      const changes = named(ground, programme.id, drafts);
      const unfit = changes.flatMap((one) => checkFits(ground, one));
      return unfit.length > 0 ? refusedAll(unfit) : done({ changes, answer: changes.length });
    },
  });
};

/** Each with an id of its own: what the writer does not see stands in the way of none. */
const named = (
  ground: Ground,
  programme: string,
  drafts: readonly Omit<RecordIn<'task'>, 'id'>[],
): readonly RecordChange[] => {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const isHidden = isOfALine(needsIn(ground, { subject: 'task', record: draft, programme }));
    const id = freeId(
      isHidden ? ID_OF_A_LINE : `task-${draft.order}`,
      (one) => taken.has(one) || ground.find('task', one) !== undefined,
    );
    taken.add(id);
    return { subject: 'task', id, programme, record: { ...draft, id } };
  });
};

const problemsOf = (
  { finding, lead, due, statement }: TaskFor,
  index: number,
  open: ReadonlySet<string>,
  issued: Day,
): readonly Problem[] => {
  const at = (field: string): Problem['where'] => ({ field: `${field}-${index}` });
  return [
    ...(open.has(finding) ? [] : [{ code: 'task.finding', where: at('viec'), data: { finding } }]),
    ...(lead === '' ? [{ code: 'task.no-lead', where: at('chu-tri') }] : []),
    ...(isBlank(statement) ? [{ code: 'task.no-statement', where: at('viec') }] : []),
    ...(due < issued ? [{ code: 'task.due-past', where: at('han'), data: { due, issued } }] : []),
  ];
};
