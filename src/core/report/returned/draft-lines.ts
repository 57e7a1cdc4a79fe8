/** All lines of a draft as its Word file has them, each with what it is of. */
import type { Layout } from '#core/law/layout.ts';
import type { Annex, Block, ReportDocument, Run, Signature, Table } from '#core/report/document.ts';
import { closedBlocks } from '#core/report/layout/flow.ts';
import {
  addresseeLines,
  annexLabel,
  annexReference,
  dateLine,
  headingLine,
  recipientLines,
  signatureLines,
  symbolLine,
} from '#core/report/layout/lines.ts';
import { plainSpaces, printableText } from '#core/report/no-break.ts';
import type { DraftLine, FramePart, LineFigure, LineStyle } from '#core/report/returned/line.ts';
import { rowName } from '#core/report/returned/row-name.ts';

/** Gathers the lines of one draft in their order; notes come behind the text. */
class Lines {
  readonly body: DraftLine[] = [];
  readonly notes: DraftLine[] = [];
  readonly #layout: Layout;
  readonly #document: ReportDocument;
  #tables = 0;

  constructor(document: ReportDocument, layout: Layout) {
    this.#document = document;
    this.#layout = layout;
  }

  frame(part: FramePart, style: LineStyle, texts: readonly string[], within = ''): void {
    for (const [at, text] of texts.entries())
      this.body.push({
        key: `frame ${within}${part} ${style} ${at}`,
        story: 'body',
        style,
        text: plain(text),
        of: { kind: 'frame', part },
        figures: [],
      });
  }

  block(block: Block, at: string): void {
    const of = block.id === undefined ? {} : { block: block.id };
    const key = block.id ?? at;
    const words = block.basis && { words: block.basis.words };
    switch (block.kind) {
      case 'heading':
        this.body.push({
          key: `block ${key}`,
          story: 'body',
          style: `heading-${block.level}`,
          text: plain(headingLine(this.#layout, block)),
          of: { kind: 'heading', level: block.level, ...of },
          figures: [],
          ...words,
        });
        break;
      case 'paragraph':
        this.#runs('paragraph', 'text', block.runs, { key: `block ${key}`, of, ...words });
        break;
      case 'table':
        this.#table(block, key);
        break;
      case 'picture':
        if (block.caption) this.#runs('caption', 'caption', block.caption, { key: `caption ${key}`, of });
        break;
    }
  }

  #table(table: Table, key: string): void {
    const of = table.id === undefined ? {} : { block: table.id };
    const words = table.basis && { words: table.basis.words };
    const number = (this.#tables += 1);
    if (table.title !== undefined)
      this.body.push({
        key: `title ${key}`,
        story: 'body',
        style: 'table-title',
        text: plain(table.title),
        of: { kind: 'title', ...of },
        figures: [],
        ...words,
      });
    for (const [column, { head }] of table.columns.entries())
      this.body.push({
        key: `column ${key} ${head}`,
        story: 'body',
        style: 'table-head',
        text: plain(head),
        of: { kind: 'column', ...of },
        cell: { table: number, row: 0, column },
        figures: [],
        ...(column === 0 && table.title === undefined && words),
      });
    for (const [row, cells] of table.rows.entries()) {
      const name = rowName(cells.map((cell) => wordsOf(cell).text));
      for (const [column, { head }] of table.columns.entries())
        this.#runs('cell', 'table-text', cells[column] ?? [], {
          key: `cell ${key} ${name} ${head}`,
          of,
          cell: { table: number, row: row + 1, column },
        });
    }
  }

  #runs(
    kind: 'paragraph' | 'caption' | 'cell',
    style: LineStyle,
    runs: readonly Run[],
    { of, ...more }: Pick<DraftLine, 'key' | 'cell' | 'words'> & { readonly of: { readonly block?: string } },
  ): void {
    this.body.push({
      ...more,
      story: 'body',
      style,
      ...wordsOf(runs),
      of: { kind, ...of },
    });
    for (const [at, note] of runs.flatMap((run) => (run.kind === 'note' ? [run.note] : [])).entries()) {
      const words = this.#document.notes[note] ?? [];
      this.notes.push({
        key: `note ${more.key} ${at}`,
        story: 'note',
        style: 'note',
        ...wordsOf(words),
        of: { kind: 'note', note: at, ...of },
      });
    }
  }
}

