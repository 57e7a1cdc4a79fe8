/** The overview of a large programme: a glance, whatever its size. */
import { expect, test } from 'vitest';
import { overviewAnswer } from '#core/query/overview.ts';
import { openLarge } from '#testing/large/opened.ts';
import { opened as openRecords } from '#testing/opened.ts';
import { q } from '#testing/records.ts';
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

test('a target of which only a shorter period is told is not said to be without data', () => {
  const target = { measure: 'm', place: 'city', relation: 'at-least', value: q('40 vụ'), by: '2022' };
  const opened = openRecords({
    measure: [{ id: 'm', name: 'Số vụ cháy', unit: 'vụ', aggregation: 'sum' }],
    objective: [
      { id: 't', kind: 'target', part: 'results', title: 'Số vụ', target },
      { id: 'u', kind: 'target', part: 'results', title: 'Số vụ năm sau', target: { ...target, by: '2023' } },
      { id: 'v', kind: 'target', part: 'results', title: 'Của năm trước', target: { ...target, by: '2021' } },
    ],
    observation: [{ measure: 'm', place: 'city', period: '2022-M9', kind: 'actual', value: q('21 vụ') }],
  });
  const { rows } = overviewPage(
    { language: 'vi', opened, cells: cellsIn('vi', opened), url: new URL('http://x/y') },
    overviewAnswer(opened),
  ).objectives;
  expect(rows.map(({ id, shorterOnly, length }) => [id, shorterOnly, length])).toEqual([
    ['t', true, undefined],
    ['u', true, undefined],
    ['v', false, undefined],
  ]);
});
