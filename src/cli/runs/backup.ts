import type { Invocation } from '#cli/command.ts';
import { resolve } from 'node:path';
import { dataFolder } from '#app/connect-database.ts';
import { backUp } from '#app/keep/backup.ts';
import { argument, EXIT } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { withApplicationOn, withDatabase } from '#cli/with-application.ts';
import { printBytes } from '#words/bytes.ts';
import { keepWords } from '#words/ui/keep.ts';

/** Answers the exit code. */
export const run = (invocation: Invocation): Promise<number> => {
  const path = resolve(argument(invocation, 0, 'file'));
  const words = keepWords[invocation.language];
  return withDatabase(({ url }) =>
    withApplicationOn(url, async (app) => {
      const places = { databaseUrl: url, folder: dataFolder(process.env), path };
      const { tables, rows, bytes } = await backUp(app, places, words.operator);
      answer(words.backedUp(String(tables), String(rows), path, printBytes(invocation.language, bytes)));
      say(words.secret);
      return EXIT.done;
    }),
  );
};
