/** Part three: what the records show of all works, and what people found. */
import type { Address } from '#core/address/address.ts';
import { countAddress } from '#core/figure/build-address.ts';
import { chaptersOf } from '#core/report/outline/chapters.ts';
import { heldObjectives, overdueTasks, ownObstacles } from '#core/report/outline/outline-held.ts';
import { outlineOrder } from '#core/report/outline/in-outline-order.ts';
import { findingsOf, isToldBefore } from '#core/report/outline/outline-findings.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import { nameOf, type OutlineSection, type Telling, type TellingOf } from '#core/report/outline/outline.ts';
import { silentOf } from '#core/report/outline/silent-of.ts';
import { targetsAt } from '#core/report/outline/targets-at.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { targetAnswer } from '#core/figure/target-answer.ts';
import { descendantsOf, worksOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { isOpen, workState, type WorkState } from '#core/subjects/work/state.ts';
import { fold, holdsPhrase } from '#core/text/fold.ts';

export const outlineAssessment = (outlining: Outlining): Pick<OutlineSection, 'tellings' | 'sections'> => {
  const parts = [
    { id: 'assessment/strengths', text: 'Ưu điểm', tellings: strengths(outlining) },
    { id: 'assessment/limits', text: 'Hạn chế, nguyên nhân', tellings: limits(outlining) },
  ].filter(({ tellings }) => tellings.length > 0);
  return {
    tellings: [],
    sections: parts.map(({ id, text, tellings }, index) => ({
      id,
      heading: { level: 2, ...(parts.length > 1 && { number: String(index + 1) }), text },
      tellings,
      sections: [],
    })),
  };
};

/** Reports that tell what is new in their time; others look back on more than that. */
const OF_ITS_TIME: ReadonlySet<Stored<'report'>['kind']> = new Set<Stored<'report'>['kind']>([
  'month',
  'quarter',
  'half',
  'nine-months',
]);

/** Of a report of a short time those that are new, where there are any: what was praised needs no praise again. */
const strengths = (outlining: Outlining): readonly Telling[] => {
  const found = findingsOf(outlining, 'strength');
  const fresh = found.filter((one) => !isToldBefore(outlining, one));
  const findings = OF_ITS_TIME.has(outlining.template.kind) && fresh.length > 0 ? fresh : found;
  return findings.length > 0
    ? [{ kind: 'strengths', id: 'assessment/strengths/found', tells: findings.map(nameOf), findings }]
    : [];
};

/** New limits with their causes, then those that still stand, then what the records show. */
const limits = (outlining: Outlining): readonly Telling[] => {
  const found = findingsOf(outlining, 'limit');
  const old = found.filter((one) => isToldBefore(outlining, one));
  const fresh = found.filter((one) => !old.includes(one));
  const causes = findingsOf(outlining, 'cause');
  const causesOf = (limit: Stored<'finding'>): readonly Stored<'finding'>[] =>
    causes.filter((cause) => cause.of === limit.id);
  // A cause that is told anew stands with its limit, be that an older one.
  const again = old.filter((one) => causesOf(one).some((cause) => !isToldBefore(outlining, cause)));
  const standing = old.filter((one) => !again.includes(one) && !isOvercome(outlining, one));
  const whole = [...fresh, ...again].toSorted((a, b) => a.order - b.order);
  const named = [...found, ...causes];
  const held = stuck(outlining, named);
  const late = lateWorks(outlining, named, new Set(held.flatMap(({ works }) => works.map(({ id }) => id))));
  const short = missed(outlining, found, causes);
  const explaining = new Set(short.flatMap((one) => one.causes.map(({ id }) => id)));
  const general = causes.filter((cause) => cause.of === undefined && !explaining.has(cause.id));
  const told = {
    findings: named,
    statements: named.map(({ statement }) => fold(statement)),
    missed: short.flatMap(({ objectives }) => objectives),
    works: new Set([...late, ...held].flatMap(({ works }) => works.map(({ id }) => id))),
  };
  const heldTasks = heldObjectives(outlining, told);
  const shown = [...short, ...late, ...held, ...overdueTasks(outlining, told, heldTasks), ...heldTasks];
  const alone = whole.length + (standing.length > 0 ? 1 : 0) + shown.length === 1;
  const onlyOld = alone && standing.length > 0;
  return [
    ...(whole.length + standing.length > 0 && !onlyOld
      ? [{ kind: 'limits', id: 'assessment/limits/lead', tells: [], alone } as const]
      : []),
    ...whole.map((finding): Telling => {
      const own = causesOf(finding);
      return {
        kind: 'limit',
        id: nameOf(finding),
        tells: [finding, ...own].map(nameOf),
        finding,
        causes: own,
      };
    }),
    ...(standing.length > 0
      ? [
          {
            kind: 'old-limits',
            id: 'assessment/limits/before',
            tells: standing.flatMap((one) => [one, ...causesOf(one)]).map(nameOf),
            findings: standing,
            alone: onlyOld,
          } as const,
        ]
      : []),
    ...shown,
    ...(outlining.template.parts.some(({ part }) => part === 'results') ? [] : silentOf(outlining, 'limits')),
    ...(general.length > 0
      ? [{ kind: 'causes', id: 'assessment/causes', tells: general.map(nameOf), findings: general } as const]
      : []),
  ];
};

/**
 * Targets that were missed, of which no limit tells that was found there; with what holds them, so that no second limit
 * tells of it, and with the causes that people found in nothing else.
 */
const missed = (
  { view, programme, template }: Outlining,
  found: readonly Stored<'finding'>[],
  causes: readonly Stored<'finding'>[],
): readonly TellingOf<'missed'>[] => {
  const targets = chaptersOf(view, programme.id, template).flatMap((root) => targetsAt(view, root));
  const named = new Set(found.flatMap(({ objectives }) => objectives));
  const objectives = targets.filter((one) => targetAnswer(view, one).verdict === 'short' && !named.has(one.id));
  if (objectives.length === 0) return [];
  const ids = new Set(objectives.map(({ id }) => id));
  const words = [...found, ...causes].map(({ statement }) => statement).join('. ');
  const obstacles = objectives.flatMap(({ id }) => ownObstacles(view, id, words));
  const own = causes.filter(
    (one) => one.of === undefined && one.objectives.length > 0 && one.objectives.every((id) => ids.has(id)),
  );
  const tells = [...objectives, ...obstacles, ...own].map(nameOf);
  return [{ kind: 'missed', id: 'assessment/missed', tells, objectives, of: targets.length, obstacles, causes: own }];
};

/**
 * Whether all that a limit was found in is done since: that it has not been overcome is not said of it. It is left to a
 * remark, for the office knows.
 */
const isOvercome = ({ view }: Outlining, { objectives }: Stored<'finding'>): boolean => {
  const nodes = objectives
    .flatMap((id) => [...descendantsOf(view, id)])
    .flatMap((id) => view.find('objective', id) ?? []);
  const works = nodes.flatMap(({ id }) => worksOf(view, id));
  const targets = nodes.filter(({ target }) => target !== undefined);
  return (
    works.length + targets.length > 0 &&
    works.every(({ id }) => CLOSED.has(workState(view, id).status)) &&
    targets.every((one) => targetAnswer(view, one).verdict === 'reached')
  );
};

const CLOSED: ReadonlySet<WorkState['status']> = new Set<WorkState['status']>(['completed', 'cancelled']);

/** The works that a figure counts, as the report tells them. */
const worksBehind = ({ view, programme, template }: Outlining, address: Address): readonly Stored<'work'>[] =>
  outlineOrder(view, programme.id, template).works(
    figureAt(view, address).records.flatMap(({ ref }) => view.find('work', ref.id) ?? []),
  );

/** Whether people have named a work among the limits themselves. */
const isNamed = ({ name }: Stored<'work'>, findings: readonly Stored<'finding'>[]): boolean =>
  findings.some(({ statement }) => holdsPhrase(statement, name));

/** Works past their expected finish; those that obstacles hold are told with these. */
const lateWorks = (
  outlining: Outlining,
  findings: readonly Stored<'finding'>[],
  held: ReadonlySet<string>,
): readonly TellingOf<'late'>[] => {
  const { programme, annexes } = outlining;
  const works = worksBehind(outlining, countAddress('work', { late: 'true', programme: programme.id })).filter(
    (work) => !held.has(work.id) && !isNamed(work, findings),
  );
  return works.length > 0
    ? [{ kind: 'late', id: 'assessment/late', tells: works.map(nameOf), works, annex: annexes.allWorks }]
    : [];
};

/** Works that obstacles hold, with the obstacles of their parts. */
const stuck = (outlining: Outlining, findings: readonly Stored<'finding'>[]): readonly TellingOf<'stuck'>[] => {
  const { view, programme, annexes, template } = outlining;
  const all = worksBehind(outlining, countAddress('work', { programme: programme.id, stuck: 'true' }));
  const counted = new Set(all.map((work) => work.id));
  const works = all.filter((work) => !isNamed(work, findings));
  if (works.length === 0) return [];
  const held = new Set(
    view
      .all('work')
      .filter(
        (work) => counted.has(work.id) || (work.partOf !== undefined && workState(view, work.id).obstacles.length > 0),
      )
      .map((work) => work.id),
  );
  const obstacles = outlineOrder(view, programme.id, template).byOwner(
    view.all('obstacle').filter((one) => one.work !== undefined && held.has(one.work) && isOpen(one, view.asOf)),
    ({ work }) => ({ work }),
  );
  return [
    {
      kind: 'stuck',
      id: 'assessment/stuck',
      tells: [...works, ...obstacles].map(nameOf),
      works,
      annex: annexes.allWorks,
      obstacles,
    },
  ];
};
