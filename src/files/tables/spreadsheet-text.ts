/**
 * Texts that a spreadsheet would compute: it takes what begins with a sign of a formula for one, whatever the quotes of
 * the CSV say. What begins so gets an apostrophe before it.
 */

/**
 * What spreadsheets part cells by: a reader who chooses another separator than ours, or none, finds a cell behind each.
 */
const SEPARATORS = String.raw`;,|\t\r\n\v\f\u0085\u2028\u2029`;

/**
 * Spaces, marks and controls are passed over before the sign is looked at; full-width and small signs are folded by
 * some.
 */
const FORMULA = new RegExp(
  `(^|[${SEPARATORS}])((?:(?![${SEPARATORS}])[\\s\\p{Cc}\\p{Cf}])*)([=+\\-@＝＋－＠﹦﹢﹣﹫][^${SEPARATORS}]*)`,
  'gu',
);

/** A signed number is a value, not a formula: "-2.5", "+3%". */
const NUMBER = /^[+-][\d.]*\d[\d.]*%?\s*$/u;

/**
 * The same text, in which nothing would be computed: not the cell, and no part of it that another separator would make.
 */
export const spreadsheetText = (text: string): string =>
  text.replace(FORMULA, (whole, before: string, blank: string, part: string) =>
    NUMBER.test(part) ? whole : `${before}${blank}'${part}`,
  );
