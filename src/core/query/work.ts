/** One work with all that is recorded of it: how it stands, its legal steps, money, obstacles, places, documents. */
import { inOrder } from '#core/subjects/order.ts';
import { addressOf } from '#core/figure/build-address.ts';
import type { PropertyOf } from '#core/figure/properties.ts';
import { figureAt, findFigure } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { FUNDING_KINDS } from '#core/subjects/funding/shape.ts';
import { budgetYears, type BudgetYear } from '#core/query/budget.ts';
import { rootsAmong } from '#core/vocabulary/vocabulary.ts';
import { locate, type Location } from '#core/subjects/place/locate.ts';
import type { PublicCalendar } from '#core/law/calendar/calendar.ts';
import { officeCalendar } from '#core/subjects/holiday/office-calendar.ts';
import { procedureLine, type LinePoint, type Procedure, type Procedures } from '#core/law/procedure.ts';
import type { Identity } from '#core/facts/series.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import type { Remark } from '#core/remark/remark.ts';
import { isOfDay } from '#core/subjects/work/deadline.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';

type Step = Stored<'step'>;

interface WorkFunding {
  readonly kind: (typeof FUNDING_KINDS)[number];
  readonly total: Figure;
  readonly sources: readonly { readonly source: string; readonly figure: Figure }[];
  readonly rows: readonly { readonly funding: Stored<'funding'>; readonly figure: Figure }[];
}

export interface WorkAnswer {
  readonly work: Stored<'work'>;
  readonly state: WorkState;
  readonly dates: Readonly<Record<'expectedStart' | 'started' | 'expectedFinish' | 'completed', Figure>>;
  readonly count?: Figure;
  /** Its days; absent of what was due in a month, a quarter or a year. */
  readonly late?: Figure;
  /** The first deadline, of a work whose finish was put off. */
  readonly firstFinish?: Figure;
  readonly objective?: Stored<'objective'>;
  readonly whole?: Stored<'work'>;
  readonly parts: readonly { readonly work: Stored<'work'>; readonly state: WorkState }[];
  readonly procedure?: Procedure;
  readonly steps: readonly LinePoint<Step>[];
  readonly stepNames: Procedures['names'];
  readonly funding: readonly WorkFunding[];
  readonly budget: readonly BudgetYear[];
  readonly extents: readonly { readonly extent: Stored<'extent'>; readonly figure: Figure }[];
  readonly obstacles: readonly {
    readonly obstacle: Stored<'obstacle'>;
    readonly open: boolean;
    readonly age: Figure;
  }[];
  readonly places: readonly { readonly place: Stored<'place'>; readonly location?: Location }[];
  readonly documents: readonly Stored<'document'>[];
  readonly contributions: readonly Stored<'contribution'>[];
  readonly remarks: readonly Remark[];
}

/** Refuses `work.unknown`. */
export const workAnswer = (
  { view, programme }: ProgrammeView,
  id: string,
  procedures: Procedures,
  calendar: PublicCalendar,
): Outcome<WorkAnswer> => {
  const work = view.find('work', id);
  if (!work) return refusedAs('work.unknown', { work: id });
  const state = workState(view, id);
  const at = (property: Exclude<PropertyOf<'work'>, 'funding' | 'extent'>): Figure =>
    figureAt(view, addressOf('work', id, property));
  const of = <S extends Identity>(subject: S): readonly Stored<S>[] =>
    groupedBy(view, subject, 'work', (one) => (one as { readonly work?: string }).work).get(id) ?? [];
  const objective = view.find('objective', work.objective);
  const whole = work.partOf === undefined ? undefined : view.find('work', work.partOf);
  const procedure = procedures.all.find((one) => one.id === work.procedure);
  return done({
    work,
    state,
    dates: {
      expectedStart: at('expected-start'),
      started: at('start'),
      expectedFinish: at('expected-finish'),
      completed: at('completed'),
    },
    ...((work.count ?? 1) > 1 && { count: at('count') }),
    ...(state.daysLate !== undefined && isOfDay(state.expectedFinish) && { late: at('late') }),
    ...(state.moves.length > 0 && { firstFinish: at('first-finish') }),
    ...(objective && { objective }),
    ...(whole && { whole }),
    parts: inOrder(groupedBy(view, 'work', 'whole', (one) => one.partOf).get(id) ?? []).map((part) => ({
      work: part,
      state: workState(view, part.id),
    })),
    ...(procedure && { procedure }),
    steps: procedureLine(procedure, work.sector, of('step'), officeCalendar(view, calendar, work.owner)),
    stepNames: procedures.names,
    funding: fundingOf(view, id, of('funding')),
    budget: budgetYears(view, of('funding'), { work: id }),
    extents: of('extent').map((extent) => ({
      extent,
      figure: figureAt(view, addressOf('extent', extent.id, 'value')),
    })),
    obstacles: of('obstacle').map((obstacle) => ({
      obstacle,
      open: state.obstacles.includes(obstacle),
      age: figureAt(view, addressOf('obstacle', obstacle.id, 'age')),
    })),
    places: work.places.flatMap((place) => placeOf(view, place)),
    documents: documentsOf(view, work, of('step')),
    contributions: of('contribution'),
    remarks: findRemarks(view, programme.id).filter((remark) => concerns(view, remark, id)),
  });
};

const placeOf = (view: View, id: string): WorkAnswer['places'] => {
  const place = view.find('place', id);
  const location = locate(view, id);
  return place ? [{ place, ...(location && { location }) }] : [];
};

const fundingOf = (view: View, work: string, rows: readonly Stored<'funding'>[]): readonly WorkFunding[] =>
  FUNDING_KINDS.flatMap((kind): readonly WorkFunding[] => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    return [
      {
        kind,
        total: figureAt(view, addressOf('work', work, 'funding', { kind })),
        sources: rootsAmong(
          view.vocabulary,
          'capital',
          own.map((row) => row.capital),
        ).map((source) => ({
          source,
          figure: figureAt(view, addressOf('work', work, 'funding', { kind, source })),
        })),
        rows: own.map((funding) => ({ funding, figure: figureAt(view, addressOf('funding', funding.id, 'amount')) })),
      },
    ];
  });

/** Those it stands on, then those that closed its steps. */
const documentsOf = (view: View, { basis }: Stored<'work'>, steps: readonly Step[]): readonly Stored<'document'>[] =>
  [...new Set([...basis, ...steps.flatMap((step) => step.decision ?? [])])].flatMap(
    (id) => view.find('document', id) ?? [],
  );

/** Of the work itself, or of a figure or a record that belongs to it. */
const concerns = (view: View, { subject, id, figures }: Remark, work: string): boolean => {
  if (subject === 'work') return id === work;
  const record = view.onRecord(subject, id) as { readonly work?: string } | undefined;
  return (
    record?.work === work ||
    figures.some((address) =>
      findFigure(view, address)?.records.some(({ ref }) => ref.subject === 'work' && ref.id === work),
    )
  );
};
