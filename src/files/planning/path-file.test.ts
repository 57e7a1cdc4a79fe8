import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { exactly, shippedPack, shippedPacks } from '#testing/packs.ts';
import { inputsOfClass, pathProblemOf, readUrbanClassFile } from '#files/planning/path-file.ts';
import { scoreSheet } from '#core/scoring/score.ts';

const base = ['class: II', 'cities:', '  - id: u', '    inputs: { 2A.III.08: 77 }'];
const read = (...lines: readonly string[]) => readUrbanClassFile(lines.join('\n'), 'f.yaml', shippedPacks);
const faults = (...lines: readonly string[]) => {
  const outcome = read(...lines);
  return outcome.ok ? [] : outcome.problems.map(({ code, where }) => [code, where.line, where.field]);
};
const inputs = (text: string) => {
  const outcome = read('class: II', 'cities:', '  - id: u', `    inputs: { 2A.III.08: ${text} }`);
  return outcome.ok
    ? { input: outcome.value.cities[0]?.inputs['2A.III.08'], likely: outcome.value.cities[0]?.likely['2A.III.08'] }
    : outcome.problems.map(({ code }) => code);
};

describe('inputs', () => {
  test.each([
    ['77.50', { kind: 'known', value: '77.50' }, undefined],
    ['"77,5"', { kind: 'known', value: '77.5' }, undefined],
    ['trên 95%', { kind: 'interval', low: '95', lowOpen: true }, undefined],
    ['unknown', { kind: 'unknown' }, undefined],
    ['null', { kind: 'unknown' }, undefined],
    ['~', { kind: 'unknown' }, undefined],
    ['', { kind: 'unknown' }, undefined],
    ['{ likely: 80 }', { kind: 'unknown' }, { kind: 'known', value: '80' }],
    ['{ low: 70, high: 80, likely: 75 }', { kind: 'interval', low: '70', high: '80' }, { kind: 'known', value: '75' }],
    [
      '{ value: 77, document: d, date: 2022-12-31, caveat: definition-not-stated }',
      { kind: 'known', value: '77', evidence: { document: 'd', date: '2022-12-31', caveat: 'definition-not-stated' } },
      undefined,
    ],
  ])('%s', (text, input, likely) => expect(inputs(text)).toEqual({ input, likely }));
});

describe('faults with line and field', () => {
  test.each<readonly [string, readonly string[], readonly unknown[]]>([
    [
      'an unknown standard',
      ['class: II', 'cities:', '  - id: u', '    inputs:', '      2A.III.08: 77', '      2A.III.99: 1'],
      [['standard.unknown', 6, 'cities[u].inputs[2A.III.99]']],
    ],
    [
      'a word for a number',
      ['class: II', 'cities:', '  - id: u', '    inputs:', '      2A.III.08: many'],
      [['input.not-a-number', 5, 'cities[u].inputs[2A.III.08]']],
    ],
    [
      'value and range',
      ['class: II', 'cities:', '  - id: u', '    inputs:', '      2A.III.08: { value: 7, low: 5 }'],
      [['input.value-and-range', 5, 'cities[u].inputs[2A.III.08]']],
    ],
    [
      'an effect of nothing',
      [...base, 'works:', '  - id: w', '    finish: 2028-01-01', '    effects:', '      - { standard: 2A.III.08 }'],
      [['path.effect-needs-add-or-level', 9, 'works[w].effects[0]']],
    ],
    [
      'money with decimals',
      [
        ...base,
        'works:',
        '  - id: w',
        '    finish: 2028-01-01',
        '    costs:',
        '      - { source: city, year: 2027, amount: 1.5 }',
      ],
      [['file.not-whole', 9, 'works[0].costs[0].amount']],
    ],
    [
      'a year of two digits',
      [...base, 'limits:', '  - { year: 27, amount: 5 }'],
      [['file.not-a-year', 6, 'limits[0].year']],
    ],
    ['nothing at all', [''], [['yaml.not-a-mapping', 1, '']]],
    [
      'no administrative units in the city',
      ['class: II', 'cities:', '  - { id: u, adminUnits: 0 }'],
      [['table.not-a-count', 3, 'cities[0].adminUnits']],
    ],
    ['no class', ['cities:', '  - id: u'], [['file.missing-field', 1, 'class']]],
    ['no day', [...base, 'aim: { kind: reach }'], [['file.missing-field', 5, 'aim.by']]],
    ['an aim that nobody knows', [...base, 'aim: { kind: best }'], [['file.unknown-choice', 5, 'aim.kind']]],
    [
      'a state that nobody knows',
      [...base, 'works:', '  - { id: w, finish: 2028-01-01, state: done }'],
      [['file.unknown-choice', 6, 'works[0].state']],
    ],
    ['a key that stands twice', ['class: II', 'class: III'], [['yaml.duplicate-key', 2, 'class']]],
    [
      'an anchor and its alias',
      ['class: &c II', 'pack: *c'],
      [
        ['yaml.not-plain', 1, undefined],
        ['yaml.not-plain', 2, undefined],
      ],
    ],
    ['an unknown field', [...base, 'budget: 3'], [['file.unknown-field', 5, 'budget']]],
    ['a day that does not exist', [...base, 'aim: { kind: reach, by: 2027-02-29 }'], [['file.not-a-day', 5, 'aim.by']]],
  ])('%s', (_title, lines, expected) => expect(faults(...lines)).toEqual(expected));
});

