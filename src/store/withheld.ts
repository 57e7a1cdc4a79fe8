/** What is not for everybody, in SQL: conditions that leave it out for a reader, and what is withheld from one. */
import { sql, type RawBuilder } from 'kysely';
import { namesOfRecord } from '#core/facts/withheld.ts';
import type { Mark, Sees } from '#core/rights/audience.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';

/** What a reader sees in a workspace. A reader of whom nothing is said is the system itself: it sees all. */
export const seenBy = ({ sees }: Reader, workspace: string): Sees => sees?.(workspace) ?? 'all';

const marksOf = (sees: Exclude<Sees, 'all'>) => sql`${[...sees]}::text[]`;

/** That a row of a table is not for the reader. */
const isWithheldRow = (sees: Exclude<Sees, 'all'>, subject: Subject): RawBuilder<unknown> =>
  sql`exists (select from withheld where withheld.workspace_id = ${sql.ref(`${subject}.workspace_id`)}
      and withheld.subject = ${sql.lit(subject)} and withheld.id = ${sql.ref(`${subject}.id`)}
      and not withheld.needs <@ ${marksOf(sees)})`;

/** That a row of a table is for the reader; nothing for one who sees all. To stand behind another condition. */
export const andVisible = (sees: Sees, subject: Subject): RawBuilder<unknown> =>
  sees === 'all' ? sql`` : sql` and not ${isWithheldRow(sees, subject)}`;

/** That an entry of the journal is for the reader; the journal under the name that the statement gives it. */
export const entryVisible = (sees: Sees, journal = 'journal'): RawBuilder<boolean> =>
  sees === 'all'
    ? sql<boolean>`true`
    : sql<boolean>`not exists (select from withheld_entry where withheld_entry.workspace_id = ${sql.ref(`${journal}.workspace_id`)}
      and withheld_entry.sequence = ${sql.ref(`${journal}.sequence`)} and not withheld_entry.needs <@ ${marksOf(sees)})`;

export const withheldAmongQuery = (
  workspace: string,
  sees: Exclude<Sees, 'all'>,
  subject: Subject,
  ids: readonly string[],
) =>
  sql<{ readonly id: string }>`select id from ${sql.table(subject)} where workspace_id = ${workspace}
    and id = any(${[...ids]}::text[]) and ${isWithheldRow(sees, subject)}`;

/** Of these ids those whose records stand and are not for a reader. */
export const withheldAmong = async (
  reader: Reader,
  workspace: string,
  subject: Subject,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const sees = seenBy(reader, workspace);
  if (sees === 'all' || ids.length === 0) return new Set();
  const { rows } = await withheldAmongQuery(workspace, sees, subject, ids).execute(reader.query);
  return new Set(rows.map(({ id }) => id));
};

export const anyWithheldQuery = (workspace: string, sees: Exclude<Sees, 'all'>, subject: Subject, beginning: string) =>
  sql`select from ${sql.table(subject)} where workspace_id = ${workspace} and starts_with(id, ${beginning})
    and ${isWithheldRow(sees, subject)} limit 1`;

/** Whether a record stands whose id begins so, and which is not for a reader. */
export const isAnyWithheld = async (
  reader: Reader,
  workspace: string,
  subject: Subject,
  beginning: string,
): Promise<boolean> => {
  const sees = seenBy(reader, workspace);
  if (sees === 'all') return false;
  const { rows } = await anyWithheldQuery(workspace, sees, subject, beginning).execute(reader.query);
  return rows.length > 0;
};

/** The marks that a record asks for; none: it is for everybody. */
export const needsOfRecord = async (
  reader: Reader,
  workspace: string,
  subject: Subject,
  id: string,
): Promise<readonly Mark[]> => {
  const { rows } = await sql<{ readonly needs: readonly Mark[] }>`
    select needs from withheld where workspace_id = ${workspace} and subject = ${subject} and id = ${id}`.execute(
    reader.query,
  );
  return rows[0]?.needs ?? [];
};

/** What a workspace withholds from a reader. */
export interface Withheld {
  /** By all their names; of series too. */
  readonly names: ReadonlySet<string>;
  readonly subjects: ReadonlySet<Subject>;
}

const NOTHING_WITHHELD: Withheld = { names: new Set(), subjects: new Set() };

export const withheldQuery = (workspace: string, sees: Exclude<Sees, 'all'>) =>
  sql<{
    readonly subject: Subject;
    readonly id: string;
  }>`select subject, id from withheld where workspace_id = ${workspace} and not needs <@ ${marksOf(sees)}`;

/** What stands or stood and is not for a reader. */
export const readWithheld = async (reader: Reader, workspace: string, sees: Sees): Promise<Withheld> => {
  if (sees === 'all') return NOTHING_WITHHELD;
  const { rows } = await withheldQuery(workspace, sees).execute(reader.query);
  if (rows.length === 0) return NOTHING_WITHHELD;
  return {
    names: new Set(rows.flatMap(({ subject, id }) => namesOfRecord(subject, id))),
    subjects: new Set(rows.map(({ subject }) => subject)),
  };
};

export const withheldCommandsQuery = (
  workspace: string,
  sees: Exclude<Sees, 'all'>,
  commands: readonly string[],
) => sql<{ readonly id: string }>`
  select distinct command_id::text as id from withheld_entry join journal using (workspace_id, sequence)
  where workspace_id = ${workspace} and not needs <@ ${marksOf(sees)} and command_id::text = any(${[...commands]}::text[])`;

/** Of these commands those that wrote something that is not for the reader. */
export const withheldCommands = async (
  reader: Reader,
  workspace: string,
  commands: readonly string[],
): Promise<ReadonlySet<string>> => {
  const sees = seenBy(reader, workspace);
  if (sees === 'all' || commands.length === 0) return new Set();
  const { rows } = await withheldCommandsQuery(workspace, sees, commands).execute(reader.query);
  return new Set(rows.map(({ id }) => id));
};
