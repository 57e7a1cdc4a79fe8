/** What is wrong with a question to the planner: all problems, each with its field. */
import { absoluteDecimal, compareDecimals, decimal, plainDecimal, readPlainDecimal } from '#core/value/decimal.ts';
import { plainRational, divideRationals, ONE } from '#core/value/rational.ts';
import type { Problem, Where } from '#core/problem.ts';
import { circlesIn } from '#core/value/circles.ts';
import type { Effect, PartialScale, PathProblem, PlannedWork } from '#core/planning/problem.ts';
import { compileClass, type CompiledClass } from '#core/scoring/compile.ts';
import { highestOf } from '#core/law/pack/limits.ts';
import { levelIndex, listLevels } from '#core/law/pack/levels.ts';
import { checkInputs } from '#core/scoring/score.ts';
import { checkLikely, UNKNOWN } from '#core/scoring/input.ts';
import { scaleOf } from '#core/law/pack/pack.ts';

/** Each id that stands more than once, told once. */
const repeatedIds = (list: string, ids: readonly string[]): readonly Problem[] => {
  const [seen, told] = [new Set<string>(), new Set<string>()];
  return ids.flatMap((id) => {
    if (!seen.has(id) || told.has(id)) {
      seen.add(id);
      return [];
    }
    told.add(id);
    return [{ code: 'path.repeated-id', where: { field: `${list}[${id}]` }, data: { id } }];
  });
};

const checkEffect = (
  problem: PathProblem,
  compiled: CompiledClass,
  work: PlannedWork,
  effect: Effect,
  index: number,
): readonly Problem[] => {
  const where = { record: work.id, field: `works[${work.id}].effects[${index}]` };
  if (!problem.cities.some(({ id }) => id === effect.city))
    return [{ code: 'path.unknown-city', where, data: { city: effect.city } }];
  const found = compiled.standards.find(({ standard }) => standard.id === effect.standard);
  if (found === undefined) return [{ code: 'path.unknown-standard', where, data: { standard: effect.standard } }];
  const scale = scaleOf(problem.pack, found.standard);
  if (effect.kind === 'level') {
    if (scale === undefined) return [{ code: 'path.level-on-number', where, data: { standard: effect.standard } }];
    const unknown =
      levelIndex(scale, effect.level) === undefined
        ? [{ code: 'input.unknown-level', where, data: { level: effect.level, known: listLevels(scale.levels) } }]
        : [];
    return work.scale === undefined
      ? unknown
      : [...unknown, { code: 'path.partial-level', where, data: { standard: effect.standard } }];
  }
  if (scale !== undefined)
    return [
      { code: 'path.number-on-level', where, data: { standard: effect.standard, known: listLevels(scale.levels) } },
    ];
  const amount = readPlainDecimal(effect.amount);
  if (!amount) return [{ code: 'input.not-a-number', where, data: { value: effect.amount } }];
  const most = highestOf(found.standard);
  return most !== undefined && compareDecimals(absoluteDecimal(amount), plainDecimal(most)) > 0
    ? [{ code: 'input.above-possible', where, data: { value: effect.amount, most } }]
    : [];
};

/** Problems of what part of a work may be built. */
export const checkScale = ({ least, step }: PartialScale, where: Where): readonly Problem[] => {
  const [low, size] = [readPlainDecimal(least), readPlainDecimal(step)];
  if (!low || !size) return [{ code: 'input.not-a-number', where, data: { value: low ? step : least } }];
  if (
    size.digits <= 0n ||
    low.digits <= 0n ||
    compareDecimals(low, decimal(1)) > 0 ||
    compareDecimals(size, decimal(1)) > 0
  )
    return [{ code: 'path.scale-out-of-bounds', where, data: { least, step } }];
  const whole =
    divideRationals(ONE, plainRational(step)).denominator === 1n &&
    divideRationals(plainRational(least), plainRational(step)).denominator === 1n;
  return whole ? [] : [{ code: 'path.scale-not-in-steps', where, data: { least, step } }];
};

const checkWork = (
  problem: PathProblem,
  compiled: CompiledClass | undefined,
  work: PlannedWork,
  ids: ReadonlySet<string>,
): readonly Problem[] => {
  const at = `works[${work.id}]`;
  const refs = (['needs', 'excludes'] as const).flatMap((key) =>
    work[key].flatMap((id): readonly Problem[] => {
      const where = { record: work.id, field: `${at}.${key}` };
      if (id === work.id) return [{ code: 'path.refers-to-itself', where }];
      return ids.has(id) ? [] : [{ code: 'path.unknown-work', where, data: { work: id } }];
    }),
  );
  return [
    ...refs,
    ...(compiled === undefined
      ? []
      : work.effects.flatMap((effect, index) => checkEffect(problem, compiled, work, effect, index))),
    ...work.costs.flatMap(({ amount }, index) =>
      amount < 0n
        ? [
            {
              code: 'path.negative-cost',
              where: { record: work.id, field: `${at}.costs[${index}].amount` },
              data: { amount: String(amount) },
            },
          ]
        : [],
    ),
    ...(work.scale === undefined ? [] : checkScale(work.scale, { record: work.id, field: `${at}.scale` })),
  ];
};

