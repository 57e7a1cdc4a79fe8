/** A person's calendar under a secret address: what their agencies owe, by which day. */
import type { Application } from '#app/application.ts';
import { newToken } from '#app/people/session.ts';
import { readDates, type NoticesOf } from '#app/reminders/notices.ts';
import type { Dated } from '#core/collecting/dates.ts';
import type { SignedIn } from '#core/rights/caller.ts';
import { asCaller, findPerson } from '#store/people/persons.ts';
import { feedMadeAt, personOfFeed, setFeedToken } from '#store/people/reminders.ts';

/** The secret of a new address; the one before opens nothing any more. It is told once: only its hash is kept. */
export const changeFeed = async (app: Application, { id }: SignedIn): Promise<string> => {
  const token = newToken();
  await app.database.write((writer) => setFeedToken(writer, id, token, app.clock.now()));
  return token;
};

/** Since when a person has a feed. */
export const feedSince = (app: Application, { id }: SignedIn): Promise<Date | undefined> =>
  feedMadeAt(app.database.reader, id);

/** What a secret opens; undefined: nothing, or no longer. */
export const readFeed = async (
  app: Application,
  token: string,
): Promise<{ readonly person: SignedIn; readonly dates: readonly NoticesOf<Dated>[] } | undefined> => {
  const id = await personOfFeed(app.database.reader, token);
  const row = id === undefined ? undefined : await findPerson(app.database.reader, id);
  if (!row || row.closedAt || row.erasedAt) return undefined;
  const person = asCaller(row);
  return { person, dates: await readDates(app, person) };
};
