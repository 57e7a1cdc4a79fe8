/**
 * Which words a line must not part: a number and its unit, "số" and a symbol, "ngày" and a date.
 * Writers put no-break spaces there; readers turn them back into spaces.
 */
import type { Run } from '#core/report/document.ts';

export const NO_BREAK = '\u00a0';

/** Longer figures may break, or a justified line would be torn apart. */
const LONGEST_UNBROKEN = 24;

const BEFORE_NUMBER =
  /(?<![\p{L}\p{M}])(số|ngày|tháng|năm|quý|tổ|khoản|điều|mục|loại|trên|dưới|hơn|gần|khoảng) (?=[\dIVX])/giu;
const AFTER_NUMBER = /(\d) (?=(?:nghìn|triệu|tỷ|đồng|ha|km|m)(?![\p{L}\p{M}\d])|km²|m²|m³|%)/gu;
const MONEY_WORD = /(nghìn|triệu|tỷ) (?=tỷ|đồng)/gu;
/** A dash within a line of text: at the start of a line it would look like the mark of a list. */
const DASH = /(?<=\S) (?=[-–] )/gu;

/** A title stays with the name behind it: "đồng chí Nguyễn Văn A". */
const TITLE = /(?<![\p{L}\p{M}])(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c) (?=\p{Lu})/gu;

/** Symbols such as 08-NQ/TU, which a line would break after the hyphen; as a group of its own, for `split`. */
export const SYMBOL = /(\d+\p{L}?(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*)/gu;

/** Running text with its no-break spaces. */
export const holdTogether = (text: string): string =>
  text
    .replace(BEFORE_NUMBER, `$1${NO_BREAK}`)
    .replace(TITLE, (title) => title.replaceAll(' ', NO_BREAK))
    .replace(AFTER_NUMBER, `$1${NO_BREAK}`)
    .replace(MONEY_WORD, `$1${NO_BREAK}`)
    .replace(DASH, NO_BREAK);

/** A figure with its no-break spaces: whole when short, else as running text. */
const holdFigureTogether = (printed: string): string =>
  printed.length <= LONGEST_UNBROKEN
    ? printed.replaceAll(' ', NO_BREAK).replace(POINTS_HELD, POINTS_PARTED)
    : holdTogether(printed);

/** "18,95 điểm" and "phần trăm": four words are more than a narrow column has room for. */
const [POINTS_HELD, POINTS_PARTED] = [`điểm${NO_BREAK}phần`, 'điểm phần'];

/**
 * Runs with their no-break spaces: within each, and between a word and the figure that follows it ("ngày" and
 * "31/12/2028").
 */
export const heldRuns = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, at) => {
    if (run.kind === 'figure') return { ...run, printed: holdFigureTogether(run.printed) };
    if (run.kind === 'note') return run;
    const next = runs[at + 1];
    const following = next?.kind === 'figure' ? next.printed.charAt(0) : '';
    const held = holdTogether(run.text + following);
    return { ...run, text: held.slice(0, held.length - following.length) };
  });

/** What the reader of a file compares: NFC, one kind of space, none at the ends. */
export const plainSpaces = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Text as a file can carry it: one line, without control characters and halves of surrogate pairs. */
export const printableText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\t\n\r\u0085\u2028\u2029]/gu, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '\ufffd');
