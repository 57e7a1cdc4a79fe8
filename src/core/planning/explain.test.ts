import { describe, expect, test } from 'vitest';
import { ALL_MINIMA, exactly, known, shippedPack } from '#testing/packs.ts';
import { addDecimals, plainDecimal, writePlainDecimal } from '#core/value/decimal.ts';
import { compareRationals, sameRational, subtractRationals, type Rational } from '#core/value/rational.ts';
import { checkPathProblem } from '#core/planning/check-problem.ts';
import { brokenDemands } from '#core/planning/evaluate-plan.ts';
import { integerProblem } from '#core/planning/integer-problem.ts';
import type { PathProblem, PlannedWork } from '#core/planning/problem.ts';
import { asDay } from '#core/value/day.ts';
import { levelIndex } from '#core/law/pack/levels.ts';
import { scoreSheet } from '#core/scoring/score.ts';
import type { Input } from '#core/scoring/input.ts';
import { findPath } from '#core/planning/find-path.ts';
import { openHighs } from '#files/engines/highs.ts';
import { allSets } from '#testing/exhaustive.ts';
import { pathCase } from '#testing/path-cases.ts';

const pack = shippedPack('111-2025');
const open = await openHighs();

/** The score of a set of whole works by the score sheet alone: another way than the planner's. */
const scoreBySheet = (problem: PathProblem, chosen: ReadonlyMap<string, number>, by: string | undefined): Rational => {
  const [city] = problem.cities;
  const inputs: Record<string, Input> = { ...city?.inputs };
  const finish = (id: string): string => {
    const work = problem.works.find((one) => one.id === id);
    if (work === undefined || work.state === 'under-way') return work?.finish ?? '';
    return [work.finish, ...work.needs.map(finish)].toSorted().at(-1) ?? work.finish;
  };
  for (const work of problem.works) {
    const share = chosen.get(work.id) ?? 0;
    if (share === 0 || (by !== undefined && finish(work.id) > by)) continue;
    for (const effect of work.effects) {
      const input = inputs[effect.standard];
      const scale = pack.scales.find(
        ({ id }) => id === pack.standards.find((one) => one.id === effect.standard)?.scale,
      );
      if (effect.kind === 'level' && input?.kind === 'level' && scale) {
        if ((levelIndex(scale, effect.level) ?? 0) > (levelIndex(scale, input.level) ?? 0))
          inputs[effect.standard] = { kind: 'level', level: effect.level };
      }
      if (effect.kind === 'add' && input?.kind === 'known')
        inputs[effect.standard] = known(
          writePlainDecimal(
            addDecimals(plainDecimal(input.value), plainDecimal((Number(effect.amount) * share).toFixed(4))),
          ),
        );
    }
  }
  for (const [id, input] of Object.entries(inputs)) {
    if (input.kind !== 'known') continue;
    const share = pack.standards.find((one) => one.id === id)?.unit === '%';
    const value = Number(input.value);
    if (value < 0) inputs[id] = known('0');
    if (share && value > 100) inputs[id] = known('100');
  }
  const sheet = scoreSheet(pack, 'II', inputs);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value.total.points.min;
};

test('explanations are true: every score in them is found again by the score sheet', { timeout: 120_000 }, async () => {
  let checked = 0;
  for (let seed = 0; seed < 120; seed += 1) {
    const problem = pathCase(pack, seed * 104729, {
      works: 8,
      cities: 1,
      open: 0,
      low: 0.12,
      effect: 1,
      aim: seed % 2 === 0 ? 'reach' : 'highest',
    });
    if (checkPathProblem(problem).length > 0) continue;
    const found = findPath(problem, open);
    if (!found.ok || found.value.score === undefined) continue;
    const { score, works, byWork, by, next } = found.value;
    const chosen = new Map(works.map(({ id, scale }) => [id, Number(scale.numerator) / Number(scale.denominator)]));
    expect(sameRational(scoreBySheet(problem, chosen, by), score)).toBe(true);
    for (const { work, takenOut } of byWork) {
      const without = new Map([...chosen].filter(([id]) => id !== work && !takenOut.alsoFall.includes(id)));
      const again = scoreBySheet(problem, without, by);
      expect(sameRational(again, takenOut.score)).toBe(true);
      expect(sameRational(subtractRationals(score, again), takenOut.lost)).toBe(true);
      checked += 1;
    }
    for (const addition of next) {
      if (addition.works.some((id) => problem.works.find((one) => one.id === id)?.scale !== undefined)) continue;
      const more = new Map([...chosen, ...addition.works.map((id) => [id, 1] as const)]);
      expect(sameRational(subtractRationals(scoreBySheet(problem, more, by), score), addition.points)).toBe(true);
    }
  }
  expect(checked).toBeGreaterThan(100);
});

