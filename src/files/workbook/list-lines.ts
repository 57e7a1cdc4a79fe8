/** Lists in one cell of a workbook: a line an item; the fields of an item between upright bars. */
import type { ListField } from '#core/shape/shape.ts';
import { itemFields } from '#files/workbook/sheets.ts';

const BAR = ' | ';

const escape = (text: string): string => text.replaceAll(/[\\|]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

const unescape = (text: string): string =>
  text.replaceAll(/\\(.)/gsu, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();

/** At bars that no backslash stands before. */
const splitBars = (line: string): readonly string[] => {
  const parts = [''];
  for (const [sign] of line.matchAll(/\\?[^\\]|\\\\|\\$/gsu)) {
    if (sign === '|') parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map(unescape);
};

/** The text of a cell for the items of a list as files hold them: texts, or mappings. */
export const writeListLines = (items: readonly unknown[], of: ListField['of']): string =>
  items
    .map((item) => {
      if (typeof item !== 'object' || item === null) return escape(String(item));
      const values = itemFields(of).map((name) => escape(String((item as Record<string, unknown>)[name] ?? '')));
      return values.slice(0, values.findLastIndex((value) => value !== '') + 1).join(BAR);
    })
    .join('\n');

/** The items of a cell's text: texts, or mappings without the fields that are empty. */
export const readListLines = (text: string, of: ListField['of']): readonly unknown[] => {
  const names = itemFields(of);
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      if (of.type !== 'group') return unescape(line);
      const values = splitBars(line);
      const entries = values.flatMap((value, at) => (value === '' ? [] : [[names[at] ?? `${at + 1}`, value] as const]));
      return Object.fromEntries(entries);
    });
};
