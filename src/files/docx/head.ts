/** The head of the first page: the bodies left, the motto right, number and date below, then type and subject. */
import { addresseeLines, dateLine, headName, letterSubject, symbolLine } from '#core/report/layout/lines.ts';
import type { Layout } from '#core/law/layout.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { holdTogether } from '#core/report/no-break.ts';
import { textWidthMm } from '#files/font/text-width.ts';
import { layoutTable, paragraphElement, textRun, twipsOfMm } from '#files/docx/xml.ts';

/** Decree 30: a third to a half of the line above it. */
const SHORT_RULE = 0.4;
/** Room beside the longest line of the right column, so that Word's rounding never wraps it. */
const COLUMN_SLACK_MM = 4;
const NARROWEST_RIGHT_MM = 85;
/** Room that the bodies' names keep, however long the place in the date line is; it wraps then. */
const NARROWEST_LEFT_MM = 55;
/** By how much more than its own width, in ems, LibreOffice sets a slanted no-break space. */
const SLANTED_BLANK_EM = 0.1;

const face = (bold: boolean): 'bold' | 'regular' => (bold ? 'bold' : 'regular');

/** An empty paragraphElement with a solid line above it, `lengthMm` long and centred in `roomMm`. */
const rule = (lengthMm: number, roomMm: number, style = 'LineRule'): string => {
  const side = Math.max(0, twipsOfMm((roomMm - Math.min(lengthMm, roomMm)) / 2));
  return paragraphElement(
    style,
    '',
    `<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="${side}" w:right="${side}"/>`,
  );
};

const mottoLines = (layout: Layout) => [layout.motto.first, ...(layout.motto.second ? [layout.motto.second] : [])];

const leftNames = (layout: Layout, document: ReportDocument, roomMm: number): string => {
  const { superior, issuer } = document.header;
  const placed = (name: string, { sizePt, bold }: { readonly sizePt: number; readonly bold: boolean }): string =>
    textWidthMm(name, sizePt, face(bold)) <= roomMm ? name : headName(name);
  const names =
    (superior === undefined ? '' : paragraphElement('Superior', textRun(placed(superior, layout.superior)))) +
    paragraphElement('Issuer', textRun(placed(issuer, layout.issuer)));
  if (layout.issuer.below === 'asterisk') return names + paragraphElement('IssuerMark', textRun('*'));
  const width = textWidthMm(issuer, layout.issuer.sizePt, face(layout.issuer.bold));
  return names + rule(Math.min(width, roomMm) * SHORT_RULE, roomMm);
};

const motto = (layout: Layout, roomMm: number): string => {
  const lines = mottoLines(layout);
  const [last] = lines.slice(-1);
  const text = lines
    .map((line, i) => paragraphElement(i === 0 ? 'MottoFirst' : 'MottoSecond', textRun(line.text)))
    .join('');
  return last ? text + rule(textWidthMm(last.text, last.sizePt, face(last.bold)), roomMm) : text;
};

const titleLines = (layout: Layout, document: ReportDocument, roomMm: number): string => {
  const title =
    paragraphElement('Title', textRun(document.typeName)) +
    paragraphElement('Subtitle', textRun(holdTogether(document.subject)));
  if (layout.subject.below === 'hyphens') return title + paragraphElement('SubjectMark', textRun('-----'));
  const width = Math.min(textWidthMm(document.subject, layout.subject.sizePt, face(layout.subject.bold)), roomMm);
  return `${title}${rule(width * SHORT_RULE, roomMm)}${paragraphElement('AfterTable', '')}`;
};

/** Width of the text between the margins. */
export const textWidth = (layout: Layout): number => layout.page.widthMm - layout.page.leftMm - layout.page.rightMm;

/** Width of the date line with its blanks, as the program that sets it widest does (mm). */
const dateWidth = ({ dateLine: { sizePt, italic } }: Layout, date: string): number => {
  if (!italic) return textWidthMm(date, sizePt, 'regular');
  const blanks = date.split('\u00a0').length - 1;
  return textWidthMm(date, sizePt, 'italic') + blanks * SLANTED_BLANK_EM * sizePt * (25.4 / 72);
};

/** Room between the head of a letter and its addressee. */
const letterGap = paragraphElement('AfterTable', '', '<w:spacing w:before="160"/>');

/** Everything above the first paragraphElement of the body. */
export const headXml = (layout: Layout, document: ReportDocument): string => {
  const date = dateLine(layout, document.header);
  const below = letterSubject(layout, document);
  const widths = [
    ...mottoLines(layout).map((line) => textWidthMm(line.text, line.sizePt, face(line.bold))),
    dateWidth(layout, date),
  ];
  const wanted = Math.max(NARROWEST_RIGHT_MM, ...widths.map((width) => width + COLUMN_SLACK_MM));
  const right = Math.min(wanted, textWidth(layout) - NARROWEST_LEFT_MM);
  const left = textWidth(layout) - right;
  const table = layoutTable(
    [twipsOfMm(left), twipsOfMm(right)],
    [
      [leftNames(layout, document, left), motto(layout, right)],
      [
        paragraphElement('SymbolLine', textRun(symbolLine(layout, document.header))) +
          (below === undefined ? '' : paragraphElement('LetterSubject', textRun(holdTogether(below)))) +
          (document.header.marks ?? []).map((mark) => paragraphElement('HeadMark', textRun(mark))).join(''),
        paragraphElement('DateLine', textRun(date)),
      ],
    ],
  );
  // LibreOffice puts an empty line before a table that opens the document; a paragraphElement of one point takes its
  // place.
  return (
    paragraphElement('LineRule', '', '<w:spacing w:before="0" w:line="20" w:lineRule="exact"/>') +
    table +
    (below === undefined ? titleLines(layout, document, textWidth(layout)) : letterGap) +
    addresseeLines(document)
      .map((line, index) => paragraphElement(index === 0 ? 'Addressee' : 'AddresseeItem', textRun(line)))
      .join('')
  );
};
