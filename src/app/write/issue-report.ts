/**
 * Issues a report: prints its files as they will stand, with number, day and signer, proves that they say what the
 * records say, keeps them byte for byte, and writes the issue in one command. From then on the report is frozen.
 */
import { hash } from 'node:crypto';
import { today, type Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuseMovedDraft, type DraftSeen } from '#app/read/report/draft-seen.ts';
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { reportNamed } from '#app/read/report/named.ts';
import { ISSUED_FORMATS, printedFile, printReport } from '#app/read/report/print.ts';
import { asReadersOf } from '#app/read/report/readers.ts';
import { draftRemarks } from '#app/read/review/draft-remarks.ts';
import { officeSettings } from '#app/read/review/office.ts';
import { Refusal } from '#app/refusal.ts';
import { knownCodes } from '#app/shipped.ts';
import { answeredBefore } from '#app/write/answered-before.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { staleProblem } from '#app/write/decide-all.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { checkChanges } from '#core/rules/check-changes.ts';
import { paperOf } from '#core/rules/report-number.ts';
import { checkIssuing } from '#core/rules/check-issuing.ts';
import { groundIn, type Ground } from '#core/rules/ground.ts';
import { isOfALine, needsIn } from '#core/rules/needs-in.ts';
import { deskMovedSince } from '#core/rules/report-desk.ts';
import { freeId, ID_OF_A_LINE, suggestedId } from '#core/subjects/new-id.ts';
import { asIssued, type Issuing } from '#core/subjects/report/as-issued.ts';
import { withAgencies } from '#core/subjects/report/recipients.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { typedLine } from '#core/text/typed-text.ts';
import type { Day } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { keepFiles } from '#store/kept-files.ts';

export interface IssueReport {
  readonly report: string;
  /** The version of the report's record that the page shows. */
  readonly base: number;
  /** What the page shows of the draft: that alone is issued. */
  readonly seen: DraftSeen;
  readonly symbol: string;
  readonly issued: Day;
  readonly signer: string;
  /** Agencies of the workspace to whom it goes. */
  readonly agencies: readonly string[];
  readonly seed: string;
}

/**
 * What was issued. Refuses, before anything is printed, what `checkIssuing` and the rules find, and as
 * `refuseMovedDraft` and `refuseOpenRemarks`; then as `printReport`; `issue.desk-moved` and `write.*`.
 */
export const issueReport = async (
  context: WriteContext,
  opened: OpenedProgramme,
  given: IssueReport,
): Promise<RecordIn<'issue'>> => {
  const { app, workspace, author } = context;
  const { view, programme } = opened;
  const template = reportNamed(view, programme.id, given.report);
  const issuing = { symbol: given.symbol, issued: given.issued, signer: typedLine(given.signer) };
  const content = { report: template.id, ...issuing, agencies: [...new Set(given.agencies)] };
  const id = commandIdOf(given.seed, author, content);
  const before = await answeredBefore<RecordIn<'issue'>>(context, id);
  if (before) return before;
  const [ground, sequence, known] = [groundIn(view), view.records.sequence, await knownCodes()];
  const unprinted: RecordIn<'issue'> = {
    ...content,
    asOf: view.asOf,
    askedAt: sequence,
    hash: view.records.hash,
    files: [],
    issuedBy: author,
    issuedAt: app.clock.now().toISOString(),
  };
  const to = content.agencies.flatMap((agency) => view.find('agency', agency) ?? []);
  const recipients = withAgencies(template, to, view.all('agency'));
  const wanted = { programme: programme.id, record: unprinted, recipients, today: today(app.clock), seen: ground };
  const early = await opened.ask<readonly Problem[]>(() => {
    const decided = decideIssue(ground, wanted);
    return decided.ok ? checkChanges(ground, decided.value, known).problems.map(atFormField) : decided.problems;
  });
  if (early.length > 0) throw new Refusal(early);
  const readers = await asReadersOf(app, workspace, 'report', template.id);
  await refuseMovedDraft(readers, opened, template.id, given.seen);
  await refuseOpenRemarks(app, opened, template.id, given.issued);
  const request = { workspace, programme: programme.id, report: template.id, asOf: view.asOf, atSequence: sequence };
  const files = await printReport(readers, { ...request, as: { ...issuing, recipients } }, ISSUED_FORMATS);
  const kept = ISSUED_FORMATS.map((format) => {
    const bytes = printedFile(files, format);
    return { format, sha256: hash('sha256', bytes, 'hex'), content: bytes };
  });
  // By their hash, before the command: without it nobody ever asks for them.
  await app.database.write((writer) => keepFiles(writer, workspace, kept));
  const record = {
    ...unprinted,
    files: kept.map(({ format, sha256, content: bytes }) => ({ format, sha256, bytes: bytes.byteLength })),
  };
  return submit(context, {
    id,
    name: 'issue-report',
    content,
    decide: (now) => {
      const decided = decideIssue(now, { ...wanted, record });
      if (!decided.ok) return decided;
      const stale = staleProblem(now, { subject: 'report', id: template.id, programme: programme.id }, given.base);
      if (stale) return refused(stale);
      // What was written on its desk while it was printed is not in its files: it would be shown as issued.
      const moved = deskMovedSince(template.id, { ground, sequence }, now);
      if (moved > 0) return refused({ code: 'issue.desk-moved', where: {}, data: { count: moved } });
      return done({ changes: decided.value, answer: record });
    },
  });
};

