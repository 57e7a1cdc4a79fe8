/** Lists as Word knows them: one kind for each mark, indented as a first line, wrapped to the margin. */
import type { Paragraph } from '#core/report/document.ts';
import type { Layout } from '#core/law/layout.ts';
import { twipsOfMm, WORD_NAMESPACES, XML_HEAD } from '#files/docx/xml.ts';

type Mark = NonNullable<Paragraph['mark']>;

const MARKS: readonly Mark[] = ['-', '+', '*'];

/** Of a paragraph's properties: which list it belongs to. */
export const numberingOf = (mark: Mark): string =>
  `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${MARKS.indexOf(mark) + 1}"/></w:numPr>`;

export const numberingXml = (layout: Layout): string => {
  const indent = twipsOfMm(layout.body.indentMm);
  const lists = MARKS.map(
    (mark, i) =>
      `<w:abstractNum w:abstractNumId="${i}"><w:multiLevelType w:val="singleLevel"/>` +
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="0" w:firstLine="${indent}"/></w:pPr></w:lvl></w:abstractNum>`,
  );
  const numbers = MARKS.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`);
  return `${XML_HEAD}<w:numbering ${WORD_NAMESPACES}>${lists.join('')}${numbers.join('')}</w:numbering>`;
};
