import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#core/report/document.ts';
import { annexRows, blocksOfRows, notesIn, textPages } from '#web/report/text-pages.ts';
import { runs, text } from '#testing/report-fixture.ts';

const heading: Block = { kind: 'heading', level: 2, number: '1', text: 'Mục' };
const said = (count: number): Block => ({ kind: 'paragraph', runs: Array.from({ length: count }, () => text('a')) });
const cut = (blocks: readonly Block[], most: number): readonly string[] =>
  textPages(blocks, most).map(({ from, to }) => `${from}-${to}`);

describe('the pages of a text', () => {
  it('are one where there is room', () => {
    expect(cut([], 10)).toEqual(['0-0']);
    expect(cut([heading, said(9)], 10)).toEqual(['0-2']);
  });
  it('begin with a heading that stands near the end of a page', () =>
    expect(cut([heading, said(6), heading, said(2), said(8)], 10)).toEqual(['0-2', '2-4', '4-5']));
  it('do not go back to a heading that stands early', () =>
    expect(cut([heading, said(1), heading, said(3), said(3), said(3)], 10)).toEqual(['0-5', '5-6']));
  it('keep headings of several levels together', () =>
    expect(cut([said(8), heading, heading, said(4)], 10)).toEqual(['0-1', '1-4']));
  it('give a block that is too long a page of its own', () =>
    expect(cut([said(3), said(30), said(3)], 10)).toEqual(['0-1', '1-2', '2-3']));
  it('hold every block once, none more than it may but for a block that is too long by itself', () => {
    const block = fc.oneof(fc.constant(heading), fc.integer({ min: 0, max: 14 }).map(said));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (blocks, most) => {
        const pages = textPages(blocks, most);
        expect(pages.flatMap(({ from, to }) => blocks.slice(from, to))).toEqual(blocks);
        for (const [at, { from, to }] of pages.entries()) {
          if (at > 0) expect(to).toBeGreaterThan(from);
          const size = blocks
            .slice(from, to)
            .reduce((sum, one) => sum + (one.kind === 'paragraph' ? one.runs.length : 1), 0);
          if (to - from > 1) expect(size).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

it('the notes of some blocks are those whose marks stand in them, wherever in a table', () => {
  const table: Block = {
    kind: 'table',
    columns: [{ head: 'A', align: 'left', width: 1 }],
    rows: [[runs('a[^4]')], [runs('b[^2]')]],
  };
  expect(notesIn([{ kind: 'paragraph', runs: runs('x[^3] y[^4]') }, table])).toEqual([3, 4, 2]);
});

it('some rows of an annex stand in their own tables', () => {
  const table = (title: string, rows: readonly string[]): Block => ({
    kind: 'table',
    title,
    columns: [{ head: 'A', align: 'left', width: 1 }],
    rows: rows.map((one) => [[text(one)]]),
  });
  const annex = {
    id: 'a',
    title: 'A',
    landscape: true,
    blocks: [table('x', ['1', '2', '3']), said(1), table('y', ['4'])],
  };
  const shown = blocksOfRows(annexRows(annex).slice(1, 5));
  expect(shown).toEqual([table('x', ['2', '3']), said(1), table('y', ['4'])]);
});
