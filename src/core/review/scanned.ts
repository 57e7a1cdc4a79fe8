/** What of a text was recognised from pictures of pages: read less surely than what was typed. */
import type { Claim, Span } from '#core/review/claim.ts';
import { codePoints } from '#core/review/read/code-points.ts';
import { takenOf, type Suggested } from '#core/review/take-suggestions.ts';
import type { Finding, Rule } from '#core/review/remark.ts';

/** A page that was recognised, and where its text stands: offsets in Unicode code points of the text as read. */
export interface ScannedPage extends Span {
  /** In the file, from 1. */
  readonly page: number;
}

export interface Scan {
  readonly pages: readonly ScannedPage[];
  /** Pages that are pictures and were not read. */
  readonly unread: readonly number[];
  /** Whether Vietnamese letters could be recognised; else marks are missing. */
  readonly vietnamese: boolean;
  /** Pages whose letters a scanner laid under the picture, that read badly and were not recognised anew. */
  readonly poor?: readonly ScannedPage[];
}

/** Pages whose letters are a machine's. */
const machinePages = ({ pages, poor = [] }: Scan): readonly ScannedPage[] => [...pages, ...poor];

const NOWHERE: Span = { start: 0, end: 0 };

/** Whether any of it stands on a page that was recognised; offsets in code points. */
export const isScanned = (scan: Scan | undefined, { start, end }: Span): boolean =>
  scan !== undefined && machinePages(scan).some((page) => start < page.end && end > page.start);

/** Claims of a text, each told whether it stands on a page that was recognised. */
export const markScanned = (text: string, claims: readonly Claim[], scan: Scan | undefined): readonly Claim[] => {
  if (scan === undefined || machinePages(scan).length === 0) return claims;
  const placed = codePoints(text, claims);
  return claims.map((claim, at) => (isScanned(scan, placed[at] ?? NOWHERE) ? { ...claim, scanned: true } : claim));
};

/** Rules that judge single letters and signs: on a recognised page these are the machine's as often as the author's. */
const OF_LETTERS: ReadonlySet<Rule> = new Set([
  'spelling.syllable',
  'spelling.joined',
  'spelling.confused',
  'spelling.marks',
  'spelling.eth',
  'spelling.encoding',
  'spelling.tone-place',
  'typography.space',
  'number.space',
  'name.spellings',
  'name.capitals',
  'word.spellings',
  'abbreviation.undefined',
  'note.missing',
  'note.unmarked',
  'note.order',
  'numbering.jump',
  'citation.form',
]);

/** Findings in a text without those that say no more than that a letter was not recognised. */
export const besidesRecognition = (
  text: string,
  findings: readonly Finding[],
  scan: Scan | undefined,
): readonly Finding[] => {
  if (scan === undefined || machinePages(scan).length === 0) return findings;
  const placed = codePoints(text, findings);
  return findings.filter(({ rule }, at) => !OF_LETTERS.has(rule) || !isScanned(scan, placed[at] ?? NOWHERE));
};

/** The same pages when suggestions were taken over into the text. */
export const scanAfter = (scan: Scan, taken: readonly Suggested[]): Scan => {
  const moved = (offset: number): number =>
    takenOf(taken).reduce(
      (sum, { start, end, suggestion }) => (end <= offset ? sum + [...suggestion].length - (end - start) : sum),
      offset,
    );
  const all = (pages: readonly ScannedPage[]): readonly ScannedPage[] =>
    pages.map(({ page, start, end }) => ({ page, start: moved(start), end: moved(end) }));
  return { ...scan, pages: all(scan.pages), ...(scan.poor && { poor: all(scan.poor) }) };
};
