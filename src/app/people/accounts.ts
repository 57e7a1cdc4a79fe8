/** Accounts: made, given roles, closed, erased; and the one-time links by which a password is set. */
import type { Application } from '#app/application.ts';
import { checkPassword } from '#app/people/password-strength.ts';
import { hashPassword } from '#app/people/password.ts';
import { LONGEST_TEXT, readPersonForm, type PersonForm } from '#app/people/person-form.ts';
import { forgetKeys } from '#app/people/compulsory-keys.ts';
import { normalSignIn } from '#app/people/sign-in.ts';
import { newToken, startSession, type Origin } from '#app/people/session.ts';
import { orRefuse, Refusal, refuse } from '#app/refusal.ts';
import { refused, type Outcome, type Problem } from '#core/problem.ts';
import { AGENCY_ROLES, authorOf, ROLES, type Caller, type Grant, type Role } from '#core/rights/caller.ts';
import { may, mayOr } from '#core/rights/rights.ts';
import { compareNames } from '#core/text/collate.ts';
import type { Writer } from '#store/connection.ts';
import { logAccess } from '#store/people/access-log.ts';
import {
  erasePerson,
  findBySignIn,
  findPerson,
  hasPeople,
  insertPerson,
  listPersons,
  lockPersons,
  lockSetUp,
  setGrants,
  updatePerson,
  type PersonRow,
} from '#store/people/persons.ts';
import { deleteSessions, findLink, insertLink, setPasswordHash, useLink } from '#store/people/sign-ins.ts';

const LINK_HOURS = 72;
const HOUR_MS = 3_600_000;
const asNew = (app: Application, form: PersonForm, administers: boolean) => ({
  id: app.newId(),
  signIn: form.signIn,
  name: form.name,
  ...(form.position !== '' && { position: form.position }),
  administers,
  purpose: form.purpose,
  ...(form.keepUntil !== '' && { keepUntil: form.keepUntil }),
  at: app.clock.now(),
});

/** Who does something, by the name that the access log gives. */
export const actorOf = (caller: Caller): string => authorOf(caller) ?? 'Người vận hành máy chủ';

/** An event of the access log, now. */
export const log = (
  app: Application,
  writer: Writer,
  caller: Caller,
  event: string,
  data: Record<string, string | boolean>,
) => logAccess(writer, { at: app.clock.now(), actor: actorOf(caller), event, data });

/** Whether accounts are still to be set up. */
export const isFresh = async (app: Application): Promise<boolean> => !(await hasPeople(app.database.reader));

export interface FirstAdministrator extends PersonForm {
  readonly password: string;
  readonly again: string;
  readonly origin: Origin;
}

/**
 * The first account of an installation: it keeps the whole. Answers the token of its session. Refuses
 * `set-up.done` when somebody was faster, and the problems of the fields.
 */
export const makeFirstAdministrator = async (app: Application, given: FirstAdministrator): Promise<string> => {
  const checked = await checkPasswords(given.password, given.again, given);
  const form = readPersonForm(given, checked.ok ? [] : checked.problems);
  const password = orRefuse(checked);
  const hash = await hashPassword(password);
  return app.database.write(async (writer) => {
    await lockSetUp(writer);
    if (await hasPeople(writer)) refuse('set-up.done');
    const person = asNew(app, form, true);
    await insertPerson(writer, person);
    await setPasswordHash(writer, person.id, hash, person.at);
    await logAccess(writer, { at: person.at, actor: person.name, event: 'set-up', address: given.origin.address });
    return startSession(app, writer, person.id, given.origin);
  });
};

/** `new-password.*`: what is wrong with it, and that the two spellings differ, at once. */
const checkPasswords = async (
  password: string,
  again: string,
  { name, signIn }: Pick<PersonForm, 'name' | 'signIn'>,
): Promise<Outcome<string>> => {
  // The form itself may be wrong: what is longer than a name is no word of the person's.
  const own = [name, signIn].filter((word) => word !== '' && word.length <= LONGEST_TEXT);
  const checked = await checkPassword(password, own);
  if (password === again) return checked;
  return refused(...(checked.ok ? [] : checked.problems), { code: 'new-password.differs', where: { field: 'again' } });
};

export const checkedPassword = async (...given: Parameters<typeof checkPasswords>): Promise<string> =>
  orRefuse(await checkPasswords(...given));

export interface MadeLink {
  readonly token: string;
  readonly endsAt: Date;
}

