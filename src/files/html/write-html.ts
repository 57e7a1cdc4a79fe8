/** An official report as one self-contained, printable page without scripts: each figure a link to its trace. */
import { closedBlocks, staysAboveSignature } from '#core/report/layout/flow.ts';
import {
  addresseeLines,
  annexLabel,
  annexReference,
  dateLine,
  documentTitle,
  headName,
  headingLine,
  recipientLines,
  signatureLines,
  symbolLine,
} from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { Annex, Block, ReportDocument, Run, Signature } from '#core/report/document.ts';
import { SYMBOL, heldRuns, holdTogether, printableText } from '#core/report/no-break.ts';
import { escapeMarkup } from '#core/text/escape-markup.ts';
import { figureUrl, OWN_LINKS, type FigureLinks } from '#files/figure-url.ts';
import { drawBars } from '#files/picture/bar-chart.ts';
import { reportCss } from '#files/html/report-css.ts';

export interface HtmlOptions {
  /** Where a click on a figure leads. */
  readonly links?: FigureLinks | undefined;
  /** The workspace and the head of its journal, told in the page's head. */
  readonly journal?: string | undefined;
}

interface Writing {
  readonly document: ReportDocument;
  readonly layout: Layout;
  readonly links: FigureLinks;
  /** Finished footnotes, in printing order. */
  readonly notes: string[];
}

const escapeHtml = (text: string): string => escapeMarkup(printableText(text));

const element = (tag: string, kind: string, inner: string, mark = ''): string =>
  `<${tag}${mark} class="${kind}">${inner}</${tag}>`;

/** By what a block is of it is found again: its id, and its fingerprints beside it. */
const markOf = ({ id, basis }: Block): string =>
  id === undefined ? '' : ` id="${escapeHtml(id)}"${basis ? ` data-basis="${basis.figures} ${basis.words}"` : ''}`;

const runHtml = (writing: Writing, run: Run): string => {
  switch (run.kind) {
    case 'text': {
      const text = run.text
        .split(SYMBOL)
        .map((part, i) => (i % 2 === 1 ? `<span class="whole">${escapeHtml(part)}</span>` : escapeHtml(part)))
        .join('');
      const bold = run.bold ? `<strong>${text}</strong>` : text;
      return run.italic ? `<em>${bold}</em>` : bold;
    }
    case 'figure': {
      const address = escapeHtml(run.address);
      return (
        `<a class="figure" href="${escapeHtml(figureUrl(writing.links, run.address))}" data-address="${address}" title="Nguồn số liệu: ${address}">` +
        `${escapeHtml(run.printed)}</a>`
      );
    }
    case 'note':
      return noteHtml(writing, run.note);
  }
};

const runsHtml = (writing: Writing, runs: readonly Run[]): string =>
  heldRuns(runs)
    .map((run) => runHtml(writing, run))
    .join('');

const noteHtml = (writing: Writing, note: number): string => {
  const runs = writing.document.notes[note];
  if (!runs) throw new RangeError(`no footnote ${note}`);
  const n = writing.notes.push('');
  writing.notes[n - 1] =
    `<li id="note-${n}">${runsHtml(writing, runs)} <a href="#mark-${n}" aria-label="Trở lại chỗ đánh số ${n}">↩</a></li>`;
  return `<sup><a id="mark-${n}" href="#note-${n}" aria-label="Chú thích ${n}">${n}</a></sup>`;
};

const blockHtml = (writing: Writing, block: Block, keep: boolean): string => {
  const kept = keep ? ' kept' : '';
  const mark = markOf(block);
  switch (block.kind) {
    // The document's own title is the page's h1.
    case 'heading':
      return `<h${block.level + 1}${mark}>${escapeHtml(holdTogether(headingLine(writing.layout, block)))}</h${block.level + 1}>`;
    case 'paragraph':
      return element('p', `body${kept}`, `${block.mark ? `${block.mark} ` : ''}${runsHtml(writing, block.runs)}`, mark);
    case 'table': {
      const caption = block.title === undefined ? '' : `<caption>${escapeHtml(block.title)}</caption>`;
      const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column.head)}</th>`).join('');
      const cell = ({ align, head: name }: (typeof block.columns)[number], runs: readonly Run[]): string =>
        `<td class="${align}" data-head="${escapeHtml(name)}">${runsHtml(writing, runs)}</td>`;
      const rows = block.rows.map(
        (cells) => `<tr>${block.columns.map((column, i) => cell(column, cells[i] ?? [])).join('')}</tr>`,
      );
      return `<table${mark} class="figures${kept}">${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'picture': {
      // As an image, so that whatever the picture holds can neither run nor reach the page.
      const source = `data:image/svg+xml;base64,${Buffer.from(drawBars(block.bars)).toString('base64')}`;
      const caption = block.caption ? `<figcaption>${runsHtml(writing, block.caption)}</figcaption>` : '';
      return `<figure${mark} class="picture${kept}"><img src="${source}" alt="${escapeHtml(block.alt)}" style="width:${block.width * 100}%">${caption}</figure>`;
    }
  }
};

