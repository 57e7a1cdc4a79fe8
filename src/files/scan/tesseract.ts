/** Letters of a drawn page, recognised by tesseract. */
import { runProgram } from '#files/scan/run-program.ts';

export interface RecognisedWord {
  readonly text: string;
  /** Of the word, in dots from the page's left edge. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** How sure it is, 0 to 100. */
  readonly confidence: number;
  /** Block, paragraph and line: equal for words of one line. */
  readonly paragraph: string;
  readonly line: string;
}

const LANGUAGES_MS = 10_000;
/** A dense page takes some seconds; one that takes so long is none. */
const PAGE_MS = 60_000;

export type ScanLanguage = 'vie' | 'eng';

/** Vietnamese where its letters were installed, else English, which has no marks; undefined where it has neither. */
export const languageOf = async (program: string): Promise<ScanLanguage | undefined> => {
  const listed = await runProgram({ program, args: ['--list-langs'], limitMs: LANGUAGES_MS });
  const known = new Set((listed?.toString('utf8') ?? '').split(/\s+/u));
  return known.has('vie') ? 'vie' : known.has('eng') ? 'eng' : undefined;
};

export interface DrawnPage {
  readonly png: Uint8Array;
  readonly dotsPerInch: number;
}

/** The words of a page in reading order; undefined where it could not be read within its bounds. */
export const recognise = async (
  { png, dotsPerInch }: DrawnPage,
  { program, language }: { readonly program: string; readonly language: ScanLanguage },
): Promise<readonly RecognisedWord[] | undefined> => {
  const args = ['stdin', 'stdout', '-l', language, '--dpi', String(Math.round(dotsPerInch)), '--psm', '3', 'tsv'];
  const table = await runProgram({ program, args, input: png, limitMs: PAGE_MS });
  return table && wordsOf(table.toString('utf8'));
};

/** Rows of the table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export const wordsOf = (table: string): readonly RecognisedWord[] =>
  table.split('\n').flatMap((row): RecognisedWord[] => {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, ...text] = row.split('\t');
    const word = text.join(' ').trim();
    if (level !== '5' || word === '') return [];
    return [
      {
        text: word,
        left: Number(left),
        top: Number(top),
        width: Number(width),
        height: Number(height),
        confidence: Number(confidence),
        paragraph: `${block}.${paragraph}`,
        line: `${block}.${paragraph}.${line}`,
      },
    ];
  });
