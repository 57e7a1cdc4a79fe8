/**
 * Issues a report: prints its files as they will stand, with number, day and signer, proves that they say what the
 * records say, keeps them byte for byte, and writes the issue in one command. From then on the report is frozen.
 */
import { hash } from 'node:crypto';
import { today } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { CLEAN_FORMATS, printReport, REPORT_FORMATS, type ReportFormat } from '#app/read/report/print.ts';
import { asReadersOf } from '#app/read/report/readers.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { Refusal } from '#app/refusal.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll, type Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import { freeId, suggestedId } from '#core/subjects/new-id.ts';
import { asIssued, type Issuing } from '#core/subjects/report/as-issued.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { isBlank, typedText } from '#core/text/typed-text.ts';
import type { Day } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { keepFiles } from '#store/kept-files.ts';

export interface IssueReport {
  readonly report: string;
  /** The version of the report's record that the page shows. */
  readonly base: number;
  readonly symbol: string;
  readonly issued: Day;
  readonly signer: string;
  /** Agencies of the workspace to whom it goes. */
  readonly agencies: readonly string[];
  readonly seed: string;
}

/**
 * What was issued. Refuses what `printReport` refuses, `issue.exists`, `issue.ahead` (a day that has not come),
 * `issue.no-signer`,
 * `report.symbol`, `report.number-taken` and `write.*`.
 */
export const issueReport = async (
  context: WriteContext,
  opened: OpenedProgramme,
  given: IssueReport,
): Promise<RecordIn<'issue'>> => {
  const { app, workspace, author } = context;
  const { view, programme } = opened;
  const template = reportNamed(view, programme.id, given.report);
  const now = app.clock.now();
  const problems = problemsOf(opened, given, today(app.clock));
  if (problems.length > 0) throw new Refusal(problems);
  const { symbol, issued } = given;
  const signer = typedText(given.signer);
  const issuing = { symbol, issued, signer };
  const at = view.records.sequence;
  const files = await printReport(
    asReadersOf(app, template),
    { workspace, programme: programme.id, report: template.id, asOf: view.asOf, atSequence: at, as: issuing },
    [...REPORT_FORMATS, ...CLEAN_FORMATS],
  );
  const kept = [...files].map(([name, content]) => ({
    format: FORMATS[name] ?? ('json' as const),
    sha256: hash('sha256', content, 'hex'),
    content,
  }));
  const record: RecordIn<'issue'> = {
    report: template.id,
    symbol,
    issued,
    signer,
    asOf: view.asOf,
    askedAt: at,
    hash: view.records.hash,
    files: kept.map(({ format, sha256, content }) => ({ format, sha256, bytes: content.byteLength })),
    agencies: given.agencies,
    issuedBy: author,
    issuedAt: now.toISOString(),
  };
  // By their hash, before the command: without it nobody ever asks for them.
  await app.database.write((writer) => keepFiles(writer, workspace, kept));
  const content = { report: template.id, symbol, issued, signer, agencies: given.agencies, at };
  return submit(context, {
    id: commandIdOf(given.seed, author, content),
    name: 'issue-report',
    content,
    decide: (ground) => {
      const report = ground.find('report', template.id);
      const change = { subject: 'report', id: template.id, programme: programme.id } as const;
      if (ground.find('issue', template.id))
        return refused({
          code: 'issue.exists',
          where: {},
          data: { symbol: ground.find('issue', template.id)?.symbol ?? '' },
        });
      const stale = staleProblem(ground, change, given.base);
      if (stale || !report)
        return refused(stale ?? { code: 'report.unknown', where: {}, data: { report: template.id, known: [] } });
      const { ref: _, programme: __, ...fields } = report;
      const { id: document, change: entered } = documentOf(ground, programme.id, report, issuing);
      const changes: readonly RecordChange[] = [
        ...(entered ? [entered] : []),
        { ...change, record: asIssued(fields, issuing) },
        { subject: 'issue', id: template.id, programme: programme.id, record: { ...record, document } },
      ];
      const misfits = changes.flatMap((one) => checkFits(ground, one));
      return misfits.length > 0 ? refusedAll(misfits) : done({ changes, answer: record });
    },
  });
};

/** The report as a document: that of its symbol and day where one is on record already, else a new one. */
const documentOf = (
  ground: Ground,
  programme: string,
  { subject }: RecordIn<'report'>,
  { symbol, issued }: Issuing,
): { readonly id: string; readonly change?: RecordChange } => {
  const there = [...ground.all('document')].find((one) => one.symbol === symbol && one.date === asPeriod(issued));
  if (there) return { id: there.ref.id };
  const record = { kind: 'report', symbol, date: asPeriod(issued), subject, relations: [] };
  const id = freeId(suggestedId('document', record), (one) => ground.find('document', one) !== undefined);
  return { id, change: { subject: 'document', id, programme, record: { ...record, id } } };
};

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  'report.docx': 'docx',
  'report.pdf': 'pdf',
  'report.html': 'html',
  'report.figures.json': 'json',
  'report.clean.docx': 'docx-clean',
  'report.clean.pdf': 'pdf-clean',
};

const problemsOf = (
  { view }: OpenedProgramme,
  { report, symbol, issued, signer }: IssueReport,
  latest: Day,
): readonly Problem[] => {
  const issue = view.find('issue', report);
  const taken = [...view.all('report'), ...view.all('issue')].find(
    (one) => one.symbol === symbol && one.ref.id !== report && one.issued?.slice(0, 4) === issued.slice(0, 4),
  );
  return [
    ...(issue ? [{ code: 'issue.exists', where: {}, data: { symbol: issue.symbol } }] : []),
    ...(issued > latest
      ? [{ code: 'issue.ahead', where: { field: 'ngay' }, data: { day: issued, today: latest } }]
      : []),
    ...(isBlank(signer) ? [{ code: 'issue.no-signer', where: { field: 'nguoi-ky' } }] : []),
    ...(taken ? [{ code: 'report.number-taken', where: { field: 'so' }, data: { symbol } }] : []),
  ];
};
