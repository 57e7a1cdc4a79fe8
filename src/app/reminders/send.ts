/**
 * One mail a person and working day, of what they must do; none without news. A row of its own for each says whose it
 * is to send: of several processes one sends, and a restart neither loses it nor sends it again.
 */
import { hash } from 'node:crypto';
import { today, type Application } from '#app/application.ts';
import { readNotices, type NoticesOf } from '#app/reminders/notices.ts';
import type { Mailer } from '#app/reminders/mailer.ts';
import { shippedCalendar } from '#app/shipped.ts';
import { noticeMark, type Notice } from '#core/collecting/notices.ts';
import { workCalendar } from '#core/law/calendar/calendar.ts';
import { dueOn } from '#core/law/calendar/working-days.ts';
import type { SignedIn } from '#core/rights/caller.ts';
import type { Day } from '#core/value/day.ts';
import { asCaller, findPerson } from '#store/people/persons.ts';
import { claimReminder, freeReminder, lastDigest, mailedPersons, markReminderSent } from '#store/people/reminders.ts';

/** The words of a mail. */
type TellDigest = (
  person: SignedIn,
  day: Day,
  notices: readonly NoticesOf<Notice>[],
) => { readonly subject: string; readonly text: string };

export interface Reminding {
  readonly mailer: Mailer;
  readonly tell: TellDigest;
}

const MINUTE_MS = 60_000;
/** A claim as old as that is of a process that was ended. */
const CLAIM_MS = 15 * MINUTE_MS;

/** How many mails were sent. Throws at the end where some could not be: they are tried again. */
export const sendReminders = async (app: Application, reminding: Reminding): Promise<number> => {
  const day = today(app.clock);
  if (dueOn(workCalendar(await shippedCalendar()), day).day !== day) return 0;
  const failures: unknown[] = [];
  let sent = 0;
  for (const { person, email } of await mailedPersons(app.database.reader))
    try {
      if (await sendTo(app, reminding, person, email, day)) sent += 1;
    } catch (error) {
      app.log.error({ err: error, person }, 'a reminder could not be sent');
      failures.push(error);
    }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reminders were not sent`);
  return sent;
};

const sendTo = async (
  app: Application,
  { mailer, tell }: Reminding,
  person: string,
  email: string,
  day: Day,
): Promise<boolean> => {
  const row = await findPerson(app.database.reader, person);
  if (!row) return false;
  const caller = asCaller(row);
  const notices = await readNotices(app, caller);
  if (notices.length === 0) return false;
  const { subject, text } = tell(caller, day, notices);
  const digest = digestOf(notices);
  if ((await lastDigest(app.database.reader, { person, day })) === digest) return false;
  const messageId = `<${day}.${person}@${new URL(app.address).hostname}>`;
  const now = app.clock.now();
  const claim = { person, day, digest, messageId, now, staleBefore: new Date(now.getTime() - CLAIM_MS) };
  if (!(await app.database.write((writer) => claimReminder(writer, claim)))) return false;
  try {
    await mailer.send({ to: email, subject, text, messageId });
  } catch (error) {
    await app.database.write((writer) => freeReminder(writer, { person, day }));
    throw error;
  }
  await app.database.write((writer) => markReminderSent(writer, { person, day }, app.clock.now()));
  return true;
};

/** That one more day has passed is no news. */
const digestOf = (notices: readonly NoticesOf<Notice>[]): string => {
  const marks = notices.flatMap(({ opened: { workspace, programme }, items }) =>
    items.map((one) => `${workspace.id}/${programme.ref.id} ${noticeMark(one)}`),
  );
  return hash('sha256', marks.join('\n'), 'hex');
};