/** Makes a person with roles in a workspace, and the link by which they set their password. */
export const makePerson = async (
  app: Application,
  caller: Caller,
  {
    form: given,
    workspace,
    grants,
  }: { readonly form: PersonForm; readonly workspace: string; readonly grants: readonly Grant[] },
): Promise<{ readonly id: string; readonly link: MadeLink }> => {
  orRefuse(mayOr(caller, 'people:write', workspace));
  const form = readPersonForm(given, [
    // Only who keeps the installation finds somebody again who has no role.
    ...(grants.length === 0 && !may(caller, 'people:installation') ? [NO_ROLE] : []),
    ...wrongGrants(grants),
  ]);
  return app.database.write(async (writer) => {
    const person = asNew(app, form, false);
    if (!(await insertPerson(writer, person))) throw new Refusal([signInTaken(form.signIn)]);
    await setGrants(writer, person.id, workspace, grants);
    await log(app, writer, caller, 'person:made', { person: person.id, workspace, roles: told(grants) });
    return { id: person.id, link: await linkFor(app, writer, caller, person.id) };
  });
};

const told = (grants: readonly Grant[]): string =>
  grants
    .map(({ role, agency, lines = [] }) =>
      [agency === undefined ? role : `${role}@${agency}`, ...lines.map((line) => `+${line}`)].join(''),
    )
    .join(', ');

const NO_ROLE: Problem = { code: 'person.no-role', where: { field: 'role' } };

export const signInTaken = (signIn: string): Problem => ({
  code: 'person.sign-in-taken',
  where: { field: 'signIn' },
  data: { signIn },
});

const wrongGrants = (grants: readonly Grant[]): readonly Problem[] =>
  grants.flatMap(({ role, agency }) =>
    AGENCY_ROLES.has(role) && agency === undefined ? [{ code: 'person.role-agency', where: { field: 'agency' } }] : [],
  );

/** Roles as a form names them. */
export const readRole = (text: string): Role | undefined => ROLES.find((role) => role === text);

const linkFor = async (app: Application, writer: Writer, caller: Caller, person: string): Promise<MadeLink> => {
  const [token, at] = [newToken(), app.clock.now()];
  const endsAt = new Date(at.getTime() + LINK_HOURS * HOUR_MS);
  await insertLink(writer, token, { person, madeBy: actorOf(caller), at, endsAt });
  await log(app, writer, caller, 'link:made', { person });
  return { token, endsAt };
};

/** The person, where the caller keeps people in a workspace of theirs. Refuses `person.unknown`. */
export const administered = async (
  app: Application,
  writer: Writer,
  caller: Caller,
  id: string,
): Promise<PersonRow> => {
  await lockPersons(writer);
  const person = (await findPerson(writer, id)) ?? refuse('person.unknown');
  const allowed =
    may(caller, 'people:installation') ||
    (!person.administers &&
      person.grants.length > 0 &&
      person.grants.every((grant) => may(caller, 'people:write', grant.workspace)));
  if (!allowed) refuse('right.missing', { action: 'people:write' });
  return person;
};

/** A new one-time link for a lost password; ends the person's sessions when it is used, not before. */
export const makeLink = (app: Application, caller: Caller, person: string): Promise<MadeLink> =>
  app.database.write(async (writer) => {
    const found = await administered(app, writer, caller, person);
    if (found.closedAt) refuse('person.closed');
    return linkFor(app, writer, caller, person);
  });

/** The roles of a person in one workspace become these. Refuses `person.unknown` for one who has none there so far. */
export const setRoles = async (
  app: Application,
  caller: Caller,
  {
    person,
    workspace,
    grants,
  }: { readonly person: string; readonly workspace: string; readonly grants: readonly Grant[] },
): Promise<void> => {
  orRefuse(mayOr(caller, 'people:write', workspace));
  const wrong = wrongGrants(grants);
  if (wrong.length > 0) throw new Refusal(wrong);
  await app.database.write(async (writer) => {
    await lockPersons(writer);
    const found = (await findPerson(writer, person)) ?? refuse('person.unknown');
    // Whoever is of other workspaces alone would be shown to this one's, and taken from the hands of theirs.
    const isTheirs = may(caller, 'people:installation') || found.grants.some((grant) => grant.workspace === workspace);
    if (!isTheirs) refuse('person.unknown');
    if (found.closedAt) refuse('person.closed');
    await setGrants(writer, person, workspace, grants);
    await log(app, writer, caller, 'roles:set', { person, workspace, roles: told(grants) });
  });
};

/** Closes an account or opens it again. The last who keeps the installation cannot be closed. */
export const setClosed = (app: Application, caller: Caller, person: string, closed: boolean): Promise<void> =>
  app.database.write(async (writer) => {
    const found = await administered(app, writer, caller, person);
    if (found.erasedAt) refuse('person.erased');
    if (closed) await refuseLast(writer, found);
    await updatePerson(writer, person, { closedAt: closed ? app.clock.now() : null });
    if (closed) await deleteSessions(writer, person);
    await log(app, writer, caller, closed ? 'person:closed' : 'person:reopened', { person });
  });

/** Ends all sessions of a person: whoever holds one signs in again. */
export const endSessionsOf = (app: Application, caller: Caller, person: string): Promise<void> =>
  app.database.write(async (writer) => {
    await administered(app, writer, caller, person);
    await deleteSessions(writer, person);
    await log(app, writer, caller, 'session:ended-for', { person });
  });

