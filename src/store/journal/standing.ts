/** What stands of records that are about to change. */
import { sql } from 'kysely';
import type { JournalRecord, JournalSubject } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { namesOf, recordToday, subjectToday } from '#store/upcast.ts';

export interface RecordKey {
  readonly subject: JournalSubject;
  readonly id: string;
}

/** The last that the journal says of a record. */
export interface LastWritten {
  /** Counts removals, too. */
  readonly version: number;
  /** The entry that wrote it. */
  readonly sequence: number;
  readonly actor: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  /** What was done, and by which command. */
  readonly command: string;
  readonly commandId: string;
  readonly programme?: string;
  /** Absent: it was removed. */
  readonly record?: JournalRecord;
}

export const nameKey = ({ subject, id }: RecordKey): string => `${subject}/${id}`;

interface StandingRow {
  readonly subject: string;
  readonly id: string;
  readonly version: number;
  readonly sequence: number;
  readonly actor: string;
  readonly at: Date;
  readonly command: string;
  readonly command_id: string;
  readonly programme: string | null;
  readonly after: JournalRecord | null;
}

/** The last version of each record up to a sequence, removed ones too; what never was has no row. */
export const standingQuery = (
  workspace: string,
  subjects: readonly string[],
  ids: readonly string[],
  upTo: number,
  command: string | null = null,
) => sql<StandingRow>`
  select named.subject, named.id, last.version, last.sequence, last.actor, last.at, last.command, last.command_id,
    last.programme, last.after
  from unnest(${subjects}::text[], ${ids}::text[]) as named (subject, id) cross join lateral (
    select version, sequence, actor, at, command, command_id, programme, after
    from journal
    where workspace_id = ${workspace} and journal.subject = named.subject and record_id = named.id
      and sequence <= ${upTo} and (${command}::text is null or command = ${command})
    order by version desc
    limit 1) as last`;

const NOW = Number.MAX_SAFE_INTEGER;

/** By `nameKey`; up to a sequence of the journal, or now; of all commands, or of those with a name. */
export const readStanding = async (
  reader: Reader,
  workspace: string,
  names: readonly RecordKey[],
  { upTo = NOW, command }: { readonly upTo?: number; readonly command?: string } = {},
): Promise<ReadonlyMap<string, LastWritten>> => {
  if (names.length === 0) return new Map();
  const asked = names.flatMap(({ subject, id }) => namesOf(subject).map((name) => ({ name, id })));
  const { rows } = await standingQuery(
    workspace,
    asked.map(({ name }) => name),
    asked.map(({ id }) => id),
    upTo,
    command,
  ).execute(reader.query);
  // Of two names of one subject the later version counts: it stands last.
  return new Map(rows.toSorted((a, b) => a.version - b.version).map(standingOf));
};

const standingOf = (row: StandingRow): readonly [name: string, standing: LastWritten] => {
  const { version, sequence, actor, at, command, programme, id } = row;
  const subject = subjectToday(row.subject);
  const record = recordToday(subject, row.after);
  return [
    nameKey({ subject, id }),
    {
      version,
      sequence,
      actor,
      at: at.toISOString(),
      command,
      commandId: row.command_id,
      ...(programme !== null && { programme }),
      ...(record !== null && { record }),
    },
  ];
};
