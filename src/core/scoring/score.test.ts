import { describe, expect, test } from 'vitest';
import { ALL_MINIMA, exactly, known, level, shippedPack } from '#testing/packs.ts';
import { mapNumbers } from '#core/law/pack/pack-entries.ts';
import { asDay } from '#core/value/day.ts';
import type { Inputs } from '#core/scoring/input.ts';
import { scoreSheet, type ScoreOptions, type Sheet } from '#core/scoring/score.ts';

const sheetOf = (packId: string, classId: string, inputs: Inputs, options: ScoreOptions = {}): Sheet => {
  const sheet = scoreSheet(shippedPack(packId), classId, inputs, options);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
};

const codesOf = (inputs: Inputs): readonly string[] => {
  const sheet = scoreSheet(shippedPack('111-2025'), 'II', inputs);
  return sheet.ok ? [] : sheet.problems.map(({ code }) => code);
};

describe('verdicts', () => {
  test('a criterion below its minimum fails the city though the total is above 75', () => {
    // Criterion II: population below (0), density and labour at the maximum: 13 of at least 15.5. The rest at the
    // maximum: 80.
    const top = Object.fromEntries(
      shippedPack('111-2025')
        .standards.filter(({ table }) => table === '2A')
        .map(({ id, scale, classes }) => [
          id,
          scale === undefined ? known(classes['II']?.max.is ?? '0') : level(classes['II']?.max.is ?? ''),
        ]),
    );
    const sheet = sheetOf('111-2025', 'II', { ...top, '2A.II.03': known('199999') });
    expect(sheet.total).toMatchObject({ points: { min: exactly('93') }, verdict: 'passes' });
    expect(sheet.criteria.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['I', 'passes'],
      ['II', 'fails'],
      ['III', 'passes'],
    ]);
    expect(sheet.verdict).toBe('fails');
  });

  test.each([
    ['74.9999999999', 'passes'],
    ['75', 'passes'],
    // A hair above what the minima come to is not reached by them, however fine the points of the law are.
    ['75.0000000001', 'fails'],
    ['75.3', 'fails'],
  ])('a total of %s that the law asks for is told and asked as it stands', (total, verdict) => {
    const pack = mapNumbers(shippedPack('111-2025'), (path, old) =>
      path === 'rules.total' ? { ...old, is: total } : old,
    );
    const sheet = scoreSheet(pack, 'II', ALL_MINIMA);
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
    expect(sheet.value.total).toMatchObject({ minimum: exactly(total), verdict });
  });

  test('nothing known: open between 0 and 100, and no lawful score', () => {
    const sheet = sheetOf('111-2025', 'II', {});
    expect(sheet.total.points).toEqual({ min: exactly('0'), max: exactly('100'), attained: true });
    expect([sheet.verdict, sheet.lawful]).toEqual(['open', false]);
  });

  test('the frames of 26/2022 bound what its missing points can be', () => {
    const sheet = sheetOf('26-2022', 'II', {});
    expect(sheet.criteria.map(({ points }) => points.max)).toEqual(['18', '8', '8', '6', '60'].map(exactly));
    expect([sheet.verdict, sheet.lawful, sheet.lawStatus]).toEqual(['open', false, 'missing']);
  });

  test('which unknowns matter most, and whether one alone can turn the verdict', () => {
    const { '2A.III.07': _road, '2A.III.10': _water, ...rest } = ALL_MINIMA;
    const sheet = sheetOf('111-2025', 'II', rest);
    // 43.25 of criterion III are certain, 48 are asked. Roads at their best (5) pass without wastewater; wastewater
    // alone (1) does not.
    expect(sheet.unknowns).toEqual([
      { id: '2A.III.07', width: exactly('5'), canPassAlone: true, canFailAlone: true },
      { id: '2A.III.10', width: exactly('1'), canPassAlone: false, canFailAlone: false },
    ]);
    expect(sheet.verdict).toBe('open');
  });

  test('where the verdict is settled, no unknown decides it', () => {
    // Two levels below the minimum take 11.5 points and the first criterion with them.
    const failing = sheetOf('111-2025', 'II', {
      ...ALL_MINIMA,
      '2A.I.01': level('commune'),
      '2A.III.10': { kind: 'unknown' },
    });
    expect([failing.verdict, failing.unknowns.map((one) => one.canFailAlone)]).toEqual(['fails', [false]]);
    // 2.5 points more than are asked, with wastewater or without.
    const passing = sheetOf('111-2025', 'II', {
      ...ALL_MINIMA,
      '2A.III.14': known('40'),
      '2A.III.15': known('25'),
      '2A.III.10': { kind: 'unknown' },
    });
    expect([passing.verdict, passing.unknowns.map((one) => one.canPassAlone)]).toEqual(['passes', [false]]);
  });

  test('class I: an unknown decides only where both readings of the law say so', () => {
    const met = Object.fromEntries(
      shippedPack('111-2025')
        .standards.filter(({ table }) => table === '1')
        .map(({ id, classes }) => [
          id,
          classes['I']?.min.is === 'yes' ? level('yes') : known(classes['I']?.min.is ?? ''),
        ]),
    );
    const { unknowns, verdict } = sheetOf('111-2025', 'I', { ...met, '1.II.07': { kind: 'unknown' } });
    // 14 of 15 fail by one reading and pass by the other.
    expect([verdict, unknowns.map(({ id, canPassAlone, canFailAlone }) => [id, canPassAlone, canFailAlone])]).toEqual([
      'open',
      [['1.II.07', true, false]],
    ]);
  });
});

