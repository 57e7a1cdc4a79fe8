/**
 * What the Typst template places: every line already worded by the layout's rules. The template gets it as JSON, so
 * that no text of a report is ever read as Typst source.
 */
import { closedBlocks, staysWithNext } from '#core/report/layout/flow.ts';
import {
  addresseeLines,
  annexLabel,
  annexReference,
  dateLine,
  documentDay,
  documentTitle,
  headHalves,
  headingLine,
  headingLook,
  letterSubject,
  recipientLines,
  signatureLines,
  symbolLine,
} from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { Block, ReportDocument, Run, Signature } from '#core/report/document.ts';
import { SYMBOL, heldRuns, holdTogether, printableText } from '#core/report/no-break.ts';
import { figureUrl, type FigureLinks } from '#files/figure-url.ts';
import { drawBars } from '#files/picture/bar-chart.ts';
import { dayOfMonth, monthOf, yearOf } from '#core/value/day.ts';

/** `hold`: set without a line break in it. */
type TextView = {
  readonly kind: 'text' | 'hold';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
};

export type RunView =
  | TextView
  | { readonly kind: 'figure'; readonly runs: readonly TextView[]; readonly url: string }
  | { readonly kind: 'note'; readonly runs: readonly RunView[] };

interface Viewing {
  readonly document: ReportDocument;
  readonly layout: Layout;
  readonly links: FigureLinks;
}

/**
 * Words of a figure in which a line might break elsewhere than at a space, which a reader of the file could not tell.
 */
const BREAKABLE_WORD = /(\S*[^\p{L}\p{M}\p{N}.,%\s]\S*)/gu;

/** Whatever matches `held`, a group of its own, is set in one piece. */
const textViews = (text: string, held: RegExp, { bold = false, italic = false } = {}): readonly TextView[] =>
  text
    .split(held)
    .map((part, i) => ({ kind: i % 2 === 1 ? ('hold' as const) : ('text' as const), text: part, bold, italic }))
    .filter((part) => part.text !== '');

const runViews = (viewing: Viewing, runs: readonly Run[]): readonly RunView[] =>
  heldRuns(runs).flatMap((run): readonly RunView[] => {
    switch (run.kind) {
      case 'text':
        return textViews(printableText(run.text), SYMBOL, run);
      case 'figure':
        return [
          {
            kind: 'figure',
            runs: textViews(printableText(run.printed), BREAKABLE_WORD),
            url: figureUrl(viewing.links, run.address),
          },
        ];
      case 'note': {
        const note = viewing.document.notes[run.note];
        if (!note) throw new RangeError(`no footnote ${run.note}`);
        return [{ kind: 'note', runs: runViews(viewing, note) }];
      }
    }
  });

const plain = (text: string): RunView => ({ kind: 'text', text, bold: false, italic: false });

/** `keep`: on the page of what follows. */
const blockView = (viewing: Viewing, block: Block, keep: boolean) => {
  const { layout } = viewing;
  switch (block.kind) {
    case 'heading': {
      const { bold, italic } = headingLook(layout, block.level);
      return {
        kind: 'heading' as const,
        level: block.level,
        text: holdTogether(printableText(headingLine(layout, block))),
        bold,
        italic,
      };
    }
    case 'paragraph': {
      const mark = block.mark ? [plain(`${block.mark} `)] : [];
      return { kind: 'paragraph' as const, keep, runs: [...mark, ...runViews(viewing, block.runs)] };
    }
    case 'table':
      return {
        kind: 'table' as const,
        keep,
        title: printableText(block.title ?? ''),
        columns: block.columns.map(({ head, align, width }) => ({ head: printableText(head), align, width })),
        rows: block.rows.map((cells) => block.columns.map((_, i) => runViews(viewing, cells[i] ?? []))),
      };
    case 'picture':
      // Typst knows only the document's own type, under its own name.
      return {
        kind: 'picture' as const,
        keep,
        svg: drawBars(block.bars).replaceAll(layout.font, 'Tinos'),
        alt: printableText(block.alt),
        width: block.width,
        caption: runViews(viewing, block.caption ?? []),
      };
  }
};

