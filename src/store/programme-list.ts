/**
 * The programmes of all workspaces, as a list of names needs them: from their rows, without what stands in the
 * workspaces.
 */
import { sql } from 'kysely';
import { storedRecord } from '#core/facts/records.ts';
import { SEES_OPEN, type Sees } from '#core/rights/audience.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { entryFor, type EntryRow } from '#store/journal/read.ts';
import { asRecordRow, selectedColumns, type Row } from '#store/records.ts';
import { andVisible, entryVisible, seenBy } from '#store/withheld.ts';
import { workspaceVisible, type WorkspaceRow } from '#store/workspace.ts';

export interface ListedProgramme {
  readonly workspace: Pick<WorkspaceRow, 'id' | 'name' | 'teaching' | 'draft'>;
  readonly programme: Stored<'programme'>;
}

/** Which part of a list. */
export interface Part {
  readonly limit: number;
  readonly offset: number;
}

type ProgrammeRow = Row & {
  readonly workspace_id: string;
  readonly workspace_name: string;
  readonly teaching: boolean;
  readonly draft: boolean;
};

/** In a list of several workspaces who sees not all of one sees what is for everybody. */
export const seenIn = (reader: Reader, workspace: string | undefined): Sees =>
  workspace === undefined ? (reader.sees ? SEES_OPEN : 'all') : seenBy(reader, workspace);

/** Of one workspace or of all, as far as they are there for the reader. */
const within = (workspace: string | undefined, sees: Sees, drafts?: Reader['drafts']) =>
  sql`${workspace === undefined ? sql`true` : sql`workspace_id = ${workspace}`}${andVisible(sees, 'programme')}${
    drafts === undefined || drafts === 'all'
      ? sql``
      : sql` and exists (select from workspace where id = workspace_id and ${workspaceVisible(drafts)})`
  }`;

export const programmesQuery = (
  workspace: string | undefined,
  { limit, offset }: Part,
  sees: Sees = 'all',
  drafts?: Reader['drafts'],
) => sql<ProgrammeRow>`
  select listed.*, workspace.name as workspace_name, workspace.teaching, workspace.draft from (
    select workspace_id, ${selectedColumns('programme')} from programme where ${within(workspace, sees, drafts)}
    order by workspace_id, id limit ${limit} offset ${offset}) as listed
  join workspace on workspace.id = listed.workspace_id
  order by listed.workspace_id, listed.id`;

/** By workspace and id; of one workspace, or of all. */
export const listProgrammes = async (
  reader: Reader,
  workspace: string | undefined,
  part: Part,
): Promise<readonly ListedProgramme[]> => {
  const { rows } = await programmesQuery(workspace, part, seenIn(reader, workspace), reader.drafts).execute(
    reader.query,
  );
  return rows.map((row) => ({
    workspace: { id: row.workspace_id, name: row.workspace_name, teaching: row.teaching, draft: row.draft },
    programme: storedRecord(asRecordRow('programme', row)) as Stored<'programme'>,
  }));
};

export const countProgrammes = async (reader: Reader, workspace: string | undefined): Promise<number> => {
  const { rows } = await sql<{ readonly n: number }>`
    select count(*)::integer as n from programme where ${within(workspace, seenIn(reader, workspace), reader.drafts)}`.execute(
    reader.query,
  );
  return rows[0]?.n ?? 0;
};

/** A programme that is gone, by the entry that removed it. */
export interface ClosedProgramme {
  readonly workspace: ListedProgramme['workspace'];
  readonly entry: ChainedEntry;
}

/**
 * Programmes that were removed and have not come back, of one workspace or of all, by workspace and id; at most so
 * many.
 */
export const closedProgrammes = async (
  reader: Reader,
  workspace: string | undefined,
  most: number,
): Promise<readonly ClosedProgramme[]> => {
  const asked = workspace === undefined ? sql`true` : sql`journal.workspace_id = ${workspace}`;
  const { rows } = await sql<EntryRow & { readonly name: string; readonly teaching: boolean; readonly draft: boolean }>`
    select distinct on (journal.workspace_id, record_id) journal.*, workspace.name, workspace.teaching, workspace.draft
    from journal join workspace on workspace.id = journal.workspace_id
    where ${asked} and ${workspaceVisible(reader.drafts)} and ${entryVisible(seenIn(reader, workspace))} and subject = 'programme' and after is null and not exists (
      select from programme where programme.workspace_id = journal.workspace_id and programme.id = record_id)
    order by journal.workspace_id, record_id, journal.sequence desc limit ${most}`.execute(reader.query);
  return rows.map(({ name, teaching, draft, ...row }) => ({
    workspace: { id: row.workspace_id, name, teaching, draft },
    entry: entryFor(reader)(row),
  }));
};
