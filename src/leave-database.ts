/** Run by the starter after a server or a command that was killed: the database that it left behind is stopped. */
import { leaveDatabase } from '#app/connect-database.ts';

await leaveDatabase(process.env);
