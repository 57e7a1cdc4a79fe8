/** The programme at a glance: where it stands, what is late or stuck, what is paid, what is answered, who is silent. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { attentionLines, leadOf, weighableWorks, type AttentionLine, type Weighable } from '#core/query/attention.ts';
import { budgetYears, type BudgetYear } from '#core/query/budget.ts';
import { capitalShares, type SourceShares } from '#core/query/capital.ts';
import { statedStatus } from '#core/query/works.ts';
import { keyMeasures, type MeasureSeries } from '#core/query/measure-series.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import { ANY, type FiltersOf } from '#core/figure/filters.ts';
import { figureAt, findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { childrenOf, rootsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { effectiveDay } from '#core/facts/effective.ts';
import { daysBetween, type Day } from '#core/value/day.ts';
import type { Remark } from '#core/remark/remark.ts';
import { FRESH_DAYS, isSilent, timeRemarks } from '#core/remark/find-remarks.ts';
import { targetAnswer, type TargetAnswer } from '#core/figure/target-answer.ts';
import { workState } from '#core/subjects/work/state.ts';

export interface ListedObjective {
  readonly objective: Stored<'objective'>;
  readonly depth: 0 | 1;
}

export interface ObjectiveLine extends ListedObjective {
  readonly progress: Figure;
  readonly works: Figure;
  readonly completed: Figure;
}

export interface TargetLine extends Omit<TargetAnswer, 'others'> {
  readonly objective: Stored<'objective'>;
  /** What was told instead, at other stages. */
  readonly instead: readonly { readonly stage: string; readonly figure: Figure }[];
}

interface SilentLine {
  readonly objective?: Stored<'objective'>;
  readonly work?: Stored<'work'>;
  /** Id of the agency that should tell. */
  readonly lead?: string;
  /** The day of the last report, where it is older than a quarter. */
  readonly since?: Day;
}

/** Lists of records; what is told of each (`objectiveLine`, `targetLine`) is asked for those that are shown. */
export interface Overview {
  readonly counts: Readonly<Record<'works' | 'late' | 'moved' | 'stuck', Figure>>;
  /** By status, so that they add up to all works; those that no work has fall out, except the usual ones. */
  readonly statuses: readonly { readonly status: ReturnType<typeof statedStatus>; readonly count: Figure }[];
  /** The results; tasks of leadership have no works to count. */
  readonly objectives: readonly ListedObjective[];
  readonly leadership: Figure;
  /** What needs somebody, the worst first. */
  readonly attention: readonly AttentionLine[];
  readonly weighable: Weighable;
  /** What is to be said of the day itself. */
  readonly ofDay: readonly Remark[];
  readonly capital: readonly SourceShares[];
  /** Plan beside payment, by year, the newest first. */
  readonly budget: readonly BudgetYear[];
  /** Totals that documents state about capital, as claims. */
  readonly stated: readonly Stored<'claim'>[];
  readonly measures: readonly MeasureSeries[];
  readonly targets: readonly Stored<'objective'>[];
  readonly silent: readonly SilentLine[];
}

export const overviewAnswer = (opened: ProgrammeView): Overview => {
  const { view, programme } = opened;
  const own = <S extends 'objective' | 'work' | 'claim'>(subject: S): readonly Stored<S>[] =>
    view.all(subject).filter((one) => one.programme === programme.id);
  const count = (more: FiltersOf<'work'> = {}): Figure =>
    figureAt(view, countAddress('work', { programme: programme.id, ...more }));
  return {
    counts: { works: count(), late: count({ late: ANY }), moved: count({ moved: ANY }), stuck: count({ stuck: ANY }) },
    statuses: STATUSES.filter(
      (status) => USUAL.has(status) || own('work').some((work) => statedStatus(workState(view, work.id)) === status),
    ).map((status) => ({ status, count: count({ status }) })),
    objectives: rootsOf(view, programme.id).flatMap((root) =>
      root.part !== 'results'
        ? []
        : [
            { objective: root, depth: 0 },
            ...childrenOf(view, root.id).map((child): ListedObjective => ({ objective: child, depth: 1 })),
          ],
    ),
    leadership: figureAt(view, countAddress('objective', { part: 'leadership', programme: programme.id })),
    attention: attentionLines(view, programme.id),
    weighable: weighableWorks(view, programme.id),
    ofDay: timeRemarks(view, programme.id),
    capital: capitalShares(view, programme.id),
    budget: budgetYears(
      view,
      view.all('funding').filter((one) => one.programme === programme.id),
      { programme: programme.id },
    ),
    stated: own('claim').filter((claim) => claim.formula === 'sum' && claim.value?.unit === MONEY),
    measures: keyMeasures(view, programme.place),
    targets: own('objective').filter((one) => one.kind === 'target'),
    silent: silentLines(view, own('objective'), own('work')),
  };
};

/** From the end to the first thought; what stands still or is not told comes last. */
const STATUSES = ['completed', 'ongoing', 'preparing', 'proposed', 'suspended', 'cancelled', 'unknown'] as const;
const USUAL: ReadonlySet<string> = new Set(['completed', 'ongoing', 'preparing']);

export const objectiveLine = (view: View, { objective, depth }: ListedObjective): ObjectiveLine => ({
  objective,
  depth,
  progress: figureAt(view, addressOf('objective', objective.id, 'progress')),
  works: figureAt(view, countAddress('work', { objective: objective.id })),
  completed: figureAt(view, countAddress('work', { objective: objective.id, status: 'completed' })),
});

const MONEY = 'đồng';

/** How a target stands, with what was told instead; also for the tree of objectives. */
export const targetLine = (view: View, objective: Stored<'objective'>): TargetLine => {
  const { others, ...answer } = targetAnswer(view, objective);
  const instead = others.flatMap(({ address, stage }) => {
    const figure = findValue(view, address);
    return figure ? [{ stage, figure }] : [];
  });
  return { objective, ...answer, instead };
};

/**
 * Nodes on which nothing is recorded, the deepest only; works of which nobody has said how they stand, in the last
 * quarter or ever.
 */
const silentLines = (
  view: View,
  objectives: readonly Stored<'objective'>[],
  works: readonly Stored<'work'>[],
): readonly SilentLine[] => {
  const quiet = objectives.filter((one) => childrenOf(view, one.id).length === 0 && isSilent(view, one.id));
  const unsaid = works.flatMap((work) => {
    const last = lastReport(view, work);
    return last === 'fresh' ? [] : [{ work, ...(last && { since: last }) }];
  });
  return [
    ...quiet.map((objective) => ({ objective, ...lead(leadOf(view, objective.id)) })),
    ...unsaid.map(({ work, ...since }) => ({ work, ...since, ...lead(work.owner ?? leadOf(view, work.objective)) })),
  ];
};

/**
 * The day of the last report of a work that goes on; `fresh` within a quarter, or once it is over; undefined: there is
 * none.
 */
const lastReport = (view: View, { id }: Stored<'work'>): Day | 'fresh' | undefined => {
  const { status, history } = workState(view, id);
  if (status === 'completed' || status === 'cancelled') return 'fresh';
  const last = history.map((one) => effectiveDay(view.records, 'progress', one)).findLast((day) => day !== undefined);
  if (last === undefined) return status === undefined ? undefined : 'fresh';
  return daysBetween(last, view.asOf) > FRESH_DAYS ? last : 'fresh';
};

const lead = (id: string | undefined): { readonly lead?: string } => (id === undefined ? {} : { lead: id });
