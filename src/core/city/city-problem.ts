/**
 * The planner's question from records: works with their effects, their cost by source and year, their dates and bonds.
 */
import type { Aim, Cost, Effect, Limit, PathProblem, PlannedWork } from '#core/planning/problem.ts';
import { done, type Outcome } from '#core/problem.ts';
import { amountOf } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { yearOf, type Day } from '#core/value/day.ts';
import { firstDay, lastDay } from '#core/value/period.ts';
import { plainNumber } from '#core/scoring/cell.ts';
import { cityContext, cityInputs, type CityQuestion, type FigureValue } from '#core/city/city.ts';
import { classOf, standardsOf } from '#core/law/pack/pack.ts';
import { workState } from '#core/subjects/work/state.ts';

export interface CityPathQuestion extends CityQuestion {
  /** Whose limits hold. */
  readonly programme: string;
  readonly aim: Aim;
  /** One more limit, of all money. */
  readonly budget?: bigint | undefined;
  /** Whole đồng: what a work would cost instead. */
  readonly costs: ReadonlyMap<string, bigint>;
  readonly finishes: ReadonlyMap<string, Day>;
  /** Works that are not to be built. */
  readonly without: ReadonlySet<string>;
}

/** Why a work with effects is not weighed. */
export type LeftOut = 'done' | 'cancelled' | 'no-date' | 'no-cost' | 'not-wanted' | 'needs-left-out';

export interface CityProblem {
  readonly problem: PathProblem;
  readonly leftOut: readonly { readonly work: Stored<'work'>; readonly why: LeftOut }[];
}

/** Problems of the changed inputs only; the planner's own rules are asked by `findPath`. */
export const cityProblem = (view: View, question: CityPathQuestion, figureValue: FigureValue): Outcome<CityProblem> => {
  const inputs = cityInputs(view, question, figureValue);
  if (!inputs.ok) return inputs;
  const { place, pack, classId } = question;
  const urbanClass = classOf(pack, classId);
  const asked = new Set(urbanClass ? standardsOf(pack, urbanClass).map((one) => one.id) : []);
  const effects = Map.groupBy(
    view.all('effect').filter((one) => one.place === place && asked.has(one.standard)),
    (one) => one.work,
  );
  const works = withNeeds(view, [...effects.keys()]).flatMap((id) => view.find('work', id) ?? []);
  const reasons = new Map(works.map((work) => [work.id, whyLeftOut(view, work, question)]));
  spreadAlongNeeds(view, reasons);
  const weighed = works.filter((work) => reasons.get(work.id) === undefined);
  return done({
    problem: {
      pack,
      classId,
      cities: [
        {
          id: place,
          name: view.find('place', place)?.name ?? place,
          context: cityContext(pack, view.find('urban', place)),
          inputs: inputs.value.inputs,
          likely: inputs.value.likely,
        },
      ],
      works: weighed.map((work) =>
        plannedWork(view, question, work, effects.get(work.id) ?? [], new Set(weighed.map((one) => one.id))),
      ),
      limits: [
        ...recordedLimits(view, question.programme),
        ...(question.budget === undefined ? [] : [{ amount: question.budget }]),
      ],
      aim: question.aim,
    },
    leftOut: works.flatMap((work) => {
      const why = reasons.get(work.id);
      return why === undefined ? [] : [{ work, why }];
    }),
  });
};

const bondOf = (view: View, work: string): Stored<'bond'> | undefined =>
  groupedBy(view, 'bond', 'work', (one) => one.work).get(work)?.[0];

/** The works and all that they need, each once. */
const withNeeds = (view: View, ids: readonly string[]): readonly string[] => {
  const found = new Set(ids);
  for (const id of found) for (const need of bondOf(view, id)?.needs ?? []) found.add(need);
  return [...found];
};

/**
 * What the records say where nothing is tried: the total investment in whole đồng, and the last day of the expected
 * finish.
 */
export const recordedPlan = (view: View, work: string): { readonly cost: bigint; readonly finish: Day | undefined } => {
  const expected = workState(view, work).expectedFinish;
  return {
    cost: totalRows(view, work).reduce((sum, row) => sum + amountOf(row.amount).digits, 0n),
    finish: expected && lastDay(expected),
  };
};

