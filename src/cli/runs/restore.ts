import { resolve } from 'node:path';
import { dataFolder } from '#app/connect-database.ts';
import { rehearse, restore } from '#app/keep/backup.ts';
import { proveAll, type WholeProof } from '#app/keep/prove.ts';
import { argument, EXIT, type Invocation } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { withApplicationOn, withDatabase } from '#cli/with-application.ts';
import { printInstantIn } from '#words/figure.ts';
import { keepWords } from '#words/ui/keep.ts';

/** Answers the exit code. */
export const run = (invocation: Invocation): Promise<number> => {
  const path = resolve(argument(invocation, 0, 'file'));
  return withDatabase(({ url }) =>
    invocation.values['rehearse'] === true ? tryOut(invocation, url, path) : bringBack(invocation, url, path),
  );
};

const tryOut = async (invocation: Invocation, databaseUrl: string, path: string): Promise<number> => {
  const { made, rows, proof } = await rehearse({ databaseUrl, path }, (url) =>
    withApplicationOn(url, (app) => proveAll(app)),
  );
  answer(keepWords[invocation.language].rehearsed(printInstantIn(invocation.language, made), String(rows)));
  return tell(invocation, proof);
};

const bringBack = async (invocation: Invocation, databaseUrl: string, path: string): Promise<number> => {
  const words = keepWords[invocation.language];
  const folder = dataFolder(process.env);
  const replace = invocation.values['replace'] === true;
  const restored = await restore({ databaseUrl, folder, path, replace, now: new Date() });
  const made = printInstantIn(invocation.language, restored.made);
  answer(words.restored(made, String(restored.workspaces), String(restored.rows)));
  if (restored.headsAside !== undefined) say(words.headsAside(restored.headsAside));
  if (restored.notLooked !== undefined) say(words.notLooked(restored.notLooked));
  const proof = await withApplicationOn(databaseUrl, (app) => proveAll(app, folder));
  say(words.signInAgain);
  return tell(invocation, proof);
};

const tell = ({ language }: Invocation, { entries, broken, accessBroken }: WholeProof): number => {
  const words = keepWords[language];
  for (const workspace of broken) say(words.broken(workspace));
  if (accessBroken !== undefined) say(words.accessBroken(String(accessBroken)));
  if (broken.length > 0 || accessBroken !== undefined) return EXIT.refused;
  answer(words.sound(String(entries)));
  return EXIT.done;
};
