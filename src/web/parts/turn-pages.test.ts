import { describe, expect, it } from 'vitest';
import { turnPages } from '#web/parts/turn-pages.ts';

const rows = Array.from({ length: 450 }, (_, index) => index + 1);
const at = (query: string) => turnPages(new URL(`http://x/${query}`), rows, (row) => `row-${row}`);

describe('a long table', () => {
  it('begins with its first rows, and tells how many there are', () =>
    expect(at('')).toEqual({ rows: rows.slice(0, 200), turn: { page: 1, last: 3, from: 1, to: 200, total: 450 } }));
  it('turns to the part asked for', () => expect(at('?trang=3').rows).toEqual(rows.slice(400)));
  it('has nothing behind its last part', () =>
    expect(at('?trang=99').turn).toMatchObject({ page: 3, from: 401, to: 450 }));
  it('turns to the part that holds the row a link leads to, wherever sorting has put it; a part asked for comes first', () => {
    expect(at('?dong=row-201').turn?.page).toBe(2);
    expect(turnPages(new URL('http://x/?dong=row-450'), rows.toReversed(), (row) => `row-${row}`).turn?.page).toBe(1);
    expect([at('?dong=row-201&trang=3').turn?.page, at('?dong=row-451').turn?.page]).toEqual([3, 1]);
  });
  it('takes what is no number for the first', () => expect(at('?trang=-1').turn?.page).toBe(1));
});

it('a short table is whole', () => expect(turnPages(new URL('http://x/?trang=2'), [1, 2])).toEqual({ rows: [1, 2] }));
