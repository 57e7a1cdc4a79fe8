/** What a file is, by its bytes and never by its name: the one place that tells it. */
import { refusedAs, type Outcome } from '#core/problem.ts';
import { zipNames } from '#files/workbook/zip-bounds.ts';

export const FILE_KINDS = [
  'empty',
  'docx',
  'xlsx',
  'pptx',
  'odf',
  'zip',
  'cut-zip',
  'old-office',
  'pdf',
  'rtf',
  'html',
  'picture',
  'archive',
  'program',
  'text',
  'unknown',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Signs at the beginning, each a letter a byte. */
const BEGINNINGS: readonly (readonly [sign: string, kind: FileKind])[] = [
  // The container of old Office files, and of new ones with a password.
  ['\u00d0\u00cf\u0011\u00e0', 'old-office'],
  ['{\\rtf', 'rtf'],
  ['MZ', 'program'],
  ['\u007fELF', 'program'],
  ['#!', 'program'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\u0000', 'picture'],
  ['MM\u0000*', 'picture'],
  ['Rar!', 'archive'],
  ["7z\u00bc\u00af'\u001c", 'archive'],
  ['\u001f\u008b', 'archive'],
];

/** Names within an archive that tell what it is. */
const PARTS: readonly (readonly [name: string, kind: FileKind])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];
/** It stands first, unpacked. */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument';

/** `cut-zip`: an archive that lost its end before anything told what it holds. `text`: nothing speaks against it. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty';
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = whole.subarray(0, 1024).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) {
    return start.includes(OPEN_DOCUMENT) ? 'odf' : archiveKind(whole);
  }
  const found = BEGINNINGS.find(([sign]) => start.startsWith(sign));
  if (found && !(found[0] === 'MZ' && !start.includes('\u0000'))) return found[1];
  // The mark of a PDF may stand behind some bytes of others.
  if (start.includes('%PDF-')) return 'pdf';
  if (/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html)\b/iu.test(start)) return 'html';
  return isBinary(whole) ? 'unknown' : 'text';
};

/** By its directory, for a file that another holds has names too; where it was cut off, by what is left. */
const archiveKind = (archive: Buffer): FileKind => {
  const names = zipNames(archive);
  const holds = (part: string): boolean =>
    names ? [...names].some((name) => name.startsWith(part)) : archive.includes(part, 0, 'latin1');
  return PARTS.find(([part]) => holds(part))?.[1] ?? (names ? 'zip' : 'cut-zip');
};

/** Bytes of nought in no order: UTF-16 has them beside its plain letters only. */
const isBinary = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 4096);
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return false;
  const noughts = (odd: number): number => start.filter((byte, at) => at % 2 === odd && byte === 0).length;
  return noughts(0) > 0 && noughts(1) > 0;
};

/**
 * Refuses with the code what is of another kind than is wanted, and says what it is. What is cut is left to the reader
 * of its kind.
 */
export const ofKind = (
  bytes: Uint8Array,
  { wanted, code, file }: { readonly wanted: FileKind; readonly code: string; readonly file?: string | undefined },
): Outcome<Uint8Array> => {
  const kind = fileKind(bytes);
  return kind === wanted || kind === 'cut-zip'
    ? { ok: true, value: bytes }
    : refusedAs(code, { fileKind: kind, ...(file !== undefined && { file }) });
};
