/** However a file was made: it is compared in time that grows with its text alone. */
import { describe, expect, it } from 'vitest';
import type { Returned } from '#core/report/returned/change.ts';
import { compareReturned } from '#core/report/returned/compare.ts';
import type { DraftLine, FileLine } from '#core/report/returned/line.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

let seed = 7;
/** Any number below `most`, the same ones at every run. */
const any = (most: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (seed >>> 8) % most;
};
const words = (count: number): string => Array.from({ length: count }, () => `từ${any(3000)}`).join(' ');
const paragraph = (text: string, at: number): DraftLine => ({
  key: `b${at}`,
  story: 'body',
  style: 'text',
  text,
  of: { kind: 'paragraph', block: `b${at}` },
  figures: [],
  words: fingerprint(text),
});
const line = (text: string, more: Partial<FileLine> = {}): FileLine => ({
  story: 'body',
  marks: [],
  accepted: text,
  rejected: text,
  tracked: [],
  comments: [],
  ...more,
});
/** A third of the words are other ones. */
const reworded = (text: string): string =>
  text
    .split(' ')
    .map((word) => (any(3) === 0 ? `khác${any(3000)}` : word))
    .join(' ');
const marked = (...blocks: readonly string[]) => ({ marks: blocks.map((block) => ({ block, words: 'x' })) });

const MEGABYTE_OF_WORDS = 160_000;
const DRAFT = Array.from({ length: 300 }, (_, at) => paragraph(words(60), at));
const LONG = words(MEGABYTE_OF_WORDS);
const TABLE = ['A', 'B', 'x', 'y'].map((text, n): DraftLine => ({
  key: `c${n}`,
  story: 'body',
  style: 'table-text',
  text,
  of: { kind: n < 2 ? 'column' : 'cell', block: 't' },
  cell: { table: 1, row: n >> 1, column: n % 2 },
  figures: [],
}));
const HOUSEHOLDS = Array.from({ length: 200 }, (_, n) => `${n} hộ`);
const COUNTED = ((text) => ({
  ...paragraph(text, 0),
  figures: HOUSEHOLDS.map((printed, n) => ({ address: `f${n}`, printed, at: text.indexOf(`có ${printed} `) + 3 })),
}))(HOUSEHOLDS.map((one) => `có ${one} nghèo`).join(', '));
const cellOf = (row: number, column: number) => ({ cell: { table: 1, row, column } });

interface Case {
  readonly draft: readonly DraftLine[];
  readonly lines: () => readonly FileLine[];
}
const CASES: Readonly<Record<string, Case>> = {
  'a line of a megabyte': { draft: DRAFT, lines: () => [line(LONG)] },
  'a block of a megabyte, reworded throughout': {
    draft: [paragraph(LONG, 0)],
    lines: () => [line(reworded(LONG), marked('b0'))],
  },
  'a line of a megabyte with the marks of all blocks, and thousands of others': {
    draft: DRAFT,
    lines: () => [
      line(LONG, marked(...DRAFT.map((_, at) => `b${at}`), ...Array.from({ length: 5000 }, (_, n) => `z${n}`))),
    ],
  },
  'short lines without end': { draft: DRAFT, lines: () => Array.from({ length: 20_000 }, () => line(words(3))) },
  'each block reworded twenty times, without marks': {
    draft: DRAFT,
    lines: () => Array.from({ length: 6000 }, (_, n) => line(reworded(DRAFT[n % 300]?.text ?? ''))),
  },
  'one cell of thousands of paragraphs': {
    draft: TABLE,
    lines: () => [
      ...TABLE.slice(0, 3).map(({ text, cell }) => line(text, { ...(cell && { cell }) })),
      ...Array.from({ length: 20_000 }, () => line(words(3), cellOf(1, 1))),
    ],
  },
  'lines that say nothing, behind a changed one': {
    draft: DRAFT.slice(0, 1),
    lines: () => [
      line('khác', marked('b0')),
      ...Array.from({ length: 20_000 }, () => line('', { comments: [{ author: 'B', text: 'x' }] })),
    ],
  },
  'a block parted into thousands of lines': {
    draft: [paragraph(LONG.slice(0, 50_000), 0)],
    lines: () =>
      (LONG.slice(0, 50_000).match(/\S+(?: \S+){0,3}/gu) ?? []).map((text, n) =>
        line(text, n === 0 ? marked('b0') : {}),
      ),
  },
  'figures again and again': { draft: [COUNTED], lines: () => [line('5 hộ '.repeat(200_000).trim(), marked('b0'))] },
  'one number of a megabyte': { draft: [COUNTED], lines: () => [line('5'.repeat(1_000_000), marked('b0'))] },
};

const compare = ({ draft, lines }: Case): Returned =>
  compareReturned(
    { lines: draft, desk: [] },
    { lines: lines(), comments: [], letters: { text: 0, comments: 0, elsewhere: 0 }, written: ['b0'] },
  );

describe('a file made to be compared for long', () => {
  it.each(Object.entries(CASES))('%s: seconds', (_, one) => {
    const start = process.cpuUsage();
    const { changes } = compare(one);
    expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(6);
    expect(changes.length).toBeGreaterThan(0);
  });
  it('a block that was parted into thousands of lines is one change all the same', () => {
    const { changes } = compare(CASES['a block parted into thousands of lines']!);
    expect(changes.map(({ kind }) => kind)).toEqual(['parted']);
  });
  it('2,000 paragraphs that were reworded and lost their marks: each is known', () => {
    const draft = Array.from({ length: 2000 }, (_, at) => paragraph(words(60), at));
    const lines = draft.map(({ text }) => line(reworded(text)));
    compare({ draft: DRAFT, lines: () => lines.slice(0, 100) });
    const start = process.cpuUsage();
    const { known } = compare({ draft, lines: () => lines });
    expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(3);
    expect(known.likeness).toBeGreaterThan(1990);
  });
});