const refuseLast = async (writer: Writer, person: PersonRow): Promise<void> => {
  if (!person.administers) return;
  const others = (await listPersons(writer)).filter((one) => one.administers && !one.closedAt && one.id !== person.id);
  if (others.length === 0) refuse('person.last-administrator');
};

/**
 * Erases what names a person (Law 91/2025): name, position, sign-in, passwords, sessions. The id stays; what the
 * journal says of the author stays, for it is the record of a public act, and its chain is not touched.
 */
export const erase = (app: Application, caller: Caller, person: string): Promise<void> =>
  app.database.write(async (writer) => {
    const found = await administered(app, writer, caller, person);
    await refuseLast(writer, found);
    const mark = `xoa-${person.slice(0, 8)}`;
    await erasePerson(writer, person, { mark, at: app.clock.now() });
    await log(app, writer, caller, 'person:erased', { person });
  });

/** Whom a link lets in, or undefined when it opens nothing any more. */
export const readLink = async (app: Application, token: string): Promise<PersonRow | undefined> => {
  const link = await findLink(app.database.reader, token);
  if (!link || link.usedAt || link.endsAt <= app.clock.now()) return undefined;
  const person = await findPerson(app.database.reader, link.person);
  return person?.closedAt ? undefined : person;
};

/** Sets the password by a link; all other sessions of the person end. Answers the token of a new session. */
export const setPasswordByLink = async (
  app: Application,
  {
    token,
    password,
    again,
    origin,
  }: { readonly token: string; readonly password: string; readonly again: string; readonly origin: Origin },
): Promise<string> => {
  const person = (await readLink(app, token)) ?? refuse('link.over');
  const hash = await hashPassword(await checkedPassword(password, again, person));
  return app.database.write(async (writer) => {
    const link = await findLink(writer, token, { lock: true });
    if (!link || link.usedAt || link.endsAt <= app.clock.now()) refuse('link.over');
    await useLink(writer, token, app.clock.now());
    const at = app.clock.now();
    if (await forgetKeys(app, writer, person))
      await logAccess(writer, { at, actor: person.name, event: 'passkey:removed' });
    await deleteSessions(writer, person.id);
    await setPasswordHash(writer, person.id, hash, app.clock.now());
    await logAccess(writer, {
      at: app.clock.now(),
      actor: person.name,
      event: 'password:set',
      address: origin.address,
    });
    return startSession(app, writer, person.id, origin);
  });
};

/** An administrator whom the machine's operator let in. */
export interface Recovered extends MadeLink {
  readonly name: string;
  /** What it took: a new account; the whole installation given to who had it not; a closed account opened. */
  readonly did: readonly ('made' | 'raised' | 'reopened')[];
}

/**
 * The operator's way in at the machine: a link for an account that keeps the installation from now on. Who is not known
 * is made only where a name is given, so that a slip of the pen makes nobody. Refuses `person.no-such-sign-in`.
 */
export const recoverAdministrator = async (app: Application, caller: Caller, given: PersonForm): Promise<Recovered> => {
  orRefuse(mayOr(caller, 'people:installation'));
  return app.database.write(async (writer) => {
    await lockPersons(writer);
    const known = await findBySignIn(writer, normalSignIn(given.signIn));
    if (!known && given.name === '') refuse('person.no-such-sign-in', { signIn: given.signIn });
    const made = known ? undefined : asNew(app, readPersonForm(given), true);
    if (made) await insertPerson(writer, made);
    else if (known) await updatePerson(writer, known.id, { administers: true, closedAt: null });
    const { id, name } = made ?? known ?? refuse('person.unknown');
    await log(app, writer, caller, made ? 'person:made' : 'person:recovered', { person: id, installation: true });
    const did = [
      ...(made ? (['made'] as const) : []),
      ...(known && !known.administers ? (['raised'] as const) : []),
      ...(known?.closedAt ? (['reopened'] as const) : []),
    ];
    return { ...(await linkFor(app, writer, caller, id)), name, did };
  });
};

/**
 * Everybody, for who keeps the installation; of a workspace those who have a role in it, and, for who keeps the
 * installation, who has none anywhere: nobody else finds them again.
 */
export const readPeople = async (
  app: Application,
  caller: Caller,
  workspace?: string,
): Promise<readonly PersonRow[]> => {
  if (workspace === undefined) orRefuse(mayOr(caller, 'people:installation'));
  else orRefuse(mayOr(caller, 'people:read', workspace));
  const all = (await listPersons(app.database.reader)).toSorted((a, b) => compareNames(a.name, b.name));
  if (workspace === undefined) return all;
  const findsAll = may(caller, 'people:installation');
  return all.filter(
    ({ grants, administers, erasedAt }) =>
      grants.some((grant) => grant.workspace === workspace) ||
      (findsAll && grants.length === 0 && !administers && erasedAt === undefined),
  );
};
