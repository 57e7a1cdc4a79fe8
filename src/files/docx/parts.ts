/**
 * The parts of the package around the text: settings, page number, properties with the list of figures, relationships.
 */
import { documentDay, documentTitle } from '#core/report/layout/lines.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { markText } from '#files/docx/marks.ts';
import { propertyPieces } from '#files/docx/properties.ts';
import type { DocxParts } from '#files/docx/runs.ts';
import { escapeXml, paragraphElement, WORD_NAMESPACES, XML_HEAD } from '#files/docx/xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The two separator notes hold only their line: a footnote mark in them makes Word offer a repair. */
export const footnotesXml = (footnotes: readonly string[]): string =>
  `${XML_HEAD}<w:footnotes ${WORD_NAMESPACES}>` +
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' +
  `${footnotes.join('')}</w:footnotes>`;

export const settingsXml = (): string =>
  `${XML_HEAD}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

/** The running head: the page number, centred; the first page has none (`w:titlePg` without a first header). */
export const pageNumberXml = (): string => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const number = `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>2</w:t></w:r>${field('end')}`;
  return `${XML_HEAD}<w:hdr ${WORD_NAMESPACES}>${paragraphElement('Header', number)}</w:hdr>`;
};

export const corePropertiesXml = (document: ReportDocument): string => {
  const instant = `${documentDay(document)}T00:00:00Z`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(documentTitle(document))}</dc:title><dc:creator>${escapeXml(document.header.issuer)}</dc:creator><dc:language>vi-VN</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`
  );
};

export const appPropertiesXml = (): string =>
  `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Tiến Độ</Application></Properties>`;

/** Ids of properties start here by the format's rule. */
const FIRST_PROPERTY = 2;
const USER_PROPERTIES = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Under this name the document tells the journal entry that it was written from: "bac-kan 413:9f86…". */
export const JOURNAL_PROPERTY = 'tiendo.journal';
/** And under this one the day of which it speaks. */
export const AS_OF_PROPERTY = 'tiendo.as-of';

/** The address of each figure and what each block is of, by their bookmarks. */
export const customPropertiesXml = ({ document, controls, marks }: DocxParts, journal: string | undefined): string => {
  const rows = [
    ...(journal === undefined ? [] : [[JOURNAL_PROPERTY, journal] as const, [AS_OF_PROPERTY, document.asOf] as const]),
    ...controls.flatMap(({ bookmark, address }) => propertyPieces(bookmark, address)),
    ...marks.flatMap((mark) => propertyPieces(mark.bookmark, markText(mark))),
  ].map(
    ([name, text], i) =>
      `<property fmtid="${USER_PROPERTIES}" pid="${FIRST_PROPERTY + i}" name="${name}"><vt:lpwstr>${escapeXml(text)}</vt:lpwstr></property>`,
  );
  return `${XML_HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${rows.join('')}</Properties>`;
};

const relationships = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

export const packageRelationshipsXml = (): string =>
  relationships([
    ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
    ['rId4', `${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
  ]);

export const documentRelationshipsXml = (pictures: number): string =>
  relationships([
    ['rIdStyles', `${OFFICE}/relationships/styles`, 'styles.xml'],
    ['rIdNumbering', `${OFFICE}/relationships/numbering`, 'numbering.xml'],
    ['rIdSettings', `${OFFICE}/relationships/settings`, 'settings.xml'],
    ['rIdFootnotes', `${OFFICE}/relationships/footnotes`, 'footnotes.xml'],
    ['rIdHeader', `${OFFICE}/relationships/header`, 'header1.xml'],
    ...Array.from(
      { length: pictures },
      (_, i) => [`rIdPicture${i + 1}`, `${OFFICE}/relationships/image`, `media/picture${i + 1}.png`] as const,
    ),
  ]);

export const contentTypesXml = (): string => {
  const parts = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/word/numbering.xml', `${WORD_TYPE}.numbering+xml`],
    ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['/word/footnotes.xml', `${WORD_TYPE}.footnotes+xml`],
    ['/word/header1.xml', `${WORD_TYPE}.header+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ];
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  );
};
