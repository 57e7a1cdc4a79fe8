import { dataFolder } from '#app/connect-database.ts';
import type { Application } from '#app/application.ts';
import { breachPlace } from '#app/read/journal.ts';
import { keptHeads, proveJournal } from '#app/read/journal-proof.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { soleWorkspace } from '#app/read/sole-workspace.ts';
import { EXIT, textOption, UsageError, type Invocation } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { printHead, readHead, type Head } from '#core/facts/head.ts';
import { journalWords } from '#words/ui/journal.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const [what] = invocation.positionals;
  const kept = headOption(invocation);
  if (what === 'head' && !kept) return withApplication({ sample: false }, (app) => tellHeads(app, invocation));
  if (what === 'verify') return withApplication({ sample: false }, (app) => verify(app, invocation, kept));
  throw new UsageError(
    invocation.language === 'en' ? 'Say: journal verify, or journal head.' : 'Viết: journal verify, hoặc journal head.',
  );
};

const headOption = (invocation: Invocation): Head | undefined => {
  const text = textOption(invocation, 'head');
  if (text === undefined) return undefined;
  const head = readHead(text);
  if (head) return head;
  throw new UsageError(
    invocation.language === 'en'
      ? `--head: "${text}" is no head; write SEQUENCE:HASH as journal head prints it.`
      : `--head: “${text}” không phải là mốc nhật ký; viết SỐ-MỤC:MÃ-BĂM như lệnh journal head đã in.`,
  );
};

/** All workspaces, or the one that is named. */
const chosen = async (
  app: Application,
  invocation: Invocation,
): Promise<readonly (Head & { readonly id: string })[]> => {
  const named = textOption(invocation, 'workspace');
  return named === undefined ? readWorkspaces(app) : [await soleWorkspace(app, named)];
};

const tellHeads = async (app: Application, invocation: Invocation): Promise<number> => {
  for (const { id, ...head } of await chosen(app, invocation)) answer(`${id} ${printHead(head)}`);
  return EXIT.done;
};

/** A head that is given is of one workspace: of the one that is named, or the only one. */
const verify = async (app: Application, invocation: Invocation, given: Head | undefined): Promise<number> => {
  const workspaces = given
    ? [await soleWorkspace(app, textOption(invocation, 'workspace'))]
    : await chosen(app, invocation);
  const noted = await keptHeads(dataFolder(process.env));
  let sound = true;
  for (const { id } of workspaces) {
    const kept = [...(noted.get(id) ?? []), ...(given ? [given] : [])];
    sound = (await verifyOne(app, invocation, id, kept)) && sound;
  }
  return sound ? EXIT.done : EXIT.refused;
};

const verifyOne = async (
  app: Application,
  { language }: Invocation,
  workspace: string,
  kept: readonly Head[],
): Promise<boolean> => {
  const words = journalWords[language];
  const { entries, hash, breaches, found } = await proveJournal(app, workspace, kept);
  const held = kept.length === 0 ? '' : `; ${words.heldHeads(String(kept.length))}`;
  answer(`${workspace}: ${words.entries(String(entries))}, ${hash}${held}`);
  if (found === 0) return true;
  say(`${workspace}: ${words.broken(String(found))}`);
  for (const breach of breaches) say(`  - ${words.breach[breach.kind]} ${breachPlace(breach)}`.trimEnd());
  if (found > breaches.length) say(`  - ${words.andMore(String(found - breaches.length))}`);
  return false;
};
