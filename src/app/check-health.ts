import type { Application } from '#app/application.ts';
import { isAlive } from '#store/connection.ts';

/** Whether the application can answer: its database does. */
export const checkHealth = (app: Application): Promise<boolean> => isAlive(app.database).catch(() => false);
