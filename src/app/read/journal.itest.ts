/**
 * The journal as its readers ask for it: each filter, its boundaries, the way from page to page, and all of it as a
 * file.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { ENTRIES_A_PAGE, journalEntries, readJournal, type JournalFilter } from '#app/read/journal.ts';
import { journalCsv } from '#app/read/tables/journal-csv.ts';
import { Refusal } from '#app/refusal.ts';
import { OPERATOR, PUBLIC } from '#core/rights/caller.ts';
import { asDay } from '#core/value/day.ts';
import { testApplication } from '#testing/database.ts';
import { makeWorkspace, writeRecords, type Wanted } from '#testing/journal.ts';
import { record } from '#testing/records.ts';

let app: Application;
let workspace: string;
const SOURCE: Wanted = { subject: 'document', id: 'source', record: record('document', { id: 'source' }) };
const agency = (id: string, name: string): Wanted => ({
  subject: 'agency',
  id,
  record: record('agency', { id, name, source: { document: 'source' } }),
});
const party = (id: string, name: string): Wanted => ({
  subject: 'party',
  id,
  record: record('party', { id, name, source: { agency: 'ubnd' } }),
});
const gone = (id: string): Wanted => ({ subject: 'party', id });

beforeAll(async () => {
  app = await testApplication();
  workspace = await makeWorkspace(app.database);
  const write = (at: string, ...changes: readonly Wanted[]) => writeRecords(app.database, workspace, changes, at);
  // The last moment of 1/6 and the first of 2/6 in Vietnam.
  await write('2023-06-01T16:59:59.999Z', SOURCE, agency('ubnd', 'UBND phường'));
  await write('2023-06-01T17:00:00.000Z', party('duong', 'Công ty Đường Lê Lợi'));
  await write('2023-06-03T02:00:00.000Z', party('duong', 'Công ty Đường Trần Phú'));
  await write('2023-06-04T02:00:00.000Z', gone('duong'));
});
afterAll(() => app.close());

const sequences = async (filter: JournalFilter, upTo?: number): Promise<readonly number[]> =>
  (await readJournal(app, { workspace, filter, upTo })).commands.flatMap(({ entries }) =>
    entries.map(({ entry }) => entry.sequence),
  );

describe('the journal is looked through', () => {
  it.each<readonly [string, JournalFilter, readonly number[]]>([
    ['without a filter, newest first', {}, [6, 5, 4, 3, 2, 1]],
    ['from a day on, which begins at midnight in Vietnam', { from: asDay('2023-06-02') }, [6, 5, 4]],
    ['up to a day and with it', { to: asDay('2023-06-01') }, [3, 2, 1]],
    ['one day', { from: asDay('2023-06-02'), to: asDay('2023-06-02') }, [4]],
    ['a day on which nothing happened', { from: asDay('2023-06-05') }, []],
    ['days that are turned round', { from: asDay('2023-06-03'), to: asDay('2023-06-02') }, []],
    ['by author', { actor: 'Người thử' }, [6, 5, 4, 3, 2, 1]],
    ['by an author who wrote nothing', { actor: 'Người thử khác' }, []],
    ['by kind', { subject: 'party' }, [6, 5, 4]],
    ['what was added', { action: 'added', subject: 'party' }, [4]],
    ['what was changed', { action: 'changed' }, [5]],
    ['what was removed', { action: 'removed' }, [6]],
    ['by agency: its own record, and what it told, be it gone', { agency: 'ubnd' }, [6, 5, 4, 3]],
    ['by words without marks, before or after', { words: 'duong le loi' }, [5, 4]],
    ['by words in any order and case', { words: 'LỢI cong' }, [5, 4]],
    ['all words must stand there', { words: 'loi ubnd nowhere' }, []],
    ['a word by its beginning, not by its end', { words: 'le lo' }, [5, 4]],
    ['', { words: 'uong' }, []],
    ['by the id of a record', { words: 'ubnd' }, [6, 5, 4, 3]],
    ['a sign is no word', { words: '%' }, []],
    ['nothing is looked for', { words: ' ' }, [6, 5, 4, 3, 2, 1]],
    ['no word of the workspace', { words: '@' }, []],
    ['the names of fields are no words', { words: 'name' }, []],
    ['several filters together', { words: 'tran phu', action: 'removed' }, [6]],
  ])('%s', async (_, filter, found) => expect(await sequences(filter)).toEqual(found));

  it('words behind a line end are words, of observations what people wrote, and nothing of others', async () => {
    const [own, other] = [await makeWorkspace(app.database), await makeWorkspace(app.database)];
    const observed = (kind: string, note?: string): Wanted => ({
      subject: 'observation',
      id: `w@p#2022/${kind}`,
      record: record('observation', { measure: 'w', place: 'p', period: '2022', kind, ...(note && { note }) } as never),
    });
    const ground: readonly Wanted[] = [
      SOURCE,
      agency('ubnd', 'UBND phường\nThống kê'),
      { subject: 'place', id: 'p', record: record('place', { id: 'p' }) },
      { subject: 'measure', id: 'w', record: record('measure', { id: 'w' }) },
    ];
    for (const one of [own, other])
      await writeRecords(app.database, one, [...ground, observed('actual', 'Đã rà soát'), observed('plan')]);
    const found = async (words: string): Promise<readonly string[]> =>
      (await readJournal(app, { workspace: own, filter: { words } })).commands.flatMap(({ entries }) =>
        entries.map(({ entry }) => `${entry.workspace_id === own} ${entry.record_id}`),
      );
    expect(await found('thong ke')).toEqual(['true ubnd']);
    expect(await found('ra soat')).toEqual(['true w@p#2022/actual']);
  });

  it('it goes on where a page ends, to older entries and back', async () => {
    const other = await makeWorkspace(app.database);
    const many = Array.from({ length: ENTRIES_A_PAGE + 1 }, (_, at): Wanted => ({
      subject: 'party',
      id: `p${at}`,
      record: record('party', { id: `p${at}` }),
    }));
    await writeRecords(app.database, other, [SOURCE, ...many]);
    const first = await readJournal(app, { workspace: other });
    expect([first.from, first.to, first.older, first.newer]).toEqual([53, 4, true, undefined]);
    const second = await readJournal(app, { workspace: other, upTo: first.to - 1 });
    expect([second.from, second.to, second.older, second.newer]).toEqual([3, 1, false, 53]);
    const exact = await readJournal(app, { workspace: other, filter: { subject: 'party' }, upTo: 52 });
    expect([exact.from, exact.to, exact.older, exact.newer]).toEqual([52, 3, false, 53]);
  });

  it('the proof is for those who may', async () => {
    expect((await readJournal(app, { workspace, verifier: OPERATOR })).proof?.found).toBe(0);
    await expect(readJournal(app, { workspace, verifier: PUBLIC })).rejects.toBeInstanceOf(Refusal);
  });
});

describe('the journal as a file', () => {
  const lines = async (filter: JournalFilter, content: string): Promise<readonly string[]> => {
    const parts: Uint8Array[] = [];
    const tell = (some: readonly unknown[]) =>
      Promise.resolve(some.map(() => ({ command: 'thử', action: 'thêm', kind: 'tổ chức', name: 'tên', content })));
    for await (const part of journalCsv(journalEntries(app, workspace, filter), tell)) parts.push(part);
    return Buffer.concat(parts).toString('utf8').trimEnd().split('\r\n');
  };
  it('holds a line an entry, oldest first, with the hash that the journal has', async () => {
    const [head, ...rows] = await lines({ subject: 'party' }, 'nội dung');
    expect(head).toMatch(/sequence,at,author,.*,content,hash$/u);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['4', '5', '6']);
    const { commands } = await readJournal(app, { workspace });
    expect(rows.at(-1)?.split(',').at(-1)).toBe(commands[0]?.entries[0]?.entry.hash);
  });
  it('holds no formula', async () =>
    expect((await lines({ action: 'removed' }, '=HYPERLINK("x")')).at(-1)).toContain(`'=HYPERLINK`));
  it('of nothing only the head', async () => expect(await lines({ words: 'nowhere' }, '')).toHaveLength(1));
});
