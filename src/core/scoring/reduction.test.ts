import { describe, expect, test } from 'vitest';
import { ALL_MINIMA, compiledClass, exactly, known, shippedPack } from '#testing/packs.ts';
import { mapNumbers } from '#core/law/pack/pack-entries.ts';
import type { Stated } from '#core/law/pack/pack.ts';
import { compileClass } from '#core/scoring/compile.ts';
import { scoreSheet } from '#core/scoring/score.ts';

const minimumOf = (packId: string, reductions: readonly string[], id: string) =>
  compiledClass(packId, 'II', { reductions }).standards.find(({ standard }) => standard.id === id)?.min;

describe('heritage cities under 111/2025: other minima 50 %, counts pro rata and never below 1', () => {
  test.each([
    ['clean water 90 → 45', '2A.III.08', '45'],
    ['population 200,000 → 100,000', '2A.II.03', '100000'],
    ['education 10 → 5', '2A.III.15', '5'],
    ['sports works 5 → 2.5, rounded half up to 3', '2A.III.17', '3'],
    ['a funeral home: a minimum of 1 stays 1', '2A.III.13', '1'],
    ['green spaces of criterion III.3 are landscape, unchanged', '2A.III.20', '2'],
    ['green share is landscape, unchanged', '2A.III.21', '25'],
    ['drain density 3.5 → 1.75', '2A.III.09', '1.75'],
  ])('%s', (_title, id, minimum) => {
    expect(minimumOf('111-2025', ['heritage'], id)).toEqual(exactly(minimum));
  });

  test('density is not considered and receives the minimum points, whatever the input', () => {
    for (const value of ['0', '900', '9000']) {
      const sheet = scoreSheet(
        shippedPack('111-2025'),
        'II',
        { '2A.II.04': known(value) },
        { reductions: ['heritage'] },
      );
      if (!sheet.ok) throw new Error('refused');
      const density = sheet.value.standards.find(({ id }) => id === '2A.II.04');
      expect(density).toMatchObject({ status: 'not-considered', points: { min: exactly('4.5'), max: exactly('4.5') } });
    }
  });
});

describe('how a reduced count is rounded is a number of the law like others', () => {
  const withRounding = (rounding: Stated) => {
    const pack = mapNumbers(shippedPack('111-2025'), (path, old) => (path === 'rules.countRounding' ? rounding : old));
    const compiled = compileClass(pack, 'II', { reductions: ['heritage'] });
    if (!compiled.ok) throw new Error('refused');
    const { min, minLow, lawMissing, lawStatus } =
      compiled.value.standards.find(({ standard }) => standard.id === '2A.III.17') ?? {};
    return { min, minLow, lawMissing, lawStatus };
  };
  // Sports works: 50 % of 5 is 2.5.
  test.each([
    ['half-up', '3'],
    ['up', '3'],
    ['down', '2'],
  ] as const)('%s', (is, minimum) => {
    expect(withRounding({ is, status: 'gazette', from: 'hue' })).toMatchObject({
      min: exactly(minimum),
      minLow: exactly(minimum),
      lawMissing: ['rules.reducedBetween'],
      lawStatus: 'secondary',
    });
  });
  test('as shipped it is our own reading, and the standard says so', () =>
    expect(withRounding({ is: 'half-up', status: 'partial', from: 'reading' }).lawStatus).toBe('partial'));
  test('unread, both ways are possible', () =>
    expect(withRounding({ status: 'missing' })).toMatchObject({
      min: exactly('3'),
      minLow: exactly('2'),
      lawMissing: ['rules.countRounding', 'rules.reducedBetween'],
      lawStatus: 'missing',
    }));
});

describe('a coefficient that nobody has read (Article 8, mountain)', () => {
  const sheet = scoreSheet(
    shippedPack('111-2025'),
    'II',
    { ...ALL_MINIMA, '2A.II.03': known('150000') },
    { reductions: ['mountain'] },
  );
  if (!sheet.ok) throw new Error('refused');
  const population = sheet.value.standards.find(({ id }) => id === '2A.II.03');

  test('leaves the points between the strictest and the kindest reading', () => {
    // Strictest: 150,000 < 200,000, nothing. Kindest: a minimum near 0: 5.5 + 1.5 × 150,000/500,000.
    expect(population?.points).toMatchObject({ min: exactly('0'), max: exactly('5.95') });
    expect(population?.status).toBe('law-missing');
    expect(population?.lawMissing).toEqual(['reductions[mountain].rules[other].effect', 'rules.reducedBetween']);
  });

  test('and the total is not a lawful score', () => {
    expect(sheet.value.lawful).toBe(false);
    expect(sheet.value.verdict).toBe('open');
  });
});

test('only one reduction may hold (111/2025)', () => {
  const outcome = compileClass(shippedPack('111-2025'), 'II', { reductions: ['heritage', 'mountain'] });
  expect(outcome.ok ? [] : outcome.problems).toMatchObject([
    { code: 'reduction.several', data: { ids: ['heritage', 'mountain'], most: 1 } },
  ]);
});

