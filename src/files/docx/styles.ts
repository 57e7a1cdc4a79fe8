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

/** What each style is called; programs make their own ids of it when they save. */
const NAMES = {
  MottoFirst: 'TD Quốc hiệu',
  MottoSecond: 'TD Tiêu ngữ',
  Superior: 'TD Cơ quan cấp trên',
  Issuer: 'TD Cơ quan ban hành',
  IssuerMark: 'TD Dấu dưới cơ quan ban hành',
  LineRule: 'TD Đường kẻ',
  SymbolLine: 'TD Số ký hiệu',
  LetterSubject: 'TD Trích yếu công văn',
  HeadMark: 'TD Mức độ mật, khẩn, dấu chỉ dẫn',
  DateLine: 'TD Địa danh ngày tháng',
  Title: 'Title',
  Subtitle: 'Subtitle',
  SubjectMark: 'TD Dấu dưới trích yếu',
  BodyText: 'Body Text',
  Addressee: 'TD Kính gửi',
  AddresseeItem: 'TD Nơi kính gửi',
  TableTitle: 'TD Tên bảng',
  TableHead: 'TD Đầu bảng',
  TableText: 'TD Ô bảng',
  AfterTable: 'TD Sau bảng',
  PictureLine: 'TD Hình',
  Caption: 'caption',
  AnnexLabel: 'TD Phụ lục',
  AnnexTitle: 'TD Tên phụ lục',
  AnnexReference: 'TD Phụ lục kèm theo',
  FootnoteText: 'footnote text',
  Header: 'header',
  Authority: 'TD Quyền hạn người ký',
  Position: 'TD Chức vụ người ký',
  SignerName: 'TD Họ tên người ký',
  RecipientsTitle: 'TD Nơi nhận',
  RecipientsItem: 'TD Danh sách nơi nhận',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
} as const;

const named = <Id extends keyof typeof NAMES>(id: Id) => ({ id, name: NAMES[id] });

export type StyleId = keyof typeof NAMES;

const IDS = new Map((Object.keys(NAMES) as StyleId[]).map((id) => [NAMES[id].toLowerCase(), id]));

/** The id that a style of this name has in our files. */
export const styleIdNamed = (name: string): StyleId | undefined => IDS.get(name.toLowerCase());

const headerStyles = (layout: Layout): readonly ParagraphLook[] => [
  { ...named('MottoFirst'), ...pick(layout.motto.first) },
  { ...named('MottoSecond'), ...pick(layout.motto.second ?? layout.motto.first) },
  { ...named('Superior'), ...pick(layout.superior) },
  { ...named('Issuer'), ...pick(layout.issuer) },
  { ...named('IssuerMark'), sizePt: layout.issuer.sizePt, bold: layout.issuer.bold },
  { ...named('LineRule'), sizePt: 2, beforePt: 3, line: { spacing: 'exact', value: 4 } },
  { ...named('SymbolLine'), sizePt: layout.symbol.sizePt },
  {
    ...named('LetterSubject'),
    sizePt: layout.letter.sizePt,
    italic: layout.letter.italic,
    beforePt: 6,
  },
  { ...named('HeadMark'), sizePt: 13, bold: true, beforePt: 6 },
  { ...named('DateLine'), sizePt: layout.dateLine.sizePt, italic: layout.dateLine.italic },
  { ...named('Title'), ...pick(layout.typeName), beforePt: 18, keepNext: true },
  { ...named('Subtitle'), ...pick(layout.subject), keepNext: true },
  {
    ...named('SubjectMark'),
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
      ...named(`Heading${level}`),
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
    { ...named('BodyText'), ...running },
    { ...named('Addressee'), ...running, align: 'center', keepNext: true },
    { ...named('AddresseeItem'), ...running, align: 'left', keepNext: true },
    ...headings,
    { ...named('TableTitle'), sizePt, bold: true, keepNext: true, beforePt: 6, afterPt: gapPt },
    { ...named('TableHead'), ...table, bold: true, keepNext: true },
    { ...named('TableText'), ...table, align: 'left' },
    { ...named('AfterTable'), sizePt: 2, line: { spacing: 'exact', value: 8 } },
    { ...named('PictureLine'), sizePt, keepNext: true, beforePt: gapPt },
    { ...named('Caption'), sizePt: layout.table.sizePt, italic: true, beforePt: 3, afterPt: gapPt + 3 },
    { ...named('AnnexLabel'), ...pick(layout.annex.label), keepNext: true, outline: 0 },
    { ...named('AnnexTitle'), ...pick(layout.annex.title), keepNext: true },
    {
      ...named('AnnexReference'),
      ...layout.annex.reference,
      keepNext: true,
      afterPt: 2 * gapPt,
    },
    { ...named('FootnoteText'), sizePt: layout.notes.sizePt, align: 'both' },
    { ...named('Header'), sizePt: layout.pageNumber.sizePt },
  ];
};

const closingStyles = (layout: Layout): readonly ParagraphLook[] => [
  { ...named('Authority'), ...pick(layout.authority), keepNext: true },
  { ...named('Position'), ...pick(layout.position), keepNext: true },
  { ...named('SignerName'), ...pick(layout.name), beforePt: SIGNATURE_ROOM_PT },
  { ...named('RecipientsTitle'), ...layout.recipients.title, align: 'left', keepNext: true },
  { ...named('RecipientsItem'), sizePt: layout.recipients.list.sizePt, align: 'left' },
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