describe('how sure the law is: the least sure of all numbers used', () => {
  const gazette = (except: string) =>
    mapNumbers(shippedPack('111-2025'), (path, old) =>
      path === except || old.is === undefined ? old : { ...old, status: 'gazette' },
    );
  const statusWith = (except: string, classId = 'II', options: ScoreOptions = {}) => {
    const sheet = scoreSheet(gazette(except), classId, {}, options);
    return sheet.ok && sheet.value.lawStatus;
  };
  test.each([
    ['rules.total', 'II'],
    ['rules.between', 'II'],
    ['rules.belowMinimum', 'III'],
    ['criteria[II].points.min', 'II'],
    ['standards[2A.III.08].points.max', 'II'],
    ['standards[2A.III.08].classes.II.min', 'II'],
    ['readings[twelve-of-fifteen].criteria[1.I]', 'I'],
  ])('%s, class %s', (path, classId) => expect(statusWith(path, classId)).toBe('secondary'));
  test('what is not used does not matter', () => {
    expect(statusWith('standards[2A.III.08].classes.III.min')).toBe('gazette');
    expect(statusWith('rules.notConsidered')).toBe('gazette');
    expect(statusWith('rules.notConsidered', 'II', { notConsidered: ['2A.III.08'] })).toBe('secondary');
    expect(statusWith('readings[all].total')).toBe('gazette');
  });
});

describe('standards that the law does not consider', () => {
  test('receive the minimum points', () => {
    const sheet = sheetOf(
      '111-2025',
      'II',
      { ...ALL_MINIMA, '2A.III.06': level('none') },
      { notConsidered: ['2A.III.06'] },
    );
    expect(sheet.standards.find(({ id }) => id === '2A.III.06')).toMatchObject({
      status: 'not-considered',
      points: { min: exactly('3'), max: exactly('3') },
    });
    expect(sheet.verdict).toBe('passes');
  });
  test('must exist', () => {
    const sheet = scoreSheet(shippedPack('111-2025'), 'II', {}, { notConsidered: ['2A.IX.99'] });
    expect(sheet.ok ? '' : sheet.problems[0]).toMatchObject({ code: 'standard.unknown', data: { id: '2A.IX.99' } });
  });
});

describe('urban areas of several administrative units (111/2025: Table 2B, missing)', () => {
  test.each([
    [undefined, 'not-stated', 'passes', false],
    [1, 'not-asked', 'passes', true],
    [5, 'open', 'open', false],
  ] as const)('%s units', (adminUnits, state, verdict, lawful) => {
    const sheet = sheetOf('111-2025', 'II', ALL_MINIMA, adminUnits === undefined ? {} : { adminUnits });
    expect(sheet.conditions).toEqual([{ id: 'several-units', state }]);
    expect([sheet.verdict, sheet.lawful]).toEqual([verdict, lawful]);
  });
});

