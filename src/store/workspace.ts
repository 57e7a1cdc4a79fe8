/** Workspaces: their names and the state of their journals. */
import type { Reader, Writer } from '#store/connection.ts';
import { firstHash } from '#store/journal-entry.ts';

export interface WorkspaceRow {
  readonly id: string;
  readonly name: string;
  /** Invented data for training. */
  readonly teaching: boolean;
  /** Last journal sequence: the version of everything in it. */
  readonly sequence: number;
}

export const listWorkspaces = (reader: Reader): Promise<readonly WorkspaceRow[]> =>
  reader.query.selectFrom('workspace').select(['id', 'name', 'teaching', 'sequence']).orderBy('id').execute();

export const findWorkspace = (reader: Reader, id: string): Promise<WorkspaceRow | undefined> =>
  reader.query
    .selectFrom('workspace')
    .select(['id', 'name', 'teaching', 'sequence'])
    .where('id', '=', id)
    .executeTakeFirst();

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