interface Placed {
  readonly block: Block;
  /** On the page of what follows. */
  readonly keep: boolean;
  /** Whether the signature is its last line. */
  readonly closes: boolean;
}

type ListView = {
  readonly kind: 'list';
  readonly mark: string;
  readonly items: (readonly RunView[])[];
  readonly closes: false;
};

/** A block as the template gets it; `closes`: the signature is its last line. */
export type ViewedBlock = ListView | (ReturnType<typeof blockView> & { readonly closes: boolean });

/** Items of one mark that follow each other are one list; one that is kept with the signature is a paragraph. */
const withLists = (viewing: Viewing, placed: readonly Placed[]): readonly ViewedBlock[] => {
  const views: ViewedBlock[] = [];
  for (const { block, keep, closes } of placed) {
    if (block.kind !== 'paragraph' || block.mark === undefined || keep || closes) {
      views.push({ ...blockView(viewing, block, keep), closes });
      continue;
    }
    const runs = runViews(viewing, block.runs);
    const last = views.at(-1);
    if (last && 'items' in last && last.mark === block.mark) last.items.push(runs);
    else views.push({ kind: 'list', mark: block.mark, items: [runs], closes: false });
  }
  return views;
};

const signatureView = (signature: Signature) => ({
  lines: signatureLines(signature).map(({ look, text }) => ({ look, text: printableText(text) })),
  name: printableText(signature.name),
});

/** The template's input for one document; plain data. */
export const pdfView = (document: ReportDocument, layout: Layout, links: FigureLinks) => {
  const viewing: Viewing = { document, layout, links };
  const day = documentDay(document);
  const { header, recipients, signature } = document;
  const blocks = closedBlocks(layout, document.blocks);
  const below = letterSubject(layout, document);
  return {
    title: printableText(documentTitle(document)),
    author: printableText(header.issuer),
    date: { year: yearOf(day), month: monthOf(day), day: dayOfMonth(day) },
    layout: {
      ...layout,
      motto: { lines: [layout.motto.first, ...(layout.motto.second ? [layout.motto.second] : [])] },
    },
    // Boxes, not no-break spaces: these would be all the spaces of their type that a reader finds.
    superior: headHalves(printableText(header.superior ?? '')),
    issuer: headHalves(printableText(header.issuer)),
    symbolLine: printableText(symbolLine(layout, header)),
    dateLine: printableText(dateLine(layout, header)),
    typeName: printableText(document.typeName),
    letterSubject: below === undefined ? null : holdTogether(printableText(below)),
    subject: holdTogether(printableText(document.subject)),
    // The signature is set behind the last line of a last paragraph, which no page break parts from the line before.
    blocks: withLists(
      viewing,
      blocks.map((block, i) => {
        const closes = i === blocks.length - 1 && block.kind === 'paragraph';
        return { block, keep: !closes && staysWithNext(blocks, i), closes };
      }),
    ),
    annexes: document.annexes.map((annex, i) => ({
      label: annexLabel(i, document.annexes.length),
      title: holdTogether(printableText(annex.title.toLocaleUpperCase('vi'))),
      reference: printableText(annexReference(layout, document)),
      landscape: annex.landscape,
      blocks: withLists(
        viewing,
        annex.blocks.map((block) => ({ block, keep: false, closes: false })),
      ),
    })),
    recipients: [
      ...(recipients.lead === undefined ? [] : [recipients.lead]),
      ...recipientLines(layout, recipients.items),
    ].map(printableText),
    marks: (header.marks ?? []).map(printableText),
    addressees: addresseeLines(document).map(printableText),
    signature: signatureView(signature),
    second: document.second ? signatureView(document.second) : null,
  };
};
