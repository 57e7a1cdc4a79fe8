import type { Application } from '#app/application.ts';
import { isAlive } from '#store/connection.ts';
import { isUnreachable } from '#store/unreachable.ts';

/** Whether the application can answer: its database does. */
export const checkHealth = (app: Application): Promise<boolean> => isAlive(app.database).catch(() => false);

/** Whether an error means that the database does not answer: then it is worth asking again. */
export const isDatabaseAway = (error: unknown): boolean => isUnreachable(error);
