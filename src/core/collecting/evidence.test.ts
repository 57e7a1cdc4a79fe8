import { expect, it } from 'vitest';
import { evidenceName, freeName, isEvidenceKind } from '#core/collecting/evidence.ts';

it.each([
  ['Biên bản.PDF', 'pdf', 'Biên bản.pdf'],
  ['C:\\ảnh\\mặt bằng.jpeg', 'picture', 'mặt bằng.jpeg'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['anh.exe', 'picture', 'anh.exe.jpg'],
  ['\u202egnp.exe', 'picture', 'gnp.exe.jpg'],
  ['\u200b.docx', 'docx', 'minh-chung.docx'],
  ['', 'pdf', 'minh-chung.pdf'],
  ['a\r\nb".xlsx', 'xlsx', 'ab.xlsx'],
  ['x'.repeat(300), 'pdf', `${'x'.repeat(120)}.pdf`],
])('%j of the kind %s is given out as %s', (given, kind, name) => expect(evidenceName(given, kind)).toBe(name));
it('two files of a row never bear one name', () => {
  expect(freeName('ảnh.jpg', [])).toBe('ảnh.jpg');
  expect(freeName('ảnh.jpg', ['ảnh.jpg', 'ảnh 2.jpg'])).toBe('ảnh 3.jpg');
});
it('programs, web pages, archives and plain texts are no evidence', () => {
  expect(['pdf', 'docx', 'picture'].map(isEvidenceKind)).toEqual([true, true, true]);
  expect(['program', 'html', 'zip', 'archive', 'text', 'unknown', 'empty', 'constructor'].some(isEvidenceKind)).toBe(
    false,
  );
});
