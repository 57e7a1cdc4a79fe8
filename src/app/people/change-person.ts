/** What is on record of a person is put right: a name, a position, how they sign in, why and until when it is kept. */
import type { Application } from '#app/application.ts';
import { administered, log, signInTaken } from '#app/people/accounts.ts';
import { readPersonForm, type PersonForm } from '#app/people/person-form.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import type { Caller } from '#core/rights/caller.ts';
import { findBySignIn, updatePerson } from '#store/people/persons.ts';

/**
 * The person becomes what the form says; the log tells what changed, not what it was. What they wrote before keeps
 * the name of then. Refuses the problems of the form, `person.unknown`, `person.erased`, `person.sign-in-taken`.
 */
export const changePerson = async (
  app: Application,
  caller: Caller,
  person: string,
  given: PersonForm,
): Promise<void> => {
  const form = readPersonForm(given);
  await app.database.write(async (writer) => {
    const before = await administered(app, writer, caller, person);
    if (before.erasedAt) refuse('person.erased');
    const other = await findBySignIn(writer, form.signIn);
    if (other && other.id !== person) throw new Refusal([signInTaken(form.signIn)]);
    const { position = '', keepUntil = '' } = before;
    const was: PersonForm = { ...before, position, keepUntil };
    const changed = FIELDS.filter((field) => form[field] !== was[field]);
    if (changed.length === 0) return;
    await updatePerson(writer, person, {
      ...form,
      position: form.position === '' ? null : form.position,
      keepUntil: form.keepUntil === '' ? null : form.keepUntil,
    });
    await log(app, writer, caller, 'person:changed', { person, changed: changed.join(', ') });
  });
};

const FIELDS = ['name', 'position', 'signIn', 'purpose', 'keepUntil'] as const;
