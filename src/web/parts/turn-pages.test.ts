import { describe, expect, it, test } from 'vitest';
import { turnNumbers, turnPages, turnTo } from '#web/parts/turn-pages.ts';

const rows = Array.from({ length: 450 }, (_, index) => index + 1);
const at = (query: string) => turnPages(new URL(`http://x/${query}`), rows, { keyOf: (row) => `row-${row}` });

describe('a long table', () => {
  it('begins with its first rows, and tells how many there are', () =>
    expect(at('')).toEqual({
      rows: rows.slice(0, 200),
      turn: { name: 'trang', page: 1, last: 3, from: 1, to: 200, total: 450 },
    }));
  it('turns to the part asked for', () => expect(at('?trang=3').rows).toEqual(rows.slice(400)));
  it('has nothing behind its last part', () =>
    expect(at('?trang=99').turn).toMatchObject({ page: 3, from: 401, to: 450 }));
  it('turns to the part that holds the row a link leads to, wherever sorting has put it; a part asked for comes first', () => {
    expect(at('?dong=row-201').turn?.page).toBe(2);
    expect(
      turnPages(new URL('http://x/?dong=row-450'), rows.toReversed(), { keyOf: (row) => `row-${row}` }).turn?.page,
    ).toBe(1);
    expect([at('?dong=row-201&trang=3').turn?.page, at('?dong=row-451').turn?.page]).toEqual([3, 1]);
  });
  it('takes what is no number for the first', () => expect(at('?trang=-1').turn?.page).toBe(1));
  it('is turned by its own name beside another', () => {
    const url = new URL('http://x/?trang=2&trang-kinh-phi=3');
    expect(turnPages(url, rows, { name: 'trang-kinh-phi', size: 100 }).turn).toMatchObject({ page: 3, from: 201 });
    expect(turnPages(url, rows).turn?.page).toBe(2);
  });
});

test.each([
  [1, ['whole']],
  [200, ['whole']],
  [201, [200, 1]],
  [400, [200, 200]],
])('%i rows stand in parts of %j', (count, parts) => {
  const all = Array.from({ length: count }, (_, index) => index);
  const { turn } = turnPages(new URL('http://x/'), all);
  const lengths = turn
    ? Array.from({ length: turn.last }, (_, page) => turnPages(new URL(`http://x/?trang=${page + 1}`), all).rows.length)
    : ['whole'];
  expect(lengths).toEqual(parts);
});

const _ = undefined;
test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 4, [1, 2, 3, 4]],
  [1, 5, [1, 2, 3, 4, 5]],
  [1, 6, [1, 2, 3, _, 6]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [6, 11, [1, _, 4, 5, 6, 7, 8, _, 11]],
  [13, 13, [1, _, 11, 12, 13]],
])('from part %i of %i one goes to %j', (page, last, numbers) => expect(turnNumbers({ page, last })).toEqual(numbers));

test.each([
  ['', 0, { limit: 200, offset: 0 }],
  ['', 200, { limit: 200, offset: 0 }],
  ['', 201, { limit: 200, offset: 0, turn: { name: 'trang', page: 1, last: 2, from: 1, to: 200, total: 201 } }],
  [
    '?trang=2',
    201,
    { limit: 200, offset: 200, turn: { name: 'trang', page: 2, last: 2, from: 201, to: 201, total: 201 } },
  ],
  [
    '?trang=99',
    400,
    { limit: 200, offset: 200, turn: { name: 'trang', page: 2, last: 2, from: 201, to: 400, total: 400 } },
  ],
])('%s of %i rows that are not at hand', (search, total, expected) =>
  expect(turnTo(new URL(`http://x/${search}`), total)).toEqual(expected),
);
