/**
 * What has changed since the report before: targets newly reached, works finished, deadlines moved, obstacles lifted or
 * new, figures that grew or fell. A change is what is known on both days; where one of them knows nothing, nothing is
 * told.
 */
import { observationsAt } from '#core/report/outline/observations.ts';
import { outlineOrder } from '#core/report/outline/in-outline-order.ts';
import type { Outlining } from '#core/report/outline/outlining.ts';
import { knownThen, type KnownThen } from '#core/report/outline/known-then.ts';
import { targetAnswer, type TargetVerdict } from '#core/figure/target-answer.ts';
import { viewOnDay, type View } from '#core/facts/view.ts';
import { dated } from '#core/subjects/measure/undated.ts';
import { inOrder } from '#core/subjects/order.ts';
import { descendantsOf, rootsOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { WorkStatus } from '#core/subjects/work/shape.ts';
import { isOpen, workState } from '#core/subjects/work/state.ts';
import type { Day } from '#core/value/day.ts';
import { readDay } from '#core/value/day.ts';
import { orderTold } from '#core/value/order-told.ts';
import { comparePeriods, firstDay, lastDay, type Period } from '#core/value/period.ts';

interface MovedWork {
  readonly work: Stored<'work'>;
  /** The expected finish as the report before knew it. */
  readonly from: Period;
}

interface ChangedValue {
  readonly measure: Stored<'measure'>;
  readonly before: Stored<'observation'>;
  readonly now: Stored<'observation'>;
  readonly grew: boolean;
}

export interface Changes {
  /** The report that was before, and the last day that it knew of. */
  readonly earlier: Stored<'report'>;
  readonly since: Day;
  readonly reached: readonly Stored<'objective'>[];
  /** Reached then, and no more. */
  readonly lost: readonly Stored<'objective'>[];
  /** Open then, and missed now. */
  readonly missed: readonly Stored<'objective'>[];
  readonly finished: readonly Stored<'work'>[];
  /** Brought to rest, given up, or taken up again since. */
  readonly halted: readonly Stored<'work'>[];
  readonly dropped: readonly Stored<'work'>[];
  readonly resumed: readonly Stored<'work'>[];
  /** Tasks that were done since. */
  readonly done: readonly Stored<'task'>[];
  readonly moved: readonly MovedWork[];
  readonly lifted: readonly Stored<'obstacle'>[];
  readonly arisen: readonly Stored<'obstacle'>[];
  readonly values: readonly ChangedValue[];
}

const UNORDERED: ReadonlySet<string> = new Set(['rank', 'grade', 'yes-no']);

/** The last day of which the report before tells; undefined where none is named, or it has no day. */
export const toldBefore = (view: View, { earlier }: Stored<'report'>): Day | undefined => {
  const before = earlier === undefined ? undefined : view.find('report', earlier);
  return before && dayOf(before);
};

/** The last day that a report tells of: of its period, else of its issue; undefined where neither is on record. */
const dayOf = ({ period, issued }: Stored<'report'>): Day | undefined =>
  period === undefined ? issued : lastDay(period);

/** Undefined where the report names none before it, where that one is not older, and where nothing has changed. */
export const changesOf = ({ view, programme, template, units, knownThen: known }: Outlining): Changes | undefined => {
  const earlier = template.earlier === undefined ? undefined : view.find('report', template.earlier);
  const since = toldBefore(view, template);
  if (!earlier || since === undefined || since >= view.asOf) return undefined;
  const then = known ?? knownThen(viewOnDay(view, since), programme.id);
  const own = <R extends { readonly programme?: string }>(one: R): boolean => one.programme === programme.id;
  const order = outlineOrder(view, programme.id, template);
  const works = order.works(view.all('work').filter(own));
  const verdicts = order.byOwner(verdictsOf(view, then, programme.id, since), ({ objective: { id } }) => ({
    objective: id,
  }));
  const turned = (before: ReadonlySet<TargetVerdict>, now: TargetVerdict): readonly Stored<'objective'>[] =>
    verdicts.flatMap((one) => (before.has(one.before) && one.now === now ? [one.objective] : []));
  const changes: Changes = {
    earlier,
    since,
    reached: turned(OPEN, 'reached'),
    lost: verdicts.flatMap((one) =>
      one.before === 'reached' && JUDGED.has(one.now) && !one.isOfNewYear ? [one.objective] : [],
    ),
    missed: turned(UNDECIDED, 'short'),
    finished: works.filter((work) => isFinishedSince(view, then, work, since)),
    halted: works.filter((work) => cameTo(view, then, work, 'suspended')),
    dropped: works.filter((work) => cameTo(view, then, work, 'cancelled')),
    resumed: works.filter(({ id }) => then.works.get(id)?.status === 'suspended' && isGoingOn(view, id)),
    done: view
      .all('task')
      .filter((one) => own(one) && isWithinDays(one.done, since, view.asOf))
      .toSorted((a, b) => a.order - b.order),
    moved: works.flatMap((work) => movedSince(view, then, work)),
    lifted: order.byOwner(
      view.all('obstacle').filter((one) => own(one) && isLiftedSince(one, since, view.asOf)),
      ownerOf,
    ),
    arisen: order.byOwner(
      view.all('obstacle').filter((one) => own(one) && isArisenSince(view, one, since)),
      ownerOf,
    ),
    // Ranks, grades and answers of yes or no neither grow nor fall.
    values: order
      .byOwner(inOrder(view.all('measure')), ({ objective }) => ({ objective }))
      .filter(({ unit }) => !UNORDERED.has(units.get(unit)?.kind ?? ''))
      .flatMap((measure) => changedValue(view, measure, programme, since)),
  };
  return Object.values(changes).some((one) => Array.isArray(one) && one.length > 0) ? changes : undefined;
};

const ownerOf = ({ objective, work }: Stored<'obstacle'>) => ({ objective, work });

interface Judged {
  readonly objective: Stored<'objective'>;
  readonly before: TargetVerdict;
  readonly now: TargetVerdict;
  /** Of what is to be reached each year, now of a year that had not begun then: what the year before had stands. */
  readonly isOfNewYear: boolean;
}

/** The targets that the report tells, with how they were judged then and are now. */
const verdictsOf = (view: View, then: KnownThen, programme: string, since: Day): readonly Judged[] => {
  const told = new Set(rootsOf(view, programme).flatMap(({ id }) => [id, ...descendantsOf(view, id)]));
  return view.all('objective').flatMap((objective) => {
    const before = then.verdicts.get(objective.id);
    if (!told.has(objective.id) || !objective.target || before === undefined) return [];
    const { verdict: now, terms } = targetAnswer(view, objective);
    const isOfNewYear =
      objective.target.counts === 'each-year' && terms?.by !== undefined && firstDay(terms.by) > since;
    return [{ objective, before, now, isOfNewYear }];
  });
};

type Verdicts = ReadonlySet<TargetVerdict>;
/** Something was known of it then, and it was not enough. */
const OPEN: Verdicts = new Set<TargetVerdict>(['pending', 'short', 'untold']);
/** Nothing was settled yet. */
const UNDECIDED: Verdicts = new Set<TargetVerdict>(['pending', 'untold', 'no-result']);
/** An answer of the target's own kind that is none of what is asked. */
const JUDGED: Verdicts = new Set<TargetVerdict>(['pending', 'short']);

/** Done since: what was open then, and what was first told with a day behind it. */
const isFinishedSince = (view: View, then: KnownThen, { id }: Stored<'work'>, since: Day): boolean => {
  const [before, { status, completed }] = [then.works.get(id)?.status, workState(view, id)];
  if (status !== 'completed' || before === 'completed') return false;
  return before !== undefined || isWithinDays(completed, since, view.asOf);
};

/** Whether all of a time lies behind a day and not behind another. */
const isWithinDays = (period: Period | undefined, since: Day, asOf: Day): boolean =>
  period !== undefined && firstDay(period) > since && lastDay(period) <= asOf;

const cameTo = (view: View, then: KnownThen, { id }: Stored<'work'>, state: WorkStatus): boolean => {
  const [before, now] = [then.works.get(id)?.status, workState(view, id).status];
  return now === state && before !== undefined && before !== state;
};

const isGoingOn = (view: View, work: string): boolean => workState(view, work).status === 'ongoing';

/** Put off, and not done yet. */
const movedSince = (view: View, then: KnownThen, work: Stored<'work'>): readonly MovedWork[] => {
  const before = then.works.get(work.id)?.expectedFinish;
  const { expectedFinish: now, status } = workState(view, work.id);
  const isPutOff = before !== undefined && now !== undefined && lastDay(now) > lastDay(before);
  return isPutOff && status !== 'completed' && status !== 'cancelled' ? [{ work, from: before }] : [];
};

const isLiftedSince = ({ since: from, lifted }: Stored<'obstacle'>, since: Day, asOf: Day): boolean =>
  lifted !== undefined &&
  lastDay(lifted) > since &&
  lastDay(lifted) <= asOf &&
  from !== undefined &&
  firstDay(from) <= since;

const isArisenSince = (view: View, obstacle: Stored<'obstacle'>, since: Day): boolean =>
  obstacle.since !== undefined && firstDay(obstacle.since) > since && isOpen(obstacle, view.asOf);

const OF_A_YEAR = /giải ngân|dự toán|kế hoạch/iu;

/** Values of a day: what stands at a time. Those of months and quarters stand beside the year before. */
const changedValue = (
  view: View,
  measure: Stored<'measure'>,
  { id, place }: Stored<'programme'>,
  since: Day,
): readonly ChangedValue[] => {
  const isOwn = measure.objective !== undefined && view.find('objective', measure.objective)?.programme === id;
  if (!isOwn) return [];
  const told = dated(observationsAt(view, measure.id, place))
    .filter(({ kind, period }) => kind === 'actual' && readDay(period) !== undefined)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const now = told.at(-1);
  const before = told.findLast(({ period, measurer }) => lastDay(period) <= since && measurer === now?.measurer);
  if (!now?.value || !before?.value || now === before || now.value.unit !== before.value.unit) return [];
  // What is paid of a year's plan begins anew with the next.
  if (OF_A_YEAR.test(measure.name) && now.period.slice(0, 4) !== before.period.slice(0, 4)) return [];
  // Which of two is more, their words may leave open; parts of another whole are neither.
  const order = orderTold(now.value, before.value);
  return order === undefined || order === 0 ? [] : [{ measure, before, now, grew: order > 0 }];
};
