/** Writes a programme's interim report as files, and proves that what they print is what the records say. */
import type { Application } from '#app/application.ts';
import { figureLinks } from '#app/read/report/figure-link.ts';
import { Refusal } from '#app/refusal.ts';
import { prepareText, type PreparedText, type ReportRequest } from '#app/read/report/prepare.ts';
import { reportManifest } from '#app/read/report/manifest.ts';
import { printHead } from '#core/facts/head.ts';
import type { Problem } from '#core/problem.ts';
import { cleanDocument } from '#core/report/clean.ts';
import { comparePrinted, type ExpectedFigure } from '#core/report/compare.ts';
import { figuresOf, type ReportDocument } from '#core/report/document.ts';
import { plainDocument } from '#core/report/plain-document.ts';
import { printDocx } from '#files/docx/print-docx.ts';
import { printHtml } from '#files/html/print-html.ts';
import { printPdf } from '#files/pdf/write-pdf.ts';
import type { PrintedFile } from '#files/printed-file.ts';

export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'json'] as const;
/** Copies without addresses and links, for whoever is not of the house. */
export const CLEAN_FORMATS = ['docx-clean', 'pdf-clean'] as const;
/** What is kept of an issued report: its bare words, too, by which it is known whether they are still made of it. */
export const ISSUED_FORMATS = [...REPORT_FORMATS, ...CLEAN_FORMATS, 'text'] as const;
export type ReportFormat = (typeof ISSUED_FORMATS)[number];
/** What the file of a format is called. */
export const FILE_NAMES: Readonly<Record<ReportFormat, string>> = {
  docx: 'report.docx',
  pdf: 'report.pdf',
  html: 'report.html',
  json: 'report.figures.json',
  'docx-clean': 'report.clean.docx',
  'pdf-clean': 'report.clean.pdf',
  text: 'report.txt',
};
/** How the names of downloads end. */
export const FILE_ENDINGS: Readonly<Record<ReportFormat, string>> = {
  docx: 'docx',
  pdf: 'pdf',
  html: 'html',
  json: 'figures.json',
  'docx-clean': 'sach.docx',
  'pdf-clean': 'sach.pdf',
  text: 'txt',
};
const ALL_FORMATS: readonly ReportFormat[] = ['pdf', 'docx', 'html', 'json', 'pdf-clean', 'docx-clean', 'text'];

/** Its bare words, as UTF-8. */
export const wordsFile = (document: ReportDocument): Uint8Array => Buffer.from(plainDocument(document));

/** The files of a report by name. Refuses, naming the figure, when a file does not say what the records say. */
export const printReport = async (
  app: Application,
  request: ReportRequest,
  formats: readonly ReportFormat[] = REPORT_FORMATS,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const report = await prepareText(app, request);
  const {
    document,
    profile: { layout },
  } = report;
  const links = figureLinks(app.address, request.workspace, report.view);
  const journal = `${request.workspace} ${printHead(report.view.records)}`;
  const manifest = (): Uint8Array => reportManifest(report);
  const writers: Readonly<Record<ReportFormat, () => Promise<readonly [name: string, bytes: Uint8Array]>>> = {
    pdf: async () => [
      FILE_NAMES.pdf,
      checked(app, report, FILE_NAMES.pdf, await printPdf(document, layout, { links, manifest: manifest() })),
    ],
    docx: async () => [
      FILE_NAMES.docx,
      checked(app, report, FILE_NAMES.docx, await printDocx(document, layout, { journal })),
    ],
    html: async () => [FILE_NAMES.html, await printHtml(document, layout, { links, journal })],
    json: () => Promise.resolve([FILE_NAMES.json, manifest()] as const),
    'pdf-clean': async () => [
      FILE_NAMES['pdf-clean'],
      withoutFaults(app, FILE_NAMES['pdf-clean'], await printPdf(cleanDocument(document), layout)),
    ],
    'docx-clean': async () => [FILE_NAMES['docx-clean'], (await printDocx(cleanDocument(document), layout)).bytes],
    text: () => Promise.resolve([FILE_NAMES.text, wordsFile(document)] as const),
  };
  // Pages are set by a process of their own, so that one begins first.
  const begun = new Map(
    ALL_FORMATS.filter((format) => formats.includes(format)).map((format) => [format, writers[format]()]),
  );
  await Promise.all(begun.values());
  const inOrder = ISSUED_FORMATS.flatMap((format) => begun.get(format) ?? []);
  return new Map(await Promise.all(inOrder));
};

/** The file of a format among those that were printed. None, or an empty one, is a fault: nobody gets nothing. */
export const printedFile = (files: ReadonlyMap<string, Uint8Array>, format: ReportFormat): Uint8Array => {
  const name = FILE_NAMES[format];
  const bytes = files.get(name);
  if (!bytes || bytes.byteLength === 0) throw new Error(`${name} was not printed`);
  return bytes;
};

/**
 * Print, parse, compare: every figure as it was read back from the finished file, and how its pages are filled. A note
 * that is too long to be kept on the page of its mark, and a last paragraph too long to be kept above the signature,
 * are told to the operator: they keep nobody from the file.
 */
const checked = (app: Application, report: PreparedText, file: string, printed: PrintedFile): Uint8Array => {
  const expected: readonly ExpectedFigure[] = figuresOf(report.document).map((run) => {
    const { value, date } = report.figures.get(run.address) ?? {};
    return { ...run, value, date };
  });
  return withoutFaults(app, file, printed, comparePrinted(expected, printed.figures, report.units));
};

/** What a page break could not mend. */
const TOLD: ReadonlySet<string> = new Set(['page.note', 'page.signature']);

/** The file where its figures agree and its pages are filled as they should be. */
const withoutFaults = (
  { log }: Application,
  file: string,
  { bytes, faults = [] }: PrintedFile,
  differing: readonly Problem[] = [],
): Uint8Array => {
  const apart = faults.filter(({ code }) => TOLD.has(code));
  if (apart.length > 0) log.info({ file, faults: apart }, 'pages could not be broken where they should be');
  const problems = [...differing, ...faults.filter(({ code }) => !TOLD.has(code))];
  if (problems.length > 0)
    throw new Refusal(problems.map((problem) => ({ ...problem, where: { ...problem.where, file } })));
  return bytes;
};
