/** Workspaces: their names and the state of their journals. */
import { sql, type RawBuilder } from 'kysely';
import type { Database, Prepared, Reader } from '#store/connection.ts';
import { togetherIn } from '#store/together.ts';
import type { Head } from '#core/facts/head.ts';
import type { WorkspaceRecord } from '#core/subjects/workspace/shape.ts';

/** A workspace and how far its journal has come: the version of everything in it. */
export interface WorkspaceRow extends Head {
  readonly id: string;
  readonly name: string;
  /** Invented data for training. */
  readonly teaching: boolean;
  /** Being set up: there for nobody but those who set it up. */
  readonly draft: boolean;
}

const COLUMNS = ['id', 'name', 'teaching', 'draft', 'sequence', 'hash'] as const;

/** That a workspace is there for a reader. */
export const workspaceVisible = (drafts: Reader['drafts'] = 'all'): RawBuilder<boolean> =>
  drafts === 'all'
    ? sql<boolean>`true`
    : sql<boolean>`(not workspace.draft or workspace.id = any(${[...drafts]}::text[]))`;

export const listWorkspaces = (reader: Reader): Promise<readonly WorkspaceRow[]> =>
  reader.query.selectFrom('workspace').select(COLUMNS).where(workspaceVisible(reader.drafts)).orderBy('id').execute();

/** Some of them, by id, and how many there are. */
export const someWorkspaces = async (
  reader: Reader,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly items: readonly WorkspaceRow[]; readonly total: number }> => {
  const items = await reader.query
    .selectFrom('workspace')
    .select(COLUMNS)
    .where(workspaceVisible(reader.drafts))
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  const count = await reader.query
    .selectFrom('workspace')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where(workspaceVisible(reader.drafts))
    .executeTakeFirstOrThrow();
  return { items, total: Number(count.total) };
};

/** The first few of those that are for teaching, or are not, by id. */
export const firstWorkspaces = (reader: Reader, teaching: boolean, most: number): Promise<readonly WorkspaceRow[]> =>
  reader.query
    .selectFrom('workspace')
    .select(COLUMNS)
    .where('teaching', '=', teaching)
    .where(workspaceVisible(reader.drafts))
    .orderBy('id')
    .limit(most)
    .execute();

export const findWorkspace = (reader: Reader, id: string): Promise<WorkspaceRow | undefined> =>
  reader.query
    .selectFrom('workspace')
    .select(COLUMNS)
    .where('id', '=', id)
    .where(workspaceVisible(reader.drafts))
    .executeTakeFirst();

const ROWS: Prepared = {
  name: 'rows of workspaces',
  text: `select ${COLUMNS.join(', ')} from workspace where id = any($1)`,
};

const findRow = togetherIn(
  async ({ ask }, ids) => new Map((await ask<WorkspaceRow>(ROWS, [ids])).map((row) => [row.id, row])),
);

/** The same outside a transaction, for what is asked with every page: all who ask at a time share a statement. */
export const askWorkspace = async (database: Database, id: string): Promise<WorkspaceRow | undefined> => {
  const row = await findRow(database, id);
  const { drafts = 'all' } = database.reader;
  return row?.draft === true && drafts !== 'all' && !drafts.includes(id) ? undefined : row;
};

/** What the journal says of a workspace with this row. */
export const workspaceRecord = ({ id, name, teaching, draft }: Omit<WorkspaceRow, keyof Head>): WorkspaceRecord => ({
  id,
  name,
  ...(teaching && { purpose: 'teaching' }),
  ...(draft && { purpose: 'draft' }),
});