const headHtml = ({ document, layout }: Writing): string => {
  const { header } = document;
  const superior = header.superior === undefined ? '' : element('p', 'superior', escapeHtml(headName(header.superior)));
  const mark = layout.issuer.below === 'asterisk' ? element('p', 'issuer', '*') : '<hr class="short">';
  const second = layout.motto.second
    ? element('p', 'motto-second', `<span class="ruled">${escapeHtml(layout.motto.second.text)}</span>`)
    : '';
  const first =
    second === ''
      ? `<span class="ruled">${escapeHtml(layout.motto.first.text)}</span>`
      : escapeHtml(layout.motto.first.text);
  const left = element(
    'div',
    'names',
    `${superior}${element('p', 'issuer', escapeHtml(headName(header.issuer)))}${mark}`,
  );
  const right = element('div', 'motto', `${element('p', 'motto-first', first)}${second}`);
  const below = layout.subject.below === 'hyphens' ? element('p', 'subject', '-----') : '<hr class="short">';
  return (
    '<header><div class="head">' +
    `${left}${right}${element('div', 'numbered', element('p', 'symbol', escapeHtml(symbolLine(layout, header))) + (header.marks ?? []).map((one) => element('p', 'head-mark', escapeHtml(one))).join(''))}${element('p', 'date', escapeHtml(dateLine(layout, header)))}</div>` +
    `<h1>${escapeHtml(document.typeName)}<span class="subject">${escapeHtml(holdTogether(document.subject))}</span></h1>${below}${addresseeLines(
      document,
    )
      .map((line) => element('p', 'addressee', escapeHtml(line)))
      .join('')}</header>`
  );
};

const closingHtml = ({ document, layout }: Writing): string => {
  const { lead, items } = document.recipients;
  const list = [...(lead === undefined ? [] : [lead]), ...recipientLines(layout, items)]
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('');
  const receivers = `<div><p class="recipients">Nơi nhận:</p><ul>${list}</ul></div>`;
  const signed = signatureHtml(document.signature);
  // Two who sign stand side by side, the recipients below them.
  return `<footer class="closing">${document.second ? signatureHtml(document.second) + signed + receivers : receivers + signed}</footer>`;
};

const signatureHtml = (signature: Signature): string =>
  element(
    'div',
    'signature',
    signatureLines(signature)
      .map(({ look, text }) => element('p', look, escapeHtml(text)))
      .join('') + element('p', 'name', escapeHtml(signature.name)),
  );

const annexHtml = (writing: Writing, annex: Annex, index: number): string => {
  const { document, layout } = writing;
  const label = annexLabel(index, document.annexes.length);
  const title = annex.title.toLocaleUpperCase('vi');
  return (
    `<section class="annex${annex.landscape ? ' wide' : ''}"><h2 class="annex-label">${escapeHtml(label)}</h2>` +
    element('p', 'annex-title', escapeHtml(holdTogether(title))) +
    element('p', 'annex-reference', escapeHtml(annexReference(layout, document))) +
    `${annex.blocks.map((block) => blockHtml(writing, block, false)).join('\n')}</section>\n`
  );
};

/** The page's text. Throws RangeError when a footnote mark points to no footnote. */
export const writeHtml = (document: ReportDocument, layout: Layout, options: HtmlOptions = {}): string => {
  const writing: Writing = { document, layout, links: options.links ?? OWN_LINKS, notes: [] };
  const { journal } = options;
  const blocks = closedBlocks(layout, document.blocks);
  const body = blocks.map((block, i) => blockHtml(writing, block, staysAboveSignature(blocks, i))).join('\n');
  const annexes = document.annexes.map((annex, i) => annexHtml(writing, annex, i)).join('');
  const notes =
    writing.notes.length === 0
      ? ''
      : `<section class="notes" aria-label="Chú thích"><ol>${writing.notes.join('')}</ol></section>`;
  return (
    '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    (journal === undefined ? '' : `<meta name="tiendo-journal" content="${escapeHtml(journal)}">`) +
    `<title>${escapeHtml(documentTitle(document))}</title><style>${reportCss(layout)}</style></head>\n` +
    `<body><main>${headHtml(writing)}\n${body}\n${closingHtml(writing)}\n${annexes}${notes}</main></body></html>\n`
  );
};
