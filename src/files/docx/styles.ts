/** The named styles of a report: every look of the layout is a style, so that an editor changes it in one place. */
import { headingLook } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import { halfPoints, twipsOfMm, twipsOfPt, WORD_NAMESPACES, XML_HEAD, escapeXml } from '#files/docx/xml.ts';

interface StyleLook {
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

interface ParagraphLook extends StyleLook {
  readonly id: string;
  readonly name: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly keepNext?: boolean;
  readonly indentMm?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Absent: single line. */
  readonly line?: { readonly spacing: 'exact' | 'multiple'; readonly value: number };
  readonly outline?: number;
}

const runProperties = (look: StyleLook): string =>
  [
    look.bold === undefined ? '' : `<w:b w:val="${look.bold ? 1 : 0}"/>`,
    look.italic === undefined ? '' : `<w:i w:val="${look.italic ? 1 : 0}"/>`,
    look.sizePt === undefined
      ? ''
      : `<w:sz w:val="${halfPoints(look.sizePt)}"/><w:szCs w:val="${halfPoints(look.sizePt)}"/>`,
    look.underline ? '<w:u w:val="single"/>' : '',
  ].join('');

const spacing = ({ beforePt = 0, afterPt = 0, line }: ParagraphLook): string => {
  const rule =
    line === undefined || line.spacing === 'multiple'
      ? `w:line="${Math.round(240 * (line?.value ?? 1))}" w:lineRule="auto"`
      : `w:line="${twipsOfPt(line.value)}" w:lineRule="exact"`;
  return `<w:spacing w:before="${twipsOfPt(beforePt)}" w:after="${twipsOfPt(afterPt)}" ${rule}/>`;
};

const paragraphStyle = (look: ParagraphLook): string => {
  const properties = [
    look.keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    spacing(look),
    look.indentMm === undefined ? '' : `<w:ind w:firstLine="${twipsOfMm(look.indentMm)}"/>`,
    `<w:jc w:val="${look.align ?? 'center'}"/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  const custom = /^(?:Heading\d|Title|Subtitle|FootnoteText|Header|Caption|BodyText)$/u.test(look.id)
    ? ''
    : ' w:customStyle="1"';
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${look.id}"><w:name w:val="${look.name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${properties}</w:pPr><w:rPr>${runProperties(look)}</w:rPr></w:style>`
  );
};

const headerStyles = (layout: Layout): readonly ParagraphLook[] => [
  { id: 'MottoFirst', name: 'TD Quốc hiệu', ...pick(layout.motto.first) },
  { id: 'MottoSecond', name: 'TD Tiêu ngữ', ...pick(layout.motto.second ?? layout.motto.first) },
  { id: 'Superior', name: 'TD Cơ quan cấp trên', ...pick(layout.superior) },
  { id: 'Issuer', name: 'TD Cơ quan ban hành', ...pick(layout.issuer) },
  { id: 'IssuerMark', name: 'TD Dấu dưới cơ quan ban hành', sizePt: layout.issuer.sizePt, bold: layout.issuer.bold },
  { id: 'LineRule', name: 'TD Đường kẻ', sizePt: 2, beforePt: 3, line: { spacing: 'exact', value: 4 } },
  { id: 'SymbolLine', name: 'TD Số ký hiệu', sizePt: layout.symbol.sizePt },
  {
    id: 'LetterSubject',
    name: 'TD Trích yếu công văn',
    sizePt: layout.letter.sizePt,
    italic: layout.letter.italic,
    beforePt: 6,
  },
  { id: 'HeadMark', name: 'TD Mức độ mật, khẩn, dấu chỉ dẫn', sizePt: 13, bold: true, beforePt: 6 },
  { id: 'DateLine', name: 'TD Địa danh ngày tháng', sizePt: layout.dateLine.sizePt, italic: layout.dateLine.italic },
  { id: 'Title', name: 'Title', ...pick(layout.typeName), beforePt: 18, keepNext: true },
  { id: 'Subtitle', name: 'Subtitle', ...pick(layout.subject), keepNext: true },
  {
    id: 'SubjectMark',
    name: 'TD Dấu dưới trích yếu',
    sizePt: layout.subject.sizePt,
    bold: layout.subject.bold,
    afterPt: 12,
  },
];

const bodyStyles = (layout: Layout): readonly ParagraphLook[] => {
  const { sizePt, gapPt, indentMm } = layout.body;
  const running = {
    sizePt,
    indentMm,
    afterPt: gapPt,
    align: 'both',
    line: { spacing: layout.body.spacing, value: layout.body.line },
  } as const;
  const headings = ([1, 2, 3, 4] as const).map((level): ParagraphLook => {
    const { bold, italic } = headingLook(layout, level);
    return {
      id: `Heading${level}`,
      name: `heading ${level}`,
      ...running,
      bold,
      italic,
      align: 'left',
      keepNext: true,
      outline: level - 1,
      beforePt: level === 1 ? 2 * gapPt : gapPt,
    };
  });
  const table = { sizePt: layout.table.sizePt, beforePt: 2, afterPt: 2 } as const;
  return [
    { id: 'BodyText', name: 'Body Text', ...running },
    { id: 'Addressee', name: 'TD Kính gửi', ...running, align: 'center', keepNext: true },
    { id: 'AddresseeItem', name: 'TD Nơi kính gửi', ...running, align: 'left', keepNext: true },
    ...headings,
    { id: 'TableTitle', name: 'TD Tên bảng', sizePt, bold: true, keepNext: true, beforePt: 6, afterPt: gapPt },
    { id: 'TableHead', name: 'TD Đầu bảng', ...table, bold: true, keepNext: true },
    { id: 'TableText', name: 'TD Ô bảng', ...table, align: 'left' },
    { id: 'AfterTable', name: 'TD Sau bảng', sizePt: 2, line: { spacing: 'exact', value: 8 } },
    { id: 'PictureLine', name: 'TD Hình', sizePt, keepNext: true, beforePt: gapPt },
    { id: 'Caption', name: 'caption', sizePt: layout.table.sizePt, italic: true, beforePt: 3, afterPt: gapPt + 3 },
    { id: 'AnnexLabel', name: 'TD Phụ lục', ...pick(layout.annex.label), keepNext: true, outline: 0 },
    { id: 'AnnexTitle', name: 'TD Tên phụ lục', ...pick(layout.annex.title), keepNext: true },
    {
      id: 'AnnexReference',
      name: 'TD Phụ lục kèm theo',
      ...layout.annex.reference,
      keepNext: true,
      afterPt: 2 * gapPt,
    },
    { id: 'FootnoteText', name: 'footnote text', sizePt: layout.notes.sizePt, align: 'both' },
    { id: 'Header', name: 'header', sizePt: layout.pageNumber.sizePt },
  ];
};

const closingStyles = (layout: Layout): readonly ParagraphLook[] => [
  { id: 'Authority', name: 'TD Quyền hạn người ký', ...pick(layout.authority), keepNext: true },
  { id: 'Position', name: 'TD Chức vụ người ký', ...pick(layout.position), keepNext: true },
  { id: 'SignerName', name: 'TD Họ tên người ký', ...pick(layout.name), beforePt: SIGNATURE_ROOM_PT },
  { id: 'RecipientsTitle', name: 'TD Nơi nhận', ...layout.recipients.title, align: 'left', keepNext: true },
  { id: 'RecipientsItem', name: 'TD Danh sách nơi nhận', sizePt: layout.recipients.list.sizePt, align: 'left' },
];

/** Room for the hand or the picture of a signature, between position and name: four lines of 14 point. */
const SIGNATURE_ROOM_PT = 68;

const pick = ({ sizePt, bold }: { readonly sizePt: number; readonly bold: boolean }): StyleLook => ({ sizePt, bold });

/** The part word/styles.xml. */
export const stylesXml = (layout: Layout): string => {
  const font = escapeXml(layout.font);
  const size = halfPoints(layout.body.sizePt);
  const paragraphs = [...headerStyles(layout), ...bodyStyles(layout), ...closingStyles(layout)]
    .map(paragraphStyle)
    .join('');
  return (
    `${XML_HEAD}<w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:color w:val="000000"/>` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    '</w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="LayoutTable"><w:name w:val="TD Khung trình bày"/>' +
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>' +
    '</w:tblCellMar></w:tblPr></w:style>' +
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders></w:tblPr></w:style>` +
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>' +
    '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    `${paragraphs}</w:styles>`
  );
};
