import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FILE_KINDS, fileKind, ofKind } from '#files/file-kind.ts';
import { label } from '#words/labels.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const archive = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));

it.each([
  ['', 'empty'],
  ['id,name\n', 'text'],
  ['MZ,tên cột\n', 'text'],
  ['MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004', 'program'],
  ['\u007fELF\u0002\u0001', 'program'],
  ['#!/bin/sh\n', 'program'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1', 'old-office'],
  ['{\\rtf1 x}', 'rtf'],
  ['%PDF-1.7\n', 'pdf'],
  ['rác\n%PDF-1.7\n', 'pdf'],
  ['\u0089PNG\r\n', 'picture'],
  ['\u00ff\u00d8\u00ff\u00e0', 'picture'],
  ['Rar!\u001a', 'archive'],
  ['\u00ef\u00bb\u00bf<html><table>', 'html'],
  ['\u00ff\u00fei\u0000d\u0000', 'text'],
  ['A\u0000\u00ff\u0081\u0000\u00fe', 'unknown'],
  ['PK\u0003\u0004rác', 'cut-zip'],
])('%j is of the kind %s', (text, kind) => expect(fileKind(bytes(text))).toBe(kind));
it('an archive is what it holds', () => {
  expect(fileKind(archive('[Content_Types].xml', 'word/document.xml'))).toBe('docx');
  expect(fileKind(archive('[Content_Types].xml', 'xl/workbook.xml'))).toBe('xlsx');
  expect(fileKind(archive('ppt/presentation.xml'))).toBe('pptx');
  expect(fileKind(archive('anh.jpg'))).toBe('zip');
  const sheet = archive('[Content_Types].xml', 'xl/workbook.xml');
  const slides = { 'ppt/presentation.xml': strToU8('<a/>'), 'ppt/embeddings/bang.xlsx': sheet };
  expect(fileKind(zipSync(slides, { level: 0 }))).toBe('pptx');
  const page = { 'word/document.xml': strToU8('<a/>'), 'word/embeddings/bang.xlsx': sheet };
  expect(fileKind(zipSync(page, { level: 0 }))).toBe('docx');
  expect(fileKind(zipSync({ 'bang.xlsx': sheet }, { level: 0 }))).toBe('zip');
  const open = { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') };
  expect(fileKind(zipSync(open, { level: 0 }))).toBe('odf');
  const cut = archive('[Content_Types].xml', 'xl/workbook.xml');
  expect(fileKind(cut.slice(0, cut.length / 2))).toBe('xlsx');
});
it('what is refused is named; what is cut is not judged by its kind', () => {
  const wanted = { wanted: 'docx', code: 'returned.not-word', file: 'a.docx' } as const;
  expect(ofKind(bytes('%PDF-1.7'), wanted)).toEqual({
    ok: false,
    problems: [{ code: 'returned.not-word', where: {}, data: { file: 'a.docx', fileKind: 'pdf' } }],
  });
  expect(ofKind(bytes('PK\u0003\u0004'), wanted).ok).toBe(true);
});
it('each kind has its name in both languages', () => {
  for (const kind of FILE_KINDS) {
    expect(label('vi', 'fileKind', kind)).not.toBe(kind);
    expect(label('en', 'fileKind', kind)).not.toBe('');
  }
});
