/** Mails of reminder: each working morning, by jobs that wait in the database. */
import type { Application, MailSettings } from '#app/application.ts';
import { openMailer } from '#app/reminders/mailer.ts';
import { startReminderJobs } from '#app/reminders/jobs.ts';
import { digestMail } from '#words/digest.ts';

/** Answers how to stop. */
export const startReminders = async (
  app: Application,
  settings: MailSettings,
  databaseUrl: string,
): Promise<() => Promise<void>> => {
  const mailer = openMailer(settings);
  const stop = await startReminderJobs(app, databaseUrl, {
    mailer,
    tell: ({ name }, day, notices) => digestMail(app.address, name, day, notices),
  });
  return async () => {
    await stop();
    mailer.close();
  };
};
