/** The report as a page: its blocks, its remarks, the layout it is printed in, and whether its files hold. */
import { hash } from 'node:crypto';
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { askedOfReport, type AskedReport, type ReportQuestion } from '#app/read/report/asked.ts';
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { prepareShown, type ReportRequest, type ShownReport } from '#app/read/report/prepare.ts';
import {
  FILE_ENDINGS,
  FILE_NAMES,
  printedFile,
  printReport,
  wordsFile,
  type ReportFormat,
} from '#app/read/report/print.ts';
import type { Problem } from '#core/problem.ts';
import { withoutPartialMark } from '#core/report/compose.ts';
import { figuresOf, type Block, type ReportDocument } from '#core/report/document.ts';
import { drawBars } from '#files/picture/bar-chart.ts';
import { reportsOf } from '#core/subjects/report/choose.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { heaviestFirst, severityOf, type Remark } from '#core/remark/remark.ts';
import { severitiesOf } from '#core/remark/severity.ts';
import { REVIEW_ID } from '#core/subjects/review/shape.ts';

/** Whether a finished file says what the records say. */
export interface FileCheck {
  readonly format: ReportFormat;
  /** Empty: every figure read back from the file agrees. */
  readonly problems: readonly Problem[];
}

export interface ReportAnswer {
  readonly report: ShownReport;
  /** It is shown as it was issued. */
  readonly issue?: Stored<'issue'>;
  /** Its words are others than those that were issued, and why; absent where they are the same, or none were kept. */
  readonly rebuilt?: Rebuilt;
  /** All reports of the programme. */
  readonly all: readonly Stored<'report'>[];
  /** How many figures the text prints, footnotes included. */
  readonly printed: number;
  readonly weighty: readonly Remark[];
  readonly others: readonly Remark[];
  /** The last sequence of the journal, and the one that the report is written at. */
  readonly last: number;
  readonly sequence: number;
  readonly checks: readonly FileCheck[];
  /** The charts of the text, as SVG. */
  readonly drawn: ReadonlyMap<Block, string>;
}

/**
 * Why an issued report is made of other words now, though its records are those of then: the software that words it is
 * another; or what stands in it has been withheld since.
 */
type Rebuilt = 'software' | 'readers';

interface PageQuestion extends ReportQuestion {
  /** Formats to print and read back now. */
  readonly check?: readonly ReportFormat[];
}

/** Refuses as `prepareReport`. */
export const readReport = async (
  app: Application,
  opened: OpenedProgramme,
  { check = [], ...question }: PageQuestion,
): Promise<ReportAnswer> => {
  const { app: readers, request, issue } = await askedOfReport(app, opened, question);
  const report = await prepareShown(readers, request);
  const severities = severitiesOf(opened.view.find('review', REVIEW_ID));
  const remarks = heaviestFirst(report.remarks, severities);
  const checks: FileCheck[] = [];
  for (const format of check) checks.push(await checkFile(readers, request, format));
  return {
    report,
    ...(issue && { issue, ...rebuiltOf(report, issue) }),
    all: reportsOf(opened.view, opened.programme.id),
    printed: figuresOf(report.document).length,
    weighty: remarks.filter((one) => severityOf(one, severities) !== 'info'),
    others: remarks.filter((one) => severityOf(one, severities) === 'info'),
    last: opened.view.records.sequence,
    sequence: report.view.records.sequence,
    checks,
    drawn: new Map(
      [report.document.blocks, ...report.document.annexes.map(({ blocks }) => blocks)]
        .flat()
        .flatMap((block) => (block.kind === 'picture' ? [[block, drawBars(block.bars)]] : [])),
    ),
  };
};

const rebuiltOf = ({ document, view }: ShownReport, { files }: Stored<'issue'>): { readonly rebuilt?: Rebuilt } => {
  const kept = files.find(({ format }) => format === 'text')?.sha256;
  const isKept = (one: ReportDocument): boolean => kept === hash('sha256', wordsFile(one), 'hex');
  // That something somewhere is withheld is marked on the page; it need be nothing that the report tells.
  if (kept === undefined || isKept(document) || isKept(withoutPartialMark(document))) return {};
  return { rebuilt: view.facts.withheld ? 'readers' : 'software' };
};

const checkFile = async (app: Application, request: ReportRequest, format: ReportFormat): Promise<FileCheck> => {
  try {
    await printReport(app, request, [format]);
    return { format, problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { format, problems: error.problems };
    throw error;
  }
};

export interface ReportFile {
  /** "bao-cao-so-ket-08-nq-tu-2023-05-31.docx"; a report written at an earlier sequence says so. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of the report by name; of an issued one the bytes that were issued. Refuses as `printReport`, `issuedFile`. */
export const reportFiles = async (
  app: Application,
  { workspace }: Pick<OpenedProgramme, 'workspace'>,
  formats: readonly ReportFormat[],
  { app: readers, request, issue }: AskedReport,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (!issue) return printReport(readers, request, formats);
  const kept = formats.map(
    async (format) => [FILE_NAMES[format], await issuedFile(app, workspace.id, issue, format)] as const,
  );
  return new Map(await Promise.all(kept));
};

/** One file of the report. Refuses as `reportFiles`. */
export const printReportFile = async (
  app: Application,
  opened: OpenedProgramme,
  format: ReportFormat,
  question: ReportQuestion = {},
): Promise<ReportFile> => {
  const { atSequence } = question;
  const asked = await askedOfReport(app, opened, question);
  const bytes = printedFile(await reportFiles(app, opened, [format], asked), format);
  const { chosen, request } = asked;
  const at = atSequence === undefined ? '' : `-nhat-ky-${atSequence}`;
  return {
    name: `${chosen?.id ?? 'bao-cao'}-${opened.programme.id}-${request.asOf}${at}.${FILE_ENDINGS[format]}`,
    bytes,
  };
};
