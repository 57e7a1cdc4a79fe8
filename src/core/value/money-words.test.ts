import { expect, it } from 'vitest';
import { moneyInFull } from '#core/value/money-words.ts';

it.each([
  ['44 tỷ', '44 tỷ đồng'],
  ['1,2 tỉ đồng', '1,2 tỷ đồng'],
  ['850 trđ', '850 triệu đồng'],
  ['850 tr.đ', '850 triệu đồng'],
  ['850 tr. đồng', '850 triệu đồng'],
  ['850tr', '850 triệu đồng'],
  ['200 trd', '200 triệu đồng'],
  ['200 Triệu', '200 triệu đồng'],
  ['5 ngàn đồng', '5 nghìn đồng'],
  ['1 nghìn tỉ', '1 nghìn tỷ đồng'],
  ['trên 44 tỷ', 'trên 44 tỷ đồng'],
  // What is no money stays.
  ['44', '44'],
  ['44 ha', '44 ha'],
  ['3 trường', '3 trường'],
  ['12 trd/năm', '12 trd/năm'],
  ['tr', 'tr'],
  ['', ''],
])('%s', (text, full) => expect(moneyInFull(text)).toBe(full));
