/** A figure as programs read it: a part of its trace at a time, which together are the whole. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { figureAnswer, pagedFigureAnswer, type PagedFigureAnswer } from '#app/read/figure-answer.ts';
import { readFigure } from '#app/read/figure.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { testApplication } from '#testing/database.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const WORKS = Array.from(
  { length: 7 },
  (_, at) =>
    `- { id: duong-${at + 1}, name: Đường ${at + 1}, kind: infrastructure, sector: road, objective: "1.1", ` +
    'places: [xa-a], owner: ubnd-xa, source: nq-01 }\n',
).join('');
const MONEY = [1, 2, 3, 4].map((at) => `v${at},duong-${at},total,central,${at} tỷ đồng,bc-01\n`).join('');

let app: Application;
beforeAll(async () => {
  app = await testApplication();
  const funding = `id,work,kind,capital,amount,source\n${MONEY}`;
  await importProgramme(app, { files: filesOf({ ...BASE, 'works.yaml': WORKS, 'funding.csv': funding }), actor: 'A' });
});
afterAll(() => app.close());

const paged = async (address: string, limit: number, offset: number): Promise<PagedFigureAnswer> =>
  pagedFigureAnswer(app, await openWorkspace(app, { workspace: 'w', asOf: '2025-06-30' }), address, { limit, offset });
const whole = async (address: string) => {
  const { asOf, units } = await openWorkspace(app, { workspace: 'w', asOf: '2025-06-30' });
  return figureAnswer(await readFigure(app, { workspace: 'w', address, asOf: asOf.day }), units);
};

test.each(['count work', 'sum funding[kind=total]'])('the parts of %s together are all of it', async (address) => {
  const { trace, ...own } = await whole(address);
  const pages = [await paged(address, 3, 0), await paged(address, 3, 3), await paged(address, 3, 6)];
  for (const { trace: part, standing, issuedIn, ...rest } of pages) {
    expect([standing, issuedIn]).toEqual(['approved', []]);
    expect({ ...rest, missing: undefined }).toEqual({ ...own, missing: undefined });
    expect(part.total).toEqual({
      parts: trace.parts.length,
      records: trace.records.length,
      missing: own.missing.length,
    });
    expect(Math.max(part.parts.length, part.records.length)).toBeLessThanOrEqual(3);
  }
  expect(pages.flatMap(({ trace: part }) => part.parts)).toEqual(trace.parts);
  expect(pages.flatMap(({ trace: part }) => part.records)).toEqual(trace.records);
  expect(pages.flatMap(({ missing }) => missing)).toEqual(own.missing);
  expect(Math.max(trace.parts.length, trace.records.length)).toBeGreaterThan(3);
});

test('behind the last there is nothing, and the value stays', async () => {
  const { value, trace } = await paged('count work', 3, 100);
  expect([value, trace.records, trace.total.records]).toEqual(['7', [], 7]);
});
