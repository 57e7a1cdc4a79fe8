/**
 * Runs of text, footnote marks, and figures. A figure is an inline content control with its address as tag, within a
 * bookmark that the document's properties resolve: the control survives editing in Word, the bookmark what else may be
 * done to the file, a way through OpenDocument included.
 */
import { createHash } from 'node:crypto';
import { heldRuns, printableText } from '#core/report/no-break.ts';
import type { FigureRun, ReportDocument, Run } from '#core/report/document.ts';
import type { BlockMark } from '#files/docx/marks.ts';
import { escapeXml, paragraphElement, textRun, type TextLook } from '#files/docx/xml.ts';

/** Word allows no longer tag; it would offer to repair the file. */
const LONGEST_TAG = 64;

/** A figure's control in the file, as the document's properties list it. */
interface FigureControl {
  readonly bookmark: string;
  readonly address: string;
}

/** What is collected while the body is written, in the order of the text. */
export interface DocxParts {
  readonly document: ReportDocument;
  readonly controls: FigureControl[];
  readonly marks: BlockMark[];
  /** Footnote elements, ids from 1. */
  readonly footnotes: string[];
  /** Finished pictures (PNG), in order; their relationship is `rIdPicture<n>`, n from 1. */
  readonly pictures: Uint8Array[];
}

/** The tag of an address: itself when it fits, else a hash; the document's properties tell all addresses in full. */
export const tagOfAddress = (address: string): string => {
  const plain = `td:${address}`;
  if (plain.length <= LONGEST_TAG && plain === printableText(plain)) return plain;
  return `td:#${createHash('sha256').update(address).digest('hex').slice(0, 40)}`;
};

const figureXml = (parts: DocxParts, figure: FigureRun, look: TextLook): string => {
  const id = parts.controls.length + 1;
  const bookmark = `td_${id}`;
  parts.controls.push({ bookmark, address: figure.address });
  const alias = `Số liệu: ${[...figure.address].slice(0, 48).join('')}`;
  return (
    `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>` +
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(alias)}"/><w:tag w:val="${escapeXml(tagOfAddress(figure.address))}"/><w:id w:val="${id}"/></w:sdtPr>` +
    `<w:sdtContent>${textRun(figure.printed, look)}</w:sdtContent></w:sdt>` +
    `<w:bookmarkEnd w:id="${id}"/>`
  );
};

const noteXml = (parts: DocxParts, note: number): string => {
  const runs = parts.document.notes[note];
  if (!runs) throw new RangeError(`no footnote ${note}`);
  const id = parts.footnotes.push('');
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  parts.footnotes[id - 1] =
    `<w:footnote w:id="${id}">${paragraphElement('FootnoteText', `${mark}${textRun(' ')}${runsXml(parts, runs)}`)}</w:footnote>`;
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
};

/** The XML of runs; figures and footnotes are added to `parts` as they come. */
export const runsXml = (parts: DocxParts, runs: readonly Run[], look: TextLook = {}): string =>
  heldRuns(runs)
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return textRun(run.text, { bold: look.bold || run.bold, italic: look.italic || run.italic });
        case 'figure':
          return figureXml(parts, run, look);
        case 'note':
          return noteXml(parts, run.note);
      }
    })
    .join('');
