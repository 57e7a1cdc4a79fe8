import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Head } from '#core/facts/head.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import { SUBJECT_NAMES, type Subject } from '#core/subjects/subjects.ts';
import { openDatabase, type Database, type Reader } from '#store/connection.ts';
import { firstHash } from '#store/journal/entry.ts';
import { latestEntries } from '#store/journal/read.ts';
import { ensureWorkspace, openPen } from '#store/journal/pen.ts';
import { loadRecords, loadRecordsAt } from '#store/records.ts';
import type { JournalBreach } from '#store/journal/breaches.ts';
import { verifyJournal } from '#store/journal/verify.ts';
import { findWorkspace } from '#store/workspace.ts';
import { testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeIn, writeRecords, type Wanted } from '#testing/journal.ts';
import { q, record } from '#testing/records.ts';

let url: string;
let database: Database;
beforeAll(async () => {
  url = await testDatabase();
  database = await openDatabase(url);
});
afterAll(() => database.close());

const change = (subject: Subject, id: string, given: Readonly<Record<string, unknown>> = {}): Wanted => ({
  subject,
  id,
  programme: 'p',
  record: record(subject, { id, ...given }),
});

const SOURCE = [
  change('agency', 'office'),
  change('document', 'source', { kind: 'report', cutoff: '2023-05-31' }),
  change('place', 'city'),
];

/** A workspace of its own for each test: its name is entry 1, the records of SOURCE are 2 to 4. */
const newWorkspace = async (): Promise<string> => {
  const id = await makeWorkspace(database);
  await write(id, SOURCE);
  return id;
};
/** Answers the entries written. */
const write = (workspace: string, changes: readonly Wanted[], at?: string): Promise<number> =>
  writeRecords(database, workspace, changes, at);

const measure = (name: string): Wanted => change('measure', 'water', { name, unit: '%', aggregation: 'none' });

