/** What an agency owes in a collection, row by row: a pure function of its duties and of what is on record. */
import { dutiesOf, returnsOf, type Collection } from '#core/collecting/collections.ts';
import { beginOf, endOf } from '#core/collecting/periods.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, viewOnDay, type View } from '#core/facts/view.ts';
import { grows } from '#core/subjects/measure/grows.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { carriesTask } from '#core/subjects/task/carries.ts';
import { compareIds } from '#core/text/collate.ts';
import { workState } from '#core/subjects/work/state.ts';
import { yearOf } from '#core/value/day.ts';
import { asPeriod, firstDay, lastDay, periodBetween, type Period } from '#core/value/period.ts';

type Reach = 'period' | 'to-date';

/** A line of a return. `key` names it in cells: what it is about never changes. */
interface Common {
  readonly key: string;
  readonly duty: Stored<'duty'>;
}
export type OwedRow = Common &
  (
    | {
        readonly kind: 'measure';
        readonly measure: string;
        readonly place: string;
        readonly period: Period;
        readonly reach: Reach;
      }
    | { readonly kind: 'progress'; readonly work: string }
    | {
        readonly kind: 'money';
        readonly work: string;
        readonly capital: string;
        readonly year: Period;
        readonly reach: Reach;
      }
    | { readonly kind: 'objective'; readonly objective: string }
    | { readonly kind: 'obstacle'; readonly obstacle: string }
    | { readonly kind: 'task'; readonly task: string }
  );
export type RowOf<K extends OwedRow['kind']> = Extract<OwedRow, { readonly kind: K }>;

