import { expect, it } from 'vitest';
import { holdsValue } from '#core/text/holds-value.ts';

it.each([
  ['đã giải phóng mặt bằng 86 ha', '86 ha', true],
  ['đã giải phóng 86\u00a0ha, còn 4 hộ', '86 ha', true],
  ['Còn không quá 38%', '38%', true],
  ['Còn không quá 38%.', '38%', true],
  ['đã giải phóng 186 ha', '86 ha', false],
  ['đã giải phóng 1,86 ha', '86 ha', false],
  ['đã giải phóng 4/86 ha', '86 ha', false],
  ['đã có 86 hang', '86 ha', false],
  ['đã giải phóng 38,5%', '38', false],
  ['năm 2026', '202', false],
  ['', '86 ha', false],
  ['86 ha', '', false],
])('%s holds %s: %s', (text, printed, expected) => expect(holdsValue(text, printed)).toBe(expected));
