/** A report of a few records, for tests of its sections: what stands under each heading, and in each annex. */
import { composeReport } from '#core/report/compose.ts';
import type { ReportDocument } from '#core/report/document.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { view, type GivenRecords } from '#testing/records.ts';
import { linesOfBlock, textOfRuns } from '#testing/report-text.ts';

const PARTS = [
  { part: 'leadership', title: 'Lãnh đạo' },
  { part: 'results', title: 'Kết quả' },
  { part: 'assessment', title: 'Đánh giá' },
  { part: 'next-tasks', title: 'Nhiệm vụ tới' },
];

export interface ComposeOptions {
  readonly asOf?: string;
  readonly parts?: readonly unknown[];
  readonly template?: Readonly<Record<string, unknown>>;
  /** Counting words beyond the shipped ones. */
  readonly units?: readonly string[];
}

/** The report of programme "p" with the four usual parts and one objective "p/1" unless told otherwise. */
export const composed = (
  given: GivenRecords,
  { asOf = '2023-05-31', parts = PARTS, template = {}, units = [] }: ComposeOptions = {},
): ReportDocument => {
  const seen = view(
    {
      objective: [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }],
      ...given,
      report: [{ id: 'r', parts, voice: 'Ủy ban', ...template }],
    },
    asOf,
  );
  const [programme] = seen.all('programme');
  const [report] = seen.all('report');
  if (!programme || !report) throw new Error('no programme');
  const counting = unitsOfMeasure(units.map((code) => ({ code })));
  return composeReport(seen, programme, report, counting, 'layout').document;
};

/** The lines of the text below a heading, up to the next one; headings without their numbers. */
export const linesUnder = ({ blocks }: ReportDocument, heading: string): readonly string[] => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (at < 0) return [];
  const below = blocks.slice(at + 1);
  const end = below.findIndex((block) => block.kind === 'heading');
  return below.slice(0, end < 0 ? undefined : end).flatMap(linesOfBlock);
};

/** The footnotes as they are printed. */
export const notesOf = ({ notes }: ReportDocument): readonly string[] => notes.map(textOfRuns);

/** The rows of an annex's tables, cells parted by bars. */
export const annexRows = ({ annexes }: ReportDocument, id: string): readonly string[] =>
  annexes.filter((annex) => annex.id === id).flatMap(({ blocks }) => blocks.flatMap(linesOfBlock));
