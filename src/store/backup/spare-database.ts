/** A database of its own for a rehearsal, on the server of another. */
import { randomBytes } from 'node:crypto';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { withClient } from '#store/client.ts';

const NOT_ALLOWED = '42501';

/**
 * Makes it, works, and removes it again, whatever happens. Problem `restore.no-rehearsal` where the server lets us make
 * none.
 */
export const withSpareDatabase = async <T>(
  connectionString: string,
  work: (url: string) => Promise<T>,
): Promise<Outcome<T>> => {
  const name = `tiendo_rehearsal_${randomBytes(6).toString('hex')}`;
  try {
    // Its letters and order are those of any other: made from the template that nobody changes.
    await withClient({ connectionString }, (client) =>
      client.query(`create database ${name} template template0 encoding 'UTF8'`),
    );
  } catch (error) {
    if ((error as { readonly code?: string }).code === NOT_ALLOWED) return refusedAs('restore.no-rehearsal');
    throw error;
  }
  try {
    return done(await work(Object.assign(new URL(connectionString), { pathname: `/${name}` }).href));
  } finally {
    await withClient({ connectionString }, (client) => client.query(`drop database if exists ${name} with (force)`));
  }
};
