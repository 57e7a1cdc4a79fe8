import { describe, expect, it } from 'vitest';
import { agreesRounded } from '#core/value/rounding.ts';
import { sumQuantities } from '#core/value/quantity.ts';
import { q } from '#testing/records.ts';

const holds = (stated: string, ...parts: readonly string[]): boolean => {
  const values = parts.map(q);
  return agreesRounded(q(stated), sumQuantities(values), values);
};

describe('a stated total of rounded parts', () => {
  it.each([
    ['155,5 tỷ đồng', ['100,27 tỷ đồng', '55,25 tỷ đồng'], true],
    ['160 tỷ đồng', ['100,27 tỷ đồng', '55,25 tỷ đồng'], false],
    ['155,6 tỷ đồng', ['100,27 tỷ đồng', '55,25 tỷ đồng'], false],
    ['155,6 tỷ đồng', ['100,3 tỷ đồng', '55,3 tỷ đồng'], true],
    ['156 tỷ đồng', ['100,27 tỷ đồng', '55,25 tỷ đồng'], true],
    ['150 tỷ đồng', ['100 tỷ đồng', '50 tỷ đồng'], true],
    ['151 tỷ đồng', ['100 tỷ đồng', '50 tỷ đồng'], false],
    ['149 triệu đồng', ['100 triệu đồng', '50 triệu đồng'], false],
    ['100%', ['33,3%', '33,3%', '33,3%'], true],
    ['100%', ['33%', '33%', '33%'], true],
    ['100%', ['33%', '33%', '30%'], false],
    ['16 ha', ['10,3 ha', '5,4 ha'], true],
    ['17 ha', ['10,3 ha', '5,4 ha'], false],
    ['5,5 triệu lượt', ['3,02 triệu lượt', '2,5 triệu lượt'], true],
    ['5,7 triệu lượt', ['3,02 triệu lượt', '2,5 triệu lượt'], false],
    ['8 hộ', ['3 hộ', '4 hộ'], false],
    ['7 hộ', ['3 hộ', '4 hộ'], true],
    // Half a unit of each last digit, and not a hair more: 0,05 + 0,05 + 0,05.
    ['0,35 ha', ['0,1 ha', '0,1 ha'], false],
    ['0,3 ha', ['0,10 ha', '0,10 ha'], false],
    ['0,3 ha', ['0,1 ha', '0,1 ha'], true],
    ['0,4 ha', ['0,1 ha', '0,1 ha'], false],
    ['0,0 ha', ['0,1 ha'], true],
    ['0 đồng', ['0 đồng'], true],
    ['999 đồng', ['998 đồng'], false],
    ['-1,5 tỷ đồng', ['-1,46 tỷ đồng'], true],
    ['-1,5 tỷ đồng', ['-1,4 tỷ đồng'], true],
    ['-1,5 tỷ đồng', ['-1,3 tỷ đồng'], false],
  ] as const)('%s of %j: %s', (stated, parts, expected) => expect(holds(stated, ...parts)).toBe(expected));
});
