/**
 * Lists inside one CSV cell: parts between semicolons. A part of two fields (a spelling and where it stands) is written
 * "Huyện Tụng (bao-cao § II.1)"; a semicolon in its brackets parts nothing. A backslash takes the meaning off the
 * semicolon, bracket or backslash behind it.
 */
import type { ListField } from '#core/shape/shape.ts';

export const LIST_SEPARATOR = '; ';

/** One sign, with the backslash before it where there is one. */
const SIGN = /\\?[^\\]|\\\\|\\$/gsu;

/** Splits at the semicolons that are neither escaped nor, where brackets count, inside brackets. Backslashes stay. */
const splitParts = (cell: string, bracketsCount: boolean): readonly string[] => {
  const parts: string[] = [''];
  let depth = 0;
  for (const [sign] of cell.matchAll(SIGN)) {
    if (bracketsCount && sign === '(') depth += 1;
    if (bracketsCount && sign === ')') depth = Math.max(0, depth - 1);
    if (sign === ';' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
};

const unescape = (text: string): string => text.replaceAll(/\\(.)/gsu, '$1').trim();

const WITH_NOTE = /^((?:\\.|[^\\(])*)\((.*)\)$/su;

/** The cell's parts: texts, or mappings for a list of groups. */
export const readListCell = (cell: string, of: ListField['of']): readonly unknown[] => {
  if (of.type !== 'group') return splitParts(cell, false).map(unescape);
  const [main = '', note = ''] = Object.keys(of.fields);
  return splitParts(cell, true).map((part) => {
    const [, before, inside] = WITH_NOTE.exec(part) ?? [];
    return inside === undefined
      ? { [main]: unescape(part) }
      : { [main]: unescape(before ?? ''), [note]: unescape(inside) };
  });
};

/** One part as the cell writes it: a text, or the texts of a group's one or two fields. */
export const writeListPart = (part: string | readonly string[]): string => {
  if (typeof part === 'string') return part.replaceAll(/[\\;]/gu, String.raw`\$&`);
  const [main = '', note] = part.map((text) => text.replaceAll(/[\\;()]/gu, String.raw`\$&`));
  return note === undefined ? main : `${main} (${note})`;
};
