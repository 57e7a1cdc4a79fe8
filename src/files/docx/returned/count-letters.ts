/**
 * How many letters a Word file holds, counted on the bare XML of its parts: a count that shares nothing with the reader
 * that it is held against.
 */
import { strFromU8 } from 'fflate';
import type { CountedLetters } from '#core/report/returned/line.ts';
import { lettersIn } from '#core/text/word-diff.ts';
import { scanXml } from '#files/docx/scan-xml.ts';

/** Parts whose words are those of the text, of comments, and of drawings: charts and what is drawn of shapes. */
const TEXT = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/u;
const COMMENTS = /^word\/comments\.xml$/u;
const ELSEWHERE = /^word\/(?:charts\/chart|diagrams\/data|afchunk)[^/]*\.xml$/u;

/** The parts of the archive in which letters are counted. */
export const isCounted = (name: string): boolean => [TEXT, COMMENTS, ELSEWHERE].some((parts) => parts.test(name));

/** Whether a counted part is one that `readWord` reads. */
export const isText = (name: string): boolean => TEXT.test(name) || COMMENTS.test(name);

export const countLetters = (parts: Readonly<Record<string, Uint8Array>>): CountedLetters => {
  const sum = (named: RegExp, elements: RegExp): number =>
    Object.entries(parts).reduce(
      (total, [name, part]) => (named.test(name) ? total + lettersOfPart(strFromU8(part), elements) : total),
      0,
    );
  return {
    text: sum(TEXT, /^w:(?:t|delText)$|^m:t$/u),
    comments: sum(COMMENTS, /^w:(?:t|delText)$/u),
    elsewhere: sum(TEXT, /^a:t$/u) + sum(ELSEWHERE, /^(?:a:t|c:v|w:t)$/u),
  };
};

const lettersOfPart = (xml: string, elements: RegExp): number => {
  let letters = 0;
  let open = false;
  /** The older half of an alternative says the same again. */
  let skipped = 0;
  scanXml(xml, {
    open: (name) => {
      if (name === 'mc:Fallback') skipped += 1;
      open = elements.test(name);
    },
    close: (name) => {
      if (name === 'mc:Fallback') skipped -= 1;
      open = false;
    },
    text: (text) => {
      if (open && skipped === 0) letters += lettersIn(text);
    },
  });
  return letters;
};
