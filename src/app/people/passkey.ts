/**
 * Signing in by a key that a device keeps and unlocks for its owner (WebAuthn). Nothing that could be guessed or told
 * on.
 */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Application } from '#app/application.ts';
import { newToken, recentlySignedIn, startSession, type OpenSession, type Origin } from '#app/people/session.ts';
import { refuse } from '#app/refusal.ts';
import { logAccess } from '#store/people/access-log.ts';
import { insertChallenge, takeChallenge } from '#store/people/challenges.ts';
import {
  deletePasskey,
  findPasskey,
  insertPasskey,
  listPasskeys,
  notePasskeyUse,
  type PasskeyRow,
} from '#store/people/passkeys.ts';
import { findPerson } from '#store/people/persons.ts';

/** Loaded by the first who uses a key: it takes megabytes of a server's memory. */
const webAuthn = () => import('@simplewebauthn/server');

/** How long a person may take before the device. */
const MINUTES = 5;
const LONGEST_NAME = 100;
const MOST_KEYS = 20;
const PRODUCT = 'Tiến Độ';

interface Site {
  /** The domain to which keys are bound. */
  readonly domain: string;
  readonly origin: string;
}

/**
 * Where keys can be made and used: browsers bind them to a domain under https, or to this machine by the name
 * localhost.
 * Undefined for a numeric address or a plain one.
 */
const siteOf = ({ address }: Application): Site | undefined => {
  const { hostname, protocol, origin } = new URL(address);
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/u.test(hostname);
  if (isNumber || (protocol !== 'https:' && hostname !== 'localhost')) return undefined;
  return { domain: hostname, origin };
};

/** Whether this installation's address can have keys at all. */
export const takesPasskeys = (app: Application): boolean => siteOf(app) !== undefined;

const site = (app: Application): Site => siteOf(app) ?? refuse('passkey.no-domain');

/** What a browser hands to the device, as JSON, and the token with which its answer comes back. */
export interface AskedDevice {
  readonly options: string;
  readonly token: string;
}

const keep = async (
  app: Application,
  kind: 'passkey:make' | 'passkey:sign-in',
  data: Readonly<Record<string, string>>,
): Promise<string> => {
  const [token, now] = [newToken(), app.clock.now()];
  const endsAt = new Date(now.getTime() + MINUTES * 60_000);
  await app.database.write((writer) => insertChallenge(writer, { token, kind, data, now, endsAt }));
  return token;
};

/** The challenge of a token. Refuses `passkey.over` when there is none, or its time is. */
const taken = async (
  app: Application,
  kind: 'passkey:make' | 'passkey:sign-in',
  token: string,
): Promise<Readonly<Record<string, string>>> =>
  ((await takeChallenge(app.database.reader, { token, kind, now: app.clock.now() })) as
    | Readonly<Record<string, string>>
    | undefined) ?? refuse('passkey.over');

/**
 * Asks the device of who has signed in for a new key. Refuses `right.sign-in`, `session.old`, `passkey.no-domain`,
 * `passkey.many`.
 */
export const askNewPasskey = async (app: Application, reader: OpenSession): Promise<AskedDevice> => {
  const person = recentlySignedIn(app, reader);
  const [known, row] = await Promise.all([
    listPasskeys(app.database.reader, person.id),
    findPerson(app.database.reader, person.id),
  ]);
  if (known.length >= MOST_KEYS) refuse('passkey.many', { most: MOST_KEYS });
  const { generateRegistrationOptions } = await webAuthn();
  const options = await generateRegistrationOptions({
    rpName: PRODUCT,
    rpID: site(app).domain,
    userName: row?.signIn ?? person.name,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const token = await keep(app, 'passkey:make', { challenge: options.challenge, person: person.id });
  return { options: JSON.stringify(options), token };
};

export interface DeviceAnswer {
  readonly token: string;
  /** What the browser brought from the device, as JSON. */
  readonly answer: string;
}

const parsed = <T>(text: string): T => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('passkey.refused');
  }
  return typeof value === 'object' && value !== null ? (value as T) : refuse('passkey.refused');
};

/** What the library throws is of the answer; the log keeps its reason. */
const verified = async <T>(app: Application, verify: () => Promise<T>): Promise<T> => {
  try {
    return await verify();
  } catch (error) {
    app.log.info({ err: error }, 'the answer of a device was refused');
    return refuse('passkey.refused');
  }
};

