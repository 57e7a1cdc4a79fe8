/** Limits that the records show of tasks and objectives, not of works: past their day, and held by obstacles. */
import { addressOf } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import { outlineOrder } from '#core/report/outline/in-outline-order.ts';
import { openTasks } from '#core/report/outline/open-tasks.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import { nameOf, type TellingOf } from '#core/report/outline/outline.ts';
import type { View } from '#core/facts/view.ts';
import { bareClause } from '#core/report/phrase.ts';
import { isSaid } from '#core/report/sections/obstacles.ts';
import { descendantsOf, worksOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { taskLate } from '#core/subjects/work/deadline.ts';
import { objectiveState } from '#core/subjects/work/state.ts';
import { fold, holdsPhrase } from '#core/text/fold.ts';

/** What other limits tell. */
interface ToldLimits {
  readonly findings: readonly Stored<'finding'>[];
  /** Their statements, folded. */
  readonly statements: readonly string[];
  readonly missed: readonly Stored<'objective'>[];
  /** Works that are told to be late or held. */
  readonly works: ReadonlySet<string>;
}

/** Of what a limit was found in, or names in its words, nothing is told again. */
const isFound = (words: string, objective: string | undefined, { findings, statements }: ToldLimits): boolean => {
  if (objective !== undefined && findings.some(({ objectives }) => objectives.includes(objective))) return true;
  const own = fold(bareClause(words));
  return statements.some((statement) => holdsPhrase(statement, own));
};

/** What holds an objective itself, no work of it, but for what `words` tell already. */
export const ownObstacles = (view: View, id: string, words: string): readonly Stored<'obstacle'>[] =>
  objectiveState(view, id).obstacles.filter((one) => one.work === undefined && !isSaid(one.statement, words));

/** Objectives that obstacles of their own hold, but for those of which a limit tells. */
export const heldObjectives = (outlining: Outlining, limits: ToldLimits): readonly TellingOf<'held'>[] => {
  const { view, programme, template } = outlining;
  const words = limits.findings.map(({ statement }) => statement).join('. ');
  const missed = new Set(limits.missed.map(({ id }) => id));
  const held = view
    .all('objective')
    .filter(
      (one) =>
        one.programme === programme.id &&
        isOpenTask(outlining, one) &&
        !missed.has(one.id) &&
        !isFound(one.title, one.id, limits),
    )
    .map((objective) => ({ objective, own: ownObstacles(view, objective.id, words) }))
    .filter(({ own }) => own.length > 0);
  if (held.length === 0) return [];
  const order = outlineOrder(view, programme.id, template);
  const told = order.byOwner(held, ({ objective }) => ({ objective: objective.id }));
  const objectives = told.map(({ objective }) => objective);
  const obstacles = told.flatMap(({ own }) => own);
  return [
    { kind: 'held', id: 'assessment/held', tells: [...objectives, ...obstacles].map(nameOf), objectives, obstacles },
  ];
};

/** What was told to be completed, and a target that is reached, nothing holds any more. */
const isOpenTask = ({ view }: Outlining, objective: Stored<'objective'>): boolean => {
  const { status } = objectiveState(view, objective.id);
  const isReached = objective.target !== undefined && targetAnswer(view, objective).verdict === 'reached';
  return status !== 'completed' && status !== 'cancelled' && !isReached;
};

/** Tasks past their day, but for those of which another limit tells; those that obstacles hold are told with these. */
export const overdueTasks = (
  { view, programme, template }: Outlining,
  limits: ToldLimits,
  held: readonly TellingOf<'held'>[],
): readonly TellingOf<'overdue'>[] => {
  const isTold = new Set([...limits.missed, ...held.flatMap(({ objectives }) => objectives)].map(({ id }) => id));
  const isLate = (subject: 'objective' | 'work', id: string): boolean =>
    findValue(view, addressOf(subject, id, 'late'))?.value !== undefined;
  const late = view
    .all('objective')
    .filter((one) => one.programme === programme.id && one.kind === 'task' && isLate('objective', one.id));
  const lateBelow = (id: string): boolean =>
    [...descendantsOf(view, id)].some(
      (below) =>
        isTold.has(below) ||
        worksOf(view, below).some((work) => limits.works.has(work.id) && isLate('work', work.id)) ||
        (below !== id && late.some((one) => one.id === below)),
    );
  const objectives = outlineOrder(view, programme.id, template).byOwner(
    late.filter((one) => !lateBelow(one.id) && !isFound(one.title, one.id, limits)),
    ({ id }) => ({ objective: id }),
  );
  const named = new Set(limits.findings.map(({ id }) => id));
  const tasks = openTasks(view, programme.id).filter(
    (one) =>
      taskLate(one, view.asOf) !== undefined &&
      !one.findings.some((id) => named.has(id)) &&
      one.statements[0] !== undefined &&
      !isFound(one.statements[0], undefined, limits),
  );
  return objectives.length + tasks.length > 0
    ? [{ kind: 'overdue', id: 'assessment/overdue', tells: [...objectives, ...tasks].map(nameOf), objectives, tasks }]
    : [];
};
