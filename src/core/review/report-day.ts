/** The days that the head of a report tells: on which it was issued, and to which its figures hold. */
import { readText, type ReadPassage, type ReadText } from '#core/review/read-claims.ts';
import { readDay, type Day } from '#core/value/day.ts';

const LONGEST_HEAD = 4000;
/** So many passages may stand above the text. */
const HEAD = 14;

/** The day of issue in the head of a text: "Bắc Kạn, ngày 05 tháng 6 năm 2023" above the title. */
export const dayOfText = (text: string): Day | undefined => dayOfHead(readText(text.slice(0, LONGEST_HEAD)));

const ISSUED = /(?:^|[\s,])ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\W*$/iu;
/** With its place: numbers alone are in many a line. */
const ISSUED_IN_NUMBERS = /(?:^|[\s|])\p{Lu}[\p{L} ]{2,40},\s*ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\W*$/u;
const LONGEST_LINE = 160;

/** As `dayOfText`, of a text that is read already. */
export const dayOfHead = (read: ReadText): Day | undefined => {
  for (const passage of read.passages.slice(0, HEAD)) {
    const line = lineOf(read, passage);
    if (line.length > LONGEST_LINE || isUntil(line)) continue;
    if (!ISSUED.test(line.slice(-60)) && !ISSUED_IN_NUMBERS.test(line.slice(-90))) continue;
    const day = lastDay(passage);
    if (day) return day;
  }
  return undefined;
};

/**
 * The day to which the figures of a report hold: "(Số liệu tính đến ngày 31/12/2022)" at its title, else the day of
 * issue. A day behind that of issue is one that is planned for.
 */
export const figuresDayOfText = (text: string): Day | undefined => {
  const read = readText(text.slice(0, LONGEST_HEAD));
  const issued = dayOfHead(read);
  const until = untilOfHead(read);
  return until !== undefined && (issued === undefined || until <= issued) ? until : issued;
};

const UNTIL =
  /(?:^|[\s(])đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:\s+tháng\s+|[/.-])\d{1,2}(?:\s+năm\s+|[/.-])\d{4}\W*$/iu;
const isUntil = (line: string): boolean => UNTIL.test(line.slice(-60));
/** A line that is about nothing else. */
const OWN_LINE = /^\W*(?:(?:số liệu|thời điểm|kỳ báo cáo|cập nhật|tính|từ|đến)(?=[\s:]))/iu;
const KIND = /^\W*báo cáo/iu;
const LONGEST_TITLE = 320;

const untilOfHead = (read: ReadText): Day | undefined => {
  let inTitle = false;
  for (const passage of read.passages.slice(0, HEAD)) {
    const line = lineOf(read, passage);
    if (line.length > LONGEST_TITLE || /[.;]$/u.test(line) || passage.kind === 'heading') {
      inTitle = false;
      continue;
    }
    inTitle ||= KIND.test(line);
    if (isUntil(line) && (inTitle || OWN_LINE.test(line))) return lastDay(passage);
  }
  return undefined;
};

const lineOf = ({ text }: ReadText, { parts }: ReadPassage): string =>
  text.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);

/** The last day that a line tells, that of a stretch of time its end. */
const lastDay = ({ claims }: ReadPassage): Day | undefined => {
  const told = claims.findLast(({ kind, value }) => (kind === 'date' || kind === 'period') && value !== undefined);
  return readDay(told?.value?.split('..').at(-1) ?? '');
};
