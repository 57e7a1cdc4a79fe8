/** The body: headings, paragraphs, tables and pictures. */
import { closedBlocks, staysAboveSignature } from '#core/report/layout/flow.ts';
import { annexLabel, annexReference, headingLine } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { Annex, Block, Paragraph, Picture, Table } from '#core/report/document.ts';
import { holdTogether } from '#core/report/no-break.ts';
import { numberingOf } from '#files/docx/numbering.ts';
import { marked } from '#files/docx/marks.ts';
import { runsXml, type DocxParts } from '#files/docx/runs.ts';
import { emuOfMm, escapeXml, paragraphElement, textRun, twipsOfMm } from '#files/docx/xml.ts';
import { drawBars } from '#files/picture/bar-chart.ts';
import { ratioOfSvg } from '#files/picture/svg-size.ts';
import type { Rasterise } from '#files/picture/rasterise.ts';

const KEEP = '<w:keepNext/>';

export interface DocxWriting {
  readonly parts: DocxParts;
  readonly layout: Layout;
  /** Width of the text on the page (mm). */
  readonly widthMm: number;
  readonly rasterise: Rasterise;
}

const paragraphXml = (parts: DocxParts, block: Paragraph, keep: boolean): string => {
  // The properties stand in the order that the format wants: what is kept, then the list.
  const properties = `${keep ? KEEP : ''}${block.mark ? numberingOf(block.mark) : ''}`;
  return paragraphElement('BodyText', marked(parts.marks, block, runsXml(parts, block.runs)), properties);
};

const cellXml = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;

/**
 * Word and LibreOffice keep a table with what follows by the paragraphs of all its rows. Its mark is in its title or
 * first head: around the whole, LibreOffice would drop it.
 */
const tableXml = ({ parts, widthMm }: DocxWriting, table: Table, keep: boolean): string => {
  const room = twipsOfMm(widthMm);
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.round((room * column.width) / shares));
  const head = table.columns
    .map((column, i) => {
      const name = textRun(column.head);
      const isMarked = i === 0 && table.title === undefined;
      return cellXml(widths[i] ?? 0, paragraphElement('TableHead', isMarked ? marked(parts.marks, table, name) : name));
    })
    .join('');
  const rows = table.rows.map((cells) => {
    const content = table.columns.map((column, i) =>
      cellXml(
        widths[i] ?? 0,
        paragraphElement(
          'TableText',
          runsXml(parts, cells[i] ?? []),
          `${keep ? KEEP : ''}<w:jc w:val="${column.align}"/>`,
        ),
      ),
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${content.join('')}</w:tr>`;
  });
  const title =
    table.title === undefined ? '' : paragraphElement('TableTitle', marked(parts.marks, table, textRun(table.title)));
  return (
    `${title}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${room}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${rows.join('')}</w:tbl>${paragraphElement('AfterTable', '', keep ? KEEP : '')}`
  );
};

const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

const pictureXml = ({ parts, widthMm: room, rasterise }: DocxWriting, picture: Picture, keep: boolean): string => {
  const widthMm = room * picture.width;
  const svg = drawBars(picture.bars);
  const [cx, cy] = [emuOfMm(widthMm), emuOfMm(widthMm / ratioOfSvg(svg))];
  const n = parts.pictures.push(rasterise(svg, widthMm));
  const alt = escapeXml(picture.alt);
  const drawing =
    `<w:r><w:drawing><wp:inline ${DRAWING} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${n}" name="Hình ${n}" descr="${alt}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>' +
    `<pic:cNvPr id="${n}" name="Hình ${n}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rIdPicture${n}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const caption = picture.caption ? paragraphElement('Caption', runsXml(parts, picture.caption), keep ? KEEP : '') : '';
  const looseEnd = picture.caption || keep ? '' : '<w:keepNext w:val="0"/>';
  return paragraphElement('PictureLine', marked(parts.marks, picture, drawing), looseEnd) + caption;
};

const blockXml = (writing: DocxWriting, block: Block, keep: boolean): string => {
  const { parts, layout } = writing;
  switch (block.kind) {
    case 'heading':
      return paragraphElement(
        `Heading${block.level}`,
        marked(parts.marks, block, textRun(holdTogether(headingLine(layout, block)))),
      );
    case 'paragraph':
      return paragraphXml(parts, block, keep);
    case 'table':
      return tableXml(writing, block, keep);
    case 'picture':
      return pictureXml(writing, block, keep);
  }
};

/** The XML of the text's blocks; figures, footnotes, marks and pictures are added to `parts`. */
export const blocksXml = (writing: DocxWriting): string => {
  const blocks = closedBlocks(writing.layout, writing.parts.document.blocks);
  return blocks.map((block, i) => blockXml(writing, block, staysAboveSignature(blocks, i))).join('');
};

/** The XML of an annex: its head and its blocks. */
export const annexXml = (writing: DocxWriting, annex: Annex, index: number): string => {
  const { layout, parts } = writing;
  const head = [
    ['AnnexLabel', annexLabel(index, parts.document.annexes.length)],
    ['AnnexTitle', holdTogether(annex.title.toLocaleUpperCase('vi'))],
    ['AnnexReference', annexReference(layout, parts.document)],
  ] as const;
  return (
    head.map(([style, text]) => paragraphElement(style, textRun(text))).join('') +
    annex.blocks.map((block) => blockXml(writing, block, false)).join('')
  );
};
