/** What a row of a table is called by: the first of its cells with letters; none: nothing. */
export const rowName = (cells: readonly string[]): string => cells.find((text) => /\p{L}/u.test(text)) ?? '';
