/** A report of ours as the text that is reviewed, and which of its blocks stands where in it. */
import { linesOfBlock, plainText, type Block, type ReportDocument, type Run } from '#core/report/document.ts';
import { raised } from '#core/text/raised.ts';

export interface ReportText {
  readonly text: string;
  /** The id of the block that stands at an offset, in Unicode code points; undefined between those that have one. */
  readonly blockAt: (offset: number) => string | undefined;
}

/** As a Word file of it would be read: paragraphs parted by empty lines, rows between bars, notes under their marks. */
export const reportText = ({ subject, blocks, annexes, notes }: ReportDocument): ReportText => {
  const places: { readonly start: number; readonly id: string | undefined }[] = [];
  let text = '';
  let length = 0;
  const put = (given: string, id?: string): void => {
    const words = given.normalize('NFC');
    if (words === '') return;
    places.push({ start: length, id });
    text += `${words}\n\n`;
    length += [...words].length + 2;
  };
  put(subject);
  for (const block of blocks) put(wordsOfBlock(block), block.id);
  for (const annex of annexes) {
    put(annex.title);
    for (const block of annex.blocks) put(wordsOfBlock(block), block.id);
  }
  for (const [at, note] of notes.entries()) put(`${raised(at + 1)} ${plainText(note)}`);
  return {
    text: text.trimEnd(),
    blockAt: (offset) => places.findLast(({ start }) => start <= offset)?.id,
  };
};

const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'note' ? raised(run.note + 1) : plainText([run])))
    .join('')
    .replaceAll('\n', ' ');

const wordsOfBlock = (block: Block): string =>
  linesOfBlock(block, wordsOf)
    .map((line) => {
      if (typeof line !== 'string') return `| ${line.join(' | ')} |`;
      return block.kind === 'table' ? `${line}\n` : line;
    })
    .join('\n');
