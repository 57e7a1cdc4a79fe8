/**
 * Signing in with an account of the operator's identity provider (OpenID Connect, authorization code with PKCE). Who an
 * account is was said by its owner while signed in here; no name or mail address of the provider is taken for it.
 */
import type { Configuration } from 'openid-client';
import type { Application, IdentityProvider } from '#app/application.ts';
import { newToken, recentlySignedIn, startSession, type OpenSession, type Origin } from '#app/people/session.ts';
import { refuse } from '#app/refusal.ts';
import { logAccess } from '#store/people/access-log.ts';
import { insertChallenge, takeChallenge } from '#store/people/challenges.ts';
import { deleteIdentities, findIdentity, listIdentities, noteIdentity } from '#store/people/passkeys.ts';
import { findPerson } from '#store/people/persons.ts';

/** Where the provider sends people back to; the operator registers it there. */
const RETURN_PATH = '/tai-khoan/ngoai/ve';
/** How long a person may take there. */
export const MINUTES = 15;
const ANSWER_SECONDS = 10;

/** Loaded by the first who leaves for the provider. */
const openId = () => import('openid-client');

const known = new WeakMap<IdentityProvider, Promise<Configuration>>();

/** What the provider says of itself, asked once; one that did not answer is asked again. */
const configurationOf = (provider: IdentityProvider): Promise<Configuration> => {
  const before = known.get(provider);
  if (before) return before;
  const isPlain = provider.issuer.protocol === 'http:';
  const asking = openId().then(({ discovery, allowInsecureRequests }) =>
    discovery(provider.issuer, provider.clientId, provider.clientSecret, undefined, {
      timeout: ANSWER_SECONDS,
      ...(isPlain && { execute: [allowInsecureRequests] }),
    }),
  );
  known.set(provider, asking);
  asking.catch(() => known.delete(provider));
  return asking;
};

/** Whatever the provider does wrong is no fault of ours, and no news for who signs in. */
const answered = async <T>(app: Application, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    app.log.error({ err: error }, 'the identity provider did not answer as it should');
    return refuse('outside.failed', { provider: app.identityProvider?.name ?? '' });
  }
};

const providerOf = ({ identityProvider }: Application): IdentityProvider => identityProvider ?? refuse('outside.none');

interface Kept {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
  /** Who makes an account there their own; absent: somebody signs in. */
  readonly person?: string;
}

export interface Leaving {
  /** The provider's page. */
  readonly url: string;
  /** To be held by the browser until it comes back. */
  readonly token: string;
}

/**
 * Begins: to sign in, or, by who is signed in, to make an account there one's own. Refuses `outside.none`,
 * `outside.failed`, `session.old`.
 */
export const leaveForProvider = async (app: Application, reader: OpenSession, to: string): Promise<Leaving> => {
  const person = reader.caller.kind === 'person' ? recentlySignedIn(app, reader).id : undefined;
  const configuration = await answered(app, () => configurationOf(providerOf(app)));
  const oidc = await openId();
  const kept: Kept = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    to,
    ...(person !== undefined && { person }),
  };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: `${app.address}${RETURN_PATH}`,
    scope: 'openid',
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
  });
  const [token, now] = [newToken(), app.clock.now()];
  const endsAt = new Date(now.getTime() + MINUTES * 60_000);
  await app.database.write((writer) =>
    insertChallenge(writer, { token, kind: 'outside', data: { ...kept }, now, endsAt }),
  );
  return { url: url.href, token };
};

export interface ComingBack {
  /** What the browser held. */
  readonly token: string | undefined;
  /** What the provider added to our address, with its question mark. */
  readonly search: string;
  readonly origin: Origin;
}

export interface CameBack {
  readonly to: string;
  /** The token of a new session, where somebody signed in. */
  readonly session?: string;
}

/**
 * Ends what `leaveForProvider` began. Refuses `outside.over`, `outside.failed`, `outside.nobodys` for an account that
 * is nobody's here, `outside.taken` for one that is somebody else's.
 */
export const comeBack = async (
  app: Application,
  reader: OpenSession,
  { token, search, origin }: ComingBack,
): Promise<CameBack> => {
  const provider = providerOf(app);
  const now = app.clock.now();
  const kept = (
    token === undefined ? undefined : await takeChallenge(app.database.reader, { token, kind: 'outside', now })
  ) as Kept | undefined;
  if (!kept) return refuse('outside.over');
  const subject = await answered(app, async () => {
    const { authorizationCodeGrant } = await openId();
    const answer = await authorizationCodeGrant(
      await configurationOf(provider),
      new URL(`${app.address}${RETURN_PATH}${search}`),
      {
        pkceCodeVerifier: kept.verifier,
        expectedState: kept.state,
        expectedNonce: kept.nonce,
        idTokenExpected: true,
      },
    );
    return answer.claims()?.sub;
  });
  if (subject === undefined) return refuse('outside.failed', { provider: provider.name });
  const identity = { issuer: provider.issuer.href, subject };
  return kept.person === undefined
    ? signInAs(app, identity, { to: kept.to, origin })
    : makeOwn(app, reader, identity, kept);
};

interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

const signInAs = async (
  app: Application,
  identity: Identity,
  { to, origin }: { readonly to: string; readonly origin: Origin },
): Promise<CameBack> => {
  const { reader } = app.database;
  const id = await findIdentity(reader, identity);
  const person = id === undefined ? undefined : await findPerson(reader, id);
  const at = app.clock.now();
  const { address } = origin;
  if (!person || person.closedAt) {
    const event = { at, actor: '(không rõ)', event: 'sign-in:refused', address, data: { by: 'provider' } };
    await app.database.write((writer) => logAccess(writer, event));
    return refuse('outside.nobodys');
  }
  const session = await app.database.write(async (writer) => {
    await noteIdentity(writer, { ...identity, person: person.id, at });
    await logAccess(writer, { at, actor: person.name, event: 'sign-in', address, data: { by: 'provider' } });
    return startSession(app, writer, person.id, origin);
  });
  return { to, session };
};

/** Who left signed in must come back as the same. */
const makeOwn = async (
  app: Application,
  { caller }: OpenSession,
  identity: Identity,
  kept: Kept,
): Promise<CameBack> => {
  if (caller.kind !== 'person' || caller.id !== kept.person) return refuse('outside.over');
  const owner = await findIdentity(app.database.reader, identity);
  if (owner !== undefined && owner !== caller.id) return refuse('outside.taken');
  const at = app.clock.now();
  await app.database.write(async (writer) => {
    await noteIdentity(writer, { ...identity, person: caller.id, at });
    if (owner === undefined) await logAccess(writer, { at, actor: caller.name, event: 'provider:linked' });
  });
  return { to: kept.to };
};

/** Whether one comes in by the provider, too. */
export const isLinked = async (app: Application, { caller }: OpenSession): Promise<boolean> =>
  caller.kind === 'person' && (await listIdentities(app.database.reader, caller.id)).length > 0;

/** Takes one's accounts of the provider away. */
export const unlink = async (app: Application, { caller }: OpenSession): Promise<void> => {
  if (caller.kind !== 'person') return;
  await app.database.write(async (writer) => {
    if (await deleteIdentities(writer, caller.id))
      await logAccess(writer, { at: app.clock.now(), actor: caller.name, event: 'provider:unlinked' });
  });
};
