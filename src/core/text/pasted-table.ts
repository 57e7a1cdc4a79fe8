/** Rows that are copied from a spreadsheet: cells between tabs, a cell of several lines within quotation marks. */

/** Without a tab semicolons part the cells; rows without a letter or a digit are left out, and blanks around cells. */
export const readPastedTable = (text: string): readonly (readonly string[])[] => {
  const parted = text.includes('\t') ? '\t' : ';';
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endCell = (): void => {
    row.push(cell.replaceAll(/\s+/gu, ' ').trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => /[\p{L}\p{N}]/u.test(one))) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (!quoted && sign === parted) endCell();
    else if (!quoted && sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  return rows;
};
