/**
 * Programmes of other fields and levels than the samples: what is on record of them stands in their reports, number by
 * number.
 */
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '#core/report/document.ts';
import { NEVER, PROGRAMMES } from '#testing/programmes/facts.ts';
import { readTestProgramme, reportOfProgramme } from '#testing/programmes/open.ts';
import { linesOfBlock, textOfRuns } from '#testing/report-text.ts';

/** Whether all words stand in a line, whatever their capitals: a name begins small within a sentence. */
const tells = (line: string, words: readonly string[]): boolean =>
  words.every((word) => line.toLowerCase().includes(word.toLowerCase()));

/** Paragraphs, headings, rows and notes. */
const linesOf = (report: ReportDocument): readonly string[] => [
  ...report.blocks.flatMap(linesOfBlock),
  ...report.notes.map(textOfRuns),
  ...report.annexes.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock)),
];

describe.each(PROGRAMMES)('$name', ({ name, reports }) => {
  it('has eighty records or more', async () =>
    expect((await readTestProgramme(name)).drafts.length).toBeGreaterThanOrEqual(80));
  it.each(reports)('tells its facts as of $asOf, and nothing that must not be told', async (report) => {
    const lines = linesOf(reportOfProgramme(await readTestProgramme(name), report.asOf));
    const missing = report.says.filter((words) => !lines.some((line) => tells(line, words)));
    expect(missing).toEqual([]);
    const never = [...NEVER, ...(report.never ?? [])];
    expect(lines.filter((line) => never.some((words) => words.test(line)))).toEqual([]);
  });
});
