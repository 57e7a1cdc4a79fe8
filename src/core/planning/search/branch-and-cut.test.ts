/** The exact search finds what looking at everything finds, whatever the engine says. */
import { describe, expect, it } from 'vitest';
import { branchAndCut } from '#core/planning/search/branch-and-cut.ts';
import type { OpenLinear } from '#core/planning/search/linear.ts';
import type { IntegerProgramme, IntegerRow } from '#core/planning/search/programme.ts';
import type { SearchQuestion, SearchResult } from '#core/planning/search/search-question.ts';
import { openHighs } from '#files/engines/highs.ts';

const highs = await openHighs();

/** An engine that never knows anything. */
const silent: OpenLinear = (model) => ({
  ...highs(model),
  solve: () => ({
    status: 'unknown',
    value: 0,
    values: new Float64Array(model.cost.length),
    weights: new Float64Array(),
  }),
});
/** An engine whose every number is another: it says where to look, and is wrong. */
const lying: OpenLinear = (model) => {
  const engine = highs(model);
  return {
    ...engine,
    solve: () => {
      const { values, weights, ...told } = engine.solve();
      return {
        ...told,
        value: told.value * 3,
        values: values.map((one) => 1 - one),
        weights: weights.map((one) => one * 5),
      };
    },
  };
};

/** Always the same numbers. */
const dice = (seed: number): ((most: number) => number) => {
  let state = seed * 2_654_435_761 + 1;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
};

/** Of five to nine columns, or of as many as are asked. */
const puzzle = (seed: number, large?: number): IntegerProgramme => {
  const roll = dice(seed + 1);
  for (let skip = 0; skip < 5; skip += 1) roll(9);
  const size = large ?? 5 + roll(5);
  const rows = Array.from({ length: (large === undefined ? 2 : 16) + roll(4) }, (): IntegerRow => {
    const columns = Array.from({ length: size }, (_, at) => at).filter(() => roll(3) > 0);
    const coefficients = columns.map(() => BigInt(roll(9) - 2));
    const sum = coefficients.reduce((all, one) => all + (one > 0n ? one : 0n), 0n);
    return { columns, coefficients, least: (sum * BigInt(4 + roll(6))) / 10n };
  });
  return {
    columns: Array.from({ length: size }, () => ({
      kind: 'choice' as const,
      upper: 1n,
      cost: BigInt(2 + 2 * roll(15)),
    })),
    rows,
    constant: BigInt(roll(4)),
    implied: Array.from({ length: size }, () => []),
  };
};

type Chosen = readonly number[];

const keepsAll = ({ rows }: IntegerProgramme, isChosen: (column: number) => boolean): boolean =>
  rows.every(
    ({ columns, coefficients, least }) =>
      columns.reduce((sum, column, at) => sum + (isChosen(column) ? (coefficients[at] ?? 0n) : 0n), 0n) >= least,
  );
const judgeOf =
  (programme: IntegerProgramme): SearchQuestion<Chosen>['judge'] =>
  (isChosen) => {
    if (!keepsAll(programme, isChosen)) return undefined;
    const answer = programme.columns.flatMap((_, column) => (isChosen(column) ? [column] : []));
    return {
      answer,
      cost: answer.reduce((sum, column) => sum + (programme.columns[column]?.cost ?? 0n), programme.constant),
    };
  };
const cheapest = (programme: IntegerProgramme): bigint | undefined => {
  const judge = judgeOf(programme);
  let best: bigint | undefined;
  for (let bits = 0; bits < 2 ** programme.columns.length; bits += 1) {
    const found = judge((column) => ((bits >> column) & 1) === 1);
    if (found && (best === undefined || found.cost < best)) best = found.cost;
  }
  return best;
};
const searched = (
  programme: IntegerProgramme,
  own: Partial<SearchQuestion<Chosen>> = {},
): SearchResult<Chosen> & { readonly spent: number } => {
  const budget = own.budget ?? { left: 5000 };
  const before = budget.left;
  const result = branchAndCut<Chosen>({ programme, step: 2n, judge: judgeOf(programme), open: highs, budget, ...own });
  return { ...result, spent: before - budget.left };
};

const PUZZLES = Array.from({ length: 60 }, (_, seed) => puzzle(seed));