/** As many are told by name. */
export const MOST_TOLD = 20;

/** Refuses `issue.remark-open` for each remark that issuing waits for, at its place on the form's page. */
const refuseOpenRemarks = async (
  app: Application,
  opened: OpenedProgramme,
  report: string,
  issued: Day,
): Promise<void> => {
  if (officeSettings(opened).waits === undefined) return;
  const { hold } = await draftRemarks(opened, await prepareForReaders(app, opened, report, issued));
  const told = hold.slice(0, MOST_TOLD).map(({ mark, severity, rule, name }): Problem => {
    const [severityVi = severity, severityEn = severity] = wordOf('severity', severity) ?? [];
    const [ruleVi = rule, ruleEn = rule] = wordOf('reviewRule', rule) ?? [];
    return {
      code: 'issue.remark-open',
      where: { field: mark },
      data: { severityVi, severityEn, ruleVi, ruleEn, name },
    };
  });
  const more = hold.length - told.length;
  if (told.length > 0)
    throw new Refusal([
      ...told,
      ...(more > 0 ? [{ code: 'issue.remarks-more', where: {}, data: { count: more } }] : []),
    ]);
};

interface Wanted {
  readonly programme: string;
  readonly record: RecordIn<'issue'>;
  /** The lines of recipients that are printed. */
  readonly recipients: readonly string[];
  readonly today: Day;
  /** What its issuer may see. */
  readonly seen: Ground;
}

/** What is written when it is issued: the report as a document, its own record, the issue. */
const decideIssue = (
  ground: Ground,
  { programme, record, recipients, today: day, seen }: Wanted,
): Outcome<readonly RecordChange[]> => {
  const report = ground.find('report', record.report);
  if (!report) return refused({ code: 'report.unknown', where: {}, data: { report: record.report, known: [] } });
  const problems = checkIssuing(ground, { ...record, report, today: day, seen });
  if (problems.length > 0) return refusedAll(problems.map(atFormField));
  const { ref: _, programme: __, ...fields } = report;
  const { id: document, change } = documentOf({ ground, seen }, programme, report, record);
  const id = record.report;
  const changes: readonly RecordChange[] = [
    ...(change ? [change] : []),
    { subject: 'report', id, programme, record: asIssued(fields, { ...record, recipients }) },
    { subject: 'issue', id, programme, record: { ...record, document } },
  ];
  // What is wrong with a field of the form is so in each record that has it.
  const misfits = changes.flatMap((one) => checkFits(ground, one)).map(atFormField);
  const once = new Map(misfits.map((one) => [JSON.stringify([one.code, one.where]), one]));
  return misfits.length > 0 ? refusedAll(once.values()) : done(changes);
};

/** The fields of the form, by those of the records. */
const FORM_FIELDS: ReadonlyMap<string, string> = new Map([
  ['symbol', 'so'],
  ['issued', 'ngay'],
  ['signer', 'nguoi-ky'],
]);

const atFormField = ({ where, ...problem }: Problem): Problem => {
  const field = FORM_FIELDS.get(where.field ?? '');
  return { ...problem, where: field === undefined ? where : { field } };
};

/**
 * The report as a document, for the readers of the report: the one that is on record already, as far as its issuer may
 * see it, else a new one.
 */
const documentOf = (
  { ground, seen }: { readonly ground: Ground; readonly seen: Ground },
  programme: string,
  report: RecordIn<'report'>,
  { symbol, issued }: Issuing,
): { readonly id: string; readonly change?: RecordChange } => {
  const there = paperOf(seen, { ...report, programme }, { symbol, issued });
  if (there) return { id: there.ref.id };
  const { subject, source } = report;
  const { audience } = report.audience || !source.document ? report : (ground.find('document', source.document) ?? {});
  const record = {
    kind: 'report',
    symbol,
    date: asPeriod(issued),
    subject,
    relations: [],
    ...(audience !== undefined && { audience }),
  };
  const isHidden = isOfALine(needsIn(ground, { subject: 'document', record, programme }));
  const id = freeId(
    isHidden ? ID_OF_A_LINE : suggestedId('document', record),
    (one) => ground.find('document', one) !== undefined,
  );
  return { id, change: { subject: 'document', id, programme, record: { ...record, id } } };
};