/** Works that need one another in a circle; of circles that share a work, one. */
const checkCycles = ({ works }: PathProblem): readonly Problem[] =>
  // A work that needs itself has been told as such.
  circlesIn(new Map(works.map(({ id, needs }) => [id, needs.filter((need) => need !== id)]))).map((circle) => ({
    code: 'path.cycle-of-needs',
    where: { record: circle[0] ?? '', field: `works[${circle[0] ?? ''}].needs` },
    data: { works: [...circle, ...circle.slice(0, 1)] },
  }));

/** Two works under way stand in every set, so they cannot exclude one another. */
const checkForced = ({ works }: PathProblem): readonly Problem[] => {
  const underWay = new Set(works.filter(({ state }) => state === 'under-way').map(({ id }) => id));
  return works.flatMap((work) =>
    work.excludes.flatMap((id) =>
      underWay.has(work.id) && underWay.has(id)
        ? [
            {
              code: 'path.under-way-excluded',
              where: { record: work.id, field: `works[${work.id}].excludes` },
              data: { work: id },
            },
          ]
        : [],
    ),
  );
};

/** A path cannot be proven while the law's own numbers are missing. */
const checkLaw = (compiled: CompiledClass): readonly Problem[] => {
  const { pack, criteria } = compiled;
  const missing = [
    ...compiled.standards.flatMap(({ lawMissing }) => lawMissing),
    ...(compiled.urbanClass.method === 'points'
      ? criteria.flatMap(({ id, points }) => (points.min.is === undefined ? [`criteria[${id}].points.min`] : []))
      : []),
  ];
  const reduced = compiled.context.reductions !== undefined && compiled.context.reductions.length > 0;
  // What is missing of a reduction only widens the interval: its strictest reading is safe to plan for.
  const needed = reduced
    ? missing.filter(
        (path) => !path.startsWith('reductions[') && path !== 'rules.countRounding' && path !== 'rules.reducedBetween',
      )
    : missing;
  return needed.length === 0
    ? []
    : [
        {
          code: 'path.law-missing',
          where: { file: pack.id },
          data: { class: compiled.urbanClass.id, missing: [...new Set(needed)] },
        },
      ];
};

/** The place of a city's problem, where it is not of the class or the pack as a whole. */
const inCity = (city: string, fault: Problem): Problem => {
  const { field } = fault.where;
  return field === undefined
    ? fault
    : { ...fault, where: { ...fault.where, record: city, field: `cities[${city}].${field}` } };
};

/** Every problem of the question; empty when the planner may start. */
export const checkPathProblem = (problem: PathProblem): readonly Problem[] => {
  const cities = problem.cities.map((city) => ({
    city,
    compiled: compileClass(problem.pack, problem.classId, city.context),
  }));
  const ids = new Set(problem.works.map(({ id }) => id));
  const first = cities.flatMap(({ compiled }) => (compiled.ok ? [compiled.value] : []))[0];
  return [
    ...(problem.cities.length === 0 ? [{ code: 'path.no-cities', where: { field: 'cities' } }] : []),
    ...repeatedIds(
      'cities',
      problem.cities.map(({ id }) => id),
    ),
    ...repeatedIds(
      'works',
      problem.works.map(({ id }) => id),
    ),
    ...cities.flatMap(({ city, compiled }): readonly Problem[] => {
      if (!compiled.ok) return compiled.problems.map((fault) => inCity(city.id, fault));
      const likely = Object.entries(city.likely).flatMap(([id, input]) => {
        const found = compiled.value.standards.find(({ standard }) => standard.id === id);
        return found === undefined
          ? []
          : checkLikely(problem.pack, found.standard, city.inputs[id] ?? UNKNOWN, input, {
              field: `inputs[${id}].likely`,
            });
      });
      const faults = [...checkInputs(compiled.value, city.inputs), ...likely];
      return [...faults.map((fault) => inCity(city.id, fault)), ...checkLaw(compiled.value)];
    }),
    ...problem.works.flatMap((work) => checkWork(problem, first, work, ids)),
    ...problem.limits.flatMap(({ amount }, index) =>
      amount < 0n
        ? [
            {
              code: 'path.negative-limit',
              where: { field: `limits[${index}].amount` },
              data: { amount: String(amount) },
            },
          ]
        : [],
    ),
    ...checkCycles(problem),
    ...checkForced(problem),
  ];
};
