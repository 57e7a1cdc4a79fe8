/** The report as a page: its blocks, its remarks, the layout it is printed in, and whether its files hold. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { prepareReport, type PreparedReport, type ReportRequest } from '#app/read/report/prepare.ts';
import { printReport, type ReportFormat } from '#app/read/report/print.ts';
import type { Problem } from '#core/problem.ts';
import { figuresOf, type Block } from '#core/report/document.ts';
import { drawBars } from '#files/picture/bar-chart.ts';
import { chosenReport, reportsOf } from '#core/subjects/report/choose.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { WEIGHTY, type Remark } from '#core/remark/remark.ts';

/** Whether a finished file says what the records say. */
export interface FileCheck {
  readonly format: ReportFormat;
  /** Empty: every figure read back from the file agrees. */
  readonly problems: readonly Problem[];
}

export interface ReportAnswer {
  readonly report: PreparedReport;
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

export interface ReportQuestion {
  /** To write it as the journal stood then. */
  readonly atSequence?: number | undefined;
  /** Absent: that of the period in which the day lies. */
  readonly report?: string | undefined;
  /** Formats to print and read back now. */
  readonly check?: readonly ReportFormat[];
}

const reportRequest = (
  { workspace, programme, asOf }: OpenedProgramme,
  { atSequence, report }: Pick<ReportQuestion, 'atSequence' | 'report'>,
): ReportRequest => ({
  workspace: workspace.id,
  programme: programme.id,
  asOf: asOf.day,
  ...(report !== undefined && { report }),
  ...(atSequence !== undefined && { atSequence }),
});

/** Refuses as `prepareReport`. */
export const readReport = async (
  app: Application,
  opened: OpenedProgramme,
  { check = [], ...question }: ReportQuestion,
): Promise<ReportAnswer> => {
  const request = reportRequest(opened, question);
  const report = await prepareReport(app, request);
  const checks: FileCheck[] = [];
  for (const format of check) checks.push(await checkFile(app, request, format));
  return {
    report,
    all: reportsOf(opened.view, opened.programme.id),
    printed: figuresOf(report.document).length,
    weighty: report.remarks.filter((one) => WEIGHTY.has(one.code)),
    others: report.remarks.filter((one) => !WEIGHTY.has(one.code)),
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

const checkFile = async (app: Application, request: ReportRequest, format: ReportFormat): Promise<FileCheck> => {
  try {
    await printReport(app, request, [format]);
    return { format, problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return { format, problems: error.problems };
    throw error;
  }
};

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  docx: 'docx',
  pdf: 'pdf',
  html: 'html',
  json: 'figures.json',
  'docx-clean': 'sach.docx',
  'pdf-clean': 'sach.pdf',
};

export interface ReportFile {
  /** "bao-cao-so-ket-08-nq-tu-2023-05-31.docx"; a report written at an earlier sequence says so. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file of the report. Refuses as `printReport`. */
export const printReportFile = async (
  app: Application,
  opened: OpenedProgramme,
  format: ReportFormat,
  question: Pick<ReportQuestion, 'atSequence' | 'report'> = {},
): Promise<ReportFile> => {
  const { atSequence, report } = question;
  const files = await printReport(app, reportRequest(opened, question), [format]);
  const [bytes = new Uint8Array()] = files.values();
  const template = chosenReport(opened.view, opened.programme.id, report);
  const at = atSequence === undefined ? '' : `-nhat-ky-${atSequence}`;
  return {
    name: `${template?.id ?? 'bao-cao'}-${opened.programme.id}-${opened.asOf.day}${at}.${ENDINGS[format]}`,
    bytes,
  };
};
