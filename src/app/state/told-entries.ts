/**
 * Entries of the journal as their reader is told of them: without a reason that was given for what is withheld too, or
 * that says by name what is; and without words of others that do.
 */
import type { Application } from '#app/application.ts';
import { stateAt } from '#app/state/states.ts';
import { says, unsaying } from '#core/facts/sayings.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { withheldCommands } from '#store/withheld.ts';
import type { WorkspaceRow } from '#store/workspace.ts';

export interface Told<E> {
  readonly entries: readonly E[];
  /** Sequences of entries of which words are not told: their reason, or a note. */
  readonly unsaid: ReadonlySet<number>;
}

/** The same entries where the reader sees all. */
export const toldEntries = async (
  app: Application,
  workspace: WorkspaceRow,
  entries: readonly ChainedEntry[],
): Promise<Told<ChainedEntry>> => {
  const sayings = await sayingsFor(app, workspace);
  if (sayings === undefined || entries.length === 0) return { entries, unsaid: new Set() };
  const commands = entries.flatMap(({ reason, command_id: command }) => (reason === null ? [] : [command]));
  const withheld = await withheldCommands(app.database.reader, workspace.id, [...new Set(commands)]);
  const unsaid = new Set<number>();
  const told = entries.flatMap((entry) => {
    const { reason, subject, before, after, sequence } = entry;
    const [was, is] = [before, after].map((record) => record && unsaying(subject as JournalSubject, record, sayings));
    // Nothing is left of it.
    if ((before && !was) || (after && !is)) return [];
    const isUntold = reason !== null && (withheld.has(entry.command_id) || says(reason, sayings));
    if (isUntold || was !== before || is !== after) unsaid.add(sequence);
    return [{ ...entry, before: was ?? null, after: is ?? null, reason: isUntold ? null : reason }];
  });
  return { entries: told, unsaid };
};

/** By what is known what is withheld from the reader. Undefined: nothing is. */
const sayingsFor = async (app: Application, workspace: WorkspaceRow): Promise<readonly string[] | undefined> =>
  (await stateAt(app, workspace)).part?.unsaid;
