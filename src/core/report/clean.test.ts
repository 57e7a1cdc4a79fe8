import { describe, expect, it } from 'vitest';
import { cleanDocument } from '#core/report/clean.ts';
import { figuresOf } from '#core/report/document.ts';
import { readTestProgramme, reportOfProgramme } from '#testing/programmes/open.ts';
import { linesOfBlock, textOfRuns } from '#testing/report-text.ts';

const report = reportOfProgramme(await readTestProgramme('an-toan-phuong'), '2026-09-30');
const clean = cleanDocument(report);

describe('a clean copy', () => {
  it('has the same words', () => {
    expect(clean.blocks.flatMap(linesOfBlock)).toEqual(report.blocks.flatMap(linesOfBlock));
    expect(clean.notes.map(textOfRuns)).toEqual(report.notes.map(textOfRuns));
    expect(clean.annexes.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock))).toEqual(
      report.annexes.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock)),
    );
  });
  it('has no address and no name of a block', () => {
    expect(figuresOf(report).length).toBeGreaterThan(50);
    expect(figuresOf(clean)).toEqual([]);
    expect(JSON.stringify(clean)).not.toMatch(/"(?:address|basis)":|"id":"(?:results|work|annex)\//u);
  });
});
