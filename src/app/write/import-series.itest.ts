/**
 * Observations of which there are more than are looked at together: as one import, whatever stands and whoever wrote
 * since.
 */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Application } from '#app/application.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { Refusal } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme, type ImportRequest, type ImportResult } from '#app/write/import-programme.ts';
import type { Problem } from '#core/problem.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { programmeDrafts } from '#core/facts/programme-drafts.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { loadRecords } from '#store/records.ts';
import { findWorkspace } from '#store/workspace.ts';
import { testApplication } from '#testing/database.ts';
import { q } from '#testing/records.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const HEAD = 'measure,place,period,kind,value,assigner,revision,measurer,members,undated,since,note,source';
const MEASURES = `- { id: ho, name: Hộ, unit: hộ, aggregation: sum, direction: up, source: nq-01 }
- { id: cu, name: Cũ, unit: hộ, aggregation: sum, direction: up, source: nq-01 }
`;
/** Days enough for more rows than are written together. */
const MANY = 4500;
const dayOf = (at: number): string => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
const row = (at: number, value = `${at} hộ`, measure = 'ho'): string =>
  `${measure},xa-a,${dayOf(at)},actual,${value},,,,,,,,bc-01`;
const rows = (count = MANY): readonly string[] => Array.from({ length: count }, (_, at) => row(at));
const idOf = (at: number): string => `ho@xa-a#${dayOf(at)}/actual`;

const filesWith = (lines: readonly string[], others: Readonly<Record<string, string>> = {}) =>
  filesOf({ ...BASE, 'measures.yaml': MEASURES, 'observations.csv': `${[HEAD, ...lines].join('\n')}\n`, ...others });

let app: Application;
beforeEach(async () => {
  app = await testApplication();
});
afterEach(async () => {
  if (await app.database.read((reader) => findWorkspace(reader, 'w')))
    expect((await proveJournal(app, 'w')).breaches).toEqual([]);
  await app.close();
});
const opened: Application[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close())));

const bring = (files: ImportRequest['files'], more: Partial<ImportRequest> = {}): Promise<ImportResult> =>
  importProgramme(app, { files, actor: 'A', ...more });
const problemsOf = async (work: Promise<unknown>): Promise<readonly Problem[]> => {
  const refusal = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw refusal ?? new Error('not refused');
  return refusal.problems;
};
const standing = async () =>
  (await app.database.read((reader) => loadRecords(reader, 'w')))?.observation ?? new Map<string, never>();
const ofPage = (id: string, draft: RecordIn<'observation'> | undefined, base?: number) =>
  change(writeContext(app, { workspace: 'w', caller: OPERATOR, action: 'record:write', typed: 'Trang' }), {
    commandId: randomUUID(),
    changes: [
      { subject: 'observation', id, programme: 'p', ...(draft && { draft }), ...(base !== undefined && { base }) },
    ],
  });
const pageRow = async (at: number, value: string, note?: string): Promise<void> => {
  const now = (await standing()).get(idOf(at));
  const {
    ref,
    programme: _,
    ...record
  } = now as never as RecordIn<'observation'> & { ref: { version: number } } & {
    programme?: string;
  };
  await ofPage(idOf(at), { ...record, value: q(value), ...(note !== undefined && { note }) }, ref.version);
};

test('thousands of them, twice: the second time nothing happens; what is checked is what is done', async () => {
  const files = filesWith(rows());
  const looked = await bring(files, { check: true });
  const done = await bring(files);
  expect(done).toEqual({ ...looked, sequence: done.added + 1 });
  expect(done.differences.filter(({ subject }) => subject === 'observation')).toHaveLength(MANY);
  expect([await standing().then(({ size }) => size), (await bring(files)).added]).toEqual([MANY, 0]);
  expect(await bring(files)).toMatchObject({ changed: 0, removed: 0, kept: 0, sequence: done.sequence });
});
test('PostgreSQL knows at once how many there are', async () => {
  await bring(filesWith(rows()));
  const { rows: known } = await sql<{ many: number }>`
    select reltuples::integer as many from pg_class where oid = 'observation'::regclass`.execute(
    app.database.reader.query,
  );
  expect(known).toEqual([{ many: MANY }]);
});
test('some change, some go, some come', async () => {
  await bring(filesWith(rows()));
  const next = [row(0, '77 hộ'), ...rows().slice(2, MANY - 1), row(MANY + 5)];
  expect(await bring(filesWith(next), { check: true })).toMatchObject({ added: 1, changed: 1, removed: 2 });
  expect(await bring(filesWith(next))).toMatchObject({ added: 1, changed: 1, removed: 2 });
  const now = await standing();
  expect(now.size).toBe(MANY - 1);
  expect([0, 1, MANY - 1, MANY + 5].map((at) => now.has(idOf(at)))).toEqual([true, false, false, true]);
});
test('out and in again changes nothing', async () => {
  await bring(filesWith(rows(4100)));
  const out = await exportProgramme(app, 'w');
  const other = await testApplication();
  opened.push(other);
  await importProgramme(other, { files: out, actor: 'B' });
  const again = await exportProgramme(other, 'w');
  const told = ([name, bytes]: readonly [string, Uint8Array]) => [name, new TextDecoder().decode(bytes)] as const;
  expect(again.get('observations.csv')).toEqual(out.get('observations.csv'));
  expect([...again].filter(([name]) => name !== 'base.yaml').map(told)).toEqual(
    [...out].filter(([name]) => name !== 'base.yaml').map(told),
  );
  expect(await bring(out)).toMatchObject({ added: 0, changed: 0, removed: 0 });
});
test('a mistake in the last row: nothing is written, not even the workspace', async () => {
  const problems = await problemsOf(bring(filesWith([...rows(), row(MANY, '5 ha')])));
  expect(problems).toMatchObject([
    { code: 'observation.unit', where: { file: 'observations.csv', line: MANY + 2, field: 'value' } },
  ]);
  expect(await app.database.reader.query.selectFrom('workspace').select('id').execute()).toEqual([]);
});

