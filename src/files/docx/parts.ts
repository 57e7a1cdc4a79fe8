/** The parts of the package around the text: settings, page number, properties, the list of figures, relationships. */
import { documentDay, documentTitle } from '#core/layout/lines.ts';
import type { ReportDocument } from '#core/report/document.ts';
import type { FigureControl } from '#files/docx/runs.ts';
import { escapeXml, paragraph, WORD_NAMESPACES, XML_HEAD } from '#files/docx/xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Namespace of the part that lists a document's figures. */
export const FIGURES_NAMESPACE = 'urn:tien-do:figures:1';
/** Names the part to Word; the same in every document, so that the same document has the same bytes. */
const FIGURES_PART_ID = '{7D0C3B5E-9A41-4F0B-8C52-6E1D4A2F8B10}';

/** The two separator notes hold only their line: a footnote mark in them makes Word offer a repair. */
export const footnotesXml = (footnotes: readonly string[]): string =>
  `${XML_HEAD}<w:footnotes ${WORD_NAMESPACES}>`
  + '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
  + '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
  + `${footnotes.join('')}</w:footnotes>`;

export const settingsXml = (): string =>
  `${XML_HEAD}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>`
  + '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
  + '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
  + '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

/** The running head: the page number, centred; the first page has none (`w:titlePg` without a first header). */
export const pageNumberXml = (): string => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number = `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>2</w:t></w:r>${field('end')}`;
  return `${XML_HEAD}<w:hdr ${WORD_NAMESPACES}>${paragraph('Header', number)}</w:hdr>`;
};

export const corePropertiesXml = (document: ReportDocument): string => {
  const instant = `${documentDay(document)}T00:00:00Z`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${escapeXml(documentTitle(document))}</dc:title><dc:creator>${escapeXml(document.header.issuer)}</dc:creator><dc:language>vi-VN</dc:language>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`;
};

export const appPropertiesXml = (): string =>
  `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Tiến Độ</Application></Properties>`;

/** Each control with its address in full, what was printed, and its bookmark. */
export const figuresXml = (document: ReportDocument, controls: readonly FigureControl[]): string => {
  const rows = controls.map(({ id, tag, bookmark, address, printed }) =>
    `<figure id="${id}" tag="${escapeXml(tag)}" bookmark="${bookmark}" address="${escapeXml(address)}" printed="${escapeXml(printed)}"/>`);
  return `${XML_HEAD}<figures xmlns="${FIGURES_NAMESPACE}" layout="${escapeXml(document.layout)}" asOf="${document.asOf}">${rows.join('')}</figures>`;
};

export const figuresPropertiesXml = (): string =>
  `${XML_HEAD}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${FIGURES_PART_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${FIGURES_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

const relationships = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

export const packageRelationshipsXml = (): string =>
  relationships([
    ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);

export const documentRelationshipsXml = (pictures: number): string =>
  relationships([
    ['rIdStyles', `${OFFICE}/relationships/styles`, 'styles.xml'],
    ['rIdSettings', `${OFFICE}/relationships/settings`, 'settings.xml'],
    ['rIdFootnotes', `${OFFICE}/relationships/footnotes`, 'footnotes.xml'],
    ['rIdHeader', `${OFFICE}/relationships/header`, 'header1.xml'],
    ['rIdFigures', `${OFFICE}/relationships/customXml`, '../customXml/item1.xml'],
    ...Array.from({ length: pictures }, (_, i) => [`rIdPicture${i + 1}`, `${OFFICE}/relationships/image`, `media/picture${i + 1}.png`] as const),
  ]);

export const figuresRelationshipsXml = (): string => relationships([['rId1', `${OFFICE}/relationships/customXmlProps`, 'itemProps1.xml']]);

export const contentTypesXml = (): string => {
  const parts = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['/word/footnotes.xml', `${WORD_TYPE}.footnotes+xml`],
    ['/word/header1.xml', `${WORD_TYPE}.header+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ];
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>`
    + `${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`;
};
