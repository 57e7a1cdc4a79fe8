/** Writes a programme's interim report as files, and proves that what they print is what the records say. */
import type { Application } from '#app/application.ts';
import { figureLink } from '#app/read/report/figure-link.ts';
import { Refusal } from '#app/refusal.ts';
import { prepareReport, type PreparedReport, type ReportRequest } from '#app/read/report/prepare.ts';
import { reportManifest } from '#app/read/report/manifest.ts';
import { printHead } from '#core/facts/head.ts';
import { comparePrinted, type ExpectedFigure } from '#core/report/compare.ts';
import { figuresOf } from '#core/report/document.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { writeHtml } from '#files/html/write-html.ts';
import { checkPages } from '#files/pdf/check-pages.ts';
import { readPdfFigures } from '#files/pdf/read-pdf.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';

export const REPORT_FORMATS = ['docx', 'pdf', 'html', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The files of a report by name. Refuses, naming the figure, when a file does not say what the records say. */
export const printReport = async (
  app: Application,
  request: ReportRequest,
  formats: readonly ReportFormat[] = REPORT_FORMATS,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const report = await prepareReport(app, request);
  const {
    document,
    profile: { layout },
  } = report;
  const figureUrl = (address: string): string => figureLink(app.address, request.workspace, address, report.view);
  const journal = `${request.workspace} ${printHead(report.view.records)}`;
  const manifest = reportManifest(report);
  const writers: Readonly<Record<ReportFormat, () => Promise<readonly [name: string, bytes: Uint8Array]>>> = {
    pdf: async () => [
      'report.pdf',
      onItsPages(
        'report.pdf',
        checked(report, 'report.pdf', await writePdf(document, layout, { figureUrl, manifest }), readPdfFigures),
      ),
    ],
    docx: async () => [
      'report.docx',
      checked(report, 'report.docx', await writeDocx(document, layout, { journal }), readDocxFigures),
    ],
    html: () =>
      Promise.resolve([
        'report.html',
        new TextEncoder().encode(writeHtml(document, layout, { figureUrl, journal })),
      ] as const),
    json: () => Promise.resolve(['report.figures.json', manifest] as const),
  };
  // Pages are set by a process of their own, so that one begins first.
  const begun = new Map(
    (['pdf', 'docx', 'html', 'json'] as const)
      .filter((format) => formats.includes(format))
      .map((format) => [format, writers[format]()]),
  );
  await Promise.all(begun.values());
  const inOrder = REPORT_FORMATS.flatMap((format) => begun.get(format) ?? []);
  return new Map(await Promise.all(inOrder));
};

/** Refuses a file in which a footnote has left the page of its mark, or a page is empty. */
const onItsPages = (file: string, bytes: Uint8Array): Uint8Array => {
  const problems = checkPages(bytes);
  if (problems.length > 0) throw new Refusal(problems.map((problem) => ({ ...problem, where: { file } })));
  return bytes;
};

/** Print, parse, compare: reads every figure back from the finished file. */
const checked = (
  report: PreparedReport,
  name: string,
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => readonly { readonly address: string; readonly printed: string }[],
): Uint8Array => {
  const expected: readonly ExpectedFigure[] = figuresOf(report.document).map((run) => {
    const { value, date } = report.figures.get(run.address) ?? {};
    return { ...run, value, date };
  });
  const problems = comparePrinted(expected, read(bytes), report.units);
  if (problems.length > 0)
    throw new Refusal(problems.map((problem) => ({ ...problem, where: { ...problem.where, file: name } })));
  return bytes;
};
