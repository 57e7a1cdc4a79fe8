import { expect, test } from 'vitest';
import { readPath } from '#app/read/path.ts';
import { openSample } from '#testing/sample.ts';
import { cellsIn } from '#web/parts/cell.ts';
import { pathPage } from '#web/city/path/page.ts';
import { askedPath } from '#web/city/question.ts';

const page = async (
  query: string,
  files: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, string> = (same) => same,
) => {
  const opened = await openSample('thanh-pho-mau', '2026-10-01', files);
  const asked = askedPath(new URL(`http://x/?${query}`), opened.view);
  const seen = await readPath(opened, {
    place: 'thanh-pho-mau',
    classId: 'II',
    pack: '111-2025',
    changes: [],
    ...asked,
  });
  return pathPage({ language: 'vi', opened, cells: cellsIn('vi', opened), url: new URL('http://x/') }, seen, asked);
};

test('what a set costs and comes to opens its trace where nothing is tried', async () => {
  const { worst } = await page('tim=reach');
  expect([worst?.costCell?.printed, worst?.scoreCell?.printed]).toEqual([worst?.cost, worst?.score]);
});

test('a work with an effect that cannot be, left out by the reader, leaves the others as they are, without a trace', async () => {
  const spoiled = (files: ReadonlyMap<string, string>) =>
    new Map([
      ...files,
      ['urban-effects.csv', (files.get('urban-effects.csv') ?? '').replace('2A.III.08,"3,5"', '2A.III.08,350')],
    ]);
  const { worst } = await page('bo=dau-noi-nuoc', spoiled);
  expect([worst?.status, worst?.cost, worst?.costCell]).toEqual(['optimal', '275,6 tỷ đồng', undefined]);
});
