/** Changes of a workspace, by day, person, agency, kind, action and words; and the proof that nothing was altered. */
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readWorkspace } from '#app/read/records.ts';
import { orRefuse } from '#app/refusal.ts';
import { toldEntries } from '#app/state/told-entries.ts';
import { PUBLIC, type Caller } from '#core/rights/caller.ts';
import { mayOr } from '#core/rights/rights.ts';
import { withheldFrom } from '#core/rules/withheld.ts';
import { addDays, startOfDay, type Day } from '#core/value/day.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { findEntries, journalAuthors, type EntryAction, type EntryFilter } from '#store/journal/find.ts';
import type { JournalBreach } from '#store/journal/breaches.ts';
import type { JournalProof } from '#store/journal/verify.ts';
import type { WorkspaceRow } from '#store/workspace.ts';

export interface JournalChange {
  readonly entry: ChainedEntry;
  readonly action: EntryAction;
}

/** Entries that one command wrote, as far as they are shown. */
interface JournalCommand {
  readonly command: string;
  readonly commandId: string;
  readonly actor: string;
  readonly at: string;
  readonly reason?: string;
  readonly entries: readonly JournalChange[];
}

export interface JournalAnswer {
  readonly commands: readonly JournalCommand[];
  /** The last sequence there is, and those that the page shows: newest, oldest; 0 where it shows none. */
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** The sequence up to which the next newer page shows, and whether older entries pass the filter. */
  readonly newer?: number;
  readonly older: boolean;
  /** Who has written, for the filter. */
  readonly authors: readonly string[];
  readonly proof?: JournalProof;
}

/** What is looked for; days are days in Vietnam, both included. */
export type JournalFilter = Omit<EntryFilter, 'from' | 'before' | 'without'> & {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};

export interface JournalQuestion {
  readonly workspace: string;
  readonly filter?: JournalFilter;
  /** Shows entries up to this sequence; absent: the latest. */
  readonly upTo?: number | undefined;
  /** Who asks; absent: anybody. Drafts are shown to those who may see them. */
  readonly reader?: Caller | undefined;
  /** Who wants the proof; absent: nobody does. */
  readonly verifier?: Caller | undefined;
}

export const ENTRIES_A_PAGE = 50;

/** Refuses `workspace.unknown`; `right.*` where the proof is asked for without the right. */
export const readJournal = async (
  app: Application,
  { workspace, filter = {}, upTo, reader: caller = PUBLIC, verifier }: JournalQuestion,
): Promise<JournalAnswer> => {
  const row = await readWorkspace(app, workspace);
  const { sequence: last } = row;
  if (verifier) orRefuse(mayOr(verifier, 'journal:verify', workspace));
  // By words entries are found by an index that cannot be used behind a wall.
  const { reader } = filter.words === undefined ? app.database : app.database.unwalled;
  const asked: EntryFilter = { ...entryFilter(filter), without: withheldFrom(caller, workspace) };
  const limit = ENTRIES_A_PAGE + 1;
  const [found, authors] = await Promise.all([
    findEntries(reader, workspace, asked, { upTo: Math.min(upTo ?? last, last), limit }),
    journalAuthors(reader, workspace),
  ]);
  const shown = await told(app, row, found.slice(0, ENTRIES_A_PAGE), filter);
  const entries = found.slice(0, ENTRIES_A_PAGE);
  const from = entries[0]?.sequence ?? 0;
  const newer =
    upTo === undefined || from >= last
      ? []
      : await findEntries(reader, workspace, asked, { from: from + 1, limit: ENTRIES_A_PAGE });
  const proof = verifier ? await proveJournal(app, workspace) : undefined;
  const commands = Map.groupBy(shown, (entry) => entry.command_id);
  return {
    commands: [...commands.values()].map(commandOf),
    last,
    from,
    to: entries.at(-1)?.sequence ?? 0,
    ...(newer.length > 0 && { newer: newer.at(-1)?.sequence ?? 0 }),
    older: found.length > entries.length,
    authors,
    ...(proof && { proof }),
  };
};

/** What may have been found by words that are not told was not found. */
const told = async (
  app: Application,
  workspace: WorkspaceRow,
  found: readonly ChainedEntry[],
  { words }: JournalFilter,
): Promise<readonly ChainedEntry[]> => {
  const { entries, unsaid } = await toldEntries(app, workspace, found);
  return words === undefined ? entries : entries.filter(({ sequence }) => !unsaid.has(sequence));
};

const entryFilter = ({ from, to, ...filter }: JournalFilter): EntryFilter => ({
  ...filter,
  ...(from && { from: startOfDay(from) }),
  ...(to && { before: startOfDay(addDays(to, 1)) }),
});

const ENTRIES_AT_ONCE = 500;

/**
 * All entries that pass a filter, oldest first, up to the head that stands now: some hundred at a time, so that nobody
 * who loads slowly holds a connection. Refuses `workspace.unknown`.
 */
export async function* journalEntries(
  app: Application,
  workspace: string,
  filter: JournalFilter,
): AsyncGenerator<readonly JournalChange[]> {
  const row = await readWorkspace(app, workspace);
  const { sequence: upTo } = row;
  const asked = entryFilter(filter);
  const { reader } = filter.words === undefined ? app.database : app.database.unwalled;
  for (let from = 1; from <= upTo;) {
    const entries = await findEntries(reader, workspace, asked, { from, upTo, limit: ENTRIES_AT_ONCE });
    yield (await told(app, row, entries, filter)).map(changeOf);
    if (entries.length < ENTRIES_AT_ONCE) return;
    from = (entries.at(-1)?.sequence ?? upTo) + 1;
  }
}

/** Where a breach is: an entry's sequence, or a record; empty for the head. */
export const breachPlace = (breach: JournalBreach): string =>
  'sequence' in breach ? String(breach.sequence) : 'id' in breach ? `${breach.subject}/${breach.id}` : '';

const commandOf = (entries: readonly ChainedEntry[]): JournalCommand => {
  const [first] = entries as readonly [ChainedEntry, ...ChainedEntry[]];
  return {
    command: first.command,
    commandId: first.command_id,
    actor: first.actor,
    at: first.at,
    ...(first.reason !== null && { reason: first.reason }),
    entries: entries.map(changeOf),
  };
};

const changeOf = (entry: ChainedEntry): JournalChange => ({
  entry,
  action: entry.after === null ? 'removed' : entry.before === null ? 'added' : 'changed',
});
