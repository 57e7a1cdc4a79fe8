/** What one question loads has a bound: it is refused in words, and nothing beyond the bound is read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApplication, type Application } from '#app/application.ts';
import { memoryShares } from '#app/memory.ts';
import { readView, readViewAt, readWorkspace } from '#app/read/records.ts';
import { Refusal } from '#app/refusal.ts';
import { ask } from '#app/state/ask.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { openStates } from '#app/state/states.ts';
import type { View } from '#core/facts/view.ts';
import { asDay } from '#core/value/day.ts';
import { testDatabase } from '#testing/database.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const DAY = asDay('2025-01-01');
const SILENT = { info: () => undefined, error: () => undefined };
const MEASURES = `- { id: ho, name: Hộ, unit: hộ, aggregation: sum, direction: up, source: nq-01 }
`;
const rows = [2019, 2020, 2021, 2022].map((year) => `ho,xa-a,${year},actual,${year} hộ,bc-01`);

let app: Application;
beforeAll(async () => {
  app = await openApplication({ databaseUrl: await testDatabase(), address: 'http://localhost', log: SILENT });
  const table = `measure,place,period,kind,value,source\n${rows.join('\n')}\n`;
  const files = filesOf({ ...BASE, 'measures.yaml': MEASURES, 'observations.csv': table });
  await importProgramme(app, { files, actor: 'A' });
  await importProgramme(app, {
    files: filesOf({
      ...BASE,
      'workspace.yaml': 'id: w\nname: Tên mới\n',
      'measures.yaml': MEASURES,
      'observations.csv': table,
    }),
    actor: 'A',
  });
});
afterAll(() => app.close());

/** The application where a question may hold so many records. */
const holding = (records: number): Application => ({
  ...app,
  memory: { ...memoryShares(300), request: records * 500 },
  states: openStates(1e9),
});
const counted = async (of: Application, view: View): Promise<number | readonly string[]> =>
  ask(of, view, () => view.rows('observation', { measure: 'ho' }).length).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ code, data }) => `${code} ${String(data?.['records'])}`);
  });

describe.each([
  ['now', async (of: Application) => readView(of, 'w', DAY)],
  [
    'at an earlier sequence',
    async (of: Application) => readViewAt(of, 'w', DAY, (await readWorkspace(of, 'w')).sequence - 1),
  ],
])('%s', (_, viewIn) => {
  test.each([
    [3, ['question.too-large 3']],
    [4, 4],
    [5, 4],
  ])('where %i records may be held', async (most, expected) => {
    const of = holding(most);
    expect(await counted(of, await viewIn(of))).toEqual(expected);
  });
});
test('who asks for less is answered, after one who was refused', async () => {
  const of = holding(3);
  const view = await readView(of, 'w', DAY);
  expect(await counted(of, view)).toEqual(['question.too-large 3']);
  expect(await ask(of, view, () => view.find('observation', 'ho@xa-a#2020/actual')?.period)).toBe('2020');
  expect(await ask(of, view, () => view.count('observation', { measure: 'ho' }))).toBe(4);
});
