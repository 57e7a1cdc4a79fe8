/** The sheets of an XLSX file, within the bounds of a file that people send. */
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { ofKind } from '#files/file-kind.ts';
import { tooLarge, WORKBOOK_BOUNDS } from '#files/workbook/workbook-read.ts';
import { zipFault } from '#files/workbook/zip-bounds.ts';

/** Problems: `workbook.other-kind` for what is no XLSX file, `workbook.broken`, `workbook.too-large`. */
export const openXlsx = async (bytes: Uint8Array): Promise<Outcome<readonly Sheet[]>> => {
  const kind = ofKind(bytes, { wanted: 'xlsx', code: 'workbook.other-kind' });
  if (!kind.ok) return kind;
  const fault = zipFault(bytes, WORKBOOK_BOUNDS);
  if (fault === 'too-large') return tooLarge();
  if (fault === 'broken') return refusedAs('workbook.broken');
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return done(sheets);
  } catch {
    return refusedAs('workbook.broken');
  }
};
