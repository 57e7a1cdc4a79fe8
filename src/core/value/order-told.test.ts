/** Which of two values is more: bounds, nearness and ranges leave it open where either may be. */
import { describe, expect, it } from 'vitest';
import { orderTold } from '#core/value/order-told.ts';
import { q } from '#testing/records.ts';

const SIGNS = { '<': -1, '=': 0, '>': 1, '?': undefined } as const;

describe('of two values as they are told', () => {
  it.each<[string, keyof typeof SIGNS, string]>([
    ['95%', '<', '96%'],
    ['96%', '=', '96%'],
    ['96%', '=', '96,0%'],
    ['97%', '>', '96%'],
    ['-3%', '<', '-2%'],
    // A bound says nothing of what lies beyond it.
    ['trên 95%', '?', '96%'],
    ['trên 96%', '>', '96%'],
    ['trên 97%', '>', '96%'],
    ['tối thiểu 96%', '?', '96%'],
    ['tối thiểu 97%', '>', '96%'],
    ['dưới 97%', '?', '96%'],
    ['dưới 96%', '<', '96%'],
    ['không quá 96%', '?', '96%'],
    ['không quá 95%', '<', '96%'],
    ['trên 90%', '?', 'trên 80%'],
    ['trên 90%', '>', 'dưới 90%'],
    ['tối thiểu 90%', '>', 'dưới 90%'],
    ['tối thiểu 90%', '?', 'không quá 90%'],
    // What is near lies within a tenth of it, on the side that its word says.
    ['khoảng 50 ha', '?', '50 ha'],
    ['khoảng 50 ha', '?', '55 ha'],
    ['khoảng 50 ha', '<', '55,1 ha'],
    ['khoảng 50 ha', '?', '45 ha'],
    ['khoảng 50 ha', '>', '44,9 ha'],
    ['xấp xỉ 50 ha', '?', '51 ha'],
    ['gần 50 ha', '<', '50 ha'],
    ['gần 50 ha', '?', '48 ha'],
    ['gần 50 ha', '>', '44 ha'],
    ['hơn 50 ha', '>', '50 ha'],
    ['hơn 50 ha', '?', '52 ha'],
    ['hơn 50 ha', '<', '56 ha'],
    ['hơn 100 ha', '>', 'hơn 90 ha'],
    ['khoảng -50 ha', '?', '-54 ha'],
    // Of a range all of it.
    ['từ 4 đến 5 ha', '?', '4,5 ha'],
    ['từ 4 đến 5 ha', '?', '4 ha'],
    ['từ 4 đến 5 ha', '?', '5 ha'],
    ['từ 4 đến 5 ha', '>', '3,9 ha'],
    ['từ 4 đến 5 ha', '<', '5,1 ha'],
    ['từ 4 đến 5 ha', '?', 'từ 4 đến 5 ha'],
    // Words of where a value comes from leave it as it is.
    ['dự kiến 50 ha', '=', '50 ha'],
    ['ước tính 51 ha', '>', '50 ha'],
    ['bình quân 49 ha', '<', '50 ha'],
    // Parts of one whole only.
    ['5/8 xã', '<', '6/8 xã'],
    ['5/8 xã', '?', '6/12 xã'],
    ['5/8 xã', '?', '6 xã'],
    ['5 xã', '?', '6/8 xã'],
    ['5 xã', '?', '6 thôn'],
  ])('%s %s %s', (a, sign, b) => {
    const order = SIGNS[sign];
    expect(orderTold(q(a), q(b))).toBe(order);
    expect(orderTold(q(b), q(a))).toBe(order === undefined ? undefined : 0 - order);
  });
});
