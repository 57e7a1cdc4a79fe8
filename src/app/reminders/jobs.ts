/** When reminders are sent. */
import type { Application } from '#app/application.ts';
import { sendReminders, type Reminding } from '#app/reminders/send.ts';
import { startJobs } from '#store/jobs.ts';

/** Each day at half past seven; who sends nothing on days off decides `sendReminders`. */
const CRON = '30 7 * * *';
export const REMINDERS = 'reminders';

/** Answers how to stop. */
export const startReminderJobs = async (
  app: Application,
  databaseUrl: string,
  reminding: Reminding,
): Promise<() => Promise<void>> => {
  const work = async (): Promise<void> => void (await sendReminders(app, reminding));
  const jobs = await startJobs(databaseUrl, [{ name: REMINDERS, cron: CRON, work }], (error) =>
    app.log.error({ err: error }, 'reminders'),
  );
  return jobs.stop;
};
