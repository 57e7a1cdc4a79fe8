/** What people change of their own account. How one signs in changes only soon after one has signed in. */
import type { Application } from '#app/application.ts';
import { checkedPassword } from '#app/people/accounts.ts';
import { hashPassword, isPassword } from '#app/people/password.ts';
import { startSession, type OpenSession, type Origin } from '#app/people/session.ts';
import { countGuess } from '#app/people/sign-in.ts';
import { Refusal, refuse } from '#app/refusal.ts';
import { logAccess } from '#store/people/access-log.ts';
import { findPerson } from '#store/people/persons.ts';
import { deleteSessions, findPasswordHash, setPasswordHash } from '#store/people/sign-ins.ts';

export interface NewPassword {
  readonly current: string;
  readonly password: string;
  readonly again: string;
  readonly origin: Origin;
}

/**
 * Changes one's password; all sessions end, and a new one begins, whose token is answered. Refuses `right.sign-in`,
 * `sign-in.locked`, `new-password.current`, and what is wrong with the new one.
 */
export const changePassword = async (
  app: Application,
  { caller }: OpenSession,
  { current, password, again, origin }: NewPassword,
): Promise<string> => {
  if (caller.kind !== 'person') return refuse('right.sign-in');
  const person = (await findPerson(app.database.reader, caller.id)) ?? refuse('right.sign-in');
  const guess = await countGuess(app, person.signIn, origin);
  if (!(await isPassword(current, await findPasswordHash(app.database.reader, person.id))))
    throw new Refusal([{ code: 'new-password.current', where: { field: 'current' } }]);
  const hash = await hashPassword(await checkedPassword(password, again, person));
  await guess.forget();
  const at = app.clock.now();
  return app.database.write(async (writer) => {
    await deleteSessions(writer, person.id);
    await setPasswordHash(writer, person.id, hash, at);
    await logAccess(writer, { at, actor: person.name, event: 'password:set', address: origin.address });
    return startSession(app, writer, person.id, origin);
  });
};
