import { expect, it } from 'vitest';
import { nearnessOf, readAsked } from '#core/text/nearness.ts';

it.each<readonly [string, readonly string[], number]>([
  ['ngân sách nhà nước', ['thu ngân sách nhà nước'], 0],
  ['ngan sach nha nuoc', ['thu ngân sách Nhà nước'], 0],
  ['NGÂN SÁCH', ['ngân sách'], 0],
  ['Hoà An', ['xã Hòa An'], 0],
  ['08-NQ/TU', ['Nghị quyết 08-NQ/TU'], 0],
  ['đường Lê L', ['Đường Lê Lợi'], 0],
  ['ngân sách', ['ngăn sạch'], 1],
  ['duong', ['dương'], 0],
  ['đường', ['dương'], 1],
  ['ngân sách nhà nước', ['nhà nước cấp ngân sách'], 2],
  ['ngân sách nhà nước', ['nghìn nhà có nước sạch, ngân hàng'], 3],
  ['ngân sách nhà nước', ['ngân sách', 'nhà nước'], 4],
  ['ngân sách nhà nước', ['ngân hàng', 'nhà có nước sạch'], 5],
])('%j in %j: %i', (asked, texts, near) => expect(nearnessOf(texts, readAsked(asked, 12))).toBe(near));
