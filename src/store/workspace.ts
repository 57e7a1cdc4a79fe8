/** Workspaces: their names and the state of their journals. */
import type { Reader } from '#store/connection.ts';
import type { Head } from '#core/facts/head.ts';
import type { WorkspaceRecord } from '#core/subjects/workspace/shape.ts';

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

/** What the journal says of a workspace with this row. */
export const workspaceRecord = ({ id, name, teaching }: Omit<WorkspaceRow, keyof Head>): WorkspaceRecord => ({
  id,
  name,
  ...(teaching && { purpose: 'teaching' }),
});
