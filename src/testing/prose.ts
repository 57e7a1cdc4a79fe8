/** The report of a few records as lines, part by part: for tests of how records become sentences. */
import type { Block, ReportDocument, Run } from '#core/report/document.ts';
import { composed } from '#testing/compose.ts';
import type { GivenRecords } from '#testing/records.ts';

const UNITS = ['giếng', 'nhà tài trợ', 'thửa đất'];

export const compose = (given: GivenRecords, parts?: readonly unknown[]): ReportDocument =>
  composed(given, { units: UNITS, ...(parts && { parts }) });

const plain = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? run.printed : `[${run.note + 1}]`))
    .join('')
    .replaceAll('\u00a0', ' ');

export const textOf = (block: Block): string =>
  block.kind === 'heading'
    ? block.text
    : block.kind === 'paragraph'
      ? `${block.mark ? `${block.mark} ` : ''}${plain(block.runs)}`
      : '';

const PARTS = ['Lãnh đạo', 'Kết quả', 'Đánh giá', 'Nhiệm vụ tới'];

/** The lines of a part, its own heading left out. */
const part = (given: GivenRecords, name: string): readonly string[] => {
  const lines = compose(given).blocks.map(textOf);
  const at = lines.indexOf(name);
  const below = at < 0 ? [] : lines.slice(at + 1);
  const end = below.findIndex((line) => PARTS.includes(line));
  return below.slice(0, end < 0 ? undefined : end);
};

/** The paragraphs of the node "Nhiệm vụ". */
export const told = (given: GivenRecords): readonly string[] =>
  part(given, 'Kết quả').filter((line) => line !== 'Nhiệm vụ');
export const led = (given: GivenRecords): readonly string[] => part(given, 'Lãnh đạo');
export const assessed = (given: GivenRecords): readonly string[] => part(given, 'Đánh giá');
