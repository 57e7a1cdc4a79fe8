/**
 * Work that waits in the database: a restart loses none, and of several processes one does it (pg-boss, its own
 * schema).
 */
import { PgBoss } from 'pg-boss';

export interface Job {
  readonly name: string;
  /**
   * When it is due, five fields of cron, in Asia/Ho_Chi_Minh; what passed while no process was up is due once, at the
   * next start.
   */
  readonly cron: string;
  /** Done at least once each time; what may not be done twice sees to that itself. */
  readonly work: () => Promise<void>;
}

export interface Jobs {
  /** Does a job now, beside its times. */
  readonly run: (name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const SCHEMA = 'tiendo_jobs';
/** How often it is looked for work, in seconds. */
const LOOK_SECONDS = 5;
/** A job that was begun and not ended by then is begun again. */
const LONGEST_SECONDS = 600;

/** `failed`: told of each failure; the job is tried again. */
export const startJobs = async (
  databaseUrl: string,
  jobs: readonly Job[],
  failed: (error: unknown) => void,
): Promise<Jobs> => {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: SCHEMA, max: 2 });
  boss.on('error', failed);
  await boss.start();
  for (const { name, cron, work } of jobs) {
    await boss.createQueue(name, {
      expireInSeconds: LONGEST_SECONDS,
      retryLimit: 5,
      retryDelay: 60,
      retryBackoff: true,
    });
    await boss.schedule(name, cron, null, { tz: 'Asia/Ho_Chi_Minh', missed: 'once' });
    await boss.work(name, { pollingIntervalSeconds: LOOK_SECONDS }, async () => {
      try {
        await work();
      } catch (error) {
        failed(error);
        throw error;
      }
    });
  }
  return {
    run: async (name) => void (await boss.send(name, null)),
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
};
