/** The next cycle: limits and recommendations of an issued report become tasks, each with who leads it and by when. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { change, type Change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import type { Problem } from '#core/problem.ts';
import { openFindings } from '#core/subjects/finding/open.ts';
import { freeId } from '#core/subjects/new-id.ts';
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
  const all = [...view.records.task.values()];
  const taken = new Set(all.map(({ ref }) => ref.id));
  const last = Math.max(0, ...all.flatMap((one) => (one.programme === programme.id ? [one.order] : [])));
  const changes = tasks.map(({ finding, lead, due, statement }, index): Change => {
    const order = last + index + 1;
    const id = freeId(`task-${order}`, (one) => taken.has(one));
    taken.add(id);
    const draft: RecordIn<'task'> = {
      id,
      order,
      lead,
      agencies: [],
      statements: [lowerFirst(bareClause(statement))],
      documents: [],
      findings: [finding],
      due: asPeriod(due),
      source: issue.document === undefined ? { agency: lead } : { document: issue.document },
    };
    return { subject: 'task', id, programme: programme.id, draft };
  });
  await change(context, {
    commandId,
    name: 'make-tasks',
    changes,
  });
  return changes.length;
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
