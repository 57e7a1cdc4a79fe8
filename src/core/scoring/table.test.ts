/** Many cities in one table: what each cell means, and every refusal with its line and column. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { allOf, verdictOf, type Verdict } from '#core/scoring/verdict.ts';
import { readCityRows, type TableRow } from '#core/scoring/table.ts';
import { scoreCities } from '#core/scoring/score-table.ts';
import { scoreSheet } from '#core/scoring/score.ts';
import type { Input } from '#core/scoring/input.ts';
import { compiledClass, known, level, shippedPack } from '#testing/packs.ts';

const PACK = shippedPack('111-2025');
const CLASS = compiledClass('111-2025', 'II');
const numeric = CLASS.standards.filter(({ standard }) => standard.unit === '%' && standard.scale === undefined);
const leveled = CLASS.standards.find(({ standard }) => standard.scale !== undefined)?.standard;
const [SHARE, OTHER] = numeric.map(({ standard }) => standard.id);
const read = (...lines: readonly (readonly string[])[]) =>
  readCityRows(
    CLASS,
    'f.csv',
    lines.map((cells, at): TableRow => ({ line: at + 1, cells })),
  );
const faults = (...lines: readonly (readonly string[])[]) => {
  const found = read(...lines);
  return found.ok
    ? []
    : found.problems.map(({ code, where }) => `${code} ${where.line ?? ''} ${where.field ?? ''}`.trim());
};
const inputOf = (cell: string, id = SHARE ?? ''): Input | undefined => {
  const found = read(['id', id], ['a', cell]);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value[0]?.inputs[CLASS.standards.findIndex(({ standard }) => standard.id === id)];
};

describe('the head of a table', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['ids alone', ['id'], []],
    ['ids not first', ['name', 'id'], ['table.no-id-column 1 name', 'table.unknown-column 1 id']],
    ['a standard and a name', ['id', 'name', SHARE ?? ''], []],
    ['what holds for the city', ['id', 'reductions', 'notConsidered', 'adminUnits'], []],
    ['what it was called in the first version', ['id', 'unitCount'], []],
    ['a column twice', ['id', 'name', 'name'], ['table.repeated-column 1 name']],
    ['an unknown one', ['id', 'colour'], ['table.unknown-column 1 colour']],
    ['with spaces around', [' id ', ` ${SHARE ?? ''} `], []],
  ])('%s', (_, head, expected) => expect(faults(head)).toEqual(expected));
  it('more columns than any class has', () => {
    expect(faults(['id', ...Array.from({ length: 299 }, () => 'x')])[0]).not.toContain('too-many');
    expect(faults(['id', ...Array.from({ length: 300 }, () => 'x')])).toEqual(['csv.too-many-columns 1']);
  });
  it('no head at all', () => expect(faults()).toEqual(['table.empty']));
});

describe('the rows', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['none', [], []],
    [
      'two cities',
      [
        ['a', ''],
        ['b', ''],
      ],
      [],
    ],
    ['a city without an id', [['', '5']], ['table.no-id 2 id']],
    [
      'a city twice',
      [
        ['a', ''],
        ['b', ''],
        ['a', ''],
      ],
      ['table.repeated-id 4 id'],
    ],
    ['too few cells', [['a']], ['table.wrong-cell-count 2']],
    ['too many', [['a', '', '']], ['table.wrong-cell-count 2']],
    ['an id of two hundred letters', [['a'.repeat(200), '']], []],
    ['of one more', [['a'.repeat(201), '']], ['table.text-too-long 2 id']],
    ['what cannot be read', [['a', 'nhiều']], [`input.not-a-number 2 ${SHARE ?? ''}`]],
    ['what cannot be', [['a', '101']], [`input.above-possible 2 ${SHARE ?? ''}`]],
    [
      'all of it at once',
      [
        ['', '101'],
        ['b', '-1'],
      ],
      ['table.no-id 2 id', `input.above-possible 2 ${SHARE ?? ''}`, `input.negative 3 ${SHARE ?? ''}`],
    ],
  ])('%s', (_, rows, expected) => expect(faults(['id', SHARE ?? ''], ...rows)).toEqual(expected));
  it('a fault tells the cell as it was written', () => {
    const found = read(['id', SHARE ?? ''], ['a', ' 101,5 ']);
    expect(found.ok ? [] : found.problems.map(({ data }) => data?.['value'])).toEqual(['101,5']);
  });
});

describe('what a cell means', () => {
  it('nothing: unknown, not nought', () =>
    expect([inputOf(''), inputOf(' ')]).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]));
  it('a number', () => expect([inputOf('0'), inputOf('95.5')]).toMatchObject([{ value: '0' }, { value: '95.5' }]));
  it('a level of a standard with levels', () => {
    const first = PACK.scales.find(({ id }) => id === leveled?.scale)?.levels[0]?.id ?? '';
    expect(inputOf(first, leveled?.id)).toEqual({ kind: 'level', level: first });
  });
  it('a doubtful notation is settled by the other cells of the file', () => {
    const values = (...cells: readonly string[]) => {
      const found = read(['id', SHARE ?? '', OTHER ?? ''], cells.length === 2 ? ['a', ...cells] : ['a']);
      if (!found.ok) return found.problems.map(({ code }) => code);
      return found.value[0]?.inputs.flatMap((input) => (input.kind === 'known' ? [input.value] : []));
    };
    expect(values('50,5', '1,5')).toEqual(expect.arrayContaining(['50.5', '1.5']));
    expect(values('50.5', '1.5')).toEqual(expect.arrayContaining(['50.5', '1.5']));
  });
});

describe('what holds for one city', () => {
  it.each<[string, string, readonly string[]]>([
    ['one unit', '1', []],
    ['many', '999999', []],
    ['none', '0', ['table.not-a-count 2 adminUnits']],
    ['half a one', '1.5', ['table.not-a-count 2 adminUnits']],
    ['a million', '1000000', ['table.not-a-count 2 adminUnits']],
    ['not said', '', []],
  ])('administrative units: %s', (_, cell, expected) =>
    expect(faults(['id', 'adminUnits'], ['a', cell])).toEqual(expected),
  );
  it('an unknown reduction is told where it stands', () =>
    expect(faults(['id', 'reductions'], ['a', 'nothing'])).toEqual([expect.stringMatching(/^reduction\.\S+ 2/u)]));
  it('of a thousand letters at most', () => {
    expect(faults(['id', 'reductions'], ['a', 'x'.repeat(1001)])).toEqual(['table.text-too-long 2 reductions']);
    expect(faults(['id', 'reductions'], ['a', 'x'.repeat(1000)])[0]).not.toContain('too-long');
  });
  it('each combination is worked out once, five hundred of them at most', () => {
    const rows = (count: number) => Array.from({ length: count }, (__, at) => [`c${at}`, String(at + 1)]);
    const found = read(['id', 'adminUnits'], ['a', '2'], ['b', '2'], ['c', '']);
    expect(found.ok && found.value[0]?.compiled).toBeDefined();
    expect(found.ok && found.value[0]?.compiled === found.value[1]?.compiled).toBe(true);
    expect(found.ok && found.value[2]?.compiled).toBeUndefined();
    expect(faults(['id', 'adminUnits'], ...rows(500))).toEqual([]);
    expect(faults(['id', 'adminUnits'], ...rows(501))).toEqual(['table.too-many-contexts 502']);
  });
});

describe('verdicts of a sum', () => {
  it.each<[bigint, bigint, boolean, bigint | undefined, Verdict]>([
    [75n, 80n, true, 75n, 'passes'],
    [74n, 80n, true, 75n, 'open'],
    [70n, 75n, true, 75n, 'open'],
    [70n, 75n, false, 75n, 'fails'],
    [70n, 74n, true, 75n, 'fails'],
    [75n, 75n, false, 75n, 'passes'],
    [70n, 80n, true, undefined, 'open'],
    [0n, 0n, true, 0n, 'passes'],
  ])('from %d to %d, reached %s, of %d: %s', (min, max, attained, least, verdict) =>
    expect(verdictOf({ min, max, attained }, least === undefined ? {} : { least })).toBe(verdict),
  );
  it.each<[readonly Verdict[], Verdict]>([
    [[], 'passes'],
    [['passes'], 'passes'],
    [['passes', 'open'], 'open'],
    [['open', 'fails'], 'fails'],
    [['passes', 'fails'], 'fails'],
  ])('of %j together: %s', (verdicts, expected) => expect(allOf(verdicts)).toBe(expected));
});

it('a city in a table has the verdict, and the points, that its own sheet has', () => {
  const value = fc.oneof(
    fc.constant<Input>({ kind: 'unknown' }),
    fc.nat(100).map((amount) => known(String(amount))),
  );
  const inputs = fc.tuple(
    ...CLASS.standards.map(({ standard }) => {
      const levels = PACK.scales.find(({ id }) => id === standard.scale)?.levels.map(({ id }) => id);
      return levels ? fc.constantFrom(...levels).map(level) : value;
    }),
  );
  fc.assert(
    fc.property(inputs, (row) => {
      const [scored] = scoreCities(CLASS, [{ id: 'a', line: 2, inputs: row }]);
      const own = scoreSheet(
        PACK,
        'II',
        Object.fromEntries(CLASS.standards.map(({ standard }, at) => [standard.id, row[at] as Input])),
      );
      if (!own.ok || !scored) throw new Error('not scored');
      expect(scored.verdict).toBe(own.value.verdict);
      expect(scored.criteria.map(({ verdict }) => verdict)).toEqual(own.value.criteria.map(({ verdict }) => verdict));
      const { min } = own.value.total.points;
      expect(scored.total.min * min.denominator).toBe(min.numerator * scored.denominator);
    }),
    { numRuns: 30 },
  );
});
