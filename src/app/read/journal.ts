/** The last changes of a workspace: who, when, what before and after, why; and the proof that nothing was altered. */
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readWorkspace } from '#app/read/records.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';
import { latestEntries } from '#store/journal/read.ts';
import type { JournalBreach, JournalProof } from '#store/journal/verify.ts';

export interface FieldChange {
  readonly field: string;
  /** As stored, in canonical JSON; absent where there was nothing. */
  readonly before?: string;
  readonly after?: string;
}

export interface JournalChange {
  readonly entry: ChainedEntry;
  readonly action: 'added' | 'changed' | 'removed';
  /** Fields of a change; empty for a record that is new or gone. */
  readonly fields: readonly FieldChange[];
}

/** Entries that one command wrote. */
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
  /** The last sequence there is, and those that the page shows. */
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly proof?: JournalProof;
}

export interface JournalQuestion {
  readonly workspace: string;
  /** Shows entries up to this sequence; absent: the latest. */
  readonly upTo?: number | undefined;
  readonly verify?: boolean;
}

export const ENTRIES_A_PAGE = 50;

/** Refuses `workspace.unknown`. */
export const readJournal = async (
  app: Application,
  { workspace, upTo, verify = false }: JournalQuestion,
): Promise<JournalAnswer> => {
  const { sequence: last } = await readWorkspace(app, workspace);
  const entries = await latestEntries(app.database.reader, workspace, Math.min(upTo ?? last, last), ENTRIES_A_PAGE);
  const proof = verify ? await proveJournal(app, workspace) : undefined;
  const commands = Map.groupBy(entries, (entry) => entry.command_id);
  return {
    commands: [...commands.values()].map(commandOf),
    last,
    from: entries[0]?.sequence ?? 0,
    to: entries.at(-1)?.sequence ?? 0,
    ...(proof && { proof }),
  };
};

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

const changeOf = (entry: ChainedEntry): JournalChange => {
  const action = entry.after === null ? 'removed' : entry.before === null ? 'added' : 'changed';
  return {
    entry,
    action,
    fields: action === 'changed' ? changedFields(entry.before as object, entry.after as object) : [],
  };
};

/** Fields whose stored text differs. */
export const changedFields = (before: object, after: object): readonly FieldChange[] => {
  const [old, now] = [before, after].map(
    (record) => new Map(Object.entries(record).map(([field, value]) => [field, canonicalJson(value)])),
  ) as [Map<string, string>, Map<string, string>];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((field): readonly FieldChange[] => {
    const [was, is] = [old.get(field), now.get(field)];
    return was === is
      ? []
      : [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
};
