/** Who looked at what, what was found, what follows from it, and what nobody has answered yet. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { countAddress } from '#core/figure/build-address.ts';
import { figureAt, findRecorded } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { unclearOf, type TaskAspect } from '#core/subjects/task/clear.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

type OversightKind = Stored<'oversight'>['kind'];

export interface FindingLine {
  readonly finding: Stored<'finding'>;
  readonly figures: readonly Figure[];
  readonly objectives: readonly Stored<'objective'>[];
  /** Causes of a limit. */
  readonly causes: readonly Stored<'finding'>[];
  /** Next tasks that answer it. */
  readonly tasks: readonly Stored<'task'>[];
}

export interface TaskLine {
  readonly task: Stored<'task'>;
  /** Whoever leads comes first. */
  readonly agencies: readonly Stored<'agency'>[];
  readonly documents: readonly Stored<'document'>[];
  readonly findings: readonly Stored<'finding'>[];
  /** What is not clear of it; nothing is asked of what is done. */
  readonly unclear: readonly TaskAspect[];
}

export interface OversightAnswer {
  readonly visits: readonly {
    readonly kind: OversightKind;
    readonly count: Figure;
    readonly visits: readonly Stored<'oversight'>[];
  }[];
  readonly strengths: readonly FindingLine[];
  readonly limits: readonly FindingLine[];
  /** Causes that explain no limit on record. */
  readonly looseCauses: readonly FindingLine[];
  readonly recommendations: readonly FindingLine[];
  readonly tasks: readonly TaskLine[];
  readonly counts: Readonly<Record<'strengths' | 'limits' | 'causes' | 'recommendations' | 'tasks', Figure>>;
}

const KINDS: readonly OversightKind[] = ['inspection', 'supervision', 'criticism'];
const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;

export const oversightAnswer = ({ view, programme }: ProgrammeView): OversightAnswer => {
  const inOrder = <R extends { readonly order: number; readonly programme?: string }>(
    records: readonly R[],
  ): readonly R[] => records.filter((one) => one.programme === programme.id).toSorted(byOrder);
  const [findings, tasks, oversights] = [
    inOrder(view.all('finding')),
    inOrder(view.all('task')),
    inOrder(view.all('oversight')),
  ];
  const lines = (kind: Stored<'finding'>['kind']): readonly FindingLine[] =>
    findings.filter((one) => one.kind === kind).map((one) => findingLine(view, one, findings, tasks));
  const count = (kind: Stored<'finding'>['kind']): Figure =>
    figureAt(view, countAddress('finding', { kind, programme: programme.id }));
  const limits = lines('limit');
  const explained = new Set(limits.map((one) => one.finding.id));
  return {
    visits: KINDS.flatMap((kind) => {
      const visits = oversights.filter((one) => one.kind === kind);
      return visits.length === 0
        ? []
        : [{ kind, count: figureAt(view, countAddress('oversight', { kind, programme: programme.id })), visits }];
    }),
    strengths: lines('strength'),
    limits,
    looseCauses: lines('cause').filter(({ finding }) => finding.of === undefined || !explained.has(finding.of)),
    recommendations: lines('recommendation'),
    tasks: tasks.map((task) => taskLine(view, task)),
    counts: {
      strengths: count('strength'),
      limits: count('limit'),
      causes: count('cause'),
      recommendations: count('recommendation'),
      tasks: figureAt(view, countAddress('task', { programme: programme.id })),
    },
  };
};

const findingLine = (
  view: View,
  finding: Stored<'finding'>,
  findings: readonly Stored<'finding'>[],
  tasks: readonly Stored<'task'>[],
): FindingLine => ({
  finding,
  figures: finding.figures.flatMap((address) => findRecorded(view, address) ?? []),
  objectives: finding.objectives.flatMap((id) => view.find('objective', id) ?? []),
  causes: findings.filter((one) => one.kind === 'cause' && one.of === finding.id),
  tasks: tasks.filter((one) => one.findings.includes(finding.id)),
});

const taskLine = (view: View, task: Stored<'task'>): TaskLine => ({
  task,
  agencies: [...new Set([...(task.lead === undefined ? [] : [task.lead]), ...task.agencies])].flatMap(
    (id) => view.find('agency', id) ?? [],
  ),
  documents: task.documents.flatMap((id) => view.find('document', id) ?? []),
  findings: task.findings.flatMap((id) => view.find('finding', id) ?? []),
  unclear: task.done === undefined ? unclearOf(task) : [],
});
