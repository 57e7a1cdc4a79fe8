import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/shape/canonical.ts';
import { SUBJECT_NAMES, type Subject } from '#core/subjects/subjects.ts';
import { openDatabase, type Database, type Reader } from '#store/connection.ts';
import { writeChanges, type Change } from '#store/journal.ts';
import { loadRecords, loadRecordsAt } from '#store/records.ts';
import { verifyJournal, type JournalBreach } from '#store/verify-journal.ts';
import { ensureWorkspace } from '#store/workspace.ts';
import { testDatabase } from '#testing/database.ts';
import { q, record } from '#testing/records.ts';

let url: string;
let database: Database;
beforeAll(async () => {
  url = await testDatabase();
  database = await openDatabase(url);
});
afterAll(() => database.close());

const change = (subject: Subject, id: string, given: Readonly<Record<string, unknown>> = {}): Change => ({
  subject,
  id,
  programme: 'p',
  record: record(subject, { id, ...given }),
});

const SOURCE = [
  change('unit', 'office'),
  change('document', 'source', { kind: 'report', cutoff: '2023-05-31' }),
  change('place', 'city'),
];

/** A workspace of its own for each test. */
const newWorkspace = async (): Promise<string> => {
  const id = `w${randomUUID().slice(0, 8)}`;
  await database.write((writer) => ensureWorkspace(writer, { id, name: 'Thử nghiệm' }));
  await write(id, SOURCE);
  return id;
};
const write = (workspace: string, changes: readonly Change[]): Promise<number> =>
  database.write((writer) =>
    writeChanges(
      writer,
      { workspace, actor: 'Người thử', command: 'test', commandId: randomUUID(), at: new Date('2023-06-01T02:00:00Z') },
      changes,
    ),
  );

const measure = (name: string): Change => change('measure', 'water', { name, unit: '%', aggregation: 'none' });

