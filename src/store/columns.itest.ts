import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { SUBJECT_NAMES } from '#core/subjects/subjects.ts';
import { subjectColumns } from '#store/columns.ts';
import { testDatabase } from '#testing/database.ts';

const COMMON = new Set(['workspace_id', 'id', 'version', 'sequence', 'programme']);
const TYPES: Readonly<Record<string, string>> = { ARRAY: 'text[]' };

describe('tables and shapes', () => {
  it('every subject has a table with exactly the columns of its shape', async () => {
    const client = new pg.Client({ connectionString: await testDatabase() });
    await client.connect();
    const { rows } = await client.query<{
      table_name: string;
      column_name: string;
      data_type: string;
      is_nullable: string;
    }>(
      "select table_name, column_name, data_type, is_nullable from information_schema.columns where table_schema = 'tiendo' order by table_name, ordinal_position",
    );
    await client.end();
    for (const subject of SUBJECT_NAMES) {
      const found = rows
        .filter((row) => row.table_name === subject && !COMMON.has(row.column_name))
        .map((row) => ({
          name: row.column_name,
          type: TYPES[row.data_type] ?? row.data_type,
          optional: row.is_nullable === 'YES',
        }));
      const byName = (columns: readonly { readonly name: string }[]) =>
        columns.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      expect(byName(found), subject).toEqual(byName(subjectColumns(subject)));
    }
  });
});
