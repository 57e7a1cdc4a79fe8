import { describe, expect, test } from 'vitest';
import { shippedPack } from '#testing/packs.ts';
import { notationOf, plainNumber, readCell, unreadable, type Notation } from '#core/scoring/cell.ts';

const pack = shippedPack('111-2025');
const read = (id: string, cell: string, notation: Notation = 'unclear') => {
  const standard = pack.standards.find((one) => one.id === id);
  if (standard === undefined) throw new Error(id);
  const reading = readCell(pack, standard, cell, () => notation);
  return reading.ok ? reading.input : reading.reason;
};
const known = (value: string) => ({ kind: 'known', value });

describe('numbers', () => {
  test.each([
    ['77', known('77')],
    ['77.5', known('77.5')],
    ['77,5', known('77.5')],
    ['77,5 %', known('77.5')],
    ['77.50%', known('77.50')],
    ['0.125', known('0.125')],
    ['0,125', known('0.125')],
    ['187000', known('187000')],
    ['1.234.567', known('1234567')],
    ['1.234,5', known('1234.5')],
    ['1234.567', known('1234.567')],
    ['−3', known('-3')],
    ['1.500', 'ambiguous-number'],
    ['12,345', 'ambiguous-number'],
    ['12,345.6', 'not-a-number'],
    ['many', 'not-a-number'],
    ['7 7', 'not-a-number'],
  ] as const)('%s', (cell, expected) => expect(read('2A.III.08', cell)).toEqual(expected));

  test('what is far too long is no number, and is not tried as one', { timeout: 20_000 }, () => {
    for (const cell of [`1${' '.repeat(200_000)}x`, `${'1'.repeat(200_000)}..`, `${' x'.repeat(100_000)}%`]) {
      expect(read('2A.III.08', cell)).toBe('not-a-number');
      expect(notationOf(cell)).toBe('unclear');
    }
  });

  test('what one cell leaves open, the notation of the file decides', () => {
    expect(read('2A.II.04', '1.500', 'plain')).toEqual(known('1.500'));
    expect(read('2A.II.04', '1.500', 'vietnamese')).toEqual(known('1500'));
    expect(read('2A.II.04', '12,345', 'vietnamese')).toEqual(known('12.345'));
    expect(read('2A.II.04', '12,345', 'plain')).toBe('ambiguous-number');
  });
  test('three decimals of people do not exist, whatever other cells show', () => {
    for (const notation of ['plain', 'vietnamese', 'unclear'] as const) {
      expect(read('2A.II.03', '214.000', notation)).toEqual(known('214000'));
      expect(read('2A.II.03', '1.214.000', notation)).toEqual(known('1214000'));
      expect(read('2A.II.03', '214,000', notation)).toEqual(known('214000'));
      expect(read('2A.II.03', '147172', notation)).toEqual(known('147172'));
    }
  });

  test('which cells prove a notation', () => {
    expect(['77.5', '77,5', '1.500', '12,345', '77', '1.234,5'].map(notationOf)).toEqual([
      'plain',
      'vietnamese',
      'unclear',
      'unclear',
      'unclear',
      'vietnamese',
    ]);
  });
});

describe('what is not settled', () => {
  test.each([
    ['', { kind: 'unknown' }],
    ['?', { kind: 'unknown' }],
    ['trên 95%', { kind: 'interval', low: '95', lowOpen: true }],
    ['hơn 95', { kind: 'interval', low: '95', lowOpen: true }],
    ['gần 90', { kind: 'interval', high: '90', highOpen: true }],
    ['khoảng 90', { kind: 'interval' }],
    ['80..86', { kind: 'interval', low: '80', high: '86' }],
    ['80-86', { kind: 'interval', low: '80', high: '86' }],
    ['80 đến 86%', { kind: 'interval', low: '80', high: '86' }],
    ['Từ 80,5 đến 86', { kind: 'interval', low: '80.5', high: '86' }],
    ['80,5 – 86', { kind: 'interval', low: '80.5', high: '86' }],
  ] as const)('"%s"', (cell, expected) => expect(read('2A.III.08', cell)).toEqual(expected));
});

describe('levels', () => {
  test.each([
    ['2A.I.01', 'provincial', 'provincial'],
    ['2A.I.01', 'Cấp Vùng', 'regional'],
    ['2A.I.01', 'cấp vùng / regional', 'regional'],
    ['2A.I.01', 'vùng', 'regional'],
    ['2A.III.23', '1 đến 3 năm / 1 to 3 years', 'one-to-three-years'],
    ['2A.III.23', '>= 3 năm', 'three-years-or-more'],
    ['2A.III.13', 'có dự án', 'project'],
    ['1.I.01', 'có', 'yes'],
    ['1.I.01', 'không', 'no'],
  ])('%s: %s', (id, cell, level) => expect(read(id, cell)).toEqual({ kind: 'level', level }));
  test('years of application may be a number', () => expect(read('2A.III.23', '2,5')).toEqual(known('2.5')));
  test('an unknown word is refused', () =>
    expect([read('2A.I.01', 'galactic'), read('2A.III.23', 'long')]).toEqual(['unknown-level', 'unknown-level']));
});

describe('around a cell', () => {
  test.each([
    [' 77 ', known('77')],
    ['  +77,5 %  ', known('77.5')],
    ['\u22125 .. 3', { kind: 'interval', low: '-5', high: '3' }],
    ['  ', { kind: 'unknown' }],
    [' ? ', { kind: 'unknown' }],
    ['  trên 95  ', { kind: 'interval', low: '95', lowOpen: true }],
  ] as const)('spaces and signs say nothing: "%s"', (cell, expected) =>
    expect(read('2A.III.08', cell)).toEqual(expected),
  );
  test('a cell of two hundred letters is read, one of a letter more is not', () => {
    expect(read('2A.III.08', `trên${' '.repeat(194)}95`)).toMatchObject({ kind: 'interval' });
    expect(read('2A.III.08', `trên${' '.repeat(195)}95`)).toBe('not-a-number');
    expect(notationOf(`${' '.repeat(196)}77,5`)).toBe('vietnamese');
    expect(notationOf(`${' '.repeat(197)}77,5`)).toBe('unclear');
  });
  test('what cannot be read is told with the levels that are known, and shortened where it is long', () => {
    const standard = pack.standards.find(({ id }) => id === '2A.III.23');
    if (!standard) throw new Error('no standard');
    const told = unreadable(pack, standard, 'lâu', 'unknown-level', { field: standard.id });
    expect(told).toMatchObject({
      code: 'input.unknown-level',
      where: { field: '2A.III.23' },
      data: { value: 'lâu', level: 'lâu' },
    });
    expect(told.data?.['known']).toContain('one-to-three-years (1 đến 3 năm)');
    expect(
      String(unreadable(pack, standard, 'x'.repeat(1000), 'unknown-level', {}).data?.['value']).length,
    ).toBeLessThan(200);
  });
});

describe('a number in effects and bonds', () => {
  test.each([
    ['2,5', '2.5'],
    ['2.5', '2.5'],
    ['+2,5', '2.5'],
    ['-1', '-1'],
    ['0,125', '0.125'],
    ['1.234,5', '1234.5'],
    [' 2,5 ', '2.5'],
    ['\u22122,5', '-2.5'],
    ['-0,125', '-0.125'],
    ['0,1', '0.1'],
    ['2.500', undefined],
    ['hai', undefined],
    ['', undefined],
  ])('"%s": %s', (text, expected) => expect(plainNumber(text)).toBe(expected));
});
