/** More questions at once than a statement takes parameters. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApplication, type Application } from '#app/application.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { countKey, rowsKey } from '#core/facts/series.ts';
import { readAnswers } from '#store/series.ts';
import { testDatabase } from '#testing/database.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const MEASURES = '- { id: ho, name: Hộ, unit: hộ, aggregation: sum, direction: up, source: nq-01 }\n';
const ROWS = 'measure,place,period,kind,value,source\nho,xa-a,2021,actual,7 hộ,bc-01\n';

let app: Application;
beforeAll(async () => {
  const log = { info: () => undefined, error: () => undefined };
  app = await openApplication({ databaseUrl: await testDatabase(), address: 'http://localhost', log });
  await importProgramme(app, {
    files: filesOf({ ...BASE, 'measures.yaml': MEASURES, 'observations.csv': ROWS }),
    actor: 'A',
  });
});
afterAll(() => app.close());

/** The number of a parameter has 16 bits. */
const measures = Array.from({ length: 70_000 }, (_, at) => (at === 66_000 ? 'ho' : `m${at}`));

test.each([
  ['counts', measures.map((measure) => countKey('observation', { measure }))],
  ['rows', measures.map((measure) => rowsKey('observation', { measure }))],
] as const)('seventy thousand %s are asked for in one go', async (_, keys) => {
  const answers = await app.database.read((reader) => readAnswers(reader, 'w', keys));
  expect(answers).toHaveLength(keys.length);
  const found = answers.filter(
    ({ value }) => (value instanceof Map ? value.size : (value as readonly unknown[]).length) > 0,
  );
  expect(found.map(({ key }) => key.where)).toEqual([{ measure: 'ho' }]);
});
