/** Where a page is broken: for a note at its block, or at what stays with it; for a signature above its last lines. */
import { expect, it } from 'vitest';
import { brokenAboveSignature, brokenFor } from '#files/pdf/page-breaks.ts';
import type { RunView, ViewedBlock } from '#files/pdf/view.ts';

const note: RunView = { kind: 'note', runs: [] };
const words: RunView = { kind: 'text', text: 'a', bold: false, italic: false };
const paragraph = (runs: readonly RunView[], keep = false): ViewedBlock => ({
  kind: 'paragraph',
  keep,
  runs: [...runs],
  closes: false,
});
const heading = { kind: 'heading', level: 1, text: 'I', bold: true, italic: false, closes: false } as const;
const marked: ViewedBlock = { kind: 'list', mark: '-', items: [[note], [words]], closes: false };
const list: ViewedBlock = { kind: 'list', mark: '-', items: [[words], [note, note]], closes: false };

it.each<[string, readonly ViewedBlock[], number, number | undefined]>([
  ['its own block', [paragraph([words]), paragraph([note])], 0, 1],
  ['the heading above it', [paragraph([words]), heading, paragraph([note])], 0, 1],
  ['all headings above it', [paragraph([words]), heading, heading, paragraph([note])], 0, 1],
  ['a lead that stays with it', [paragraph([words]), heading, paragraph([words], true), marked], 0, 1],
  ['not a block that ends before', [heading, paragraph([note]), paragraph([note])], 1, 2],
  ['a list whose first line has it', [paragraph([words]), marked], 0, 1],
  ['nothing, where no block has the note', [paragraph([note])], 1, undefined],
])('%s', (_, blocks, at, expected) =>
  expect(brokenFor({ blocks, breaks: [] }, at)).toEqual(
    expected === undefined ? undefined : { blocks, breaks: [expected] },
  ),
);

it('a list is parted before the line with the mark; pages that begin behind it still do', () => {
  const part = (...items: (readonly RunView[])[]): ViewedBlock => ({ kind: 'list', mark: '-', items, closes: false });
  const blocks = [heading, list, paragraph([note])];
  expect(brokenFor({ blocks, breaks: [2] }, 1)).toEqual({
    blocks: [heading, part([words]), part([note, note]), paragraph([note])],
    breaks: [3, 2],
  });
});

it('where a page begins already, nothing more is done', () =>
  expect(brokenFor({ blocks: [paragraph([words]), paragraph([note])], breaks: [1] }, 0)).toBeUndefined());

const long = (letters: number): ViewedBlock =>
  paragraph([{ kind: 'text', text: 'a'.repeat(letters), bold: false, italic: false }]);
it.each<[string, readonly ViewedBlock[], number | undefined]>([
  ['the last block, where it is long enough', [long(900), long(300)], 1],
  ['what stands before a short one', [long(900), long(200), long(50)], 1],
  ['as many short ones as it takes', [long(900), long(20), long(20), long(20), long(20)], 2],
  ['not what an opening announces', [paragraph([words], true), heading, long(700)], undefined],
  ['the heading above that', [long(900), heading, long(250), long(50)], 1],
  ['not what would leave half a page empty', [long(900), long(1900), long(50)], undefined],
  ['not the first block, which begins a page as it is', [long(250), long(50)], undefined],
])('above the signature: %s', (_, blocks, at) =>
  expect(brokenAboveSignature({ blocks, breaks: [] })).toEqual(at === undefined ? undefined : { blocks, breaks: [at] }),
);
it('above the signature: the last lines of a list', () => {
  const part = (...items: (readonly RunView[])[]): ViewedBlock => ({ kind: 'list', mark: '-', items, closes: false });
  const [a, b, c] = [[words], [words, words], [words, words, words]];
  expect(brokenAboveSignature({ blocks: [part(a, b, c), long(50)], breaks: [] })).toEqual({
    blocks: [part(a), part(b, c), long(50)],
    breaks: [1],
  });
});
