/** Signing in by name and password. Guessing is slowed and locked, for all processes together. */
import type { Application } from '#app/application.ts';
import { isPassword } from '#app/people/password.ts';
import { hasKey, needsKey } from '#app/people/compulsory-keys.ts';
import { startSession, type Origin } from '#app/people/session.ts';
import { refuse } from '#app/refusal.ts';
import { logAccess } from '#store/people/access-log.ts';
import { openAttempts, type Attempts } from '#store/people/attempts.ts';
import { findBySignIn } from '#store/people/persons.ts';
import { findPasswordHash } from '#store/people/sign-ins.ts';

const MINUTE = 60;
/** One person from one place mistypes a few times; one place tries many names; many places try one name. */
const LIMITS = {
  pair: { name: 'sign-in pair', most: 5, withinSeconds: 15 * MINUTE, lockedSeconds: 15 * MINUTE },
  place: { name: 'sign-in place', most: 30, withinSeconds: 15 * MINUTE, lockedSeconds: 30 * MINUTE },
  person: { name: 'sign-in person', most: 50, withinSeconds: 60 * MINUTE, lockedSeconds: 60 * MINUTE },
} as const;

type Limiters = Readonly<Record<keyof typeof LIMITS, Attempts>>;
const opened = new WeakMap<object, Limiters>();

const limiters = ({ database }: Application): Limiters => {
  const known = opened.get(database.id);
  if (known) return known;
  const made: Limiters = {
    pair: openAttempts(database, LIMITS.pair),
    place: openAttempts(database, LIMITS.place),
    person: openAttempts(database, LIMITS.person),
  };
  opened.set(database.id, made);
  return made;
};

/** As it is stored: without blanks around it, small letters. */
export const normalSignIn = (text: string): string => text.trim().toLowerCase().normalize('NFC').slice(0, 64);

/** A guess at somebody's password, counted before it is looked at. */
export interface Guess {
  /** It was right: what was counted against this name is forgotten. */
  readonly forget: () => Promise<void>;
}

/** Refuses `sign-in.locked` with the minutes to wait. */
export const countGuess = async (app: Application, name: string, origin: Origin): Promise<Guess> => {
  const { pair, place, person: all } = limiters(app);
  const pairKey = `${name} ${origin.address}`;
  // One after the other: what one limit refuses is not counted against the next.
  const wait =
    (await place.count(origin.address)) ??
    (await pair.count(pairKey)) ??
    (name === '' ? undefined : await all.count(name));
  if (wait !== undefined) {
    await note(app, 'sign-in:locked', name, origin);
    refuse('sign-in.locked', { minutes: Math.ceil(wait / MINUTE) });
  }
  return {
    forget: async () => {
      await Promise.all([pair.forget(pairKey), all.forget(name)]);
    },
  };
};

export interface SignInRequest {
  readonly signIn: string;
  readonly password: string;
  readonly origin: Origin;
}

/**
 * Answers the token of a new session. Refuses `sign-in.wrong` (which of the two is wrong is not said),
 * `sign-in.locked` with the minutes to wait, and `sign-in.key-needed` for who has a key and must use it.
 */
export const signIn = async (app: Application, { signIn: given, password, origin }: SignInRequest): Promise<string> => {
  const name = normalSignIn(given);
  const guess = await countGuess(app, name, origin);
  const person = await findBySignIn(app.database.reader, name);
  const hash = person && !person.closedAt ? await findPasswordHash(app.database.reader, person.id) : undefined;
  const right = await isPassword(password, hash);
  if (!person || !right) {
    await note(app, 'sign-in:refused', name, origin);
    return refuse('sign-in.wrong');
  }
  await guess.forget();
  if (needsKey(app, person) && (await hasKey(app.database.reader, person.id))) {
    await note(app, 'sign-in:refused', name, origin);
    return refuse('sign-in.key-needed');
  }
  return app.database.write(async (writer) => {
    await logAccess(writer, { at: app.clock.now(), actor: person.name, event: 'sign-in', address: origin.address });
    return startSession(app, writer, person.id, origin);
  });
};

/** What was typed as a name may be a password: of a name that nobody has, only its length is logged. */
const note = async (app: Application, event: string, name: string, { address }: Origin): Promise<void> => {
  const known = await findBySignIn(app.database.reader, name);
  const actor = known ? known.name : '(không rõ)';
  await app.database.write((writer) =>
    logAccess(writer, { at: app.clock.now(), actor, event, address, data: { letters: name.length } }),
  );
};