const work = (id: string, change: Partial<PlannedWork>): PlannedWork => ({
  id,
  state: 'proposed',
  finish: asDay('2028-12-31'),
  effects: [],
  costs: [],
  needs: [],
  excludes: [],
  ...change,
});
const billion = (amount: number): bigint => BigInt(amount) * 1_000_000_000n;
const city = (amount: number, year = 2027) => [{ source: 'city', year, amount: billion(amount) }];
const water = (amount: string) => [{ city: 'u', standard: '2A.III.08', kind: 'add' as const, amount }];
/** At all minima but clean water, 85 of 90 %: it needs 5 more, and then has exactly 75 points. */
const thirsty = (works: readonly PlannedWork[], change: Partial<PathProblem> = {}): PathProblem => ({
  pack,
  classId: 'II',
  cities: [{ id: 'u', context: {}, inputs: { ...ALL_MINIMA, '2A.III.08': known('85') }, likely: {} }],
  works,
  limits: [],
  aim: { kind: 'reach', by: asDay('2030-12-31') },
  ...change,
});
const answer = async (problem: PathProblem) => {
  const found = findPath(problem, open);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

describe('small cases by hand', () => {
  test('the jump: 4.9 does not do, 5 does, to exactly 75', async () => {
    const { works, cost, score, bound } = await answer(
      thirsty([
        work('a', { effects: water('4.9'), costs: city(1) }),
        work('b', { effects: water('5'), costs: city(9) }),
      ]),
    );
    expect([works.map(({ id }) => id), cost, score, bound]).toEqual([
      ['b'],
      billion(9),
      exactly('75'),
      exactly(String(billion(9))),
    ]);
  });

  test('two cheap works together beat one dear one', async () => {
    const { works, cost } = await answer(
      thirsty([
        work('a', { effects: water('2.5'), costs: city(3) }),
        work('b', { effects: water('2.5'), costs: city(4) }),
        work('c', { effects: water('5'), costs: city(8) }),
      ]),
    );
    expect([works.map(({ id }) => id), cost]).toEqual([['a', 'b'], billion(7)]);
  });

  test('part of a work, where a part is enough', async () => {
    const { works, cost } = await answer(
      thirsty([work('a', { effects: water('8'), costs: city(8), scale: { least: '0.25', step: '0.125' } })]),
    );
    expect(works).toMatchObject([{ id: 'a', scale: { numerator: 5n, denominator: 8n }, cost: billion(5) }]);
    expect(cost).toBe(billion(5));
  });

  test('a work under way costs nothing more, and counts once it is finished', async () => {
    const underWay = work('a', { state: 'under-way', effects: water('5'), costs: city(100) });
    expect(await answer(thirsty([underWay]))).toMatchObject({
      status: 'optimal',
      cost: 0n,
      works: [{ id: 'a', cost: 0n }],
    });
    expect(await answer(thirsty([{ ...underWay, finish: asDay('2031-01-01') }]))).toMatchObject({
      status: 'infeasible',
    });
  });

  test('the effect of a work holds when what it needs is finished', async () => {
    const needed = [
      work('a', { effects: water('5'), costs: city(1), needs: ['b'] }),
      work('b', { finish: asDay('2031-06-30'), costs: city(1) }),
    ];
    expect(await answer(thirsty(needed))).toMatchObject({
      status: 'infeasible',
      conflict: { demands: expect.arrayContaining([{ kind: 'date', by: '2030-12-31' }]) },
    });
    expect(await answer(thirsty(needed, { aim: { kind: 'earliest' } }))).toMatchObject({
      status: 'optimal',
      by: '2031-06-30',
      cost: billion(2),
    });
  });

  test('unknown inputs: the path for the worst case beside the one for the likely case', async () => {
    const problem = thirsty(
      [work('a', { effects: water('5'), costs: city(9) }), work('b', { effects: water('2'), costs: city(1) })],
      {
        cities: [
          {
            id: 'u',
            context: {},
            inputs: { ...ALL_MINIMA, '2A.III.08': { kind: 'interval', low: '85', high: '90' } },
            likely: { '2A.III.08': known('88') },
          },
        ],
      },
    );
    const { works, likely } = await answer(problem);
    expect([works.map(({ id }) => id), likely?.works.map(({ id }) => id)]).toEqual([['a'], ['b']]);
  });

  test('a value whose definition is not stated counts as unknown in the worst case, and as itself in the likely one', async () => {
    const doubtful: Input = {
      kind: 'known',
      value: '88',
      evidence: { document: 'd', caveat: 'definition-not-stated' },
    };
    const problem = thirsty(
      [work('a', { effects: water('90'), costs: city(9) }), work('b', { effects: water('2'), costs: city(1) })],
      {
        cities: [{ id: 'u', context: {}, inputs: { ...ALL_MINIMA, '2A.III.08': doubtful }, likely: {} }],
      },
    );
    const { works, likely } = await answer(problem);
    expect([works.map(({ id }) => id), likely?.works.map(({ id }) => id)]).toEqual([['a'], ['b']]);
  });

  test('several cities each need their own', async () => {
    const town = (id: string) => ({ id, context: {}, inputs: { ...ALL_MINIMA, '2A.III.08': known('85') }, likely: {} });
    const both = await answer(
      thirsty(
        [
          work('a', {
            effects: [...water('5'), { city: 'v', standard: '2A.III.08', kind: 'add', amount: '4' }],
            costs: city(5),
          }),
          work('b', { effects: [{ city: 'v', standard: '2A.III.08', kind: 'add', amount: '1' }], costs: city(2) }),
        ],
        { cities: [town('u'), town('v')] },
      ),
    );
    expect(both).toMatchObject({
      cost: billion(7),
      cities: [
        { id: 'u', verdict: 'passes' },
        { id: 'v', verdict: 'passes' },
      ],
    });
  });

  test('what the next million would buy', async () => {
    const { next } = await answer(
      thirsty([
        work('a', { effects: water('5'), costs: city(9) }),
        work('b', {
          effects: [{ city: 'u', standard: '2A.III.07', kind: 'add', amount: '1' }],
          costs: [{ source: 'city', year: 2027, amount: 1_000_000n }],
        }),
      ]),
    );
    // Roads 6 → 7 of 6…8: half of one point.
    expect(next).toEqual([
      { works: ['b'], over: [], cost: 1_000_000n, points: exactly('0.5'), perMillion: exactly('0.5') },
    ]);
  });

  test('what the next million would buy where the budget is spent: the limits say by how much they fall short', async () => {
    const road = (id: string, amount: string, cost: bigint): PlannedWork =>
      work(id, {
        effects: [{ city: 'u', standard: '2A.III.07', kind: 'add', amount }],
        costs: [{ source: 'city', year: 2027, amount: cost }],
      });
    const { works, next } = await answer(
      thirsty([road('a', '1', 3_000_000n), road('b', '0.5', 2_000_000n)], {
        aim: { kind: 'highest', by: asDay('2030-12-31') },
        limits: [{ amount: 4_000_000n }, { source: 'city', year: 2027, amount: 4_500_000n }],
      }),
    );
    expect(works.map(({ id }) => id)).toEqual(['a']);
    expect(next).toEqual([
      {
        works: ['b'],
        over: [
          { amount: 4_000_000n, short: 1_000_000n },
          { source: 'city', year: 2027, amount: 4_500_000n, short: 500_000n },
        ],
        cost: 2_000_000n,
        points: exactly('0.25'),
        perMillion: exactly('0.125'),
      },
    ]);
  });

  test('one source, one year, one limit', async () => {
    const works = [
      work('a', { effects: water('5'), costs: city(5, 2026) }),
      work('b', { effects: water('5'), costs: city(6, 2027) }),
    ];
    expect(
      await answer(thirsty(works, { limits: [{ source: 'city', year: 2026, amount: billion(5) - 1n }] })),
    ).toMatchObject({ cost: billion(6) });
    expect(
      await answer(thirsty(works, { limits: [{ source: 'city', year: 2026, amount: billion(5) }] })),
    ).toMatchObject({ cost: billion(5) });
  });
});

describe('where no set will do', () => {
  test('the demands that cannot hold together are named', async () => {
    const { conflict } = await answer(
      thirsty([work('a', { effects: water('5'), costs: city(9) })], {
        limits: [{ amount: billion(50) }, { source: 'city', amount: billion(8) }],
      }),
    );
    expect(conflict).toMatchObject({ minimal: true, smallest: true });
    expect(conflict?.demands).toHaveLength(2);
    expect(conflict?.demands).toContainEqual({ kind: 'limit', source: 'city', amount: billion(8) });
  });

  test('an exclusion can be the reason', async () => {
    const { conflict } = await answer(
      thirsty([work('a', { effects: water('3'), excludes: ['b'] }), work('b', { effects: water('3') })]),
    );
    expect(conflict?.demands).toContainEqual({ kind: 'excludes', work: 'a', other: 'b' });
  });

  test('no smaller set of demands is in conflict: checked by trying all', { timeout: 120_000 }, async () => {
    let checked = 0;
    for (let seed = 0; seed < 600 && checked < 40; seed += 1) {
      const problem = pathCase(pack, seed * 611953, {
        works: 6,
        cities: 1,
        open: 0,
        low: 0.12,
        effect: 1,
        aim: 'reach',
      });
      if (checkPathProblem(problem).length > 0 || problem.aim.kind !== 'reach') continue;
      const found = findPath(problem, open);
      if (!found.ok || found.value.conflict === undefined) continue;
      const { demands, smallest } = found.value.conflict;
      expect(smallest).toBe(true);
      expect({ seed, size: demands.length }).toEqual({ seed, size: smallestConflict(problem, problem.aim.by) });
      checked += 1;
    }
    expect(checked).toBe(40);
  });
});

/**
 * The size of the smallest conflict by trying every set of works, once with the day and once without: a hitting set
 * over what each breaks.
 */
const smallestConflict = (problem: PathProblem, by: ReturnType<typeof asDay>): number => {
  const broken = new Set<string>();
  for (const day of [by, undefined]) {
    const whole = integerProblem(problem, 'worst', day);
    for (const steps of allSets(whole))
      broken.add([...brokenDemands(whole, steps), ...(day === undefined ? ['date'] : [])].join());
  }
  const ways = [...broken].map((text) => text.split(','));
  const keys = [...new Set(ways.flat())];
  // A conflict must meet every way of giving demands up; the smallest is the smallest hitting set.
  for (let size = 1; size <= keys.length; size += 1) if (hits(ways, keys, size)) return size;
  return 0;
};

const hits = (ways: readonly (readonly string[])[], keys: readonly string[], size: number): boolean => {
  const [first] = ways;
  if (first === undefined) return true;
  return (
    size > 0 &&
    first.some((key) =>
      hits(
        ways.filter((way) => !way.includes(key)),
        keys,
        size - 1,
      ),
    )
  );
};

test('better never means dearer: a demand taken away never raises the cost', async () => {
  const works = [
    work('a', { effects: water('5'), costs: city(5) }),
    work('b', { effects: water('5'), costs: city(6, 2026) }),
  ];
  const [free, bound] = [
    await answer(thirsty(works)),
    await answer(thirsty(works, { limits: [{ year: 2027, amount: 0n }] })),
  ];
  expect(compareRationals(exactly(String(free.cost)), exactly(String(bound.cost)))).toBe(-1);
});