describe('the question', () => {
  const question = (...lines: readonly string[]) => {
    const file = read(...base, ...lines);
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    const problem = pathProblemOf(file.value, shippedPacks);
    return problem.ok ? problem.value : problem.problems.map(({ code }) => code);
  };
  test('the law in force on the day of the aim', () =>
    expect(question('aim: { kind: reach, by: 2030-01-01 }')).toMatchObject({
      pack: { id: '111-2025' },
      aim: { kind: 'reach', by: '2030-01-01' },
    }));
  test('`within` is a limit on the total', () =>
    expect(question('aim: { kind: highest, by: 2030-01-01, within: 5 }')).toMatchObject({ limits: [{ amount: 5n }] }));
  test('no aim, no pack for a day that is not set, an unknown pack', () => {
    expect([question(), question('aim: { kind: earliest }'), question('pack: 9', 'aim: { kind: earliest }')]).toEqual([
      ['path.no-aim'],
      ['path.no-pack'],
      ['pack.unknown'],
    ]);
  });
  test('JSON is read too', () =>
    expect(
      readUrbanClassFile(
        JSON.stringify({ class: 'II', cities: [{ id: 'u', inputs: { '2A.III.08': 77 } }] }),
        'f.json',
        shippedPacks,
      ).ok,
    ).toBe(true));
});

test('a file in the words of the first version is the same question', async () => {
  const question = async (file: string) => {
    const outcome = readUrbanClassFile(await readFile(new URL(file, import.meta.url), 'utf8'), file, shippedPacks);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { place: _, ...rest } = outcome.value;
    return rest;
  };
  expect(await question('../../testing/fixtures/first-version/path.yaml')).toEqual(
    await question('../../../data/urban-class/cities/thanh-pho-mau.yaml'),
  );
});
test('an earlier word beside that of today is not known, and told where it stands', () => {
  expect(faults(...base, 'units:', '  - id: v')).toEqual([['file.unknown-field', 6, 'units']]);
});

describe('the shipped samples', () => {
  const sample = async (name: string) => {
    const outcome = readUrbanClassFile(
      await readFile(new URL(`../../../data/urban-class/cities/${name}.yaml`, import.meta.url), 'utf8'),
      name,
      shippedPacks,
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value;
  };

  test.each(['1210-2016', '26-2022', '111-2025'])(
    'Bắc Kạn is open under %s, and no total is a lawful one',
    async (id) => {
      const [city] = (await sample('bac-kan')).cities;
      const sheet = scoreSheet(shippedPack(id), 'II', inputsOfClass(shippedPack(id), 'II', city?.inputs ?? {}));
      expect(sheet.ok && [sheet.value.verdict, sheet.value.lawful]).toEqual(['open', false]);
      const stated = sheet.ok ? sheet.value.standards.filter(({ input }) => input.kind !== 'unknown') : [];
      expect(stated.length).toBe(id === '26-2022' ? 0 : 1);
      for (const { input } of stated) expect(input.evidence?.caveat).toBe('definition-not-stated');
    },
  );

  test('the teaching city is marked as invented and falls short of class II', async () => {
    const { notice, cities } = await sample('thanh-pho-mau');
    expect(notice).toBe('thành phố mẫu – dữ liệu giả định dùng để tập huấn');
    const sheet = scoreSheet(shippedPack('111-2025'), 'II', cities[0]?.inputs ?? {}, cities[0]?.context);
    // Criterion I 11.5, criterion II 5.57 + 5.04 + 6.175 = 16.785.
    expect(sheet.ok && sheet.value.criteria.slice(0, 2).map(({ points }) => points.min)).toEqual([
      exactly('11.5'),
      exactly('16.785'),
    ]);
    expect(sheet.ok && sheet.value.verdict).toBe('fails');
  });
});
