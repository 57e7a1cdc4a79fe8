import type { Address } from '#core/address/address.ts';
import { withFilter } from '#core/figure/build-address.ts';
import { recordedAddresses } from '#core/address/recorded-address.ts';
import { PROPERTIES, propertyNamed, URBAN_KEYS } from '#core/figure/properties.ts';
import { planFigure, type UrbanBasis } from '#core/figure/of-plan.ts';
import {
  addressProblem,
  makeFigure,
  propertyProblem,
  recordAt,
  settledValueBy,
  valueProblem,
  type Evaluator,
} from '#core/figure/evaluator.ts';
import type { Figure, FigureLaw } from '#core/figure/figure.ts';
import { pointsQuantity } from '#core/figure/urban-points.ts';
import { sameRational } from '#core/value/rational.ts';
import { done, type Outcome } from '#core/problem.ts';
import type { Quantity } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { likeliest } from '#core/text/likeliest.ts';
import { heldPacks, packOf, scoreCity } from '#core/city/city.ts';
import { classOf } from '#core/law/pack/pack.ts';
import type { PointsInterval, Sheet } from '#core/scoring/score.ts';

const ENDS = ['min', 'max'];

const sheets = memory<Outcome<Sheet>>();

/**
 * `urban:PLACE points[class=II,pack=111-2025]`: the points of a place under a pack: of all, of one `criterion`, of one
 * `standard`. Without `end` the value where it is settled; `end=min` and `end=max` are the least and the most that are
 * possible with what is known. `class` is by default the class the place wants to reach, `pack` the law in force on the
 * day; `scenario` takes the changes of a kept scenario in. `minimum` and `maximum`: the points that the law asks of the
 * whole or of one `criterion`, and the most that it gives for a criterion. What a set of works costs and comes to:
 * of-plan.ts.
 */
export const urbanFigure: Evaluator = (view, address, evaluate) => {
  const record = recordAt(view, address, 'urban');
  if (!record.ok) return record;
  const property = propertyNamed('urban', address.property ?? 'points');
  if (!property) return propertyProblem(address, PROPERTIES.urban);
  const keys: readonly string[] = URBAN_KEYS[property];
  const filters = new Map(address.filters.map(({ key, value }) => [key, value ?? '']));
  const unknown = [...filters.keys()].find((key) => !keys.includes(key));
  if (unknown !== undefined)
    return addressProblem('figure.filter', address, { key: unknown, known: keys, near: likeliest(unknown, keys) });
  const question = questionOf(view, address, record.value, filters);
  if (!question.ok) return question;
  const sheet = sheetOf(view, record.value, question.value, evaluate);
  if (!sheet.ok) return sheet;
  if (property === 'planned-cost' || property === 'planned-points')
    return planFigure(view, address, record.value, question.value, lawOf(view, sheet.value, undefined), evaluate);
  if (property !== 'points') return lawNumber(view, address, record.value, sheet.value, property);
  const asked = intervalAt(sheet.value, filters);
  if (!asked) return standardProblem(address, sheet.value, filters);
  const partsOf = (key: 'criterion' | 'standard', ids: readonly string[]) =>
    ids.map((id) => evaluate(view, withFilter(address, key, id, ['criterion']), evaluate));
  const parts = asked.parts ? partsOf(...asked.parts) : inputFigures(view, record.value, filters, evaluate);
  const value = valueAt(asked.points, filters.get('end'));
  const inputs = filters.has('standard') ? recordsOf(view, record.value, filters.get('standard') ?? '') : [];
  return done(
    makeFigure(view, address, {
      formula: filters.has('standard') ? 'law-points' : 'sum',
      value,
      parts: parts.flatMap((part) => (part.ok ? [part.value] : [])),
      records: [...inputs, record.value, ...correctionsOf(view, sheet.value, filters.get('standard'))],
      law: lawOf(view, sheet.value, filters.get('standard')),
      missing: value ? [] : sheet.value.unknowns.map((one) => one.id),
    }),
  );
};

const lawOf = (view: View, sheet: Sheet, standard: string | undefined): FigureLaw | undefined => {
  const regime = packOf(view, sheet.pack)?.regime;
  const status =
    standard === undefined ? sheet.lawStatus : sheet.standards.find((one) => one.id === standard)?.lawStatus;
  return regime === undefined || status === undefined ? undefined : { pack: sheet.pack, regime, status };
};

/**
 * The office's corrections of the law that the figure stands on itself; those of single standards stand behind its
 * parts.
 */
const correctionsOf = (view: View, { pack }: Sheet, standard: string | undefined): readonly Stored<'correction'>[] =>
  view
    .all('correction')
    .filter(
      (one) =>
        one.pack === pack &&
        (standard === undefined ? !one.path.startsWith('standards[') : one.path.startsWith(`standards[${standard}]`)),
    );

