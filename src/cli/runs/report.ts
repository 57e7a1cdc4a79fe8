import type { Invocation } from '#cli/command.ts';
import { join, resolve } from 'node:path';
import { openProgramme } from '#app/read/programme.ts';
import { askedOfReport } from '#app/read/report/asked.ts';
import { makeOutputFolder, writeInto } from '#app/output-folder.ts';
import { isOwnMachine } from '#app/read/report/figure-link.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { CLEAN_FORMATS, REPORT_FORMATS } from '#app/read/report/print.ts';
import { reportFiles } from '#app/read/report/report.ts';
import { argument, EXIT, textOption } from '#cli/command.ts';
import { dayOption, numberOption } from '#cli/options.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { writeFiles } from '#files/folder/write-files.ts';
import { reportsOf } from '#core/subjects/report/choose.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import { printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { wordRemark } from '#words/word-remark.ts';

/** "quy-3 · quý · quý III/2026 · 12-BC/ĐU · sơ kết …" */
const lineOf = ({ id, kind, period, symbol, subject }: Stored<'report'>, language: Language): string =>
  [
    id,
    kind && WORDS.reportKind[kind][language === 'vi' ? 0 : 1],
    period && printPeriodIn(language, period),
    symbol,
    subject,
  ]
    .filter(Boolean)
    .join(' · ');

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const programme = argument(invocation, 0, 'programme');
  const listOnly = invocation.values['list'] === true;
  const report = textOption(invocation, 'report');
  const out = resolve(textOption(invocation, 'out') ?? '.');
  if (!listOnly) await makeOutputFolder(out);
  return withApplication({ sample: true }, async (app) => {
    const opened = await openProgramme(app, {
      workspace: textOption(invocation, 'workspace'),
      programme,
      asOf: dayOption(invocation, 'as-of'),
    });
    if (listOnly) {
      for (const one of reportsOf(opened.view, programme)) answer(lineOf(one, invocation.language));
      return EXIT.done;
    }
    const atSequence = numberOption(invocation, 'at-sequence');
    const asked = await askedOfReport(app, opened, { atSequence, report });
    const { app: readers, request } = asked;
    say(
      invocation.language === 'en'
        ? `Writing the report of ${programme} as of ${request.asOf}, and reading it back…`
        : `Đang viết báo cáo của ${programme}, số liệu đến ${request.asOf}, và đọc lại để đối chiếu…`,
    );
    const clean = invocation.values['clean'] === true ? CLEAN_FORMATS : [];
    const files = await reportFiles(app, opened, [...REPORT_FORMATS, ...clean], asked);
    await writeInto(out, () => writeFiles(out, files));
    for (const name of files.keys()) answer(join(out, name));
    if (isOwnMachine(app.address))
      say(
        invocation.language === 'en'
          ? `! Numbers in the documents link to ${app.address}, which opens on this machine only. Set TIENDO_ADDRESS before a document leaves the house.`
          : `! Các con số trong văn bản dẫn về ${app.address}, chỉ mở được trên máy này. Đặt TIENDO_ADDRESS trước khi gửi văn bản ra ngoài.`,
      );
    const { remarks } = await prepareReport(readers, request);
    for (const remark of remarks) say(`! ${wordRemark(remark, invocation.language)}`);
    return EXIT.done;
  });
};
