/**
 * The sample's report, warm, from its records to the finished and compared DOCX and PDF; beside pandoc and LibreOffice,
 * which make the same text into a DOCX (pandoc, from Markdown) and that into a PDF (soffice). Aim: both files in under
 * 100 ms, 25 times faster than the chain. Run: node bench/report.bench.ts
 */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printReport, type ReportFormat } from '#app/read/report/print.ts';
import { asDay } from '#core/value/day.ts';
import { compareTimes, tell } from './support/measure.ts';
import { withSample, type Sample } from './support/sample.ts';

const REQUEST = { workspace: 'bac-kan', programme: '08-nq-tu' };
/** In turn, so that no file is that of the round before: some words differ. */
const DAYS = [asDay('2023-05-31'), asDay('2023-05-30')] as const;
let rounds = 0;
const nextDay = () => DAYS[(rounds += 1) % 2 === 0 ? 0 : 1];
const ROUNDS = 15;
const CHAIN_ROUNDS = 5;
const AIM = { milliseconds: 100, timesFaster: 25 };

const run = (command: string, args: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
};

const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

/** Medians of ours: each file alone, and both from one composition, as a reader gets them. */
const measureOurs = ({ app }: Sample) => {
  const write =
    (...formats: ReportFormat[]) =>
    () =>
      printReport(app, { ...REQUEST, asOf: nextDay() }, formats);
  return compareTimes(ROUNDS, { docx: write('docx'), pdf: write('pdf'), both: write('docx', 'pdf') }, 5);
};

/** Medians of the chain on the report's own text, which pandoc has first turned from our HTML into its Markdown. */
const measureChain = async ({ app, folder }: Sample, soffice: string) => {
  const files = await printReport(app, { ...REQUEST, asOf: DAYS[0] }, ['html']);
  const path = (name: string): string => join(folder, name);
  await writeFile(path('report.html'), files.get('report.html') ?? '');
  run('pandoc', ['-f', 'html', '-t', 'markdown', path('report.html'), '-o', path('report.md')]);
  const docx = (): void => run('pandoc', [path('report.md'), '-o', path('report.docx')]);
  const pdf = (): void =>
    run(soffice, [
      `-env:UserInstallation=file://${path('office')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path('report.docx'),
    ]);
  return compareTimes(CHAIN_ROUNDS, { pandoc: docx, soffice: pdf }, 1);
};

await withSample(async (sample) => {
  const ours = await measureOurs(sample);
  tell({
    bench: 'report',
    docxMs: ours.docx,
    pdfMs: ours.pdf,
    bothMs: ours.both,
    aimMs: AIM.milliseconds,
    held: ours.both < AIM.milliseconds,
  });
  const soffice = process.env['SOFFICE_PATH'] ?? 'soffice';
  if (!isThere('pandoc') || !isThere(soffice)) {
    console.log(
      '!!! pandoc or LibreOffice is missing: the report stands beside nothing. Install them (Debian: apt-get install pandoc libreoffice-writer).',
    );
    return;
  }
  const chain = await measureChain(sample, soffice);
  const timesFaster = (chain.pandoc + chain.soffice) / ours.both;
  tell({
    bench: 'report',
    pandocDocxMs: chain.pandoc,
    sofficePdfMs: chain.soffice,
    timesFaster,
    aimTimesFaster: AIM.timesFaster,
    held: timesFaster >= AIM.timesFaster,
  });
});
