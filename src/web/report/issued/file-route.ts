/** A file of an issued report, byte for byte. */
import { issuedFile } from '#app/read/report/frozen-figures.ts';
import { issueOf } from '#app/read/report/issued.ts';
import { FILE_ENDINGS, ISSUED_FORMATS } from '#app/read/report/print.ts';
import { refuse } from '#app/refusal.ts';
import { attachment } from '#http/attachment.ts';
import { programmeRead } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { FILE_TYPES } from '#web/report/file-types.ts';

export const loader = programmeRead(async ({ app, opened, url, params }) => {
  const issue = issueOf(opened, asked(url, 'ky'));
  const format =
    ISSUED_FORMATS.find((one) => one === params['format']) ??
    refuse('issue.no-file', { format: params['format'] ?? '' });
  const bytes = await issuedFile(app, opened.workspace.id, issue, format);
  const name = `${issue.symbol.replaceAll('/', '-')}-${issue.issued}.${FILE_ENDINGS[format]}`;
  return attachment(bytes, name, FILE_TYPES[format]);
});
