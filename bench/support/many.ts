/**
 * Very many workspaces out of one: its rows under other names, copied as PostgreSQL writes and reads them, and of each
 * a journal of its own, chained as the pen chains it. An import of each would take hours.
 */
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { canonicalJson } from '#core/shape/canonical.ts';
import { copyStatement } from '#store/copy.ts';
import { JOURNAL_COPY, journalLine } from '#store/journal/copy-line.ts';
import { firstHash, hashWith, type ChainedEntry } from '#store/journal/entry.ts';

/** Workspaces whose rows are copied by one statement. */
const AT_ONCE = 20;

interface Table {
  readonly name: string;
  /** The workspace's id first. */
  readonly columns: readonly string[];
}

const tablesOf = async (client: pg.Client): Promise<readonly Table[]> => {
  const { rows } = await client.query<{ readonly name: string; readonly columns: readonly string[] }>(
    `select table_name as name, array_agg(column_name::text order by column_name <> 'workspace_id', ordinal_position) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'tiendo' and table_type = 'BASE TABLE' and is_generated = 'NEVER' and table_name <> 'journal'
     group by table_name having bool_or(column_name = 'workspace_id') order by table_name`,
  );
  return rows;
};

const copyIn = (client: pg.Client, statement: string, lines: Iterable<string>): Promise<void> =>
  pipeline(Readable.from(lines), client.query(copyFrom(statement)));

/** Indexes that no key needs are made anew behind the rows: in a third of the time. */
const withoutIndexes = async (client: pg.Client, work: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<{ readonly name: string; readonly made: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
     where indrelid in ('observation'::regclass, 'journal'::regclass)
       and not exists (select from pg_constraint where conindid = indexrelid)`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  await client.query("set maintenance_work_mem to '512MB'");
  for (const { made } of rows) await client.query(made);
};

type Entry = Omit<ChainedEntry, 'at'> & { readonly at: Date };

/** The journal of the first, as entries of another: it names itself in its own record alone. */
const entriesAs = function* (entries: readonly Entry[], first: string, id: string): Generator<ChainedEntry> {
  let previous = firstHash(id);
  const renamed = (record: unknown): unknown => (record === null ? null : { ...(record as object), id });
  for (const one of entries) {
    const isOwn = one.subject === 'workspace' && one.record_id === first;
    const entry = {
      ...one,
      at: one.at.toISOString(),
      workspace_id: id,
      ...(isOwn && { record_id: id, before: renamed(one.before), after: renamed(one.after) }),
    };
    const hash = hashWith(previous, entry, canonicalJson(entry.before), canonicalJson(entry.after));
    yield { ...entry, previous_hash: previous, hash };
    previous = hash;
  }
};

const lineOf = (entry: ChainedEntry): string =>
  `${journalLine(entry, JSON.stringify(entry.before), JSON.stringify(entry.after))}\n`;

/** Makes workspaces with these ids. `first`: the one that is there. */
export const makeWorkspaces = async (url: string, first: string, ids: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set search_path to tiendo; set session_replication_role = replica');
    const tables = await tablesOf(client);
    const rows = new Map<string, readonly string[]>();
    for (const { name, columns } of tables) {
      const listed = columns.map((column) => `"${column}"`).join(', ');
      const query = `copy (select ${listed} from "${name}" where workspace_id = '${first}') to stdout`;
      const lines = (await text(client.query(copyTo(query)))).split('\n').filter((line) => line !== '');
      rows.set(
        name,
        lines.map((line) => line.slice(first.length)),
      );
    }
    const { rows: entries } = await client.query<Entry>(
      'select *, sequence::integer as sequence from journal where workspace_id = $1 order by journal.sequence',
      [first],
    );
    await withoutIndexes(client, async () => {
      for (let from = 0; from < ids.length; from += AT_ONCE) {
        const some = ids.slice(from, from + AT_ONCE);
        const heads = new Map<string, string>();
        const journal = function* (): Generator<string> {
          for (const id of some)
            for (const entry of entriesAs(entries, first, id)) {
              heads.set(id, entry.hash);
              yield lineOf(entry);
            }
        };
        await copyIn(client, JOURNAL_COPY, journal());
        for (const { name, columns } of tables) {
          const own = function* (): Generator<string> {
            for (const id of some) for (const line of rows.get(name) ?? []) yield `${id}${line}\n`;
          };
          if ((rows.get(name)?.length ?? 0) > 0) await copyIn(client, copyStatement(name, columns), own());
        }
        await client.query(
          `insert into workspace (id, name, teaching, sequence, hash)
           select made.id, name, teaching, sequence, made.hash from workspace, unnest($2::text[], $3::text[]) made (id, hash)
           where workspace.id = $1`,
          [first, some, some.map((id) => heads.get(id))],
        );
      }
    });
    await client.query('analyze');
  } finally {
    await client.end();
  }
};
