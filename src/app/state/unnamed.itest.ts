/** Who does not work in a workspace reads of private persons that there are some: in records, journal and search. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApplication, type Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { findRecords } from '#app/read/find.ts';
import { readRecordHistory } from '#app/read/history.ts';
import { readJournal } from '#app/read/journal.ts';
import { openProgramme } from '#app/read/programme.ts';
import { readViewAt, readWorkspace } from '#app/read/records.ts';
import { oversightCsv } from '#app/read/tables/oversight-csv.ts';
import { resourcesCsv } from '#app/read/tables/resources-csv.ts';
import { SOME_OFFICIAL, SOME_PERSON } from '#core/facts/unnamed.ts';
import { oversightAnswer } from '#core/query/oversight.ts';
import { resourcesAnswer } from '#core/query/resources.ts';
import { OPERATOR, PUBLIC, type Caller } from '#core/rights/caller.ts';
import { asDay } from '#core/value/day.ts';
import { testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords } from '#testing/journal.ts';
import { record } from '#testing/records.ts';

const GIVER = 'Hộ ông Nguyễn Văn Hiến';
const OFFICIAL = 'đồng chí Trần Thị Phụ Trách';
const WORDS = ['Hiến', 'Trách', 'Tổ 7'];
const DAY = '2024-12-31';
const source = { source: { document: 'source', at: 'I' } };

let app: Application;
let workspace: string;
let past: number;
beforeAll(async () => {
  const log = { info: () => undefined, error: () => undefined };
  app = await openApplication({ databaseUrl: await testDatabase(), address: 'http://localhost', log });
  workspace = await makeWorkspace(app.database);
  const party = (name: string) =>
    record('party', { id: 'giver', name, short: 'ông Hiến', seat: 'Tổ 7', kind: 'person', ...source });
  await writeRecords(app.database, workspace, [
    { subject: 'document', id: 'source', record: record('document', { id: 'source' }) },
    { subject: 'place', id: 'x', record: record('place', { id: 'x' }) },
    { subject: 'agency', id: 'u', record: record('agency', { id: 'u' }) },
    {
      subject: 'programme',
      programme: 'p',
      id: 'p',
      record: record('programme', { id: 'p', place: 'x', resolution: 'source', owner: 'u' }),
    },
    { subject: 'party', id: 'giver', record: party(`${GIVER} (cũ)`) },
    {
      subject: 'contribution',
      programme: 'p',
      id: 'c',
      record: record('contribution', { id: 'c', what: 'đất làm đường', sponsor: 'giver', ...source }),
    },
    {
      subject: 'task',
      programme: 'p',
      id: 't',
      record: record('task', { id: 't', person: OFFICIAL, statements: ['làm đường'], ...source }),
    },
  ]);
  past = (await readWorkspace(app, workspace)).sequence;
  await writeRecords(app.database, workspace, [{ subject: 'party', id: 'giver', record: party(GIVER) }]);
});
afterAll(() => app.close());

const textOf = async (parts: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all).toString();
};

const officer = (): Caller => ({
  kind: 'person',
  id: 'a',
  name: 'A',
  administers: false,
  grants: [{ workspace, role: 'reporter', agency: 'u' }],
});
const elsewhere: Caller = { kind: 'person', id: 'b', name: 'B', administers: false, grants: [] };

/** All that a caller reads of the two, in one text. */
const readAll = async (caller: Caller): Promise<string> => {
  const own = askedBy(app, caller);
  const opened = await openProgramme(own, { workspace, programme: 'p', asOf: DAY });
  const found = async (text: string) => (await findRecords(own, opened, { text })).kinds;
  const records = ({ records: all }: typeof opened.view) => [...all.party.values(), ...all.task.values()];
  return JSON.stringify([
    records(opened.view),
    records(await readViewAt(own, workspace, asDay(DAY), past)),
    await readRecordHistory(own, workspace, 'party', 'giver'),
    await readRecordHistory(own, workspace, 'task', 't'),
    (await readJournal(own, { workspace, reader: caller })).commands,
    (await readJournal(own, { workspace, reader: caller, filter: { words: 'hien' } })).commands,
    await found('Hiến'),
    await textOf(oversightCsv(opened, oversightAnswer(opened))),
  ]);
};

describe('private persons', () => {
  it.each([
    ['anybody', () => PUBLIC],
    ['who works elsewhere', () => elsewhere],
  ])('are not named to %s', async (_, caller) => {
    const told = await readAll(caller());
    expect(WORDS.filter((word) => told.includes(word))).toEqual([]);
    expect([told.includes(SOME_PERSON), told.includes(SOME_OFFICIAL)]).toEqual([true, true]);
  });

  it.each([
    ['who works there', officer],
    ['who sits at the machine', () => OPERATOR],
  ])('are named to %s', async (_, caller) => {
    const told = await readAll(caller());
    expect(WORDS.filter((word) => !told.includes(word))).toEqual([]);
  });

  it('a name that is not told is not found in the journal either', async () => {
    const found = async (caller: Caller) => {
      const asked = { workspace, reader: caller, filter: { words: 'hien' } };
      return (await readJournal(askedBy(app, caller), asked)).commands.length;
    };
    expect([await found(PUBLIC), await found(officer())]).toEqual([0, 2]);
  });

  it('the table that anybody may publish on names nobody, whoever takes it', async () => {
    const opened = await openProgramme(askedBy(app, OPERATOR), { workspace, programme: 'p', asOf: DAY });
    const all = resourcesAnswer(opened, {});
    const table = await textOf(resourcesCsv(opened, all));
    expect([table.includes(SOME_PERSON), table.includes('Hiến')]).toEqual([true, false]);
  });
});