/** What the law asks for, or gives at most, in points. */
const lawNumber = (
  view: View,
  address: Address,
  urban: Stored<'urban'>,
  sheet: Sheet,
  end: 'minimum' | 'maximum',
): Outcome<Figure> => {
  const id = address.filters.find(({ key }) => key === 'criterion')?.value;
  const criterion = sheet.criteria.find((one) => one.id === id);
  if (!criterion && (id !== undefined || end === 'maximum'))
    return valueProblem(
      address,
      'criterion',
      id ?? '',
      sheet.criteria.map((one) => one.id),
    );
  const points = criterion ? criterion[end] : sheet.total.minimum;
  return done(
    makeFigure(view, address, {
      formula: 'law',
      value: points && pointsQuantity(points),
      records: [urban, ...correctionsOf(view, sheet, undefined)],
      law: lawOf(view, sheet, undefined),
      missing: points ? [] : [criterion ? `criteria[${criterion.id}]` : 'rules.total'],
    }),
  );
};

/** Which law, class and scenario the filters name. */
const questionOf = (
  view: View,
  address: Address,
  { place, aim }: Stored<'urban'>,
  filters: ReadonlyMap<string, string>,
): Outcome<UrbanBasis> => {
  const wrong = (key: string, known: readonly string[]): Outcome<never> =>
    valueProblem(address, key, filters.get(key) ?? '', known);
  const end = filters.get('end');
  if (end !== undefined && !ENDS.includes(end)) return wrong('end', ENDS);
  const scenarios = view.all('scenario').filter((one) => one.place === place);
  const scenario = scenarios.find((one) => one.id === filters.get('scenario'));
  if (filters.has('scenario') && !scenario)
    return wrong(
      'scenario',
      scenarios.map((one) => one.id),
    );
  const pack = packOf(view, filters.get('pack') ?? scenario?.pack);
  if (!pack)
    return filters.has('pack')
      ? wrong(
          'pack',
          heldPacks(view).map((one) => one.pack.id),
        )
      : addressProblem('figure.no-law', address);
  const classId = filters.get('class') ?? scenario?.class ?? aim;
  if (filters.has('class') && !classOf(pack, classId))
    return wrong(
      'class',
      pack.classes.map((one) => one.id),
    );
  return done({ pack, classId, scenario });
};

const standardProblem = (
  address: Address,
  { criteria, standards }: Sheet,
  filters: ReadonlyMap<string, string>,
): Outcome<never> => {
  const [criterion, standard] = [filters.get('criterion'), filters.get('standard')];
  if (standard === undefined)
    return valueProblem(
      address,
      'criterion',
      criterion ?? '',
      criteria.map((one) => one.id),
    );
  return valueProblem(
    address,
    'standard',
    standard,
    standards.filter((one) => criterion === undefined || one.criterion === criterion).map((one) => one.id),
  );
};

const sheetOf = (
  view: View,
  { place }: Stored<'urban'>,
  { pack, classId, scenario }: UrbanBasis,
  evaluate: Evaluator,
): Outcome<Sheet> =>
  sheets.recall(view, `${place} ${pack.id} ${classId} ${scenario?.id ?? ''}`, () =>
    scoreCity(view, { place, pack, classId, ...(scenario && { changes: scenario.inputs }) }, settledValueBy(evaluate)),
  );

const intervalAt = (
  sheet: Sheet,
  filters: ReadonlyMap<string, string>,
):
  | { readonly points: PointsInterval; readonly parts?: readonly ['criterion' | 'standard', readonly string[]] }
  | undefined => {
  const [criterion, standard] = [filters.get('criterion'), filters.get('standard')];
  if (standard !== undefined) {
    const found = sheet.standards.find(
      (one) => one.id === standard && (criterion === undefined || one.criterion === criterion),
    );
    return found && { points: found.points };
  }
  if (criterion === undefined)
    return { points: sheet.total.points, parts: ['criterion', sheet.criteria.map((one) => one.id)] };
  const found = sheet.criteria.find((one) => one.id === criterion);
  return (
    found && {
      points: found.points,
      parts: ['standard', sheet.standards.filter((one) => one.criterion === criterion).map((one) => one.id)],
    }
  );
};

const recordsOf = (view: View, { place }: Stored<'urban'>, standard: string): readonly Stored<'input'>[] =>
  (groupedBy(view, 'input', 'place', (one) => one.place).get(place) ?? []).filter((one) => one.standard === standard);

/** The figure that a standard's input is taken from. */
const inputFigures = (view: View, urban: Stored<'urban'>, filters: ReadonlyMap<string, string>, evaluate: Evaluator) =>
  recordedAddresses(recordsOf(view, urban, filters.get('standard') ?? '').map(({ figure }) => figure)).map((address) =>
    evaluate(view, address, evaluate),
  );

const valueAt = ({ min, max }: PointsInterval, end: string | undefined): Quantity | undefined => {
  if (end === 'min') return pointsQuantity(min);
  if (end === 'max') return pointsQuantity(max);
  return sameRational(min, max) ? pointsQuantity(min) : undefined;
};