test('measures whose ids differ in zeros only come out in the order of ids, as one list', async () => {
  const ids = ['m-2', 'm-02', 'm-10', 'm-1'];
  const measures = ids
    .map((id) => `- { id: ${id}, name: ${id}, unit: hộ, aggregation: sum, direction: up, source: nq-01 }\n`)
    .join('');
  const lines = ids.flatMap((id) => [0, 1, 2].map((at) => row(at, `${at + 1} hộ`, id)));
  await bring(filesWith(lines, { 'measures.yaml': measures }));
  const out = new TextDecoder().decode((await exportProgramme(app, 'w')).get('observations.csv'));
  const records = await app.database.read((reader) => loadRecords(reader, 'w'));
  const whole = writeProgramme({
    workspace: { id: 'w', name: 'x' },
    programme: 'p',
    drafts: programmeDrafts(records!, 'p'),
  });
  expect(out).toBe(new TextDecoder().decode(whole.get('observations.csv')));
  expect(out.split('\n').map((line) => line.split(',')[0])).toEqual([
    'measure',
    'm-1',
    'm-1',
    'm-1',
    'm-02',
    'm-2',
    'm-02',
    'm-2',
    'm-02',
    'm-2',
    'm-10',
    'm-10',
    'm-10',
    '',
  ]);
});

describe('what pages wrote since the files were made', () => {
  const exported = async () => {
    await bring(filesWith(rows(4100)));
    return exportProgramme(app, 'w');
  };
  const withLine = (files: ReadonlyMap<string, Uint8Array>, from: string, to: string) =>
    new Map(files).set(
      'observations.csv',
      new TextEncoder().encode(new TextDecoder().decode(files.get('observations.csv')).replace(from, to)),
    );
  test('stays where the files say nothing new of it', async () => {
    const out = await exported();
    await pageRow(999, '1 hộ');
    expect(await bring(withLine(out, row(7), row(7, '70 hộ')))).toMatchObject({ changed: 1, kept: 1 });
    const now = await standing();
    expect([7, 999].map((at) => now.get(idOf(at))?.value)).toEqual([q('70 hộ'), q('1 hộ')]);
  });
  test('is a conflict with both values and its line where they do, and either side may be taken', async () => {
    const out = await exported();
    await pageRow(999, '1 hộ');
    const files = withLine(out, row(999), row(999, '2 hộ'));
    const problems = await problemsOf(bring(files));
    expect(problems).toMatchObject([
      { code: 'import.conflict', where: { file: 'observations.csv', field: 'value' }, data: { mine: '2 hộ' } },
    ]);
    expect(problems[0]?.where.line).toBeGreaterThan(1);
    expect((await standing()).get(idOf(999))?.value).toEqual(q('1 hộ'));
    expect(await bring(files, { take: { all: 'record' } })).toMatchObject({ changed: 0, kept: 1 });
    expect(await bring(files, { take: { one: new Map([[`observation/${idOf(999)}`, 'file']]) } })).toMatchObject({
      changed: 1,
      kept: 0,
    });
    expect((await standing()).get(idOf(999))?.value).toEqual(q('2 hộ'));
  });
  test('a new one stays, and still names its measure, which may not go', async () => {
    const out = await exported();
    const [id, source] = ['cu@xa-a#2020/actual', { document: 'bc-01' }];
    const draft = {
      measure: 'cu',
      place: 'xa-a',
      period: '2020',
      kind: 'actual',
      value: q('3 hộ'),
      members: [],
      source,
    };
    await ofPage(id, draft as never as RecordIn<'observation'>);
    expect(await bring(out)).toMatchObject({ removed: 0, kept: 1 });
    const without = new Map(out).set(
      'measures.yaml',
      new TextEncoder().encode(MEASURES.split('\n').slice(0, 1).join('\n')),
    );
    for (const check of [true, false])
      expect(await problemsOf(bring(without, { check }))).toMatchObject([
        {
          code: 'reference.still-used',
          where: { record: `observation/${id}` },
          data: { subject: 'measure', id: 'cu' },
        },
      ]);
    expect((await standing()).has(id)).toBe(true);
  });
  test('one that stays is held against what the files change of others', async () => {
    const out = await exported();
    await pageRow(3, '4 hộ', 'đã sửa');
    const other = new Map(out)
      .set('measures.yaml', new TextEncoder().encode(MEASURES.replace('unit: hộ', 'unit: người')))
      .set(
        'observations.csv',
        new TextEncoder().encode(
          new TextDecoder()
            .decode(out.get('observations.csv'))
            .replaceAll(' hộ', ' người')
            .replace(row(3, '3 người'), row(3)),
        ),
      );
    // The row itself says what it said, so that it stays: in a unit that its measure no longer has.
    expect((await problemsOf(bring(other))).map(({ code }) => code)).toContain('observation.unit');
  });
});

test('a file that is not there is not the wish to remove all', async () => {
  await bring(filesWith(rows(4100)));
  const { 'observations.csv': _, ...rest } = Object.fromEntries(filesWith([]));
  for (const check of [true, false])
    expect(await problemsOf(bring(new Map(Object.entries(rest)), { check }))).toMatchObject([
      { code: 'file.missing-with-records', data: { subject: 'observation', records: 4100 } },
    ]);
  expect((await standing()).size).toBe(4100);
  expect(await bring(filesWith([]))).toMatchObject({ removed: 4100 });
  expect((await standing()).size).toBe(0);
});
