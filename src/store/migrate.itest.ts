import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from '#store/connection.ts';
import { entryHash, firstHash, type JournalEntry } from '#store/journal/entry.ts';
import { verifyJournal } from '#store/journal/verify.ts';
import { migrate } from '#store/migrate.ts';
import { emptyDatabase } from '#testing/database.ts';

/**
 * Names that JSON writes in its own way: quotes, backslashes, line ends, control signs, letters beyond the first plane.
 */
const NAMES = ['Thành phố Bắc Kạn', 'a "b" \\ c', 'dòng\nhai\t\u0001\u007f\u2028', '🏙 <&>'];

test('names and marks that stand are taken into the journal: nothing else changes, and the chain holds', async () => {
  const url = await emptyDatabase();
  await migrate(url, '0010_villages.sql');
  const client = new pg.Client({ connectionString: url, options: '-c search_path=tiendo' });
  await client.connect();
  // The document that the parties come from is nobody's matter here.
  await client.query('set session_replication_role = replica');
  const at = '2031-06-01T02:00:00.000Z';
  for (const [index, name] of NAMES.entries()) {
    const id = `w${index}`;
    const entry: JournalEntry = {
      workspace_id: id,
      sequence: 1,
      at,
      actor: 'Nguyễn Văn A',
      command: 'import-programme',
      command_id: '7b0e2f0c-0000-4000-8000-000000000000',
      subject: 'party',
      record_id: 'p',
      programme: 'p',
      version: 1,
      before: null,
      after: { id: 'p', name: 'x', kind: 'enterprise', source: { document: 'd' } },
      reason: null,
    };
    const [previous, own] = [firstHash(id), entryHash(firstHash(id), entry)];
    await client.query('insert into workspace (id, name, teaching, sequence, hash) values ($1, $2, $3, 1, $4)', [
      id,
      name,
      index === 1,
      own,
    ]);
    await client.query('insert into journal values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)', [
      ...Object.values(entry),
      previous,
      own,
    ]);
    await client.query(
      "insert into party (workspace_id, id, version, sequence, programme, name, kind, source_document) values ($1, 'p', 1, 1, 'p', 'x', 'enterprise', 'd')",
      [id],
    );
  }
  await client.query("insert into workspace (id, name, sequence, hash) values ('empty', 'Trống', 0, $1)", [
    firstHash('empty'),
  ]);
  await migrate(url);
  const { rows } = await client.query(
    'select workspace_id, after, at, version from journal where subject = \'workspace\' order by workspace_id collate "C"',
  );
  expect(rows.map(({ after }: { readonly after: unknown }) => after)).toEqual([
    { id: 'empty', name: 'Trống' },
    ...NAMES.map((name, index) => ({ id: `w${index}`, name, ...(index === 1 && { purpose: 'teaching' }) })),
  ]);
  await client.end();
  const database = await openDatabase(url);
  for (const id of ['empty', ...NAMES.map((_, index) => `w${index}`)])
    expect(await database.read((reader) => verifyJournal(reader, id)), id).toMatchObject({
      entries: id === 'empty' ? 1 : 2,
      breaches: [],
    });
  await database.close();
});
