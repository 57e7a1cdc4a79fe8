/** The trace of a sum of thousands of lines: some of them at a time, the others a link away. */
import { describe, expect, it } from 'vitest';
import type { FigureWithHistory } from '#app/read/figure-history.ts';
import { sumAddress } from '#core/figure/build-address.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { recordsBehind } from '#core/figure/figure.ts';
import { openLarge } from '#testing/large/opened.ts';
import { shownRecords, traceOf, type Trace } from '#web/figure/page.ts';

const opened = openLarge({ observations: 0, measures: 0 });
const figure = figureAt(opened.view, sumAddress('funding', { kind: 'total', programme: opened.programme.id }));
const behind = recordsBehind(figure);

const traceAt = (query: string): Trace => {
  const url = new URL(`http://x/y?${query}`);
  const records = shownRecords(url, behind).rows.map(({ ref, source }) => ({
    ...ref,
    author: 'A',
    instant: '2023-06-02T01:30:00.000Z',
    ...(source && { source: { ...source, title: 'T' } }),
  }));
  const read: FigureWithHistory = {
    opened: { figure, records, head: { sequence: 1, hash: '' } },
    behind,
    missing: { what: [] },
    history: [],
  };
  return traceOf('vi', opened, read, {
    site: 'http://x',
    url,
    standing: { issued: [], told: { waiting: [], approved: [] } },
  });
};

describe('of a sum of 4,000 lines', () => {
  const trace = traceAt('');
  it('fifty parts and forty records are shown, and all are told to be there', () => {
    expect([trace.parts.rows.length, trace.parts.turn?.total]).toEqual([50, 4000]);
    expect([trace.records.rows.length, trace.records.turn?.total]).toEqual([40, 4000]);
    expect(Buffer.byteLength(JSON.stringify(trace))).toBeLessThan(40_000);
  });
  it('a later part shows others, with the same citation', () => {
    const later = traceAt('trang-cac-phan=80&trang-ban-ghi=100');
    expect(later.parts.turn).toMatchObject({ page: 80, last: 80, from: 3951, to: 4000 });
    expect(later.records.turn).toMatchObject({ page: 100, last: 100, from: 3961, to: 4000 });
    expect(later.records.rows[0]?.key).not.toBe(trace.records.rows[0]?.key);
    expect(later.citation).toBe(trace.citation);
  });
});
