/** The sheets of an XLSX file, within the bounds of a file that people send. */
import { unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { ofKind } from '#files/file-kind.ts';
import { tooLarge, WORKBOOK_BOUNDS } from '#files/workbook/workbook-read.ts';
import { zipFault } from '#files/workbook/zip-bounds.ts';

/**
 * Problems: `workbook.other-kind` for what is no XLSX file, `workbook.broken`, `workbook.too-large`,
 * `workbook.too-far`.
 */
export const openXlsx = async (bytes: Uint8Array): Promise<Outcome<readonly Sheet[]>> => {
  const kind = ofKind(bytes, { wanted: 'xlsx', code: 'workbook.other-kind' });
  if (!kind.ok) return kind;
  const fault = zipFault(bytes, WORKBOOK_BOUNDS);
  if (fault === 'too-large') return tooLarge();
  if (fault === 'broken') return refusedAs('workbook.broken');
  try {
    const row = farRow(bytes);
    if (row !== undefined) return refusedAs('workbook.too-far', { row });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return done(sheets);
  } catch {
    return refusedAs('workbook.broken');
  }
};

/** A row number of six digits or more: behind all that a programme has. */
const FAR = /\sr=["'][A-Z]{0,3}(\d{6,})["']/u;

/** The reader makes every row up to the last one: a cell in row 1,000,000 would take it half a minute. */
const farRow = (bytes: Uint8Array): string | undefined => {
  const sheets = unzipSync(bytes, { filter: ({ name }) => /worksheets\/[^/]*\.xml$/u.test(name) });
  for (const xml of Object.values(sheets)) {
    const row = FAR.exec(Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('latin1'))?.[1];
    if (row !== undefined) return row;
  }
  return undefined;
};
