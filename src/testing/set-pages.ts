/** Where a report's parts stand in a finished PDF, whoever has set it: the opening, the signature, what is above it. */
import type { ReportDocument } from '#core/report/document.ts';
import { linesOfBlock } from '#testing/report-text.ts';
import { inspectPdf } from '#testing/pdf-inspect.ts';

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Letters enough to know a paragraph by. */
const KNOWN_BY = 40;
/** The same of the authority of the signer: "TM. ỦY BAN". */
const SIGNED_BY = 8;
/** Millimetres from the top of a page: above stands its number. */
const HEAD = 20;

export interface SetPages {
  /** The page on which the first paragraph begins; 0: on none. */
  readonly opening: number;
  readonly signature: number;
  /** The last page of the text: annexes lie behind it. */
  readonly last: number;
  /** Lines of text above the signature on its page. */
  readonly above: number;
}

interface Row {
  readonly page: number;
  readonly baselineMm: number;
  /** Without spaces. */
  readonly text: string;
}

/** Parts of a line nearer than this share it. */
const SAME_LINE = 0.2;

/** Whole lines: LibreOffice sets bold words one by one. */
const rowsOf = (lines: readonly Row[]): readonly Row[] => {
  const rows: Row[] = [];
  for (const { page, baselineMm, text } of lines) {
    const last = rows.at(-1);
    if (last && last.page === page && Math.abs(last.baselineMm - baselineMm) < SAME_LINE)
      rows[rows.length - 1] = { ...last, text: last.text + squeezed(text) };
    else rows.push({ page, baselineMm, text: squeezed(text) });
  }
  return rows;
};

export const setPages = async ({ blocks, signature }: ReportDocument, pdf: Uint8Array): Promise<SetPages> => {
  const { lines, pages } = await inspectPdf(pdf);
  const textOf = (page: number): string =>
    squeezed(
      lines
        .filter((line) => line.page === page)
        .map(({ text }) => text)
        .join(''),
    );
  const pageOf = (words: string): number => pages.findIndex((_, at) => textOf(at + 1).includes(squeezed(words))) + 1;
  const [opening = ''] = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOfBlock(block) : []));
  // A long name of the office breaks.
  const authority = squeezed(signature.authority).slice(0, SIGNED_BY);
  const rows = rowsOf(lines);
  // Beside it may stand "Nơi nhận:".
  const signed = rows.findLast(({ text }) => text.includes(authority));
  return {
    opening: pageOf(squeezed(opening).slice(0, KNOWN_BY)),
    signature: signed?.page ?? 0,
    // Annexes lie on their side.
    last: pages.findLastIndex(({ widthMm, heightMm }) => widthMm < heightMm) + 1,
    above: rows.filter(
      ({ page, baselineMm }) =>
        signed && page === signed.page && baselineMm > HEAD && baselineMm < signed.baselineMm - 5,
    ).length,
  };
};