const totalRows = (view: View, work: string): readonly Stored<'funding'>[] =>
  (groupedBy(view, 'funding', 'work', (one) => one.work).get(work) ?? []).filter((one) => one.kind === 'total');

const finishOf = (view: View, { finishes }: CityPathQuestion, work: string): Day | undefined =>
  finishes.get(work) ?? recordedPlan(view, work).finish;

const whyLeftOut = (view: View, { id }: Stored<'work'>, question: CityPathQuestion): LeftOut | undefined => {
  const { status } = workState(view, id);
  // What is done is in the inputs already.
  if (status === 'completed') return 'done';
  if (status === 'cancelled') return 'cancelled';
  if (question.without.has(id)) return 'not-wanted';
  if (finishOf(view, question, id) === undefined) return 'no-date';
  // Absent is not zero: a work that nobody has priced would otherwise be built for nothing. What is under way is paid
  // for.
  return status !== 'ongoing' && !question.costs.has(id) && totalRows(view, id).length === 0 ? 'no-cost' : undefined;
};

/** Who needs a work that will not be built cannot be built either; what is done is no longer needed. */
const spreadAlongNeeds = (view: View, reasons: Map<string, LeftOut | undefined>): void => {
  let changed = true;
  while (changed) {
    changed = false;
    for (const [id, why] of reasons) {
      const missing = (bondOf(view, id)?.needs ?? []).some((need) => ![undefined, 'done'].includes(reasons.get(need)));
      if (why !== undefined || !missing) continue;
      reasons.set(id, 'needs-left-out');
      changed = true;
    }
  }
};

const plannedWork = (
  view: View,
  question: CityPathQuestion,
  work: Stored<'work'>,
  effects: readonly Stored<'effect'>[],
  weighed: ReadonlySet<string>,
): PlannedWork => {
  const bond = bondOf(view, work.id);
  const finish = finishOf(view, question, work.id) as Day;
  const [least, step] = [bond?.least, bond?.step].map((text) => (text === undefined ? undefined : plainNumber(text)));
  return {
    id: work.id,
    name: work.name,
    state: workState(view, work.id).status === 'ongoing' ? 'under-way' : 'proposed',
    finish,
    effects: effects.map((one): Effect =>
      one.level === undefined
        ? { city: question.place, standard: one.standard, kind: 'add', amount: plainNumber(one.add ?? '') ?? '0' }
        : { city: question.place, standard: one.standard, kind: 'level', level: one.level },
    ),
    costs: costsOf(view, question, work.id, yearOf(finish)),
    ...(least !== undefined && step !== undefined && { scale: { least, step } }),
    needs: bond?.needs.filter((id) => weighed.has(id)) ?? [],
    excludes: bond?.excludes.filter((id) => weighed.has(id)) ?? [],
  };
};

/** The limits of the programme, by source and year. */
const recordedLimits = (view: View, programme: string): readonly Limit[] =>
  view
    .all('limit')
    .filter((one) => one.programme === programme)
    .map(({ capital, year, amount }) => ({
      ...(capital !== undefined && { source: capital }),
      ...(year !== undefined && { year: yearOf(firstDay(year)) }),
      amount: amountOf(amount).digits,
    }));

/** The total investment by source and year; a line without a year counts in the year of the finish. */
const costsOf = (view: View, { costs }: CityPathQuestion, work: string, finish: number): readonly Cost[] => {
  const stated = totalRows(view, work).map((row): Cost => ({
    source: row.capital,
    year: row.year === undefined ? finish : Number(row.year.slice(0, 4)),
    amount: amountOf(row.amount).digits,
  }));
  const instead = costs.get(work);
  if (instead === undefined) return stated;
  return inShares(stated, instead, finish);
};

/** Another total in the shares that are stated; what does not divide stays with the last. */
const inShares = (stated: readonly Cost[], total: bigint, finish: number): readonly Cost[] => {
  const sum = stated.reduce((all, one) => all + one.amount, 0n);
  if (sum === 0n) return [{ source: 'unstated', year: finish, amount: total }];
  const parts = stated.map((one) => ({ ...one, amount: (one.amount * total) / sum }));
  const rest = total - parts.reduce((all, one) => all + one.amount, 0n);
  return parts.map((one, index) => (index === parts.length - 1 ? { ...one, amount: one.amount + rest } : one));
};
