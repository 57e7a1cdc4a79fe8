/** A city's row as its sheet: the table adds its name, the conditions of the law and the decimals of all rows. */
import { describe, expect, it } from 'vitest';
import { compileClass, type CompiledClass } from '#core/scoring/compile.ts';
import { cityScorer, scoreCities } from '#core/scoring/score-table.ts';
import type { CityRow } from '#core/scoring/table.ts';
import { UNKNOWN, type Inputs } from '#core/scoring/input.ts';
import { rational } from '#core/value/rational.ts';
import { ALL_MINIMA, compiledClass, known, level, shippedPack } from '#testing/packs.ts';

const CLASS = compiledClass('111-2025', 'II');
const row = (id: string, inputs: Inputs, more: Partial<CityRow> = {}, compiled: CompiledClass = CLASS): CityRow => ({
  id,
  line: 1,
  inputs: compiled.standards.map(({ standard }) => inputs[standard.id] ?? UNKNOWN),
  ...more,
});
const scored = (given: CityRow, compiled = CLASS) => {
  const [city] = scoreCities(compiled, [given]);
  if (!city) throw new Error('no city');
  return city;
};
const points = (whole: bigint, denominator: bigint) => rational(whole, denominator);

describe('a city', () => {
  it('is told by its id, and by its name where it has one', () => {
    expect(scored(row('a', {}, { name: 'Thị xã' }))).toMatchObject({ id: 'a', name: 'Thị xã' });
    expect(scored(row('a', {}))).not.toHaveProperty('name');
  });
  it('has each criterion and each standard under its own name, with what was put in', () => {
    const city = scored(row('a', ALL_MINIMA));
    expect(city.criteria.map(({ id }) => id)).toEqual(['I', 'II', 'III']);
    expect(city.standards.map(({ id }) => id)).toEqual(CLASS.standards.map(({ standard }) => standard.id));
    expect(city.standards.map(({ input }) => input)).toEqual(
      CLASS.standards.map(({ standard }) => ALL_MINIMA[standard.id]),
    );
    expect(city.criteria.map((one) => points(one.points.min, city.denominator))).toEqual([
      rational(23, 2),
      rational(31, 2),
      rational(48),
    ]);
    expect(points(city.total.min, city.denominator)).toEqual(rational(75));
    expect(city.lawStatus).toBe('secondary');
  });
  it('a cell that its row lacks is unknown', () => {
    const short = { ...row('a', ALL_MINIMA), inputs: [] };
    expect(scored(short).standards.every(({ input }) => input.kind === 'unknown')).toBe(true);
    expect(scored(short).total).toEqual(scored(row('a', {})).total);
  });
});

describe('the verdict', () => {
  const free = { ...CLASS, pack: { ...CLASS.pack, conditions: [] } };
  const asks = (when: string, adminUnits?: number): CompiledClass =>
    ({
      ...CLASS,
      pack: { ...CLASS.pack, conditions: [{ id: 'c', when }] },
      context: { ...CLASS.context, ...(adminUnits !== undefined && { adminUnits }) },
    }) as unknown as CompiledClass;
  it.each<[string, CompiledClass, string]>([
    ['passes where the law asks for nothing else', free, 'passes'],
    ['is open where it always does', asks('always'), 'open'],
    [
      'passes where it does of several administrative units, and nobody has said how many',
      asks('several-units'),
      'passes',
    ],
    ['passes where there is one', asks('several-units', 1), 'passes'],
    ['is open where there are two', asks('several-units', 2), 'open'],
  ])('%s', (_, compiled, verdict) => expect(scored(row('a', ALL_MINIMA), compiled).verdict).toBe(verdict));
  it('fails whatever else is asked', () => {
    const failing = row('a', { ...ALL_MINIMA, '2A.II.03': known('199999') });
    expect([scored(failing, free).verdict, scored(failing, asks('always')).verdict]).toEqual(['fails', 'fails']);
    expect(scored(failing, free).criteria.map(({ verdict }) => verdict)).toEqual(['passes', 'fails', 'passes']);
  });
  it('of a class that asks for standards is settled where all readings of the law agree', () => {
    const first = compiledClass('111-2025', 'I');
    const bare = { ...first, pack: { ...first.pack, conditions: [] } };
    const met: Inputs = Object.fromEntries(
      first.standards.map(({ standard: { id, classes } }) => [
        id,
        classes['I']?.min.is === 'yes' ? level('yes') : known(classes['I']?.min.is ?? ''),
      ]),
    );
    const verdict = (inputs: Inputs): string => scored(row('a', inputs, {}, bare), bare).verdict;
    expect(verdict(met)).toBe('passes');
    expect(verdict({ ...met, '1.II.07': known('0') })).toBe('open');
    expect(verdict({})).toBe('open');
    expect(
      verdict(
        Object.fromEntries(Object.keys(met).map((id) => [id, met[id]?.kind === 'level' ? level('no') : known('0')])),
      ),
    ).toBe('fails');
  });
});

describe('several cities', () => {
  it('stand in their order, and the decimals of one change no points of another', () => {
    const [a, b] = [row('a', ALL_MINIMA), row('b', { ...ALL_MINIMA, '2A.III.08': known('90.12345') })];
    const both = scoreCities(CLASS, [a, b]);
    expect(both.map(({ id }) => id)).toEqual(['a', 'b']);
    const alone = scored(a);
    expect(points(both[0]?.total.min ?? 0n, both[0]?.denominator ?? 1n)).toEqual(
      points(alone.total.min, alone.denominator),
    );
    const other = scored(b);
    expect(points(both[1]?.total.min ?? 0n, both[1]?.denominator ?? 1n)).toEqual(
      points(other.total.min, other.denominator),
    );
  });
  it.each<[string, Inputs]>([
    ['of a value', { '2A.III.08': known('90.12345') }],
    ['of the lower end of what lies somewhere', { '2A.III.08': { kind: 'interval', low: '90.12345', high: '91' } }],
    ['of its upper end', { '2A.III.08': { kind: 'interval', low: '90', high: '91.12345' } }],
    ['of a named value', { '2A.III.13': level('project') }],
  ])('each is as exact as its decimals: %s', (_, inputs) => {
    const city = scored(row('a', { ...ALL_MINIMA, ...inputs }));
    const wide = scoreCities(CLASS, [
      row('a', { ...ALL_MINIMA, ...inputs }),
      row('b', { '2A.III.07': known('6.000000001') }),
    ])[0];
    expect(points(city.total.min, city.denominator)).toEqual(points(wide?.total.min ?? 0n, wide?.denominator ?? 1n));
    expect(points(city.total.max, city.denominator)).toEqual(points(wide?.total.max ?? 0n, wide?.denominator ?? 1n));
  });
  it('of which something else holds are scored by their own class', () => {
    const heritage = compileClass(shippedPack('111-2025'), 'II', { notConsidered: ['2A.III.08'] });
    if (!heritage.ok) throw new Error(JSON.stringify(heritage.problems));
    const score = cityScorer(CLASS, [row('a', {}), row('b', {})]);
    const [own, other] = [score(row('a', {}, { compiled: heritage.value })), score(row('b', {}))];
    expect(own.standards.length).toBe(heritage.value.standards.length);
    expect(other.standards.length).toBe(CLASS.standards.length);
  });
});
