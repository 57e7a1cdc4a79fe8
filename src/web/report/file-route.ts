/** One file of the report. A file that does not say what the records say is not given out: the page tells why. */
import { redirect } from 'react-router';
import { Refusal, refuse } from '#app/refusal.ts';
import { CLEAN_FORMATS, REPORT_FORMATS } from '#app/read/report/print.ts';
import { printReportFile, type ReportFile } from '#app/read/report/report.ts';
import { attachment } from '#http/attachment.ts';
import { programmeRead } from '#web/frame/page.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import { FILE_TYPES } from '#web/report/file-types.ts';

const FORMATS = [...REPORT_FORMATS, ...CLEAN_FORMATS];

export const loader = programmeRead(async ({ app, opened, url, params }) => {
  const format =
    FORMATS.find((one) => one === params['format']) ??
    refuse('report-format.unknown', { format: params['format'] ?? '', known: [...FORMATS] });
  const written = await printReportFile(app, opened, format, {
    atSequence: askedNumber(url, 'nhat-ky'),
    report: asked(url, 'ky'),
  }).catch(whyNot);
  if (!isFile(written))
    throw redirect(
      `${url.pathname.replace(/\/tep\/[^/]*$/u, '')}?${new URLSearchParams([...url.searchParams, ['tu-choi', format]]).toString()}`,
      303,
    );
  return attachment(written.bytes, written.name, FILE_TYPES[format]);
});

const isFile = (written: ReportFile | undefined): written is ReportFile => written !== undefined;

const whyNot = (error: unknown): undefined => {
  if (error instanceof Refusal && error.problems.every((problem) => /^(?:figure|page)\./u.test(problem.code)))
    return undefined;
  throw error;
};
