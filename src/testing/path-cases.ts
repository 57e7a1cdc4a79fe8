/** Random questions to the planner, from a seed: cities near class II of a pack, with works of every kind. */
import type { Aim, Effect, Limit, PathProblem, PathCity, PlannedWork } from '#core/planning/problem.ts';
import { asDay, type Day } from '#core/value/day.ts';
import type { Input } from '#core/scoring/input.ts';
import { classOf, standardsOf, type RulePack, type Standard } from '#core/law/pack/pack.ts';
import { seeded, type Seeded } from '#testing/seeded.ts';

export interface CaseSize {
  readonly works: number;
  readonly cities: number;
  /** Share of inputs that are not settled. */
  readonly open: number;
  /** Share of numeric inputs that start below the minimum. */
  readonly low: number;
  /** The greatest effect of a work, as a share of the band from minimum to maximum. */
  readonly effect: number;
  readonly aim: Aim['kind'];
}

const DAYS = ['2026-12-31', '2027-12-31', '2028-12-31', '2029-12-31', '2030-12-31'].map(asDay);
const SOURCES = ['central', 'province', 'city'];
const MILLION = 1_000_000n;

const band = (standard: Standard): readonly [number, number] => {
  const thresholds = standard.classes['II'];
  return [Number(thresholds?.min.is ?? 0), Number(thresholds?.max.is ?? 1)];
};

/** One decimal; shares stay within 100. */
const value = (standard: Standard, share: number): string => {
  const [min, max] = band(standard);
  const raw = Math.max(0, min + (max - min) * share);
  return (standard.unit === '%' ? Math.min(100, raw) : raw).toFixed(standard.count ? 0 : 1);
};

const inputOf = (random: Seeded, standard: Standard, { open, low }: CaseSize): Input => {
  if (standard.scale === 'years-applied')
    return {
      kind: 'level',
      level: random.pick(['under-one-year', 'one-to-three-years', 'three-years-or-more', 'three-years-or-more']),
    };
  if (standard.scale !== undefined)
    return { kind: 'level', level: random.chance(low / 4) ? 'commune' : random.pick(['provincial', 'regional']) };
  const share = random.chance(low) ? -0.05 - random.next() * 0.35 : random.next() * 0.9;
  if (!random.chance(open)) return { kind: 'known', value: value(standard, share) };
  return random.chance(0.3)
    ? { kind: 'unknown' }
    : { kind: 'interval', low: value(standard, share), high: value(standard, share + 0.3) };
};

const isWeak = (standard: Standard, input: Input | undefined): boolean =>
  input?.kind === 'level'
    ? input.level === 'commune' || input.level === 'under-one-year'
    : input?.kind === 'known' && Number(input.value) < band(standard)[0];

const effectOf = (
  random: Seeded,
  cities: readonly PathCity[],
  standards: readonly Standard[],
  partial: boolean,
  most: number,
): Effect => {
  const chosen = random.pick(cities);
  const city = chosen.id;
  const usable = partial ? standards.filter(({ scale }) => scale === undefined) : standards;
  // Works are mostly proposed where something is wanting.
  const weak = usable.filter((one) => isWeak(one, chosen.inputs[one.id]));
  const standard = random.pick(weak.length > 0 && random.chance(0.6) ? weak : usable);
  if (standard.scale === 'years-applied')
    return {
      city,
      standard: standard.id,
      kind: 'level',
      level: random.pick(['one-to-three-years', 'three-years-or-more']),
    };
  if (standard.scale !== undefined)
    return { city, standard: standard.id, kind: 'level', level: random.pick(['provincial', 'regional']) };
  const [min, max] = band(standard);
  const size = (max - min) * most * (0.1 + random.next() * 0.9);
  const sign = random.chance(0.08) ? '-' : '';
  return {
    city,
    standard: standard.id,
    kind: 'add',
    amount: `${sign}${standard.count ? Math.max(1, Math.round(size)) : Math.max(0.1, size).toFixed(1)}`,
  };
};

const workOf = (
  random: Seeded,
  index: number,
  cities: readonly PathCity[],
  standards: readonly Standard[],
  most: number,
): PlannedWork => {
  const id = `w${String(index).padStart(3, '0')}`;
  const partial = random.chance(0.2);
  const underWay = random.chance(0.12);
  const other = (): string => `w${String(random.whole(0, Math.max(0, index - 1))).padStart(3, '0')}`;
  return {
    id,
    state: underWay ? 'under-way' : 'proposed',
    finish: random.pick(DAYS),
    effects: Array.from({ length: random.whole(1, 3) }, () => effectOf(random, cities, standards, partial, most)),
    costs: Array.from({ length: random.whole(1, 2) }, () => ({
      source: random.pick(SOURCES),
      year: random.whole(2026, 2029),
      amount: BigInt(random.whole(5, 400)) * 100n * MILLION,
    })),
    ...(partial && {
      scale: random.pick([
        { least: '0.5', step: '0.25' },
        { least: '0.5', step: '0.5' },
        { least: '0.2', step: '0.2' },
      ]),
    }),
    needs: index > 0 && random.chance(0.15) ? [other()] : [],
    excludes: index > 0 && !underWay && random.chance(0.12) ? [other()] : [],
  };
};

const limitsOf = (random: Seeded, works: number): readonly Limit[] => {
  const limits: Limit[] = [];
  const money = (share: number): bigint => BigInt(Math.round(works * 200 * share)) * 100n * MILLION;
  if (random.chance(0.5)) limits.push({ amount: money(0.3 + random.next() * 0.7) });
  if (random.chance(0.4)) limits.push({ source: random.pick(SOURCES), amount: money(0.1 + random.next() * 0.4) });
  if (random.chance(0.3)) limits.push({ year: random.whole(2026, 2029), amount: money(0.1 + random.next() * 0.4) });
  if (random.chance(0.2))
    limits.push({
      source: random.pick(SOURCES),
      year: random.whole(2026, 2029),
      amount: money(0.05 + random.next() * 0.2),
    });
  return limits;
};

const aimOf = (random: Seeded, kind: Aim['kind']): Aim => {
  const by: Day = random.pick(DAYS.slice(2));
  return kind === 'earliest' ? { kind } : { kind, by };
};

/** The same seed and size give the same question. */
export const pathCase = (pack: RulePack, seed: number, size: CaseSize): PathProblem => {
  const random = seeded(seed);
  const urbanClass = classOf(pack, 'II');
  const standards = urbanClass === undefined ? [] : standardsOf(pack, urbanClass);
  const cities = Array.from({ length: size.cities }, (_unit, index): PathCity => ({
    id: `u${index}`,
    context: {},
    inputs: Object.fromEntries(standards.map((standard) => [standard.id, inputOf(random, standard, size)])),
    likely: {},
  }));
  const works = Array.from({ length: size.works }, (_work, index) =>
    workOf(random, index, cities, standards, size.effect),
  );
  return { pack, classId: 'II', cities, works, limits: limitsOf(random, size.works), aim: aimOf(random, size.aim) };
};
