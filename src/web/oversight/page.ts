/** Oversight, findings and next tasks as their page carries them. */
import type { FindingLine, OversightAnswer, TaskLine } from '#core/query/oversight.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { answerLate, isOfDay, taskLate } from '#core/subjects/work/deadline.ts';
import { fieldName } from '#core/subjects/field-names.ts';
import { objectiveName } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { documentHeading } from '#web/document/page.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { sourceText } from '#web/parts/source-text.ts';
import { nameFigure, nameRecord } from '#words/figure-name.ts';
import { printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { LISTS } from '#web/oversight/lists.ts';

export const oversightPage = (context: PageContext, seen: OversightAnswer) => {
  const {
    language,
    opened: { view },
    cells,
    url,
  } = context;
  const findings = (name: string, list: readonly FindingLine[]) =>
    turnList(url, { name, keyOf: ({ finding }) => finding.id }, list, (line) => findingText(context, line));
  return {
    visits: seen.visits.map(({ kind, count, visits }) => ({
      kind,
      name: label(language, 'oversightKind', kind),
      count: cells.of(count),
      visits: turnList(url, kind, visits, (one) => ({
        id: one.id,
        by: nameRecord(view, 'agency', one.by),
        topic: one.topic,
        since: one.since && printPeriodIn(language, one.since),
        outcome: one.outcome,
        answerDue: one.answerDue && printPeriodIn(language, one.answerDue),
        answered: one.answered && printPeriodIn(language, one.answered),
        isLate: answerLate(one, view.asOf) !== undefined,
        late:
          answerLate(one, view.asOf) !== undefined && isOfDay(one.answerDue)
            ? cells.at(addressOf('oversight', one.id, 'late'))
            : undefined,
        objective: objectiveLink(
          context,
          one.objective === undefined ? undefined : view.find('objective', one.objective),
        ),
        source: sourceText(view, one.source),
      })),
    })),
    strengths: findings('uu-diem', seen.strengths),
    limits: findings(LISTS.limits, seen.limits),
    looseCauses: findings('nguyen-nhan', seen.looseCauses),
    recommendations: findings('kien-nghi', seen.recommendations),
    tasks: turnList(url, { name: LISTS.tasks, keyOf: ({ task }) => task.id }, seen.tasks, (line) =>
      taskText(context, line),
    ),
    counts: {
      strengths: cells.of(seen.counts.strengths, { bare: true }),
      limits: cells.of(seen.counts.limits, { bare: true }),
      causes: cells.of(seen.counts.causes, { bare: true }),
      tasks: cells.of(seen.counts.tasks, { bare: true }),
    },
  };
};
export type OversightPage = ReturnType<typeof oversightPage>;

const objectiveLink = ({ opened: { view } }: PageContext, one: Stored<'objective'> | undefined) =>
  one && { id: one.id, name: objectiveName(one), path: recordPath(view, 'objective', one.id) ?? '' };

const findingText = (context: PageContext, { finding, figures, objectives, causes, tasks }: FindingLine) => {
  const {
    language,
    opened: { view },
    cells,
  } = context;
  return {
    id: finding.id,
    order: finding.order,
    statement: finding.statement,
    figures: figures.map((figure) => ({ name: nameFigure(language, view, figure.address), cell: cells.of(figure) })),
    objectives: objectives.flatMap((one) => objectiveLink(context, one) ?? []),
    causes: causes.map((one) => ({ id: one.id, statement: one.statement })),
    tasks: tasks.map((one) => ({ id: one.id, order: one.order })),
    source: sourceText(view, finding.source),
  };
};
export type FindingText = ReturnType<typeof findingText>;

const taskText = (context: PageContext, { task, agencies, documents, findings, unclear }: TaskLine) => {
  const {
    language,
    opened: { view },
    cells,
  } = context;
  const who = [
    ...(task.person === undefined ? [] : [task.person]),
    ...agencies.map((one) => one.name),
    ...(task.actors === undefined ? [] : [task.actors]),
  ];
  return {
    id: task.id,
    order: task.order,
    who: who.length === 0 ? undefined : who.join('; '),
    statements: task.statements,
    aspects: (['responsibility', 'authority', 'product'] as const).flatMap((aspect) =>
      task[aspect] === undefined ? [] : [{ name: fieldName(language, 'task', aspect), text: task[aspect] }],
    ),
    external: task.external,
    unclear: unclear.map((aspect) => label(language, 'taskAspect', aspect)),
    due: task.due && printPeriodIn(language, task.due),
    done: task.done && printPeriodIn(language, task.done),
    isLate: taskLate(task, view.asOf) !== undefined,
    late:
      taskLate(task, view.asOf) !== undefined && isOfDay(task.due)
        ? cells.at(addressOf('task', task.id, 'late'))
        : undefined,
    documents: documents.map((one) => ({
      id: one.id,
      title: documentHeading(context, one),
      path: recordPath(view, 'document', one.id) ?? '',
    })),
    findings: findings.map((one) => ({ id: one.id, order: one.order, kind: one.kind, statement: one.statement })),
    source: sourceText(view, task.source),
  };
};
export type TaskText = ReturnType<typeof taskText>;
