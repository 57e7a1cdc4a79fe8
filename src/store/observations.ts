/**
 * Observations of a workspace where an import asks for many of them: by their ids, by whose they are, by what they
 * name.
 */
import { sql } from 'kysely';
import type { Observed } from '#core/facts/programme-drafts.ts';
import { rowsKey, type Rows } from '#core/facts/series.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { OWNER, readAnswers } from '#store/series.ts';
import { streamRows } from '#store/stream-rows.ts';
import { andVisible, seenBy } from '#store/withheld.ts';

/** Whether the journal of the workspace ever told of one. */
export const hadObservations = async (reader: Reader, workspace: string): Promise<boolean> => {
  const { rows } = await sql`
    select from journal where workspace_id = ${workspace} and subject = 'observation' limit 1`.execute(reader.query);
  return rows.length > 0;
};

/** Those of these ids that stand, by id. */
export const observationsById = async (
  reader: Reader,
  workspace: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored<'observation'>>> => {
  const keys = ids.map((id) => rowsKey('observation', { id }));
  const answers = await readAnswers(reader, workspace, keys);
  return new Map(answers.flatMap(({ value }) => value as Rows<'observation'>).map((one) => [one.ref.id, one] as const));
};

/** What observations of a workspace name, by measure: of each pair one row, however many there are. */
export const observedIn = async (reader: Reader, workspace: string, programme: string): Promise<Observed> => {
  const visible = andVisible(seenBy(reader, workspace), 'observation');
  const own = await sql<{ readonly measure: string }>`
    select distinct measure from observation
    where workspace_id = ${workspace} and ${OWNER} = ${programme}${visible}`.execute(reader.query);
  const named = await sql<{ readonly measure: string; readonly name: `${NamedByObservation}/${string}` }>`
    select distinct measure, 'place/' || place as name from observation
      where workspace_id = ${workspace}${visible}
    union all
    select distinct measure, 'document/' || source_document from observation
      where workspace_id = ${workspace} and source_document is not null${visible}
    union all
    select distinct measure, 'agency/' || source_agency from observation
      where workspace_id = ${workspace} and source_agency is not null${visible}`.execute(reader.query);
  const names = new Map(
    [...Map.groupBy(named.rows, ({ measure }) => measure)].map(
      ([measure, rows]) => [measure, rows.map(({ name }) => name)] as const,
    ),
  );
  return { own: own.rows.map(({ measure }) => measure), namedWith: (measure) => names.get(measure) };
};

/** All of some measures, in the order of ids. */
export const observationsOf = async (
  reader: Reader,
  workspace: string,
  measures: readonly string[],
): Promise<Rows<'observation'>> => {
  const keys = measures.map((measure) => rowsKey('observation', { measure }));
  return (await readAnswers(reader, workspace, keys)).flatMap(({ value }) => value as Rows<'observation'>);
};

export const countObservations = async (reader: Reader, workspace: string, programme: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from observation
    where workspace_id = ${workspace} and ${OWNER} = ${programme}`.execute(reader.query);
  return rows[0]?.n ?? 0;
};

/** Ids of a programme's own, some thousand at a time. */
export const observationIds = async function* (
  reader: Reader,
  workspace: string,
  programme: string,
): AsyncGenerator<readonly string[]> {
  const query = sql<{ id: string }>`
    select id from observation where workspace_id = ${workspace} and ${OWNER} = ${programme}
    order by id collate "C"`;
  for await (const rows of streamRows(reader, query)) yield rows.map(({ id }) => id);
};

/** What observations name: by subject, the column that names it. */
const NAMED = { measure: 'measure', place: 'place', document: 'source_document', agency: 'source_agency' } as const;

export type NamedByObservation = keyof typeof NAMED;
/**
 * Tables that must be there before observations are copied: what these refer to is asked at once, once for all rows of
 * a statement.
 */
export const BEFORE_OBSERVATIONS: readonly string[] = ['workspace', ...Object.keys(NAMED)];
export const isNamedByObservation = (subject: string): subject is NamedByObservation => Object.hasOwn(NAMED, subject);

export interface ObservationUser {
  readonly id: string;
  readonly programme: string | null;
  /** The record that it names. */
  readonly named: string;
}

/** Observations that name one of the records, some thousand at a time. */
export const observationsNaming = (
  reader: Reader,
  workspace: string,
  subject: NamedByObservation,
  ids: readonly string[],
): AsyncGenerator<readonly ObservationUser[]> => {
  const column = sql.ref(NAMED[subject]);
  return streamRows(
    reader,
    sql<ObservationUser>`
      select id, programme, ${column} as named from observation
      where workspace_id = ${workspace} and ${column} = any(${ids}) order by id collate "C"`,
  );
};
