/** Media types and endings of the report's files, by format. */

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const FILE_TYPES: Readonly<Record<string, string>> = {
  docx: DOCX,
  'docx-clean': DOCX,
  pdf: 'application/pdf',
  'pdf-clean': 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export const FILE_ENDINGS: Readonly<Record<string, string>> = {
  docx: 'docx',
  'docx-clean': 'sach.docx',
  pdf: 'pdf',
  'pdf-clean': 'sach.pdf',
  html: 'html',
  json: 'figures.json',
};