describe('the journal', () => {
  it('takes in every change with its version, and passes over what has not changed', async () => {
    const workspace = await newWorkspace();
    expect(await write(workspace, [measure('một')])).toBe(1);
    expect(await write(workspace, [measure('một')])).toBe(0);
    expect(await write(workspace, [measure('hai')])).toBe(1);
    const records = await database.read((reader) => loadRecords(reader, workspace));
    expect(records?.measure.get('water')).toMatchObject({ name: 'hai', ref: { version: 2, sequence: 6 } });
  });
  it('tells the state at any earlier sequence', async () => {
    const workspace = await newWorkspace();
    await write(workspace, [measure('một')]);
    await write(workspace, [measure('hai')]);
    await write(workspace, [{ subject: 'measure', id: 'water', programme: 'p' }]);
    const nameAt = async (sequence: number) =>
      (await database.read((reader) => loadRecordsAt(reader, workspace, sequence))).measure.get('water')?.name;
    expect(await Promise.all([4, 5, 6, 7].map(nameAt))).toEqual([undefined, 'một', 'hai', undefined]);
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
      entries: 5,
      breaches: [],
    });
    await asOwner(
      `alter table tiendo.journal disable trigger all; update tiendo.journal set after = jsonb_set(after, '{name}', '"giả"') where workspace_id = '${workspace}' and sequence = 5; alter table tiendo.journal enable trigger all`,
    );
    expect((await database.read((reader) => verifyJournal(reader, workspace))).breaches).toEqual([
      { kind: 'hash', sequence: 5 },
      { kind: 'altered', subject: 'measure', id: 'water' },
    ]);
  });
  it.each<readonly [string, string, readonly JournalBreach[]]>([
    [
      'a changed entry',
      `update journal set actor = 'ai đó' where OURS and sequence = 5`,
      [{ kind: 'hash', sequence: 5 }],
    ],
    [
      'a changed entry with a new hash',
      `update journal set hash = repeat('0', 64) where OURS and sequence = 5`,
      [
        { kind: 'hash', sequence: 5 },
        { kind: 'chain', sequence: 6 },
      ],
    ],
    [
      'a missing last entry',
      'delete from journal where OURS and sequence = 7',
      [{ kind: 'head' }, { kind: 'altered', subject: 'measure', id: 'water' }],
    ],
    [
      'a missing entry',
      'delete from journal where OURS and sequence = 5',
      [
        { kind: 'gap', sequence: 6 },
        { kind: 'chain', sequence: 6 },
        { kind: 'unwritten', subject: 'party', id: 'p' },
      ],
    ],
    [
      'a missing first entry',
      'delete from journal where OURS and sequence = 2',
      [
        { kind: 'gap', sequence: 3 },
        { kind: 'chain', sequence: 3 },
        { kind: 'unwritten', subject: 'agency', id: 'office' },
      ],
    ],
    [
      'entries in another order',
      'update journal set sequence = 111 - sequence where OURS and sequence in (5, 6); update journal set sequence = sequence - 100 where OURS and sequence > 100',
      [
        { kind: 'chain', sequence: 5 },
        { kind: 'hash', sequence: 5 },
        { kind: 'chain', sequence: 6 },
        { kind: 'hash', sequence: 6 },
        { kind: 'chain', sequence: 7 },
        { kind: 'altered', subject: 'party', id: 'p' },
      ],
    ],
    [
      'a name changed beside the journal',
      `update workspace set name = 'giả' where id = 'WORKSPACE'`,
      [{ kind: 'altered', subject: 'workspace', id: 'WORKSPACE' }],
    ],
    [
      'a mark of teaching data set beside the journal',
      `update workspace set teaching = true where id = 'WORKSPACE'`,
      [{ kind: 'altered', subject: 'workspace', id: 'WORKSPACE' }],
    ],
    [
      'a record whose version is not the journal’s',
      `update party set version = 7 where OURS`,
      [{ kind: 'altered', subject: 'party', id: 'p' }],
    ],
    [
      'a record whose owner is not the journal’s',
      `update party set programme = 'khác' where OURS`,
      [{ kind: 'altered', subject: 'party', id: 'p' }],
    ],
    [
      'a record that came back beside the journal',
      `update journal set after = null, before = after where OURS and sequence = 5`,
      [
        { kind: 'hash', sequence: 5 },
        { kind: 'unwritten', subject: 'party', id: 'p' },
      ],
    ],
    [
      'an instant before that of the entry before it',
      `update journal set at = at - interval '1 hour' where OURS and sequence = 6`,
      [
        { kind: 'hash', sequence: 6 },
        { kind: 'clock', sequence: 6 },
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
    const proof = await database.read((reader) => verifyJournal(reader, workspace));
    const named = breaches.map((one) => ('id' in one ? { ...one, id: one.id.replace('WORKSPACE', workspace) } : one));
    expect(proof.breaches).toEqual(named);
    expect(proof.found).toBe(named.length);
  });
  it('a clock that goes back does not break the order: the entry has the instant of the one before it', async () => {
    const workspace = await newWorkspace();
    await write(workspace, [measure('một')], '2023-05-31T23:00:00Z');
    await write(workspace, [measure('hai')], '2023-06-02T02:00:00Z');
    const entries = await latestEntries(database.reader, workspace, 9, 2);
    expect(entries.map(({ at }) => at)).toEqual(['2023-06-02T02:00:00.000Z', '2023-06-01T02:00:00.000Z']);
    const late = (now: string) =>
      database.write(async (writer) => (await openPen(writer, workspace, new Date(now)))?.late);
    expect(await late('2023-06-02T01:59:59.000Z')).toBe(1000);
    expect(await late('2023-06-02T02:00:00.000Z')).toBe(0);
    expect(await late('2023-06-02T02:00:01.000Z')).toBe(0);
    expect((await database.read((reader) => verifyJournal(reader, workspace))).found).toBe(0);
  });
  it('who waited for the lock with an older clock than the one before it does not go back either', async () => {
    const workspace = await newWorkspace();
    const times = ['2023-06-05T00:00:00Z', '2023-06-04T00:00:00Z'] as const;
    let wait = (): void => undefined;
    const held = new Promise<void>((resolve) => (wait = resolve));
    const first = database.write(async (writer) => {
      await writeIn(writer, workspace, [measure('một')], times[0]);
      await held;
    });
    // The second begins to wait while the first holds the lock.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const second = write(workspace, [measure('hai')], times[1]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    wait();
    await Promise.all([first, second]);
    const entries = await latestEntries(database.reader, workspace, 9, 2);
    expect(entries.map(({ at }) => at)).toEqual([times[0], times[0]].map((at) => new Date(at).toISOString()));
    expect((await database.read((reader) => verifyJournal(reader, workspace))).found).toBe(0);
  });
  it('a head that was kept outside finds a cut end and a chain made anew, whatever was made to fit inside', async () => {
    const workspace = await newWorkspace();
    const headNow = async () => (await database.read((reader) => findWorkspace(reader, workspace)))!;
    const found = async (...kept: readonly Head[]) =>
      (await database.read((reader) => verifyJournal(reader, workspace, kept))).breaches;
    const early = await headNow();
    await write(workspace, [measure('một')]);
    const kept = await headNow();
    expect(await found(early, kept, { sequence: 0, hash: firstHash(workspace) })).toEqual([]);
    await asOwner(
      `set search_path to tiendo; set session_replication_role = replica;
       delete from journal where workspace_id = '${workspace}' and sequence = ${kept.sequence};
       delete from measure where workspace_id = '${workspace}';
       update workspace set sequence = ${early.sequence}, hash = '${early.hash}' where id = '${workspace}'`,
    );
    expect(await found()).toEqual([]);
    expect(await found(early)).toEqual([]);
    expect(await found(kept)).toEqual([{ kind: 'cut', sequence: kept.sequence }]);
    await write(workspace, [measure('hai')]);
    expect(await found()).toEqual([]);
    expect(await found(kept)).toEqual([{ kind: 'remade', sequence: kept.sequence }]);
    await write(workspace, [measure('ba')]);
    expect(await found(kept, early)).toEqual([{ kind: 'remade', sequence: kept.sequence }]);
  });
  it('tells the first breaches and how many there are', async () => {
    const workspace = await newWorkspace();
    await write(
      workspace,
      Array.from({ length: 450 }, (_, index) => change('party', `p${index}`)),
    );
    await asOwner(
      `set search_path to tiendo; set session_replication_role = replica; delete from party where workspace_id = '${workspace}'`,
    );
    const proof = await database.read((reader) => verifyJournal(reader, workspace));
    expect([proof.found, proof.breaches.length]).toEqual([450, 200]);
  });
  it('takes thousands of entries and rows in parts', async () => {
    const workspace = await newWorkspace();
    await write(
      workspace,
      Array.from({ length: 4500 }, (_, index) => change('party', `p${index}`)),
    );
    expect(await database.read((reader) => verifyJournal(reader, workspace))).toMatchObject({
      entries: 4504,
      breaches: [],
    });
  });
  it('a record that is removed and comes back goes on with its versions, also within one command', async () => {
    const workspace = await newWorkspace();
    const gone: Wanted = { subject: 'party', id: 'p' };
    const version = async () =>
      (await database.read((reader) => loadRecords(reader, workspace)))?.party.get('p')?.ref.version;
    await write(workspace, [change('party', 'p')]);
    await write(workspace, [gone]);
    expect(await version()).toBeUndefined();
    await write(workspace, [change('party', 'p', { name: 'lại' })]);
    expect(await version()).toBe(3);
    expect(await database.read((reader) => verifyJournal(reader, workspace))).toMatchObject({ breaches: [] });
  });
  it('a failed write leaves nothing behind', async () => {
    const workspace = await newWorkspace();
    await expect(
      write(workspace, [measure('một'), change('observation', 'x', { measure: 'nowhere', place: 'city' })]),
    ).rejects.toMatchObject({ code: '23503' });
    expect(await database.read((reader) => verifyJournal(reader, workspace))).toMatchObject({ entries: 4 });
  });
  it('writers of one workspace take turns: no sequence is lost or doubled', async () => {
    const workspace = await newWorkspace();
    await Promise.all(Array.from({ length: 8 }, (_, index) => write(workspace, [change('party', `p${index}`)])));
    expect(await database.read((reader) => verifyJournal(reader, workspace))).toMatchObject({
      entries: 12,
      breaches: [],
    });
  });
});

