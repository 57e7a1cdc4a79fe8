/** Small words of WordprocessingML: escaping, elements, units. */
import { printableText } from '#core/report/no-break.ts';
import { escapeMarkup } from '#core/text/escape-markup.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Any text, fit for an element or an attribute. */
export const escapeXml = (text: string): string => escapeMarkup(printableText(text));

/** Twentieths of a point, Word's unit for lengths. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const mmOfTwips = (twips: number): number => (twips * 25.4) / 1440;
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);
/** Word writes sizes of type in half points. */
export const halfPoints = (pt: number): number => Math.round(pt * 2);
/** English metric units, the unit of drawings. */
export const emuOfMm = (mm: number): number => Math.round(mm * 36000);

export interface TextLook {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** One run of text, in the style of its paragraph but for bold and italic. */
export const textRun = (text: string, look: TextLook = {}): string => {
  const inner = `${look.bold ? '<w:b/>' : ''}${look.italic ? '<w:i/>' : ''}`;
  return `<w:r>${inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
};

/** A paragraph in a named style; `direct` adds properties that only this place has, in the order of the schema. */
export const paragraphElement = (style: string, content: string, direct = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${direct}</w:pPr>${content}</w:p>`;

/** A cell of a borderless layout table; widths in twips. */
const plainCell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

/** A borderless table of fixed columns that no page break parts; widths in twips, rows of cell contents. */
export const layoutTable = (widths: readonly number[], rows: readonly (readonly string[])[]): string => {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows
    .map(
      (cells) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((cell, i) => plainCell(widths[i] ?? 0, cell)).join('')}</w:tr>`,
    )
    .join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="LayoutTable"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
  );
};
