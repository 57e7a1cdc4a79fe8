/** Part one: how the resolution was led, a paragraph for each agency that leads. */
import { issuedDocuments } from '#core/report/outline/issued-documents.ts';
import { measuresOf, tellsMeasures } from '#core/report/outline/outline-measures.ts';
import { tellNode } from '#core/report/outline/outline-results.ts';
import { statementsOf, type Outlining } from '#core/report/outline/outlining.ts';
import {
  nameOf,
  type LedTask,
  type OutlineSection,
  type OversightGroup,
  type Telling,
} from '#core/report/outline/outline.ts';
import { byNumber, numberOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy } from '#core/facts/view.ts';

export const outlineLeadership = (outlining: Outlining): Pick<OutlineSection, 'tellings' | 'sections'> => {
  const { view, programme } = outlining;
  const tasks = view
    .all('objective')
    .filter((one) => one.part === 'leadership' && one.programme === programme.id)
    .toSorted(byNumber);
  const led = byLead(tasks).flatMap((group) => tellLed(outlining, group));
  const told = new Set(tasks.map((task) => task.id));
  const rest = view
    .all('oversight')
    .filter((one) => one.programme === programme.id && (one.objective === undefined || !told.has(one.objective)));
  const overseen = [...Map.groupBy(rest, (one) => one.by)].map(([by, visits]): Telling => ({
    kind: 'overseen',
    id: `leadership/oversight/${by}`,
    tells: visits.map(nameOf),
    groups: groupsOf(visits),
  }));
  return { tellings: [...issued(outlining), ...led, ...overseen], sections: [] };
};

/** What was issued to carry the resolution out. */
const issued = ({ view, programme, annexes }: Outlining): readonly Telling[] => {
  const documents = issuedDocuments(view, programme);
  return documents.length > 0
    ? [
        {
          kind: 'issued',
          id: 'leadership/issued',
          tells: documents.map(nameOf),
          documents,
          annex: annexes.documents,
        },
      ]
    : [];
};

/** What nobody leads follows from the task before it. */
const byLead = (tasks: readonly Stored<'objective'>[]): readonly (readonly Stored<'objective'>[])[] => {
  const groups: Stored<'objective'>[][] = [];
  for (const task of tasks) {
    if (task.lead === undefined && groups.length > 0) groups.at(-1)?.push(task);
    else groups.push([task]);
  }
  return groups;
};

/** Nothing for tasks of which nothing is told. */
const tellLed = (outlining: Outlining, group: readonly Stored<'objective'>[]): readonly Telling[] => {
  const tasks = group.map((objective) => ledTask(outlining, objective));
  const tells = tasks.flatMap(({ objective, statements, measures, oversight }) => [
    ...statements.map(nameOf),
    ...tellsMeasures(outlining.view, outlining.programme.place, measures),
    ...oversight.flatMap(({ visits }) => visits.map(nameOf)),
    ...(objective.target ? [nameOf(objective)] : []),
  ]);
  const [first] = group;
  const led: readonly Telling[] =
    first && tells.length > 0 ? [{ kind: 'led', id: `leadership/${numberOf(first)}`, tells, tasks }] : [];
  return [...led, ...group.flatMap((objective) => tellDeeds(outlining, objective))];
};

/**
 * What a leading task has that others have, too: works, money, what holds it; its target stands with its statements.
 */
const tellDeeds = (outlining: Outlining, objective: Stored<'objective'>): readonly Telling[] =>
  tellNode(outlining, objective, `leadership/${numberOf(objective)}`).flatMap((one): readonly Telling[] => {
    if (one.kind === 'works' || one.kind === 'works-summary' || one.kind === 'obstacles') return [one];
    if (one.kind !== 'support') return [];
    const tells = one.tells.filter((name) => name !== nameOf(objective));
    return tells.length > 0 ? [{ ...one, tells, aimed: false }] : [];
  });

const ledTask = (outlining: Outlining, objective: Stored<'objective'>): LedTask => {
  const { view, units, noted } = outlining;
  return {
    objective,
    statements: statementsOf(outlining, objective.id),
    measures: measuresOf(view, units, objective.id, noted),
    oversight: groupsOf(groupedBy(view, 'oversight', 'objective', (one) => one.objective).get(objective.id) ?? []),
  };
};

const groupsOf = (visits: readonly Stored<'oversight'>[]): readonly OversightGroup[] =>
  [
    ...Map.groupBy(
      visits.toSorted((a, b) => a.order - b.order),
      ({ by, kind }) => `${by}/${kind}`,
    ).values(),
  ].flatMap((group) => {
    const [first] = group;
    return first ? [{ by: first.by, kind: first.kind, visits: group }] : [];
  });