/**
 * Keeps a new key; `usualName`: what it is called where its owner gives it no name. Refuses `passkey.over`,
 * `passkey.refused`, `passkey.known`.
 */
export const makePasskey = async (
  app: Application,
  reader: OpenSession,
  { token, answer, name, usualName }: DeviceAnswer & { readonly name: string; readonly usualName: string },
): Promise<void> => {
  const person = recentlySignedIn(app, reader);
  const { domain, origin } = site(app);
  const asked = await taken(app, 'passkey:make', token);
  if (asked['person'] !== person.id) refuse('passkey.over');
  const response = parsed<RegistrationResponseJSON>(answer);
  const { verifyRegistrationResponse } = await webAuthn();
  const { registrationInfo } = await verified(app, () =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: asked['challenge'] ?? '',
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
    }),
  );
  const key = registrationInfo?.credential ?? refuse('passkey.refused');
  if (await findPasskey(app.database.reader, key.id)) refuse('passkey.known');
  const at = app.clock.now();
  await app.database.write(async (writer) => {
    await insertPasskey(writer, {
      id: key.id,
      person: person.id,
      publicKey: key.publicKey,
      counter: key.counter,
      transports: key.transports ?? [],
      name: name.trim().slice(0, LONGEST_NAME) || usualName,
      madeAt: at,
    });
    await logAccess(writer, { at, actor: person.name, event: 'passkey:made' });
  });
};

/** Asks any device for a key that it has of us. Refuses `passkey.no-domain`. */
export const askPasskey = async (app: Application): Promise<AskedDevice> => {
  const { generateAuthenticationOptions } = await webAuthn();
  const options = await generateAuthenticationOptions({ rpID: site(app).domain, userVerification: 'required' });
  const token = await keep(app, 'passkey:sign-in', { challenge: options.challenge });
  return { options: JSON.stringify(options), token };
};

/**
 * Answers the token of a new session. Refuses `passkey.over`, and `passkey.refused` for an unknown key, one of a closed
 * account, and an answer that the key did not sign.
 */
export const signInByPasskey = async (
  app: Application,
  { token, answer, origin: from }: DeviceAnswer & { readonly origin: Origin },
): Promise<string> => {
  const { domain, origin } = site(app);
  const asked = await taken(app, 'passkey:sign-in', token);
  const response = parsed<AuthenticationResponseJSON>(answer);
  const key = (typeof response.id === 'string' && (await findPasskey(app.database.reader, response.id))) || undefined;
  const person = key && (await findPerson(app.database.reader, key.person));
  if (!person || person.closedAt) return refusedSignIn(app, from);
  const { verifyAuthenticationResponse } = await webAuthn();
  const { verified: isIts, authenticationInfo } = await verified(app, () =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: asked['challenge'] ?? '',
      expectedOrigin: origin,
      expectedRPID: domain,
      credential: { id: key.id, publicKey: key.publicKey, counter: key.counter },
      requireUserVerification: true,
    }),
  );
  if (!isIts) return refusedSignIn(app, from);
  const at = app.clock.now();
  return app.database.write(async (writer) => {
    await notePasskeyUse(writer, { id: key.id, counter: authenticationInfo.newCounter, at });
    await logAccess(writer, {
      at,
      actor: person.name,
      event: 'sign-in',
      address: from.address,
      data: { by: 'passkey' },
    });
    return startSession(app, writer, person.id, from);
  });
};

const refusedSignIn = async (app: Application, { address }: Origin): Promise<never> => {
  const event = {
    at: app.clock.now(),
    actor: '(không rõ)',
    event: 'sign-in:refused',
    address,
    data: { by: 'passkey' },
  };
  await app.database.write((writer) => logAccess(writer, event));
  return refuse('passkey.refused');
};

/** One's own keys. */
export const readPasskeys = async (app: Application, { caller }: OpenSession): Promise<readonly PasskeyRow[]> =>
  caller.kind === 'person' ? listPasskeys(app.database.reader, caller.id) : [];

/** Takes one of one's own keys away. */
export const removePasskey = async (app: Application, reader: OpenSession, id: string): Promise<void> => {
  const person = recentlySignedIn(app, reader);
  await app.database.write(async (writer) => {
    if (!(await deletePasskey(writer, person.id, id))) return;
    await logAccess(writer, { at: app.clock.now(), actor: person.name, event: 'passkey:removed' });
  });
};
