/**
 * An official report as a Word file: fully editable, every look a named style, real footnotes, each figure in a
 * content control that carries its address. The same document gives the same bytes.
 *
 * The package is written directly rather than through the `docx` library: that one knows no inline content controls
 * draws random ids, and its footnote separators make Word offer a repair.
 */
import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Layout } from '#core/law/layout.ts';
import type { Annex, Block, ReportDocument } from '#core/report/document.ts';
import { annexXml, blocksXml } from '#files/docx/blocks.ts';
import { closingXml } from '#files/docx/closing.ts';
import { headXml, textWidth } from '#files/docx/head.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  customPropertiesXml,
  documentRelationshipsXml,
  footnotesXml,
  packageRelationshipsXml,
  pageNumberXml,
  settingsXml,
} from '#files/docx/parts.ts';
import type { DocxParts } from '#files/docx/runs.ts';
import { numberingXml } from '#files/docx/numbering.ts';
import { stylesXml } from '#files/docx/styles.ts';
import { paragraphElement, twipsOfMm, WORD_NAMESPACES, XML_HEAD } from '#files/docx/xml.ts';
import { drawBars } from '#files/picture/bar-chart.ts';
import { rasterisePictures, type Rasterise } from '#files/picture/rasterise.ts';

/** The zip format's first day, by local time as the format wants it: no clock in the bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

/**
 * Page, margins and running head of the text or of an annex, which begins at page 1; a landscape page lies on its side.
 */
const sectionXml = ({ page, pageNumber }: Layout, kind: 'text' | 'annex', landscape: boolean): string => {
  const [width, height] = landscape ? [page.heightMm, page.widthMm] : [page.widthMm, page.heightMm];
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>' +
    `<w:pgSz w:w="${twipsOfMm(width)}" w:h="${twipsOfMm(height)}"${landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${twipsOfMm(page.topMm)}" w:right="${twipsOfMm(page.rightMm)}" w:bottom="${twipsOfMm(page.bottomMm)}" w:left="${twipsOfMm(page.leftMm)}" w:header="${twipsOfMm(pageNumber.fromTopMm)}" w:footer="${twipsOfMm(pageNumber.fromTopMm)}" w:gutter="0"/>` +
    `${kind === 'annex' ? '<w:pgNumType w:start="1"/>' : ''}<w:titlePg/></w:sectPr>`
  );
};

/** Width of the text between the margins of an annex. */
const annexWidth = (layout: Layout, { landscape }: Annex): number =>
  landscape ? layout.page.heightMm - layout.page.leftMm - layout.page.rightMm : textWidth(layout);

/** All that stands in the body: each section's properties close it, the last one's stand behind everything. */
const bodyXml = (parts: DocxParts, layout: Layout, rasterise: Rasterise): string => {
  const { annexes } = parts.document;
  const sections = [
    {
      xml:
        headXml(layout, parts.document) +
        blocksXml({ parts, layout, widthMm: textWidth(layout), rasterise }) +
        closingXml(layout, parts.document),
      properties: sectionXml(layout, 'text', false),
    },
    ...annexes.map((annex, index) => ({
      xml: annexXml({ parts, layout, widthMm: annexWidth(layout, annex), rasterise }, annex, index),
      properties: sectionXml(layout, 'annex', annex.landscape),
    })),
  ];
  // Word needs a paragraphElement after the last table; it takes no room of its own.
  return sections
    .map(({ xml, properties }, index) =>
      index === sections.length - 1
        ? xml + paragraphElement('LineRule', '') + properties
        : xml + paragraphElement('LineRule', '', properties),
    )
    .join('');
};

export interface DocxOptions {
  /** The workspace and the head of its journal, told in the document's properties. */
  readonly journal?: string | undefined;
}

/** Throws RangeError when a footnote mark points to no footnote or a picture states no size. */
export const writeDocx = async (
  document: ReportDocument,
  layout: Layout,
  { journal }: DocxOptions = {},
): Promise<Uint8Array> => {
  const rasterise = await rasterisePictures(picturesOf(document, layout));
  const parts: DocxParts = { document, controls: [], marks: [], footnotes: [], pictures: [] };
  const body = bodyXml(parts, layout, rasterise);
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml()],
    ['_rels/.rels', packageRelationshipsXml()],
    ['word/document.xml', `${XML_HEAD}<w:document ${WORD_NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', documentRelationshipsXml(parts.pictures.length)],
    ['word/styles.xml', stylesXml(layout)],
    ['word/numbering.xml', numberingXml(layout)],
    ['word/settings.xml', settingsXml()],
    ['word/footnotes.xml', footnotesXml(parts.footnotes)],
    ['word/header1.xml', pageNumberXml()],
    ['docProps/core.xml', corePropertiesXml(document)],
    ['docProps/app.xml', appPropertiesXml()],
    ['docProps/custom.xml', customPropertiesXml(parts, journal)],
  ];
  const entries: Zippable = Object.fromEntries([
    ...files.map(([name, xml]) => [name, strToU8(xml)] as const),
    ...parts.pictures.map((png, i) => [`word/media/picture${i + 1}.png`, [png, { level: 0 }]] as const),
  ]);
  return zipSync(entries, { level: 6, mtime: ZIP_DAY });
};

const picturesOf = (document: ReportDocument, layout: Layout) => {
  const drawn = (blocks: readonly Block[], room: number) =>
    blocks
      .filter((block) => block.kind === 'picture')
      .map(({ bars, width }) => ({ svg: drawBars(bars), widthMm: room * width }));
  return [
    ...drawn(document.blocks, textWidth(layout)),
    ...document.annexes.flatMap((annex) => drawn(annex.blocks, annexWidth(layout, annex))),
  ];
};