describe('small questions', () => {
  it('some have an answer, and some have none', () => {
    const all = PUZZLES.map(cheapest);
    expect(all.filter((one) => one === undefined).length).toBeGreaterThan(3);
    expect(all.filter((one) => one !== undefined).length).toBeGreaterThan(30);
  });

  it.each<readonly [string, Partial<SearchQuestion<Chosen>>]>([
    ['as it stands', {}],
    ['with an engine that never knows', { open: silent }],
    ['with an engine that lies', { open: lying }],
    ['without cuts', { settings: { rootRounds: 0, rounds: 0, cutDepth: 0 } }],
    ['without trying out', { settings: { tries: 0 } }],
    ['what is yes first', { settings: { first: 'yes', reliable: 1 } }],
    ['what is no first', { settings: { first: 'no', rounds: 1 } }],
    ['by any cost', { step: 1n }],
  ])('the cheapest answer of each, %s', (_, own) => {
    for (const [seed, programme] of PUZZLES.entries()) {
      const expected = cheapest(programme);
      const { best, least, proven } = searched(programme, own);
      expect({ seed, cost: best?.cost, proven }).toEqual({ seed, cost: expected, proven: true });
      if (expected !== undefined) expect({ seed, least }).toEqual({ seed, least: expected });
      if (best)
        expect({ seed, told: judgeOf(programme)((column) => best.answer.includes(column)) }).toEqual({
          seed,
          told: best,
        });
    }
  });

  it('what is known beforehand stands, unless something costs less', () => {
    for (const [seed, programme] of PUZZLES.entries()) {
      const expected = cheapest(programme);
      if (expected === undefined) continue;
      const dear = { cost: expected + 2n, answer: [99] };
      const cheap = { cost: expected, answer: [99] };
      expect({ seed, cost: searched(programme, { start: dear }).best?.cost }).toEqual({ seed, cost: expected });
      expect({ seed, best: searched(programme, { start: cheap }).best }).toEqual({ seed, best: cheap });
    }
  });

  it('any answer is enough where it is all that is asked', () => {
    for (const [seed, programme] of PUZZLES.entries()) {
      const { best, proven } = searched(programme, { anyAnswer: true });
      expect({ seed, found: best !== undefined, proven }).toEqual({
        seed,
        found: cheapest(programme) !== undefined,
        proven: true,
      });
    }
  });

  it('out of time, what is told is no more than what is known', () => {
    let unproven = 0;
    for (const programme of PUZZLES) {
      const expected = cheapest(programme);
      for (const left of [0, 1, 2, 4]) {
        const { best, least, proven } = searched(programme, { budget: { left } });
        if (best) expect(best.cost >= (expected ?? 0n)).toBe(true);
        if (expected !== undefined && least !== undefined) expect(least <= expected).toBe(true);
        if (proven) expect(best?.cost).toBe(expected);
        else unproven += 1;
      }
    }
    expect(unproven).toBeGreaterThan(20);
  });
});

describe('how much is looked into', () => {
  it('is always the same', () =>
    expect(PUZZLES.slice(0, 9).map((one) => searched(one).spent)).toEqual(
      PUZZLES.slice(0, 9).map((one) => searched(one).spent),
    ));

  it('nothing, where there is nothing to choose', () =>
    expect(searched({ columns: [], rows: [], constant: 3n, implied: [] }).best).toEqual({ answer: [], cost: 3n }));

  it('nothing, where no row can hold', () => {
    const programme = puzzle(3);
    const impossible = { ...programme, rows: [{ columns: [0, 1], coefficients: [1n, 1n], least: 3n }] };
    expect(searched(impossible)).toEqual({ proven: true, spent: 0 });
  });

  const LARGE = Array.from({ length: 8 }, (_, seed) => puzzle(seed, 45));
  const spentOn = (own: Partial<SearchQuestion<Chosen>>): number =>
    LARGE.reduce((sum, programme) => sum + searched(programme, own).spent, 0);

  it('every way of going about it comes to the same, of larger questions too', () => {
    const costs = (own: Partial<SearchQuestion<Chosen>>) => LARGE.map((one) => searched(one, own).best?.cost);
    const plain = costs({});
    expect(plain.filter((one) => one !== undefined).length).toBeGreaterThan(3);
    expect(costs({ settings: { rootRounds: 0, rounds: 0 } })).toEqual(plain);
    expect(costs({ settings: { tries: 0, first: 'yes' } })).toEqual(plain);
  });

  it('no more than it takes', () => {
    expect(spentOn({})).toBeLessThanOrEqual(597);
    expect(spentOn({ settings: { rootRounds: 0, rounds: 0 } })).toBeLessThanOrEqual(514);
    expect(spentOn({ settings: { tries: 0 } })).toBeLessThanOrEqual(465);
    expect(spentOn({ step: 1n })).toBeLessThanOrEqual(628);
    expect(spentOn({ anyAnswer: true })).toBeLessThanOrEqual(45);
  });
});
