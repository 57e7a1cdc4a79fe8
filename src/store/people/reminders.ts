/** Mails of reminder, one a person and day; and the secrets of calendar feeds. */
import type { Reader, Writer } from '#store/connection.ts';
import { hashOfToken } from '#store/people/sign-ins.ts';

export interface MailTo {
  readonly person: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The persons who get mail, by id; those who are gone get none. */
export const mailedPersons = async (
  reader: Reader,
): Promise<readonly { readonly person: string; readonly email: string }[]> => {
  const rows = await reader.query
    .selectFrom('person')
    .select(['id', 'email'])
    .where('email', 'is not', null)
    .where('closed_at', 'is', null)
    .where('erased_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, email }) => (email === null ? [] : [{ person: id, email }]));
};

export interface Claim extends MailTo {
  readonly digest: string;
  readonly messageId: string;
  readonly now: Date;
  /** A claim from before this instant that has not been sent is free again: whoever made it was ended. */
  readonly staleBefore: Date;
}

/** Whether the mail is the caller's to send: nobody else has sent it or is at it. */
export const claimReminder = async (
  writer: Writer,
  { person, day, digest, messageId, now, staleBefore }: Claim,
): Promise<boolean> => {
  const rows = await writer.query
    .insertInto('reminder')
    .values({ person, day, digest, message_id: messageId, claimed_at: now, sent_at: null })
    .onConflict((conflict) =>
      conflict
        .columns(['person', 'day'])
        .doUpdateSet({ claimed_at: now, digest })
        .where('reminder.sent_at', 'is', null)
        .where('reminder.claimed_at', '<', staleBefore),
    )
    .returning('person')
    .execute();
  return rows.length === 1;
};

export const markReminderSent = async (writer: Writer, { person, day }: MailTo, now: Date): Promise<void> => {
  await writer.query
    .updateTable('reminder')
    .set({ sent_at: now })
    .where('person', '=', person)
    .where('day', '=', day)
    .execute();
};

/** It could not be sent: whoever tries next need not wait. */
export const freeReminder = async (writer: Writer, { person, day }: MailTo): Promise<void> => {
  await writer.query
    .updateTable('reminder')
    .set({ claimed_at: new Date(0) })
    .where('person', '=', person)
    .where('day', '=', day)
    .where('sent_at', 'is', null)
    .execute();
};

/** What the last mail that was sent before the day said. */
export const lastDigest = async (reader: Reader, { person, day }: MailTo): Promise<string | undefined> =>
  (
    await reader.query
      .selectFrom('reminder')
      .select('digest')
      .where('person', '=', person)
      .where('day', '<', day)
      .where('sent_at', 'is not', null)
      .orderBy('day', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.digest;

/** The new secret of a person's feed; the one before opens nothing any more. */
export const setFeedToken = async (writer: Writer, person: string, token: string, now: Date): Promise<void> => {
  await writer.query
    .insertInto('calendar_feed')
    .values({ person, token: hashOfToken(token), made_at: now })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ token: hashOfToken(token), made_at: now }))
    .execute();
};

/** Whose feed a secret opens. */
export const personOfFeed = async (reader: Reader, token: string): Promise<string | undefined> =>
  (
    await reader.query
      .selectFrom('calendar_feed')
      .select('person')
      .where('token', '=', hashOfToken(token))
      .executeTakeFirst()
  )?.person;

export const feedMadeAt = async (reader: Reader, person: string): Promise<Date | undefined> =>
  (await reader.query.selectFrom('calendar_feed').select('made_at').where('person', '=', person).executeTakeFirst())
    ?.made_at;
