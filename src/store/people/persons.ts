/** Persons and what they are in each workspace. */
import { sql } from 'kysely';
import type { Grant, Line, SignedIn } from '#core/rights/caller.ts';
import type { Reader, Writer } from '#store/connection.ts';

export interface PersonRow {
  readonly id: string;
  readonly signIn: string;
  readonly name: string;
  readonly position?: string;
  readonly administers: boolean;
  /** Why the data are held, and until when (Law 91/2025). */
  readonly purpose: string;
  readonly keepUntil?: string;
  /** Where reminders go. */
  readonly email?: string;
  readonly closedAt?: Date;
  readonly erasedAt?: Date;
  readonly grants: readonly Grant[];
}

/** Whether anybody has an account: until then the machine's own operator is who writes. */
export const hasPeople = async (reader: Reader): Promise<boolean> =>
  (await reader.query.selectFrom('person').select('id').limit(1).execute()).length > 0;

const personsQuery = (reader: Reader) => reader.query.selectFrom('person').selectAll().orderBy('name').orderBy('id');

export const listPersons = async (reader: Reader): Promise<readonly PersonRow[]> =>
  withGrants(reader, await personsQuery(reader).execute());

export const findPerson = async (reader: Reader, id: string): Promise<PersonRow | undefined> =>
  (await withGrants(reader, await personsQuery(reader).where('id', '=', id).execute()))[0];

export const findBySignIn = async (reader: Reader, signIn: string): Promise<PersonRow | undefined> =>
  (await withGrants(reader, await personsQuery(reader).where('sign_in', '=', signIn).execute()))[0];

type Row = Awaited<ReturnType<ReturnType<typeof personsQuery>['execute']>>[number];

const withGrants = async (reader: Reader, rows: readonly Row[]): Promise<readonly PersonRow[]> => {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const grants = await reader.query
    .selectFrom('role_grant')
    .selectAll()
    .where('person', 'in', ids)
    .orderBy('workspace_id')
    .orderBy('role')
    .execute();
  const byPerson = Map.groupBy(grants, (grant) => grant.person);
  return rows.map((row) => ({
    id: row.id,
    signIn: row.sign_in,
    name: row.name,
    administers: row.administers,
    purpose: row.purpose,
    ...(row.position !== null && { position: row.position }),
    ...(row.keep_until !== null && { keepUntil: row.keep_until }),
    ...(row.email !== null && { email: row.email }),
    ...(row.closed_at && { closedAt: row.closed_at }),
    ...(row.erased_at && { erasedAt: row.erased_at }),
    grants: (byPerson.get(row.id) ?? []).map(({ workspace_id, role, agency, lines }) => ({
      workspace: workspace_id,
      role,
      ...(agency !== null && { agency }),
      ...(lines.length > 0 && { lines }),
    })),
  }));
};

/** The caller that a person is. */
export const asCaller = ({
  id,
  name,
  position,
  administers,
  grants,
}: Pick<PersonRow, 'id' | 'name' | 'position' | 'administers' | 'grants'>): SignedIn => ({
  kind: 'person',
  id,
  name,
  ...(position !== undefined && { position }),
  administers,
  grants,
});

export interface NewPerson {
  readonly id: string;
  readonly signIn: string;
  readonly name: string;
  readonly position?: string;
  readonly administers: boolean;
  readonly purpose: string;
  readonly keepUntil?: string;
  readonly email?: string;
  readonly at: Date;
}

/** Answers false when the sign-in name is taken; nothing is written then. */
export const insertPerson = async (writer: Writer, person: NewPerson): Promise<boolean> => {
  const made = await writer.query
    .insertInto('person')
    .values({
      id: person.id,
      sign_in: person.signIn,
      name: person.name,
      position: person.position ?? null,
      administers: person.administers,
      purpose: person.purpose,
      keep_until: person.keepUntil ?? null,
      email: person.email ?? null,
      made_at: person.at,
      closed_at: null,
      erased_at: null,
    })
    .onConflict((conflict) => conflict.column('sign_in').doNothing())
    .returning('id')
    .execute();
  return made.length === 1;
};

/** Two who set up at once: one waits, and finds it done. An empty table has no row to lock. */
export const lockSetUp = async (writer: Writer): Promise<void> => {
  await sql`select pg_advisory_xact_lock(8080408, 3)`.execute(writer.query);
};

/**
 * Locks the accounts as a whole, so that two who write at once cannot leave the installation without an administrator.
 */
export const lockPersons = async (writer: Writer): Promise<void> => {
  await writer.query.selectFrom('person').select('id').orderBy('id').forUpdate().execute();
};

export const setGrants = async (writer: Writer, person: string, workspace: string, grants: readonly Grant[]) => {
  await writer.query
    .deleteFrom('role_grant')
    .where('person', '=', person)
    .where('workspace_id', '=', workspace)
    .execute();
  if (grants.length === 0) return;
  await writer.query
    .insertInto('role_grant')
    .values(
      grants.map(({ role, agency, lines = [] }) => ({
        person,
        workspace_id: workspace,
        role,
        agency: agency ?? null,
        lines: sql<readonly Line[]>`${[...lines]}::text[]`,
      })),
    )
    .execute();
};

export interface PersonChange {
  readonly signIn?: string;
  readonly purpose?: string;
  readonly name?: string;
  readonly position?: string | null;
  readonly administers?: boolean;
  readonly keepUntil?: string | null;
  readonly email?: string | null;
  readonly closedAt?: Date | null;
}

export const updatePerson = async (writer: Writer, id: string, change: PersonChange): Promise<void> => {
  const values = {
    ...(change.signIn !== undefined && { sign_in: change.signIn }),
    ...(change.purpose !== undefined && { purpose: change.purpose }),
    ...(change.name !== undefined && { name: change.name }),
    ...(change.position !== undefined && { position: change.position }),
    ...(change.administers !== undefined && { administers: change.administers }),
    ...(change.keepUntil !== undefined && { keep_until: change.keepUntil }),
    ...(change.email !== undefined && { email: change.email }),
    ...(change.closedAt !== undefined && { closed_at: change.closedAt }),
  };
  if (Object.keys(values).length > 0)
    await writer.query.updateTable('person').set(values).where('id', '=', id).execute();
};

/** Takes away all that names the person and all ways to sign in; the id stays, and with it what the logs refer to. */
export const erasePerson = async (writer: Writer, id: string, { mark, at }: { mark: string; at: Date }) => {
  for (const table of [
    'password',
    'session',
    'one_time_link',
    'role_grant',
    'passkey',
    'outside_identity',
    'reminder',
    'calendar_feed',
  ] as const)
    await writer.query.deleteFrom(table).where('person', '=', id).execute();
  await writer.query
    .updateTable('person')
    .set({
      sign_in: mark,
      name: mark,
      position: null,
      administers: false,
      purpose: '',
      email: null,
      closed_at: at,
      erased_at: at,
    })
    .where('id', '=', id)
    .execute();
};

/** The agencies of a workspace in which somebody with an open account approves. */
export const checkingAgencies = async (reader: Reader, workspace: string): Promise<ReadonlySet<string>> => {
  const rows = await reader.query
    .selectFrom('role_grant')
    .select('agency')
    .where('workspace_id', '=', workspace)
    .where('role', '=', 'approver')
    .where('person', 'in', (open) =>
      open.selectFrom('person').select('id').where('closed_at', 'is', null).where('erased_at', 'is', null),
    )
    .execute();
  return new Set(rows.flatMap(({ agency }) => agency ?? []));
};
