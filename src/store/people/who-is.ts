/** Whose session a token opens, with all that says what they may: asked with every page, by one statement. */
import type { Grant } from '#core/rights/caller.ts';
import type { Database, Prepared } from '#store/connection.ts';
import type { PersonRow } from '#store/people/persons.ts';
import { asSession, hashOfToken, type SessionRow, type StoredSession } from '#store/people/sign-ins.ts';
import { togetherIn } from '#store/together.ts';

export interface WhoIs {
  /** Whether or not it still holds. */
  readonly session: SessionRow;
  readonly person: Pick<PersonRow, 'id' | 'name' | 'position' | 'administers' | 'closedAt' | 'grants'>;
}

interface Row extends StoredSession {
  readonly token: string;
  readonly name: string;
  readonly position: string | null;
  readonly administers: boolean;
  readonly closed_at: Date | null;
  readonly grants: readonly StoredGrant[] | null;
}

interface StoredGrant {
  readonly workspace: string;
  readonly role: Grant['role'];
  readonly agency: string | null;
  readonly lines: NonNullable<Grant['lines']>;
}

const WHO_IS: Prepared = {
  name: 'who is',
  text: `select encode(token, 'hex') as token, session.id, started_at, seen_at, ends_at, address, agent,
      person.id as person, name, position, administers, closed_at,
      (select jsonb_agg(jsonb_build_object('workspace', workspace_id, 'role', role, 'agency', agency, 'lines', lines)
          order by workspace_id, role)
        from role_grant where role_grant.person = person.id) as grants
    from session join person on person.id = session.person where token = any($1::bytea[])`,
};

const readWho = (row: Row): WhoIs => ({
  session: asSession(row),
  person: {
    id: row.person,
    name: row.name,
    ...(row.position !== null && { position: row.position }),
    administers: row.administers,
    ...(row.closed_at && { closedAt: row.closed_at }),
    grants: (row.grants ?? []).map(({ workspace, role, agency, lines }) => ({
      workspace,
      role,
      ...(agency !== null && { agency }),
      ...(lines.length > 0 && { lines }),
    })),
  },
});

const findByHash = togetherIn(async ({ ask }, hashes) => {
  const rows = await ask<Row>(WHO_IS, [hashes.map((hash) => `\\x${hash}`)]);
  return new Map(rows.map((row) => [row.token, readWho(row)]));
});

/** Undefined: the token is no session's. */
export const findWhoIs = (database: Database, token: string): Promise<WhoIs | undefined> =>
  findByHash(database, hashOfToken(token).toString('hex'));
