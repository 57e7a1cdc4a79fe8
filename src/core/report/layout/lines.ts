/**
 * The fixed lines of an official document, worded from its data by the rules of its layout.
 * Sources: Decree 30/2020/NĐ-CP, Appendix I; Guidelines 36-HD/VPTW and 05-HD/VPTW (each value's own source stands in
 * the profile).
 */
import type { Layout } from '#core/law/layout.ts';
import type { Heading, ReportDocument, ReportHeader, Signature } from '#core/report/document.ts';
import { sentenceCase } from '#core/text/letter-case.ts';
import { romanNumber } from '#core/text/roman-number.ts';
import { dayOfMonth, monthOf, yearOf, type Day } from '#core/value/day.ts';

/** A blank to be filled in by hand; no-break, so that neither Word nor a printer's line break shrinks it. */
const blank = (width: number): string => '\u00a0'.repeat(width);

/** "Số 05-BC/TU" (Party), "Số: 05/BC-UBND" (state); a blank before the symbol's tail while not numbered. */
export const symbolLine = (layout: Layout, header: ReportHeader): string =>
  layout.symbol.lead + numberWithSymbol(layout, header);

const numberWithSymbol = (layout: Layout, { symbol, symbolTail }: ReportHeader): string =>
  symbol === undefined
    ? `${blank(8)}${symbolTail}`
    : symbol.replace(/^\d+/u, (number) => number.padStart(layout.symbol.padTo, '0'));

/** "Phụ lục" where there is one, else "Phụ lục I", "Phụ lục II". */
export const annexLabel = (index: number, count: number): string =>
  count === 1 ? 'Phụ lục' : `Phụ lục ${romanNumber(index + 1)}`;

/** "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2023 của Ủy ban nhân dân xã)"; blanks for a draft. */
export const annexReference = (layout: Layout, document: ReportDocument): string => {
  const { header } = document;
  const number = numberWithSymbol(layout, header);
  return `(Kèm theo ${typeIn(document)} số ${number} ${dayInWords(layout, header.date)} của ${header.issuerName})`;
};

/** "Bắc Kạn, ngày 05 tháng 02 năm 2023": small days and the first two months get a leading zero; blanks for a draft. */
export const dateLine = (layout: Layout, { place, date }: ReportHeader): string =>
  `${place}, ${dayInWords(layout, date)}`;

const dayInWords = ({ dateLine: { padDaysBelow, padMonthsBelow } }: Layout, date: Day | undefined): string => {
  if (!date) return `ngày${blank(6)}tháng${blank(6)}năm${blank(8)}`;
  const padded = (value: number, below: number): string => (value < below ? `0${value}` : String(value));
  const [day, month] = [padded(dayOfMonth(date), padDaysBelow), padded(monthOf(date), padMonthsBelow)];
  return `ngày ${day} tháng ${month} năm ${yearOf(date)}`;
};

/** "I. KẾT QUẢ", "I- KẾT QUẢ", "2.1. Giao thông"; a heading without a number is its text. */
export const headingLine = (layout: Layout, heading: Heading): string => {
  const text = headingLook(layout, heading.level).upper ? heading.text.toLocaleUpperCase('vi') : heading.text;
  if (heading.number === undefined) return text;
  return `${heading.number}${heading.level === 1 ? layout.headings.numberEnd : '.'} ${text}`;
};

export const headingLook = (layout: Layout, level: Heading['level']): Layout['headings']['level1'] =>
  ({ 1: layout.headings.level1, 2: layout.headings.level2, 3: layout.headings.level3, 4: layout.headings.level4 })[
    level
  ];

/** Letters of half a body's name up to which it stands on one line of its column. */
const LONGEST_HALF = 22;
/** Words with which the name of an administrative unit begins. */
const UNIT = / (?=(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|ĐẶC KHU) )|(?<!THỊ) (?=XÃ )/u;

interface NameHalf {
  readonly text: string;
  /** Whether no line breaks within it. */
  readonly whole: boolean;
}

/**
 * "ỦY BAN NHÂN DÂN" and "PHƯỜNG BẾN TRONG": a name that needs two lines breaks before the unit; longer halves as they
 * come.
 */
export const headHalves = (name: string): readonly NameHalf[] => {
  const halves = name.split(UNIT);
  return halves.length === 2
    ? halves.map((text) => ({ text, whole: text.length <= LONGEST_HALF }))
    : [{ text: name, whole: false }];
};

/** The same as a text with no-break spaces. */
export const headName = (name: string): string =>
  headHalves(name)
    .map(({ text, whole }) => (whole ? text.replaceAll(' ', '\u00a0') : text))
    .join(' ');

/** Each recipient with its dash and its closing mark: "- Thường trực Thành ủy,"; the last one ends the list. */
export const recipientLines = (layout: Layout, items: readonly string[]): readonly string[] =>
  items.map(
    (item, index) => `- ${item}${index === items.length - 1 ? layout.recipients.lastEnd : layout.recipients.itemEnd}`,
  );

/** "Kính gửi: Ủy ban nhân dân tỉnh"; several stand one a line. */
export const addresseeLines = ({ addressees = [] }: ReportDocument): readonly string[] => {
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  if (others.length === 0) return [`Kính gửi: ${only}`];
  return ['Kính gửi:', ...addressees.map((one, index) => `- ${one}${index === addressees.length - 1 ? '.' : ';'}`)];
};

/** The lines above the room for the hand, each with its look. */
export const signatureLines = ({
  authority,
  acting,
  position,
}: Signature): readonly { readonly look: 'authority' | 'position'; readonly text: string }[] => [
  { look: 'authority', text: authority },
  ...(acting === undefined ? [] : [{ look: 'authority', text: acting } as const]),
  { look: 'position', text: position },
];

/** What has to follow the text of the last paragraph: "./." closes a state document, replacing its own point. */
export const closingMark = (layout: Layout, lastText: string): string => {
  if (layout.endMark === '') return '';
  return lastText.trimEnd().endsWith('.') ? layout.endMark.slice(1) : layout.endMark;
};

/** The document's own day for its file properties: the issue, or the day it speaks of. */
export const documentDay = (document: ReportDocument): Day => document.header.date ?? document.asOf;

/** The title as a reader's window shows it: "Báo cáo Sơ kết …". */
export const documentTitle = (document: ReportDocument): string => `${typeIn(document)} ${document.subject}`;

const typeIn = ({ typeName }: Pick<ReportDocument, 'typeName'>): string => sentenceCase(typeName || 'CÔNG VĂN');

/** "V/v đôn đốc báo cáo": what stands below the number of a letter; undefined for what is none. */
export const letterSubject = ({ letter }: Layout, { typeName, subject }: ReportDocument): string | undefined =>
  typeName === '' ? `${letter.lead}${subject}` : undefined;