describe('class I is pass or fail, with two unresolved readings side by side', () => {
  const met: Inputs = {
    '1.I.01': level('yes'),
    '1.I.02': known('2'),
    '1.I.03': level('yes'),
    '1.I.04': level('yes'),
    '1.I.05': known('10'),
    '1.I.06': level('yes'),
    '1.II.07': known('2500000'),
    '1.II.08': known('45'),
    '1.II.09': known('600000'),
    '1.II.10': known('50'),
    '1.III.11': known('2'),
    '1.III.12': known('100'),
    '1.III.13': known('5'),
    '1.III.14': level('yes'),
    '1.III.15': level('yes'),
  };
  const readings = (inputs: Inputs) => {
    const sheet = sheetOf('111-2025', 'I', inputs);
    return [...sheet.readings.map(({ verdict }) => verdict), sheet.verdict];
  };
  test('all 15 met: both pass', () => expect(readings(met)).toEqual(['passes', 'passes', 'passes']));
  test('12 met as 4, 4 and 4: the readings differ, so the verdict is open', () => {
    expect(readings({ ...met, '1.I.01': level('no'), '1.I.05': known('11'), '1.III.12': known('99') })).toEqual([
      'fails',
      'passes',
      'open',
    ]);
  });
  test('12 met, but only 3 of infrastructure: both fail', () => {
    expect(readings({ ...met, '1.III.12': known('99'), '1.III.13': known('4'), '1.I.01': level('no') })).toEqual([
      'fails',
      'fails',
      'fails',
    ]);
  });
  test('a heritage city has a count of its own, which settles nothing above it while its parts are unread', () => {
    const of = (inputs: Inputs, reductions: readonly string[]) =>
      sheetOf('111-2025', 'I', inputs, { reductions }).readings.map(({ id, verdict }) => `${id} ${verdict}`);
    expect(of(met, [])).toEqual(['all passes', 'twelve-of-fifteen passes']);
    expect(of(met, ['heritage'])).toEqual(['all passes', 'ten-of-fifteen open']);
    const nothing = Object.fromEntries(
      shippedPack('111-2025')
        .standards.filter(({ table }) => table === '1')
        .map(({ id, scale }) => [id, scale !== undefined ? level('no') : known(id === '1.I.05' ? '60' : '0')]),
    );
    expect(of(nothing, ['heritage'])).toEqual(['all fails', 'ten-of-fifteen fails']);
  });
  test('a rank of 10 is among the first ten, 11 is not', () => {
    const of = (rank: string) =>
      sheetOf('111-2025', 'I', { '1.I.05': known(rank) }).standards.find(({ id }) => id === '1.I.05')?.points.max;
    expect([of('10'), of('1'), of('11')]).toEqual([exactly('1'), exactly('1'), exactly('0')]);
  });
});

describe('evidence', () => {
  const evidence = { reference: asDay('2026-06-30'), maxDays: 730 };
  const stateOf = (date?: string, document: string | undefined = 'd') =>
    sheetOf(
      '111-2025',
      'II',
      {
        '2A.III.08': {
          kind: 'known',
          value: '95',
          evidence: { ...(document !== '' && { document }), ...(date !== undefined && { date: asDay(date) }) },
        },
      },
      { evidence },
    ).standards.find(({ id }) => id === '2A.III.08')?.evidence;
  test('is old beyond the limit, to the day', () => {
    expect(stateOf('2024-06-30')).toMatchObject({ state: 'current', ageDays: 730 });
    expect(stateOf('2024-06-29')).toMatchObject({ state: 'old', ageDays: 731 });
  });
  test('may be undated, absent, or of the future', () => {
    expect([stateOf()?.state, stateOf('2026-01-01', '')?.state, stateOf('2026-07-01')?.state]).toEqual([
      'undated',
      'none',
      'future',
    ]);
  });
  test('no input, no evidence', () =>
    expect(sheetOf('111-2025', 'II', {}, { evidence }).standards[0]?.evidence).toEqual({ state: 'no-input' }));
});

describe('impossible inputs are refused', () => {
  test.each([
    ['above 100 %', { '2A.III.08': known('100.1') }, 'input.above-possible'],
    ['negative', { '2A.II.03': known('-1') }, 'input.negative'],
    ['no number', { '2A.II.03': known('1,5') }, 'input.not-a-number'],
    ['unknown level', { '2A.I.01': level('galactic') }, 'input.unknown-level'],
    ['a number for a level', { '2A.I.01': known('3') }, 'input.level-expected'],
    ['an empty interval', { '2A.III.08': { kind: 'interval', low: '95', high: '94' } }, 'input.empty-interval'],
    [
      'an interval open to nothing',
      { '2A.III.08': { kind: 'interval', low: '95', high: '95', highOpen: true } },
      'input.empty-interval',
    ],
    [
      'over all that can be',
      { '2A.III.08': { kind: 'interval', low: '100.0', lowOpen: true } },
      'input.nothing-beyond',
    ],
    ['nearly nothing', { '2A.II.03': { kind: 'interval', high: '0', highOpen: true } }, 'input.nothing-beyond'],
    ['a standard of another regime', { '1210.II.1': known('3') }, 'standard.unknown'],
  ] as const)('%s', (_title, inputs, code) => expect(codesOf(inputs)).toEqual([code]));

  test('all at once', () => expect(codesOf({ '2A.III.08': known('101'), '2A.II.03': known('-1') })).toHaveLength(2));
});

test('classes that are unknown or that nobody has read are refused', () => {
  const codes = ['IV', 'special'].map((id) => {
    const sheet = scoreSheet(shippedPack('111-2025'), id, {});
    return sheet.ok ? '' : sheet.problems[0]?.code;
  });
  expect(codes).toEqual(['class.unknown', 'class.unread']);
});
