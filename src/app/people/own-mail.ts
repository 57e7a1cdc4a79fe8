/** Where a person wants to be reminded. */
import type { Application } from '#app/application.ts';
import type { OpenSession } from '#app/people/session.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { findPerson, updatePerson } from '#store/people/persons.ts';

const ADDRESS = /^[^\s@<>",;:\\]{1,64}@[^\s@<>",;:\\]{1,180}\.[^\s@<>",;:\\]{2,}$/u;

/** Undefined: nowhere. Refuses `right.sign-in`. */
export const ownMail = async (app: Application, { caller }: OpenSession): Promise<string | undefined> =>
  caller.kind === 'person' ? (await findPerson(app.database.reader, caller.id))?.email : refuse('right.sign-in');

/** An empty text: no more mail. Refuses `right.sign-in`, `person.email-malformed`. */
export const setOwnMail = async (app: Application, { caller }: OpenSession, given: string): Promise<void> => {
  if (caller.kind !== 'person') return refuse('right.sign-in');
  const email = given.trim();
  if (email !== '' && !ADDRESS.test(email))
    throw new Refusal([{ code: 'person.email-malformed', where: { field: 'email' }, data: { text: email } }]);
  await app.database.write((writer) => updatePerson(writer, caller.id, { email: email === '' ? null : email }));
};
