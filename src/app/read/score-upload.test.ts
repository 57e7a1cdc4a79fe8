import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#app/refusal.ts';
import { scoreUpload, type Upload } from '#app/read/score-upload.ts';
import { scoredCsv } from '#app/read/tables/cities-csv.ts';
import { openSample } from '#testing/sample.ts';

const opened = await openSample('thanh-pho-mau', '2026-10-01');
const upload = (text: string, change: Partial<Upload> = {}): Upload => ({
  file: 'bang.csv',
  bytes: new TextEncoder().encode(text),
  pack: '111-2025',
  classId: 'II',
  ...change,
});
const codes = (given: Upload | undefined): readonly string[] => {
  try {
    scoreUpload(opened, given);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((problem) => problem.code);
    throw error;
  }
};

describe('a table that a reader brings', () => {
  it('is scored row by row; a place on record has its outline, another has none', () => {
    const scored = scoreUpload(opened, upload('id;name;2A.III.08\nthi-xa-mau-bac;Mẫu Bắc;95,5\nx;Nơi khác;\n'));
    expect(scored.cities.map((city) => [city.id, city.name, city.verdict])).toEqual([
      ['thi-xa-mau-bac', 'Mẫu Bắc', 'open'],
      ['x', 'Nơi khác', 'open'],
    ]);
    expect([...scored.boundaries.keys()]).toEqual(['thi-xa-mau-bac']);
  });
  it('comes back for a spreadsheet with points in total and by criterion', async () => {
    const [head = '', row = ''] = (await textOf(scoredCsv(scoreUpload(opened, upload('id,2A.III.08\nx,100\n'))))).split(
      '\r\n',
    );
    expect(head).toBe(
      'id,name,verdict,law_status,points_min,points_max,I_points_min,I_points_max,I_verdict,II_points_min,II_points_max,II_verdict,III_points_min,III_points_max,III_verdict',
    );
    expect(row.split(',').slice(0, 4)).toEqual(['x', '', 'open', 'secondary']);
    expect(Number(row.split(',')[4])).toBeGreaterThan(0);
  });
  it.each<[string, Upload | undefined, string]>([
    ['no file', undefined, 'file.none'],
    [
      'a program',
      upload('', { bytes: Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1') }),
      'table.other-kind',
    ],
    ['no UTF-8', upload('', { bytes: new Uint8Array([0x69, 0x64, 0x0a, 0xff]) }), 'file.encoding'],
    [
      'more cities than a page takes',
      upload(`id,2A.III.08\n${Array.from({ length: 5001 }, (_, index) => `u${index},1\n`).join('')}`),
      'table.too-many-cities',
    ],
    ['a column of no standard', upload('id,nước\nx,1\n'), 'table.unknown-column'],
    ['an impossible per cent', upload('id,2A.III.08\nx,177\n'), 'input.above-possible'],
    ['an unknown pack', upload('id\nx\n', { pack: '9' }), 'pack.unknown'],
  ])('%s is refused', (_, given, code) => expect(codes(given)).toContain(code));
});
