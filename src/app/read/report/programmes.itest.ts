/** Programmes of other fields and levels than the samples, from their files to the printed report and back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { figureAnswer } from '#app/read/figure-answer.ts';
import { readFigure } from '#app/read/figure.ts';
import { printReport } from '#app/read/report/print.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { asDay } from '#core/value/day.ts';
import { testApplication } from '#testing/database.ts';
import { PROGRAMMES } from '#testing/programmes/facts.ts';
import { filesOfProgramme, readTestProgramme } from '#testing/programmes/open.ts';

interface PrintedFigure {
  readonly address: string;
  readonly printed: string;
  readonly value: string;
  readonly unit: string;
  readonly upTo?: string;
  readonly outOf?: string;
}

describe.each(PROGRAMMES)('$name', ({ name, reports, figures: least }) => {
  let app: Application;
  let workspace = '';
  let programme = '';
  beforeAll(async () => {
    app = await testApplication();
    const read = await readTestProgramme(name);
    ({ programme } = read);
    workspace = read.workspace.id;
    await importProgramme(app, { files: await filesOfProgramme(name), actor: 'A' });
  });
  afterAll(() => app.close());

  it('comes out of the database as it went in', async () => {
    const files = await exportProgramme(app, workspace, programme);
    const { differences } = await importProgramme(app, { files, actor: 'B', check: true });
    expect(differences).toEqual([]);
  });
  it.each(reports)('as of $asOf all files are printed, and every figure opens with its value', async ({ asOf }) => {
    const request = { workspace, programme, asOf: asDay(asOf) };
    const files = await printReport(app, request);
    expect([...files.keys()]).toEqual(['report.docx', 'report.pdf', 'report.html', 'report.figures.json']);
    const { figures } = JSON.parse(new TextDecoder().decode(files.get('report.figures.json'))) as {
      readonly figures: readonly PrintedFigure[];
    };
    const { units } = await openWorkspace(app, { workspace, asOf: request.asOf });
    expect(figures.length).toBeGreaterThan(least);
    for (const figure of figures) {
      const { value, unit, upTo, outOf, address } = figureAnswer(
        await readFigure(app, { workspace, address: figure.address, asOf: request.asOf }),
        units,
      );
      expect({ address, value, unit, upTo, outOf }).toEqual({
        address: figure.address,
        value: figure.value,
        unit: figure.unit,
        upTo: figure.upTo,
        outOf: figure.outOf,
      });
    }
  });
});
