/**
 * An official report as a Word file: fully editable, every look a named style, real footnotes, each figure in a
 * content control that carries its address. The same document gives the same bytes.
 *
 * The package is written directly rather than through the `docx` library: that one knows no inline content controls
 * draws random ids, and its footnote separators make Word offer a repair.
 */
import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { blocksXml } from '#files/docx/blocks.ts';
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
import { stylesXml } from '#files/docx/styles.ts';
import { paragraph, twipsOfMm, WORD_NAMESPACES, XML_HEAD } from '#files/docx/xml.ts';
import { rasterisePictures } from '#files/picture/rasterise.ts';

/** The zip format's first day, by local time as the format wants it: no clock in the bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

const sectionXml = ({ page, pageNumber }: Layout): string =>
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>' +
  `<w:pgSz w:w="${twipsOfMm(page.widthMm)}" w:h="${twipsOfMm(page.heightMm)}"/>` +
  `<w:pgMar w:top="${twipsOfMm(page.topMm)}" w:right="${twipsOfMm(page.rightMm)}" w:bottom="${twipsOfMm(page.bottomMm)}" w:left="${twipsOfMm(page.leftMm)}" w:header="${twipsOfMm(pageNumber.fromTopMm)}" w:footer="${twipsOfMm(pageNumber.fromTopMm)}" w:gutter="0"/>` +
  '<w:titlePg/></w:sectPr>';

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
  const pictures = document.blocks
    .filter((block) => block.kind === 'picture')
    .map(({ svg, width }) => ({ svg, widthMm: textWidth(layout) * width }));
  const rasterise = await rasterisePictures(pictures);
  const parts: DocxParts = { document, controls: [], footnotes: [], pictures: [] };
  // Word needs a paragraph after the last table; it takes no room of its own.
  const body =
    headXml(layout, document) +
    blocksXml(parts, layout, rasterise) +
    closingXml(layout, document) +
    paragraph('LineRule', '') +
    sectionXml(layout);
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypesXml()],
    ['_rels/.rels', packageRelationshipsXml()],
    ['word/document.xml', `${XML_HEAD}<w:document ${WORD_NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', documentRelationshipsXml(parts.pictures.length)],
    ['word/styles.xml', stylesXml(layout)],
    ['word/settings.xml', settingsXml()],
    ['word/footnotes.xml', footnotesXml(parts.footnotes)],
    ['word/header1.xml', pageNumberXml()],
    ['docProps/core.xml', corePropertiesXml(document)],
    ['docProps/app.xml', appPropertiesXml()],
    ['docProps/custom.xml', customPropertiesXml(parts.controls, journal)],
  ];
  const entries: Zippable = Object.fromEntries([
    ...files.map(([name, xml]) => [name, strToU8(xml)] as const),
    ...parts.pictures.map((png, i) => [`word/media/picture${i + 1}.png`, [png, { level: 0 }]] as const),
  ]);
  return zipSync(entries, { level: 6, mtime: ZIP_DAY });
};