describe('the database refuses by itself', () => {
  it.each([
    "update journal set actor = 'x'",
    "update workspace set name = 'x'",
    'update workspace set teaching = not teaching',
    "update command set answer = '1'",
    'delete from command',
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
  const entryOf = (workspace: string): string =>
    `insert into journal select '${workspace}', sequence, at, actor, command, command_id, subject, record_id, programme, version,
      before, after, reason, previous_hash, hash from journal where sequence = 1 limit 1`;
  it.each([
    [entryOf('nobody'), 'an entry is of a workspace that is not there: nobody'],
    ["delete from workspace where id = 'alone'", 'there is a journal of workspace alone'],
    ["update workspace set id = 'renamed' where id = 'alone'", 'there is a journal of workspace alone'],
  ])('a journal without its workspace: «%s»', async (statement, message) => {
    await newWorkspace();
    await expect(
      asOwner(
        `set search_path to tiendo; insert into workspace (id, name, hash) values ('alone', 'x', 'x'); ${entryOf('alone')}; ${statement}`,
      ),
    ).rejects.toMatchObject({ code: '23503', message });
  });
  it('a reader cannot write, by its type and by its transaction', async () => {
    // @ts-expect-error a reader is not a writer
    const attempt = (reader: Reader): Promise<void> => ensureWorkspace(reader, 'x');
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
