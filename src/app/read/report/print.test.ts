import { describe, expect, it } from 'vitest';
import { FILE_NAMES, printedFile } from '#app/read/report/print.ts';

describe('a file of a report among those that were printed', () => {
  const bytes = new Uint8Array([1]);
  it('is the one of its format', () => expect(printedFile(new Map([[FILE_NAMES.pdf, bytes]]), 'pdf')).toBe(bytes));
  it.each([
    ['none was printed', new Map<string, Uint8Array>()],
    ['that of another format was', new Map([[FILE_NAMES.docx, bytes]])],
    ['it is empty', new Map([[FILE_NAMES.pdf, new Uint8Array()]])],
  ])('%s: a fault, never a file of nothing', (_, files) =>
    expect(() => printedFile(files, 'pdf')).toThrow('report.pdf was not printed'),
  );
});
