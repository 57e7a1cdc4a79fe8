/**
 * Within which workspace a connection works: said to the server before anything is asked, so that its policies
 * (`migrations/0090_walls.sql`) hold whatever a statement says. A connection remembers what it last said.
 */
import type pg from 'pg';

/** A workspace; all of them; or no wall at all, as the owner of the tables. */
export type Wall = { readonly workspace: string } | 'all' | 'none';

export interface Lender {
  readonly connect: () => Promise<pg.PoolClient>;
}

const SAID = new WeakMap<object, string>();
const APPLICATION = 'set role tiendo_app';

/**
 * Lends connections that work within the wall. `role`: whether the server has the application's role; without it there
 * is no wall.
 */
export const walled = (
  pool: pg.Pool,
  role: boolean,
  wall: Wall,
): { readonly connect: () => Promise<pg.PoolClient> } => {
  const name = wall === 'none' ? '' : wall === 'all' ? '*' : wall.workspace;
  return {
    connect: async () => {
      const client = await pool.connect();
      if (!role || SAID.get(client) === name) return client;
      const before = SAID.get(client);
      try {
        SAID.delete(client);
        if (wall === 'none') await client.query('reset role');
        else {
          if (before === '') await client.query(APPLICATION);
          await client.query({ text: `select set_config('tiendo.workspace', $1, false)`, values: [name] });
        }
        SAID.set(client, name);
        return client;
      } catch (error) {
        client.release(error as Error);
        throw error;
      }
    },
  };
};

/** Within a transaction: what is asked next is asked as the owner, and what follows it as the application again. */
export const AS_OWNER = 'set local role none';
export const AS_APPLICATION = 'set local role tiendo_app';