test('an unknown reduction is refused with the known ones', () => {
  const outcome = compileClass(shippedPack('111-2025'), 'II', { reductions: ['capital'] });
  expect(outcome.ok ? [] : outcome.problems).toMatchObject([
    { code: 'reduction.unknown', data: { id: 'capital', known: ['heritage', 'region', 'mountain'] } },
  ]);
});

describe('regional floors of 26/2022 and the published Yên Bái figures (2023, recognised as class II)', () => {
  // Population 147,172; area 106.83 km², so 1,377 people/km²; non-farm labour 88.41 %.
  const YEN_BAI = {
    '26.II.1': known('147172'),
    '26.II.2': known('134425'),
    '26.III.1': known('1377'),
    '26.IV.1': known('88.41'),
  };
  const statuses = (reductions: readonly string[]) => {
    const sheet = scoreSheet(shippedPack('26-2022'), 'II', YEN_BAI, { reductions });
    if (!sheet.ok) throw new Error('refused');
    return {
      sheet: sheet.value,
      of: (id: string) => sheet.value.standards.find((standard) => standard.id === id)?.status,
    };
  };

  test('unreduced, population 147,172 is below 200,000 and density below 1,800', () => {
    const { of } = statuses([]);
    expect([of('26.II.1'), of('26.II.2'), of('26.III.1'), of('26.IV.1')]).toEqual([
      'below',
      'reached',
      'below',
      'reached',
    ]);
  });

  test('with the floors of the Northern Mountains (60 % and 50 %) all are reached', () => {
    expect(minimumOf('26-2022', ['northern-mountains'], '26.II.1')).toEqual(exactly('120000'));
    expect(minimumOf('26-2022', ['northern-mountains'], '26.III.1')).toEqual(exactly('900'));
    const { of, sheet } = statuses(['northern-mountains']);
    expect([of('26.II.1'), of('26.II.2'), of('26.III.1'), of('26.IV.1')]).toEqual([
      'reached',
      'reached',
      'reached',
      'reached',
    ]);
    // The points are not in our tables: recognised in fact, open for us.
    expect(sheet.verdict).toBe('open');
    expect(sheet.lawful).toBe(false);
  });

  test.each([
    ['central-coast', '160000', '1260'],
    ['mekong-delta', '140000', '900'],
    ['central-highlands', '120000', '900'],
    ['red-river-delta', '200000', '1800'],
  ])('%s', (region, population, density) => {
    expect(minimumOf('26-2022', [region], '26.II.1')).toEqual(exactly(population));
    expect(minimumOf('26-2022', [region], '26.III.1')).toEqual(exactly(density));
    expect(minimumOf('26-2022', [region], '26.IV.1')).toEqual(exactly('65'));
  });
});

describe('between a reduced minimum and the prescribed one (Article 9.4, unread): both readings', () => {
  const pointsOf = (value: string, is: 'from-reduced' | 'from-prescribed' | undefined, reductions = ['heritage']) => {
    const read: Stated = is === undefined ? { status: 'missing' } : { is, status: 'gazette', from: 'hue' };
    const pack = mapNumbers(shippedPack('111-2025'), (path, old) => (path === 'rules.reducedBetween' ? read : old));
    const sheet = scoreSheet(pack, 'II', { '2A.II.03': known(value) }, { reductions });
    if (!sheet.ok) throw new Error('refused');
    const found = sheet.value.standards.find(({ id }) => id === '2A.II.03');
    return { points: [found?.points.min, found?.points.max], missing: found?.lawMissing };
  };
  // Population of class II: 200,000 to 500,000 for 5.5 to 7 points; heritage halves the minimum.
  test.each([
    ['just below the reduced minimum', '99999', '0', '0', '0'],
    ['at the reduced minimum', '100000', '5.5', '5.5', '5.5'],
    ['above it', '160000', '5.5', '5.725', '5.5'],
    ['just below the prescribed minimum', '199999', '5.5', '5.87499625', '5.5'],
    ['at the prescribed minimum', '200000', '5.5', '5.875', '5.5'],
    ['half way from there', '350000', '6.25', '6.4375', '6.25'],
    ['at the maximum', '500000', '7', '7', '7'],
    ['above it', '600000', '7', '7', '7'],
  ])('%s', (_, value, least, most, prescribed) => {
    expect(pointsOf(value, undefined).points).toEqual([exactly(least), exactly(most)]);
    expect(pointsOf(value, 'from-reduced').points).toEqual([exactly(most), exactly(most)]);
    expect(pointsOf(value, 'from-prescribed').points).toEqual([exactly(prescribed), exactly(prescribed)]);
  });
  test('the standard says what nobody has read, and nothing where nothing is reduced', () => {
    expect(pointsOf('160000', undefined).missing).toEqual(['rules.reducedBetween']);
    expect(pointsOf('160000', 'from-reduced').missing).toEqual([]);
    expect(pointsOf('160000', undefined, []).missing).toEqual([]);
    expect(pointsOf('350000', undefined, []).points).toEqual([exactly('6.25'), exactly('6.25')]);
  });
});
