import { describe, expect, it } from 'vitest';
import { closedBlocks, staysAboveSignature, staysWithNext } from '#core/report/layout/flow.ts';
import { plainText, type Block } from '#core/report/document.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';

const profiles = await readLayoutProfiles();
const layoutOf = (key: string) => profiles.find((p) => p.key === key)!.layout;
const [party, state] = [layoutOf('36-HD/VPTW'), layoutOf('30/2020/NĐ-CP')];

const said = (text: string): Block => ({ kind: 'paragraph', runs: [{ kind: 'text', text }] });
const table: Block = { kind: 'table', columns: [{ head: 'Năm', align: 'left', width: 1 }], rows: [] };
const picture = (caption?: string): Block => ({
  kind: 'picture',
  bars: [],
  alt: '',
  width: 1,
  ...(caption !== undefined && { caption: [{ kind: 'text', text: caption }] }),
});
const heading: Block = { kind: 'heading', level: 1, number: 'I', text: 'Kết quả' };

/** What closes the text: the words of the last block. */
const end = (...blocks: readonly Block[]): string => {
  const last = closedBlocks(state, blocks).at(-1);
  return last?.kind === 'paragraph'
    ? plainText(last.runs)
    : last?.kind === 'picture'
      ? plainText(last.caption ?? [])
      : '';
};

describe('the mark that closes a state document', () => {
  it('stands behind the last sentence, in a caption too', () => {
    expect(end(said('Một.'), said('Hết.'))).toBe('Hết./.');
    expect(end(said('Một.'), picture('Hình 1. Thu ngân sách'))).toBe('Hình 1. Thu ngân sách./.');
  });
  it('stands on a line of its own where no sentence comes last', () => {
    for (const last of [table, picture(), heading])
      expect(closedBlocks(state, [said('Một.'), last]).slice(1)).toEqual([last, said('./.')]);
  });
  it('is none in a Party document, and none for no text at all', () => {
    expect(closedBlocks(party, [said('Hết.'), table])).toEqual([said('Hết.'), table]);
    expect(closedBlocks(state, [])).toEqual([]);
  });
});

describe('what stays on the page of what follows', () => {
  it('is the last block, whatever its kind: no page holds a signature alone', () => {
    for (const last of [said('Hết.'), table, picture('Hình')])
      expect([said('Một.'), last].map((_, at, all) => staysWithNext(all, at))).toEqual([false, true]);
  });
  it('is a line that announces a list', () => {
    expect([said('Gồm:'), said('- A.'), said('Hết.')].map((_, at, all) => staysWithNext(all, at))).toEqual([
      true,
      false,
      true,
    ]);
    expect(staysWithNext([said('Gồm: '), table, said('Hết.')], 0)).toBe(true);
  });
  it.each([
    ['a last paragraph of 1,500 letters is moved whole', 1500, true],
    ['a longer one runs over the break', 1501, false],
  ])('%s', (_, letters, kept) => expect(staysWithNext([said('a'.repeat(letters))], 0)).toBe(kept));
  it.each([
    ['a lead of 300 letters', said(`${'a'.repeat(299)}:`), true],
    ['not a longer one', said(`${'a'.repeat(300)}:`), false],
    [
      'not one with a footnote',
      {
        kind: 'paragraph',
        runs: [
          { kind: 'note', note: 0 },
          { kind: 'text', text: ':' },
        ],
      } as Block,
      false,
    ],
  ])('is %s', (_, lead, kept) => expect(staysWithNext([lead, said('Hết.')], 0)).toBe(kept));
  it.each([
    ['a last table of 8 rows', 8, true],
    ['not a longer one', 9, false],
  ])('is %s', (_, rows, kept) =>
    expect(staysWithNext([{ ...table, rows: Array.from({ length: rows }, () => []) } as Block], 0)).toBe(kept),
  );
});

describe('what stays above a signature, where others set the pages', () => {
  const kept = (...letters: readonly number[]): readonly boolean[] => {
    const blocks = letters.map((count) => said('a'.repeat(count)));
    return blocks.map((_, at) => staysAboveSignature(blocks, at));
  };
  it.each<[string, readonly number[], readonly boolean[]]>([
    ['the paragraph before a short last one', [300, 300, 60], [false, true, true]],
    ['as many short ones as make three lines', [300, 60, 60, 60], [false, true, true, true]],
    ['not before a last one of three lines', [300, 300], [false, true]],
    ['not one that would leave a hole', [701, 60], [false, true]],
  ])('%s', (_, letters, expected) => expect(kept(...letters)).toEqual(expected));
  it('nothing with a footnote, and no table', () => {
    const noted = { kind: 'paragraph', runs: [{ kind: 'note', note: 0 }] } as Block;
    expect(staysAboveSignature([noted, said('Hết.')], 0)).toBe(false);
    expect(staysAboveSignature([table, said('Hết.')], 0)).toBe(false);
  });
});
