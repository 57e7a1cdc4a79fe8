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
  readonly programme: string | null;
  readonly after: JournalRecord | null;
}

/** The last version of each record up to a sequence, removed ones too; what never was has no row. */
export const standingQuery = (
  workspace: string,
  subjects: readonly string[],
  ids: readonly string[],
  upTo: number,
) => sql<StandingRow>`
  select named.subject, named.id, last.version, last.sequence, last.actor, last.at, last.programme, last.after
  from unnest(${subjects}::text[], ${ids}::text[]) as named (subject, id) cross join lateral (
    select version, sequence, actor, at, programme, after
    from journal
    where workspace_id = ${workspace} and journal.subject = named.subject and record_id = named.id
      and sequence <= ${upTo}
    order by version desc
    limit 1) as last`;

const NOW = Number.MAX_SAFE_INTEGER;

/** By `nameKey`; up to a sequence of the journal, or now. */
export const readStanding = async (
  reader: Reader,
  workspace: string,
  names: readonly RecordKey[],
  upTo = NOW,
): Promise<ReadonlyMap<string, LastWritten>> => {
  if (names.length === 0) return new Map();
  const asked = names.flatMap(({ subject, id }) => namesOf(subject).map((name) => ({ name, id })));
  const { rows } = await standingQuery(
    workspace,
    asked.map(({ name }) => name),
    asked.map(({ id }) => id),
    upTo,
  ).execute(reader.query);
  // Of two names of one subject the later version counts: it stands last.
  return new Map(rows.toSorted((a, b) => a.version - b.version).map(standingOf));
};

const standingOf = (row: StandingRow): readonly [name: string, standing: LastWritten] => {
  const { version, sequence, actor, at, programme, id } = row;
  const subject = subjectToday(row.subject);
  const record = recordToday(subject, row.after);
  return [
    nameKey({ subject, id }),
    {
      version,
      sequence,
      actor,
      at: at.toISOString(),
      ...(programme !== null && { programme }),
      ...(record !== null && { record }),
    },
  ];
};
