import { describe, expect, it } from 'vitest';
import { figuresTypedOver } from '#core/report/returned/typed-over.ts';

const figures = (...printed: readonly string[]) => printed.map((one) => ({ address: `f ${one}`, printed: one }));
const told = (before: string, after: string, ...printed: readonly string[]) => {
  const { typed, lost, withRecords } = figuresTypedOver(before, after, figures(...printed));
  return [typed.map((one) => `${one.printed} → ${one.typed}`), lost.map((one) => one.printed), withRecords(after)];
};

describe('figures that were typed over', () => {
  it.each([
    ['đạt 5 tỷ đồng.', 'đạt 5 tỷ đồng.', ['5 tỷ đồng'], [], [], 'đạt 5 tỷ đồng.'],
    ['đạt 5 tỷ đồng.', 'đạt 6 tỷ đồng.', ['5 tỷ đồng'], ['5 tỷ đồng → 6 tỷ đồng'], [], 'đạt 5 tỷ đồng.'],
    [
      'đạt 5 tỷ đồng.',
      'đã đạt 6,5 triệu đồng rồi.',
      ['5 tỷ đồng'],
      ['5 tỷ đồng → 6,5 triệu đồng'],
      [],
      'đã đạt 5 tỷ đồng rồi.',
    ],
    ['có 12 km đường', 'có đường', ['12 km'], [], ['12 km'], 'có đường'],
    ['07 công trình', '08 công trình', ['07 công trình'], ['07 công trình → 08 công trình'], [], '07 công trình'],
    ['từ 5 đến 7 ha', 'từ 5 đến 9 ha', ['5', '7 ha'], ['7 ha → 9 ha'], [], 'từ 5 đến 7 ha'],
    ['5 và 5', '5 và 6', ['5', '5'], ['5 → 6'], [], '5 và 5'],
    ['vốn 5 tỷ đồng', '5 tỷ đồng vốn', ['5 tỷ đồng'], [], [], '5 tỷ đồng vốn'],
  ])('%s | %s', (before, after, printed, typed, lost, withRecords) =>
    expect(told(before, after, ...printed)).toEqual([typed, lost, withRecords]),
  );
});
