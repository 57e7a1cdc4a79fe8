/**
 * Who may not come in by a password alone: persons with a role that the operator names (`TIENDO_KEYS_FOR`). Until such
 * a person has a key, or an account of the provider, a password opens their own account page and nothing else.
 */
import type { Application } from '#app/application.ts';
import type { Reader, Writer } from '#store/connection.ts';
import { deleteIdentities, deletePasskeys, listIdentities, listPasskeys } from '#store/people/passkeys.ts';
import type { PersonRow } from '#store/people/persons.ts';

/** Whether a password alone is not enough for this person. */
export const needsKey = (
  { keysFor }: Application,
  { administers, grants }: Pick<PersonRow, 'administers' | 'grants'>,
) => (administers && keysFor.has('administrator')) || grants.some(({ role }) => keysFor.has(role));

export const hasKey = async (reader: Reader, person: string): Promise<boolean> =>
  (await listPasskeys(reader, person)).length > 0 || (await listIdentities(reader, person)).length > 0;

/**
 * Whoever comes by a one-time link has lost their ways in, or somebody else has found the link: keys that were there
 * open nothing any more, and new ones are made before anything else.
 */
export const forgetKeys = async (app: Application, writer: Writer, person: PersonRow): Promise<boolean> => {
  if (!needsKey(app, person) || !(await hasKey(writer, person.id))) return false;
  await deletePasskeys(writer, person.id);
  await deleteIdentities(writer, person.id);
  return true;
};
