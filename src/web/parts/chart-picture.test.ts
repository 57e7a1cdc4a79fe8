import { expect, test } from 'vitest';
import { chartFile, drawPicture, pictureFormat } from '#web/parts/chart-picture.ts';
import { columnChart } from '#web/parts/draw-chart.ts';
import { Refusal } from '#app/refusal.ts';
import { opened } from '#testing/opened.ts';

const chart = {
  title: 'Thu ngân sách <xã> giảm từ 155,5 tỷ đồng (năm 2021) xuống 153,1 tỷ đồng (năm 2022)',
  subtitle: 'thành phố',
  svg: columnChart([
    { label: 'năm 2021', length: 155.5, printed: '155,5 tỷ đồng' },
    { label: 'năm 2022', length: 153.1, printed: '153,1 tỷ đồng' },
  ]),
};

test('the picture carries its finding, wrapped and escaped, its day and its source', () => {
  const svg = drawPicture(chart, 'Nguồn: A & B');
  for (const words of ['&lt;xã&gt;', 'Nguồn: A &amp; B', '153,1 tỷ đồng']) expect(svg).toContain(words);
  expect(svg.match(/font-size="16"/gu)).toHaveLength(2);
  expect(Number(/ height="(\d+)"/u.exec(svg)?.[1])).toBeGreaterThan(210);
});

test('it is given as PNG, as wide as paper wants it, or as SVG', async () => {
  const png = await chartFile('vi', opened({}), 'png', chart, 'thu');
  expect(png.headers.get('content-disposition')).toMatch(/^attachment; filename="thu-[\d-]+\.png"/u);
  const bytes = Buffer.from(await png.arrayBuffer());
  expect([bytes.subarray(1, 4).toString('latin1'), bytes.readUInt32BE(16)]).toEqual([
    'PNG',
    Math.round((130 / 25.4) * 220),
  ]);
  expect((await chartFile('en', opened({}), 'svg', chart, 'thu')).headers.get('content-type')).toBe('image/svg+xml');
});

test('another format is refused', () => expect(() => pictureFormat('gif')).toThrow(Refusal));