const plain = (text: string): string => plainSpaces(printableText(text));

/** The words of runs with marks of notes, numbered as they come; and where its figures stand in them. */
const wordsOf = (runs: readonly Run[]): Pick<DraftLine, 'text' | 'figures'> => {
  let notes = 0;
  let text = '';
  const figures: LineFigure[] = [];
  for (const run of runs) {
    const words = run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : `[*${(notes += 1)}]`;
    const said = printableText(words).normalize('NFC').replace(/\s+/gu, ' ');
    const added = text === '' || text.endsWith(' ') ? said.trimStart() : said;
    if (run.kind === 'figure') {
      const printed = plain(run.printed);
      figures.push({ address: run.address, printed, at: text.length + added.indexOf(printed) });
    }
    text += added;
  }
  return { text: text.trimEnd(), figures };
};

/** The lines in the order of the file, with `end` on the line that closes the text. */
export const draftLines = (document: ReportDocument, layout: Layout): readonly DraftLine[] => {
  const lines = new Lines(document, layout);
  const { header } = document;
  lines.frame('superior', 'superior', header.superior === undefined ? [] : [header.superior]);
  lines.frame('issuer', 'issuer', [header.issuer]);
  lines.frame('motto', 'motto-first', [layout.motto.first.text]);
  lines.frame('motto', 'motto-second', layout.motto.second ? [layout.motto.second.text] : []);
  lines.frame('symbol', 'symbol', [symbolLine(layout, header)]);
  lines.frame('mark', 'mark', header.marks ?? []);
  lines.frame('date', 'date', [dateLine(layout, header)]);
  lines.frame('type', 'type', [document.typeName]);
  lines.frame('subject', 'subject', [document.subject]);
  const [addressee, ...others] = addresseeLines(document);
  lines.frame('addressee', 'addressee', addressee === undefined ? [] : [addressee]);
  lines.frame('addressee', 'addressee-item', others);
  for (const [at, block] of closedBlocks(layout, document.blocks).entries()) lines.block(block, `text ${at}`);
  closeText(lines.body, layout.endMark);
  closing(lines, layout, document);
  for (const [index, annex] of document.annexes.entries()) annexLines(lines, layout, document, annex, index);
  return [...lines.body, ...lines.notes].filter(({ text, cell }) => ANY_LETTER.test(text) || cell !== undefined);
};

const ANY_LETTER = /[\p{L}\p{N}]/u;

/** "…./." ends a sentence and the text: the point is the sentence's. */
const closeText = (lines: DraftLine[], endMark: string): void => {
  const last = lines.at(-1);
  const end = endMark.replace(/^\./u, '');
  if (last && end !== '' && last.text.endsWith(endMark)) lines[lines.length - 1] = { ...last, end };
};

const closing = (lines: Lines, layout: Layout, { recipients, signature, second }: ReportDocument): void => {
  const signed = (one: Signature, which: string): void => {
    for (const { look, text } of signatureLines(one))
      lines.frame('signature', look === 'authority' ? 'authority' : 'position', [text], which);
    lines.frame('signer', 'signer', [one.name], which);
  };
  const received = (): void => {
    lines.frame('recipients', 'recipients-title', ['Nơi nhận:']);
    lines.frame('recipients', 'recipients-item', [
      ...(recipients.lead === undefined ? [] : [recipients.lead]),
      ...recipientLines(layout, recipients.items),
    ]);
  };
  if (second) signed(second, 'second ');
  else received();
  signed(signature, '');
  if (second) received();
};

const annexLines = (
  lines: Lines,
  layout: Layout,
  document: ReportDocument,
  { id, title, blocks }: Annex,
  index: number,
): void => {
  const within = `${id} `;
  lines.frame('annex', 'annex-label', [annexLabel(index, document.annexes.length)], within);
  lines.frame('annex', 'annex-title', [title.toLocaleUpperCase('vi')], within);
  lines.frame('annex', 'annex-reference', [annexReference(layout, document)], within);
  for (const [at, block] of blocks.entries()) lines.block(block, `${id} ${at}`);
};
