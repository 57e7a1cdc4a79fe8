/** Writes a programme's interim report as files, and proves that what they print is what the records say. */
import type { Application } from '#app/application.ts';
import { figureLink } from '#app/figure/figure-link.ts';
import { soleProgramme } from '#app/programme/find-programme.ts';
import { readView, readViewAt } from '#app/records/read-records.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { reportManifest } from '#app/report/report-manifest.ts';
import { layoutInForce, type LayoutProfile } from '#core/layout/profile.ts';
import { unitsOfMeasure, type UnitsOfMeasure } from '#core/quantity/unit.ts';
import type { View } from '#core/record/view.ts';
import { comparePrinted, type ExpectedFigure } from '#core/report/compare.ts';
import { composeReport, type ComposedReport } from '#core/report/compose.ts';
import { figuresOf } from '#core/report/document.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import type { Remark } from '#core/remark/remark.ts';
import type { Day } from '#core/time/day.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { writeHtml } from '#files/html/write-html.ts';
import { readLayoutProfiles } from '#files/layout.ts';
import { readPdfFigures } from '#files/pdf/read-pdf.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';

export interface ReportRequest {
  readonly workspace: string;
  /** Absent: the only programme. */
  readonly programme?: string;
  readonly asOf: Day;
  /** To write it as the journal stood then. */
  readonly atSequence?: number;
}

export type ReportFormat = 'docx' | 'pdf' | 'html' | 'json';

export interface PreparedReport extends ComposedReport {
  readonly profile: LayoutProfile;
  readonly units: UnitsOfMeasure;
  readonly view: View;
  readonly programme: string;
  readonly remarks: readonly Remark[];
}

/** Composes the report, writes nothing. Refuses `programme.*`, `report.no-template`, `layout.none-in-force`, `journal.unknown-sequence`. */
export const prepareReport = async (app: Application, { workspace, programme: id, asOf, atSequence }: ReportRequest): Promise<PreparedReport> => {
  const view = atSequence === undefined ? await readView(app, workspace, asOf) : await readViewAt(app, workspace, asOf, atSequence);
  const programme = soleProgramme(view.records, id);
  const template = view.all('report').find((one) => one.programme === programme.id) ?? refuse('report.no-template', { programme: programme.id });
  // A document follows the rules of the day on which it is issued; a draft those of the day it speaks of.
  const day = template.issued ?? asOf;
  const profile = layoutInForce(await layoutProfiles(), template.family, day) ?? refuse('layout.none-in-force', { family: template.family, day });
  const units = unitsOfMeasure(programme.countingUnits);
  return { ...composeReport(view, programme, template, units, profile.key), profile, units, view, programme: programme.id, remarks: findRemarks(view, programme.id) };
};

let profiles: Promise<readonly LayoutProfile[]> | undefined;
/** The shipped layouts, read once. */
const layoutProfiles = (): Promise<readonly LayoutProfile[]> => (profiles ??= readLayoutProfiles());

/** The files of a report by name. Refuses, naming the figure, when a file does not say what the records say. */
export const writeReport = async (app: Application, request: ReportRequest, formats: readonly ReportFormat[] = ['docx', 'pdf', 'html', 'json']): Promise<ReadonlyMap<string, Uint8Array>> => {
  const report = await prepareReport(app, request);
  const { document, profile: { layout } } = report;
  const figureUrl = (address: string): string => figureLink(app.address, request.workspace, address, report.view);
  const manifest = reportManifest(report);
  const files = new Map<string, Uint8Array>();
  if (formats.includes('docx')) files.set('report.docx', checked(report, 'report.docx', await writeDocx(document, layout), readDocxFigures));
  if (formats.includes('pdf')) files.set('report.pdf', checked(report, 'report.pdf', await writePdf(document, layout, { figureUrl, manifest }), readPdfFigures));
  if (formats.includes('html')) files.set('report.html', new TextEncoder().encode(writeHtml(document, layout, { figureUrl })));
  if (formats.includes('json')) files.set('report.figures.json', manifest);
  return files;
};

/** Print, parse, compare: reads every figure back from the finished file. */
const checked = (report: PreparedReport, name: string, bytes: Uint8Array, read: (bytes: Uint8Array) => readonly { readonly address: string; readonly printed: string }[]): Uint8Array => {
  const expected: readonly ExpectedFigure[] = figuresOf(report.document).map(({ address, printed, bare }) => {
    const { value, date } = report.figures.get(address) ?? {};
    return { address, printed, bare, value, date };
  });
  const problems = comparePrinted(expected, read(bytes), report.units);
  if (problems.length > 0) throw new Refusal(problems.map((problem) => ({ ...problem, where: { ...problem.where, file: name } })));
  return bytes;
};
