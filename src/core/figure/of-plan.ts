/** Figures of a set of works for the urban class: what it costs, and the points once all of it is finished. */
import { makeFigure, settledValueBy, valueProblem, type Evaluator } from '#core/figure/evaluator.ts';
import type { Address } from '#core/address/address.ts';
import { withFilter } from '#core/figure/build-address.ts';
import type { Figure, FigureLaw } from '#core/figure/figure.ts';
import { pointsQuantity } from '#core/figure/urban-points.ts';
import type { IntegerProblem } from '#core/planning/integer-problem.ts';
import type { Case } from '#core/planning/problem.ts';
import { trialOf } from '#core/city/trial.ts';
import { weighableWorks, weighSet } from '#core/city/weigh-set.ts';
import { readWorkSet, writeWorkSet, type ChosenPart } from '#core/planning/work-set.ts';
import { done, type Outcome } from '#core/problem.ts';
import { quantity } from '#core/value/quantity.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { classOf, standardsOf, type RulePack } from '#core/law/pack/pack.ts';

/** Which law, class and scenario an address of the urban class names. */
export interface UrbanBasis {
  readonly pack: RulePack;
  readonly classId: string;
  readonly scenario: Stored<'scenario'> | undefined;
}

const CASES: readonly Case[] = ['likely', 'worst'];

/**
 * `urban:PLACE planned-cost[scenario=ID,works=a;b*1/4]`: what the works cost, in whole đồng, with the costs that the
 * scenario tries; nothing for works under way. `planned-points[…]`: the points once all of them are finished, in all or
 * of one
 * `criterion`; unknown inputs at their worst end, or with `case=likely` at the value held for likely.
 */
export const planFigure = (
  view: View,
  address: Address,
  urban: Stored<'urban'>,
  { pack, classId, scenario }: UrbanBasis,
  law: FigureLaw | undefined,
  evaluate: Evaluator,
): Outcome<Figure> => {
  const filters = new Map(address.filters.map(({ key, value }) => [key, value ?? '']));
  const works = readWorkSet(filters.get('works') ?? '');
  if (!works) return valueProblem(address, 'works', filters.get('works') ?? '', weighable(view, urban));
  const which = CASES.find((one) => one === (filters.get('case') ?? 'worst'));
  if (!which) return valueProblem(address, 'case', filters.get('case') ?? '', CASES);
  const problem = worksOf(view, urban, { pack, classId, scenario }, which, evaluate);
  if (!problem.ok) return problem;
  const weighed = weighSet(problem.value, works);
  if (!weighed.ok) return weighed;
  const { cost, total, criteria } = weighed.value;
  if (address.property === 'planned-cost') {
    return done(
      makeFigure(view, address, {
        formula: 'planned-cost',
        value: quantity(cost, MONEY),
        ...costParts(view, address, works, scenario, evaluate),
      }),
    );
  }
  const criterion = filters.get('criterion');
  const points = criterion === undefined ? total : criteria.find((one) => one.id === criterion)?.points;
  if (!points)
    return valueProblem(
      address,
      'criterion',
      criterion ?? '',
      criteria.map((one) => one.id),
    );
  const parts =
    criterion === undefined
      ? criteria.map((one) => evaluate(view, withFilter(address, 'criterion', one.id), evaluate))
      : [];
  return done(
    makeFigure(view, address, {
      formula: 'planned-points',
      value: pointsQuantity(points),
      parts: parts.flatMap((part) => (part.ok ? [part.value] : [])),
      records: [
        urban,
        ...(scenario ? [scenario] : []),
        ...behindPoints(view, urban, { pack, classId, scenario }, criterion, works),
      ],
      law,
    }),
  );
};

const problems = memory<Outcome<IntegerProblem>>();

/** Every part of a sum asks the same again. */
const worksOf = (
  view: View,
  { place }: Stored<'urban'>,
  { pack, classId, scenario }: UrbanBasis,
  which: Case,
  evaluate: Evaluator,
): Outcome<IntegerProblem> =>
  problems.recall(view, `${place} ${pack.id} ${classId} ${scenario?.id ?? ''} ${which}`, () =>
    weighableWorks(view, { place, pack, classId, case: which, ...trialOf(scenario) }, settledValueBy(evaluate)),
  );

/** The works with an effect on the place. */
const weighable = (view: View, { place }: Stored<'urban'>): readonly string[] => [
  ...new Set(
    view
      .all('effect')
      .filter((one) => one.place === place)
      .map((one) => one.work),
  ),
];

/**
 * What the works do, what the place has without them, and the office's corrections of the law; of one criterion, or
 * what the whole adds to its parts.
 */
const behindPoints = (
  view: View,
  { place }: Stored<'urban'>,
  { pack, classId }: UrbanBasis,
  criterion: string | undefined,
  works: readonly ChosenPart[],
) => {
  const asked = classOf(pack, classId);
  const standards = new Set(
    (asked ? standardsOf(pack, asked) : [])
      .filter((one) => criterion === undefined || one.criterion === criterion)
      .map((one) => one.id),
  );
  const ownOf = <Row extends { readonly place: string; readonly standard: string }>(
    rows: readonly Row[],
  ): readonly Row[] => rows.filter((one) => one.place === place && standards.has(one.standard));
  return [
    ...works.flatMap(({ id }) => ownOf(groupedBy(view, 'effect', 'work', (one) => one.work).get(id) ?? [])),
    ...(criterion === undefined ? [] : ownOf(groupedBy(view, 'input', 'place', (one) => one.place).get(place) ?? [])),
    ...view
      .all('correction')
      .filter((one) => one.pack === pack.id && isAbout(one.path, criterion === undefined ? undefined : standards)),
  ];
};

/** Corrections of single standards stand behind their criterion, all others behind the whole. */
const isAbout = (path: string, standards: ReadonlySet<string> | undefined): boolean => {
  const standard = /^standards\[([^\]]+)\]/u.exec(path)?.[1];
  return standards === undefined ? standard === undefined : standard !== undefined && standards.has(standard);
};

/**
 * Of several works the cost of each; of one what is recorded of its investment, and the scenario where that tries
 * another cost.
 */
const costParts = (
  view: View,
  address: Address,
  works: readonly ChosenPart[],
  scenario: Stored<'scenario'> | undefined,
  evaluate: Evaluator,
) => {
  if (works.length > 1) {
    const parts = works.map((work) => evaluate(view, withFilter(address, 'works', writeWorkSet([work])), evaluate));
    return { parts: parts.flatMap((part) => (part.ok ? [part.value] : [])) };
  }
  const id = works[0]?.id ?? '';
  const funding = (groupedBy(view, 'funding', 'work', (one) => one.work).get(id) ?? []).filter(
    (one) => one.kind === 'total',
  );
  const tried = scenario?.costs.some((one) => one.work === id) ? [scenario] : [];
  return { records: [...funding, ...tried, ...view.all('work').filter((one) => one.id === id)] };
};
