/** Files as evidence of what a return says: the limits, and under which name one is given out. */
import { isBlank } from '#core/text/typed-text.ts';

export const MOST_FILES = 5;
export const MOST_MEGABYTES = 3;

/** Kinds of files that are taken, with the endings that they may have; the first where a name has none of them. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx', 'xlsm'],
  pptx: ['pptx'],
  odf: ['odt', 'ods', 'odp'],
  'old-office': ['doc', 'xls', 'ppt'],
  picture: ['jpg', 'jpeg', 'png', 'gif', 'tif', 'tiff'],
};

export const isEvidenceKind = (kind: string): boolean => Object.hasOwn(ENDINGS, kind);

/** Two files of a row never bear one name: "ảnh.jpg", "ảnh 2.jpg". */
export const freeName = (name: string, taken: readonly string[]): string => {
  const dot = name.lastIndexOf('.');
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name.slice(0, dot)} ${number}${name.slice(dot)}`;
    if (!taken.includes(one)) return one;
  }
};

const LONGEST_NAME = 120;

/**
 * A name without folders and without what nobody sees, whose ending tells what the bytes are: "anh.exe" of a picture is
 * "anh.exe.jpg".
 */
export const evidenceName = (given: string, kind: string): string => {
  const endings = ENDINGS[kind] ?? [];
  const plain = given
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replaceAll(/[\p{C}<>:"|?*]/gu, '')
    .trim();
  const ending = /\.([^.]+)$/u.exec(plain)?.[1]?.toLowerCase() ?? '';
  const isOwn = endings.includes(ending);
  const stem = isOwn ? plain.slice(0, -ending.length - 1) : plain;
  const name = isBlank(stem) ? 'minh-chung' : [...stem].slice(0, LONGEST_NAME).join('').trim();
  return `${name}.${isOwn ? ending : (endings[0] ?? 'bin')}`;
};