/** Each once, in the order in which a unit goes through them. */
export const owedRows = (view: View, collection: Collection, agency: string): readonly OwedRow[] =>
  rows.recall(view, owedBy(collection, agency), () => {
    const then = viewOnDay(view, endOf(collection));
    const all = dutiesOf(view, collection, agency).flatMap((duty) => rowsOf(then, collection, duty));
    const isOfIt = askedBefore(view, collection, agency);
    return [...new Map(all.filter(isOfIt).map((row) => [row.key, row])).values()].toSorted(
      (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
    );
  });

const rows = memory<readonly OwedRow[]>();

/** What a return may bring about itself, or the report that was made from it. */
const BROUGHT_ABOUT: ReadonlySet<OwedRow['kind']> = new Set(['obstacle', 'task']);

/**
 * Of obstacles and tasks an approved return is asked for those alone of which it tells: it was whole when it was sent.
 */
const askedBefore = (view: View, { id }: Collection, agency: string): ((row: OwedRow) => boolean) => {
  const all = returnsOf(view, id).get(agency) ?? [];
  if (all.every(({ steps }) => steps.every(({ step }) => step !== 'approved'))) return () => true;
  const cells = groupedBy(view, 'cell', 'return', (cell) => cell.return);
  const told = new Set(all.flatMap(({ ref }) => (cells.get(ref.id) ?? []).map(({ row }) => row)));
  return ({ kind, key }) => !BROUGHT_ABOUT.has(kind) || told.has(key);
};

/** A name of what an agency owes in a collection of a view. */
export const owedBy = ({ id, due, cut, agencies }: Collection, agency: string): string =>
  [id, due, cut ?? '', agencies.join(), agency].join('|');

const ORDER: readonly OwedRow['kind'][] = ['measure', 'progress', 'money', 'objective', 'obstacle', 'task'];

const rowsOf = (view: View, collection: Collection, duty: Stored<'duty'>): readonly OwedRow[] => {
  switch (duty.owes) {
    case 'measure':
      return measureRows(view, collection, duty);
    case 'progress':
      return worksOf(view, collection, duty).map(({ id }) => ({ key: `work:${id}`, kind: 'progress', work: id, duty }));
    case 'money':
      return worksOf(view, collection, duty).flatMap(({ id }) => moneyRows(view, collection, duty, id));
    case 'objective':
      return objectivesOf(view, duty).map(({ id }) => ({
        key: `objective:${id}`,
        kind: 'objective',
        objective: id,
        duty,
      }));
    case 'obstacle':
      return obstacleRows(view, collection, duty);
    case 'task':
      return view
        .all('task')
        .filter(
          (one) => one.programme === duty.programme && carriesTask(one, duty.agency) && isStill(one.done, collection),
        )
        .map(({ id }) => ({ key: `task:${id}`, kind: 'task', task: id, duty }));
  }
};

/** Whether what ended has ended before the period: what ended within it is still told. */
const isStill = (ended: Period | undefined, collection: Collection): boolean =>
  ended === undefined || lastDay(ended) >= beginOf(collection);

const measureRows = (view: View, collection: Collection, duty: Stored<'duty'>): readonly OwedRow[] => {
  const measure = duty.measure === undefined ? undefined : view.find('measure', duty.measure);
  if (!measure) return [];
  // A rate, or what stands on a day, is of its period, and may fall within a year.
  const reach = grows(view, measure, measure.unit) ? (duty.reach ?? 'period') : 'period';
  const period = periodTold(collection, reach);
  return duty.places.map((place) => ({
    key: `measure:${measure.id}@${place}#${period}`,
    kind: 'measure',
    measure: measure.id,
    place,
    period,
    reach,
    duty,
  }));
};

/** The days that a value tells of: those of the period, or all since the beginning of its year. */
const periodTold = (collection: Collection, reach: Reach): Period => {
  const { period, cut } = collection;
  if (reach === 'period') return cut ?? period;
  const year = yearOf(endOf(collection));
  const last = lastDay(period);
  const months = Number(last.slice(5, 7));
  if (cut !== undefined) return periodBetween(asPeriod(`${year}-01-01`), asPeriod(lastDay(cut))) ?? cut;
  const names: Readonly<Record<number, string>> = { 1: '-01', 3: '-Q1', 6: '-H1', 12: '' };
  return asPeriod(`${year}${names[months] ?? `-M${months}`}`);
};

/**
 * Those that the duty names; else all that its agency carries out. What ended before the period is not asked for again.
 */
const worksOf = (view: View, collection: Collection, duty: Stored<'duty'>): readonly Stored<'work'>[] => {
  const own = duty.works.length > 0;
  return view
    .all('work')
    .filter(
      (work) =>
        work.programme === duty.programme &&
        (own ? duty.works.includes(work.id) : work.owner === duty.agency) &&
        isUnderWay(view, work, collection),
    );
};

const isUnderWay = (view: View, { id }: Stored<'work'>, collection: Collection): boolean => {
  const { status, completed, history } = workState(view, id);
  if (status !== 'completed' && status !== 'cancelled') return true;
  const since = completed ?? history.findLast((one) => one.status === status)?.since;
  return since !== undefined && isStill(since, collection);
};

/** A line for each source from which the work has money in the year; its reach is that of what was told before. */
const moneyRows = (view: View, collection: Collection, duty: Stored<'duty'>, work: string): readonly OwedRow[] => {
  const year = asPeriod(String(yearOf(endOf(collection))));
  const lines = (groupedBy(view, 'funding', 'work', (one) => one.work).get(work) ?? []).filter(
    (one) => one.year === year && TOLD.has(one.kind),
  );
  const capitals = [...new Set(lines.map(({ capital }) => capital))].toSorted(compareIds);
  return capitals.map((capital) => {
    const paid = lines.filter((one) => one.capital === capital && one.kind === 'disbursement');
    const told = paid.length > 0 ? (paid.some((one) => one.reach === 'to-date') ? 'to-date' : 'period') : undefined;
    const reach = told ?? duty.reach ?? 'to-date';
    return { key: `money:${work}/${capital}/${year}/${reach}`, kind: 'money', work, capital, year, reach, duty };
  });
};

const TOLD: ReadonlySet<string> = new Set(['plan', 'allocation', 'disbursement']);

/** What is told in words: tasks that the agency leads, or those that the duty names. */
const objectivesOf = (view: View, duty: Stored<'duty'>): readonly Stored<'objective'>[] =>
  view
    .all('objective')
    .filter(
      (one) =>
        one.programme === duty.programme &&
        (duty.objectives.length > 0
          ? duty.objectives.includes(one.id)
          : one.lead === duty.agency && one.kind === 'task'),
    );

const obstacleRows = (view: View, collection: Collection, duty: Stored<'duty'>): readonly OwedRow[] =>
  view
    .all('obstacle')
    .filter(
      (one) =>
        one.programme === duty.programme &&
        isStill(one.lifted, collection) &&
        (one.since === undefined || firstDay(one.since) <= endOf(collection)) &&
        (duty.works.length > 0
          ? one.work !== undefined && duty.works.includes(one.work)
          : one.owner === duty.agency || answersFor(view, one) === duty.agency),
    )
    .map(({ id }) => ({ key: `obstacle:${id}`, kind: 'obstacle', obstacle: id, duty }));

/** The agency that carries out what an obstacle holds. */
const answersFor = (view: View, { work, objective }: Stored<'obstacle'>): string | undefined =>
  (work === undefined ? undefined : view.find('work', work)?.owner) ??
  (objective === undefined ? undefined : view.find('objective', objective)?.lead);
