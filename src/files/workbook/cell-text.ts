/** What a cell says, as a person would have typed it. */

type CellValue = string | number | boolean | Date | null | undefined;

/** Spreadsheets compute with 15 digits; what stands behind them nobody wrote. */
const DIGITS = 15;

const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(DIGITS));
  const text = String(rounded);
  const plain = /e/u.test(text)
    ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
  return plain.replace('.', ',');
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `format`: the number format of the cell, by which 0.955 is shown as 95,5%. */
export const cellText = (value: CellValue, format = ''): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return format.includes('%') ? `${numberText(value * 100)}%` : numberText(value);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (value instanceof Date)
    return `${value.getUTCFullYear()}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`;
  return value.replaceAll(/\r\n?/gu, '\n').trim();
};