describe('the journal', () => {
  it('takes in every change with its version, and passes over what has not changed', async () => {
    const workspace = await newWorkspace();
    expect(await write(workspace, [measure('một')])).toBe(1);
    expect(await write(workspace, [measure('một')])).toBe(0);
    expect(await write(workspace, [measure('hai')])).toBe(1);
    const records = await database.read((reader) => loadRecords(reader, workspace));
    expect(records?.measure.get('water')).toMatchObject({ name: 'hai', ref: { version: 2, sequence: 5 } });
  });
  it('tells the state at any earlier sequence', async () => {
    const workspace = await newWorkspace();
    await write(workspace, [measure('một')]);
    await write(workspace, [measure('hai')]);
    await write(workspace, [{ subject: 'measure', id: 'water', programme: 'p' }]);
    const nameAt = async (sequence: number) =>
      (await database.read((reader) => loadRecordsAt(reader, workspace, sequence))).measure.get('water')?.name;
    expect(await Promise.all([3, 4, 5, 6].map(nameAt))).toEqual([undefined, 'một', 'hai', undefined]);
  });
  it('folded from the start gives exactly the tables', async () => {
    const workspace = await newWorkspace();
    await write(workspace, [
      measure('một'),
      change('observation', 'water@city#2022/actual', {
        measure: 'water',
        place: 'city',
        period: '2022',
        kind: 'actual',
        value: q('trên 6.931,0 m²'),
      }),
    ]);
    const [tables, fold] = await database.read(async (reader) => {
      const now = await loadRecords(reader, workspace);
      return [now, await loadRecordsAt(reader, workspace, now?.sequence ?? 0)] as const;
    });
    for (const subject of SUBJECT_NAMES)
      expect(canonicalJson([...(tables?.[subject].values() ?? [])])).toBe(canonicalJson([...fold[subject].values()]));
    expect(tables?.observation.get('water@city#2022/actual')?.value).toEqual(q('trên 6.931,0 m²'));
  });
  it('is chained: a proof finds nothing wrong, and finds a forged entry', async () => {
    const workspace = await newWorkspace();
    await write(workspace, [measure('một')]);
    expect(await database.read((reader) => verifyJournal(reader, workspace))).toMatchObject({
      entries: 4,
      breaches: [],
    });
    await asOwner(
      `alter table tiendo.journal disable trigger all; update tiendo.journal set after = jsonb_set(after, '{name}', '"giả"') where workspace_id = '${workspace}' and sequence = 4; alter table tiendo.journal enable trigger all`,
    );
    expect((await database.read((reader) => verifyJournal(reader, workspace))).breaches).toEqual([
      { kind: 'hash', sequence: 4 },
      { kind: 'altered', subject: 'measure', id: 'water' },
    ]);
  });
  it.each<readonly [string, string, readonly JournalBreach[]]>([
    [
      'a changed entry',
      `update journal set actor = 'ai đó' where OURS and sequence = 4`,
      [{ kind: 'hash', sequence: 4 }],
    ],
    [
      'a changed entry with a new hash',
      `update journal set hash = repeat('0', 64) where OURS and sequence = 4`,
      [
        { kind: 'hash', sequence: 4 },
        { kind: 'chain', sequence: 5 },
      ],
    ],
    [
      'a missing last entry',
      'delete from journal where OURS and sequence = 6',
      [{ kind: 'head' }, { kind: 'altered', subject: 'measure', id: 'water' }],
    ],
    [
      'a missing entry',
      'delete from journal where OURS and sequence = 4',
      [
        { kind: 'gap', sequence: 5 },
        { kind: 'chain', sequence: 5 },
        { kind: 'unwritten', subject: 'party', id: 'p' },
      ],
    ],
    [
      'a missing first entry',
      'delete from journal where OURS and sequence = 1',
      [
        { kind: 'gap', sequence: 2 },
        { kind: 'chain', sequence: 2 },
        { kind: 'unwritten', subject: 'unit', id: 'office' },
      ],
    ],
    [
      'entries in another order',
      'update journal set sequence = 109 - sequence where OURS and sequence in (4, 5); update journal set sequence = sequence - 100 where OURS and sequence > 100',
      [
        { kind: 'chain', sequence: 4 },
        { kind: 'hash', sequence: 4 },
        { kind: 'chain', sequence: 5 },
        { kind: 'hash', sequence: 5 },
        { kind: 'chain', sequence: 6 },
        { kind: 'altered', subject: 'party', id: 'p' },
      ],
    ],
    ['a changed head', `update workspace set hash = repeat('0', 64) where id = 'WORKSPACE'`, [{ kind: 'head' }]],
    [
      'a record changed beside the journal',
      `update measure set name = 'giả' where OURS`,
      [{ kind: 'altered', subject: 'measure', id: 'water' }],
    ],
    [
      'a record removed beside the journal',
      'delete from party where OURS',
      [{ kind: 'missing', subject: 'party', id: 'p' }],
    ],
    [
      'a record added beside the journal',
      `create temp table forged as select * from party where OURS; update forged set id = 'q'; insert into party select * from forged`,
      [{ kind: 'unwritten', subject: 'party', id: 'q' }],
    ],
  ])('%s is found and named', async (_, forgery, breaches) => {
    const workspace = await newWorkspace();
    await write(workspace, [change('party', 'p')]);
    await write(workspace, [measure('một')]);
    await write(workspace, [measure('hai')]);
    await asOwner(
      `set search_path to tiendo; set session_replication_role = replica; ${forgery.replaceAll('OURS', `workspace_id = '${workspace}'`).replaceAll('WORKSPACE', workspace)}`,
    );
    expect((await database.read((reader) => verifyJournal(reader, workspace))).breaches).toEqual(breaches);
  });
  it('a failed write leaves nothing behind', async () => {
    const workspace = await newWorkspace();
    await expect(
      write(workspace, [measure('một'), change('observation', 'x', { measure: 'nowhere', place: 'city' })]),
    ).rejects.toMatchObject({ code: '23503' });
    expect(await database.read((reader) => verifyJournal(reader, workspace))).toMatchObject({ entries: 3 });
  });
  it('writers of one workspace take turns: no sequence is lost or doubled', async () => {
    const workspace = await newWorkspace();
    await Promise.all(Array.from({ length: 8 }, (_, index) => write(workspace, [change('party', `p${index}`)])));
    expect(await database.read((reader) => verifyJournal(reader, workspace))).toMatchObject({
      entries: 11,
      breaches: [],
    });
  });
});

describe('the database refuses by itself', () => {
  it.each([
    "update journal set actor = 'x'",
    'delete from journal',
    'truncate journal',
    'alter table journal disable trigger all',
    'drop trigger journal_is_append_only on journal',
    'set session_replication_role = replica',
    'drop table journal',
    'alter table journal drop column hash',
    'create or replace function refuse_journal_change() returns trigger language plpgsql as $$ begin return null; end $$',
    'select * from migration',
  ])('the application may not «%s»', async (statement) => {
    const client = new pg.Client({ connectionString: url, options: '-c search_path=tiendo -c role=tiendo_app' });
    await client.connect();
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
  it.each(["update tiendo.journal set actor = 'x'", 'delete from tiendo.journal', 'truncate tiendo.journal'])(
    'not even the owner may «%s»',
    async (statement) => {
      await expect(asOwner(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );
  it('a reader cannot write, by its type and by its transaction', async () => {
    // @ts-expect-error a reader is not a writer
    const attempt = (reader: Reader): Promise<void> => ensureWorkspace(reader, { id: 'x', name: 'x' });
    await expect(database.read(attempt)).rejects.toMatchObject({ code: '25006' });
  });
  it('money that is not whole đồng is refused', async () => {
    const workspace = await newWorkspace();
    await expect(
      write(workspace, [
        change('programme', 'p', { resolution: 'source', place: 'city', owner: 'office' }),
        change('funding', 'f', { amount: { amount: '1.5', unit: 'đồng', approx: [] } }),
      ]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

const asOwner = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
