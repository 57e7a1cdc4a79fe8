/** Media types of the report's files, by format. */
import type { ReportFormat } from '#app/read/report/print.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const FILE_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: DOCX,
  'docx-clean': DOCX,
  pdf: 'application/pdf',
  'pdf-clean': 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};
