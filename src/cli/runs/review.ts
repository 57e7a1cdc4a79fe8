import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Refusal } from '#app/refusal.ts';
import { proposeHistory, readOldReport } from '#app/read/history/propose.ts';
import { openProgramme } from '#app/read/programme.ts';
import { repairedCopy } from '#app/read/review/repaired-copy.ts';
import { underProgramme } from '#app/read/review/office.ts';
import { readSentReport, reviewReport, type ReviewedReport } from '#app/read/review/review-report.ts';
import { soleWorkspace } from '#app/read/sole-workspace.ts';
import { writeInto } from '#app/output-folder.ts';
import { argument, EXIT, textOption, type Invocation } from '#cli/command.ts';
import type { Day } from '#core/value/day.ts';
import { dayOption } from '#cli/options.ts';
import { answer } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { readStart } from '#files/folder/read-start.ts';
import { REPORT_BOUNDS } from '#files/review/report-text.ts';
import { proposalCounts, proposalLines } from '#words/history.ts';
import { reviewAnswer, verdictOf } from '#words/review-answer.ts';
import { scanLines } from '#words/scan.ts';
import { heldLine, repairedLines, reviewLines, verdictLine, waivedLine } from '#words/review-text.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const { language } = invocation;
  const path = argument(invocation, 0, 'FILE');
  const day = dayOption(invocation, 'as-of');
  const earlier = textOption(invocation, 'earlier');
  const programme = textOption(invocation, 'against');
  const workspace = textOption(invocation, 'workspace');
  const sent = await readReportFile(path);
  if (invocation.values['propose']) return proposed(invocation, { report: sent, day, programme, workspace });
  const copy = textOption(invocation, 'repaired');
  if (copy !== undefined) return repaired(invocation, { report: sent, day, copy: resolve(copy) });
  const report = await readSentReport(sent);
  const before = earlier === undefined ? undefined : (await readSentReport(await readReportFile(earlier))).text;
  const reviewed: ReviewedReport =
    programme === undefined
      ? await reviewReport(report, { day, earlier: before })
      : await withApplication({ sample: true }, async (app) =>
          reviewReport(report, {
            day,
            earlier: before,
            ...(await underProgramme(app, OPERATOR, { workspace, programme, asOf: day })),
          }),
        );
  if (invocation.values['text']) process.stdout.write(reviewed.text);
  else if (invocation.values['json']) answer(JSON.stringify(reviewAnswer(reviewed, language), null, 1));
  else {
    answer(verdictLine(verdictOf(reviewed.remarks), language));
    if (reviewed.scan) for (const line of scanLines(reviewed.scan, language)) answer(line);
    if (reviewed.held) answer(heldLine(reviewed.held, language));
    if (reviewed.waived.length > 0) answer(waivedLine(reviewed.waived.length, language));
    for (const line of reviewLines(reviewed, language)) answer(line);
  }
  return EXIT.done;
};

interface Asked {
  readonly report: { readonly file: string; readonly bytes: Uint8Array };
  readonly day: Day | undefined;
  readonly programme: string | undefined;
  readonly workspace: string | undefined;
}

const proposed = async (
  { values, language }: Invocation,
  { report, day, programme, workspace }: Asked,
): Promise<number> => {
  const history =
    programme === undefined
      ? await proposeHistory({ file: report.file, read: readOldReport(report), day })
      : await withApplication({ sample: true }, async (app) => {
          const { id } = await soleWorkspace(app, workspace);
          const opened = await openProgramme(app, { workspace: id, programme, asOf: day });
          return proposeHistory({ file: report.file, read: readOldReport(report), day }, opened);
        });
  const { file, proposals, scan } = history;
  if (values['json'])
    answer(
      JSON.stringify({ file, ...(history.day && { day: history.day }), ...(scan && { scan }), proposals }, null, 1),
    );
  else {
    if (scan) for (const line of scanLines(scan, language)) answer(line);
    answer(proposalCounts(proposals, language));
    for (const line of proposalLines(proposals, language)) answer(line);
  }
  return EXIT.done;
};

/** Writes the copy, and says what was put right and what is left. */
const repaired = async (
  { language }: Invocation,
  { report, day, copy }: Pick<Asked, 'report' | 'day'> & { readonly copy: string },
): Promise<number> => {
  const made = await repairedCopy({ ...report, day });
  await writeInto(dirname(copy), () => writeFile(copy, made.bytes));
  for (const line of repairedLines(made, language)) answer(line);
  return EXIT.done;
};

const readReportFile = async (path: string): Promise<{ readonly file: string; readonly bytes: Uint8Array }> => {
  const file = basename(path);
  const bytes = await readStart(resolve(path), REPORT_BOUNDS.bytes);
  if (!bytes) throw new Refusal([{ code: 'file.not-found', where: { file }, data: { path } }]);
  return { file, bytes };
};
