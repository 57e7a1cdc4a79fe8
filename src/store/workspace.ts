/** Workspaces: their names and the state of their journals. */
import type { Reader, Writer } from '#store/connection.ts';
import type { Head } from '#core/facts/head.ts';
import { firstHash } from '#store/journal-entry.ts';

/** A workspace and how far its journal has come: the version of everything in it. */
export interface WorkspaceRow extends Head {
  readonly id: string;
  readonly name: string;
  /** Invented data for training. */
  readonly teaching: boolean;
}

const COLUMNS = ['id', 'name', 'teaching', 'sequence', 'hash'] as const;

export const listWorkspaces = (reader: Reader): Promise<readonly WorkspaceRow[]> =>
  reader.query.selectFrom('workspace').select(COLUMNS).orderBy('id').execute();

export const findWorkspace = (reader: Reader, id: string): Promise<WorkspaceRow | undefined> =>
  reader.query.selectFrom('workspace').select(COLUMNS).where('id', '=', id).executeTakeFirst();

/** Makes the workspace when it is new; an existing one takes the name and the mark. */
export const ensureWorkspace = async (
  writer: Writer,
  { id, name, teaching = false }: { readonly id: string; readonly name: string; readonly teaching?: boolean },
): Promise<void> => {
  await writer.query
    .insertInto('workspace')
    .values({ id, name, teaching, sequence: 0, hash: firstHash(id) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, teaching }))
    .execute();
};
