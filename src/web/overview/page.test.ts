/** The overview of a large programme: a glance, whatever its size. */
import { expect, test } from 'vitest';
import { overviewAnswer } from '#core/query/overview.ts';
import { openLarge } from '#testing/large/opened.ts';
import { overviewPage } from '#web/overview/page.ts';
import { cellsIn } from '#web/parts/cell.ts';

/** Bytes of what a page carries; its markup takes twice as much, and both are sent. */
const MOST = 200_000;

test('is no larger than a reader and a small server can carry, and tells how much more there is', () => {
  const opened = openLarge({ observations: 20_000 });
  const page = overviewPage(
    { language: 'vi', opened, cells: cellsIn('vi', opened), url: new URL('http://x/y') },
    overviewAnswer(opened),
  );
  expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(MOST);
  expect(page.attention.rows.length).toBeLessThan(page.attention.turn?.total ?? 0);
  for (const { points, svg } of page.series) {
    expect(points.length).toBeLessThanOrEqual(8);
    expect(svg.length).toBeLessThan(10_000);
  }
});
