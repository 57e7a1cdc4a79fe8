/** What the forms of a return carry: the names of their inputs. */

/** Of an input of a row: "d3.value", the row's place on the screen and the field. */
export const inputName = (index: number, field: string): string => `d${index}.${field}`;
export const isRowInput = (name: string): boolean => /^d\d+\./u.test(name);

/** Unseen: the keys of the rows that the page showed, in their order; and of each input the text and the version. */
export const ROWS_FIELD = 'dong';
export const ORIGINALS_FIELD = 'goc';
/** At which name the line stands that is told below all rows of a screen. */
export const FOOT = '';
/** A column of a spreadsheet that fills the rows, and in what its bare numbers are. */
export const PASTED_FIELD = 'dan';
export const PASTED_UNIT_FIELD = 'don-vi-cot';
/** Of a cell that is saved by itself: the input that was changed. */
export const CELL_FIELD = 'o';
/** The mark of the cells that were seen. */
export const MARK_FIELD = 'dau';
export const NOTE_FIELD = 'loi-kem';
