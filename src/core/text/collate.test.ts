import { describe, expect, it } from 'vitest';
import { compareIds, compareNames, compareTexts } from '#core/text/collate.ts';

describe('ids stand by the numbers in them', () => {
  it.each([
    ['w2', 'w10'],
    ['2.4', '2.10'],
    ['2', '2.1'],
    ['a-9-b', 'a-10-a'],
    ['01', '2'],
    ['2', '010'],
    ['duong-1', 'duong-1.2'],
    ['cau-2', 'duong-1'],
    ['w002', 'w10'],
    ['w9007199254740992', 'w9007199254740993'],
    ['w19', 'w28'],
    ['7', '08'],
    ['w1-b', 'w2-a'],
    ['w21', 'w22'],
    ['w21-b', 'w22-a'],
  ])('%s before %s', (a, b) => expect([compareIds(a, b) < 0, compareIds(b, a) > 0]).toEqual([true, true]));
  it('the same is the same, and other spellings of a number are not', () => {
    expect(compareIds('w1', 'w1')).toBe(0);
    expect(compareIds('w01', 'w1')).not.toBe(0);
  });
  it('as the collation of English has them', () => {
    const ids = ['w10', 'w2', 'a-1', 'a.1', 'a1', 'a-10', 'b', 'a', 'a-2.b', '08-nq-tu/2.10', '08-nq-tu/2.9', 'a/1'];
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(ids.toSorted(compareIds)).toEqual(ids.toSorted(compare));
  });
});

describe('texts of one shape stand letter by letter', () => {
  it.each([
    ['2022-01-01', '2022-01-02', -1],
    ['2022-01-02', '2022-01-01', 1],
    ['2022-01-01', '2022-01-01', 0],
    ['', '2022', -1],
    ['10', '9', -1],
  ])('%s and %s: %i', (a, b, order) => expect(compareTexts(a, b)).toBe(order));
});

it('names stand as Vietnamese orders them, by the numbers in them', () =>
  expect(['tổ 10', 'Đường', 'tổ 9', 'An', 'Ân', 'Dung'].toSorted(compareNames)).toEqual([
    'An',
    'Ân',
    'Dung',
    'Đường',
    'tổ 9',
    'tổ 10',
  ]));
