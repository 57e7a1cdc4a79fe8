import { expect, it } from 'vitest';
import { quantityText } from '#core/review/propose/amounts.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';

const UNITS = unitsOfMeasure();

it.each<readonly [object, string | undefined]>([
  [{ value: '5', unit: 'ha' }, '5 ha'],
  [{ value: '0', unit: 'ha' }, '0 ha'],
  [{ value: '5', to: '7', unit: 'ha' }, 'từ 5 đến 7 ha'],
  [{ value: '500000000000', unit: 'đồng', approximation: ['over'] }, 'trên 500 tỷ đồng'],
  [{ value: '1', unit: 'đồng' }, '1 đồng'],
  // Money that is not whole, a unit or a value that is not told are no amount.
  [{ value: '0.5', unit: 'đồng' }, undefined],
  [{ unit: 'ha' }, undefined],
  [{ value: '5' }, undefined],
  [{}, undefined],
])('%j: %s', (claim, text) => expect(quantityText(claim, UNITS)).toBe(text));
