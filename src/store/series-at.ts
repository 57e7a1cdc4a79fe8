/** What series answered at an earlier sequence: folded from those entries of the journal that may matter. */
import { sql, type RawBuilder } from 'kysely';
import { rowsWithin } from '#core/facts/facts.ts';
import type { Answer } from '#core/facts/move-answers.ts';
import { answerFrom, SOME, type Rows, type SeriesKey, type SeriesSubject } from '#core/facts/series.ts';
import { storedRecord } from '#core/facts/records.ts';
import type { Mentioning } from '#core/facts/withheld.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { presentRow, type JournalRow } from '#store/records.ts';
import { alike, TooManyRecords } from '#store/series.ts';

/** What never changes of a record, for its id is made of it. */
const LASTING: Readonly<Record<SeriesSubject, readonly string[]>> = {
  observation: ['measure', 'place', 'kind', 'period', 'measurer', 'assigner'],
  boundary: [],
};

export const readAnswersAt = async (
  reader: Reader,
  workspace: string,
  sequence: number,
  keys: readonly SeriesKey[],
  most = Number.MAX_SAFE_INTEGER,
  /** Which records count at all. */
  counts: (record: Mentioning) => boolean = () => true,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  let left = most;
  for (const group of alike(keys)) {
    const all = await rowsAt(reader, workspace, sequence, group, left);
    const rows = all.filter((record) => counts({ subject: record.ref.subject, id: record.ref.id, record }));
    left -= all.length;
    for (const key of group) answers.push({ key, value: answerFrom(key, rowsWithin(rows, key)) });
  }
  return answers;
};

const rowsAt = async (
  reader: Reader,
  workspace: string,
  sequence: number,
  keys: readonly SeriesKey[],
  most: number,
): Promise<Rows> => {
  const limit = most < Number.MAX_SAFE_INTEGER ? most + 1 : undefined;
  const { rows } = await seriesAtQuery(workspace, sequence, keys, limit).execute(reader.query);
  if (rows.length > most) throw new TooManyRecords(most);
  return rows.flatMap(presentRow).map((row) => storedRecord(row) as Stored<SeriesSubject>);
};

/** The last entry, until the sequence, of each record that the keys may ask for. They are alike. */
export const seriesAtQuery = (workspace: string, sequence: number, keys: readonly SeriesKey[], limit?: number) => {
  const { subject = 'observation', where = {} } = keys[0] ?? {};
  const fields = LASTING[subject].filter((field) => where[field] !== undefined && where[field] !== SOME);
  const values = (field: string) => sql`${[...new Set(keys.map((key) => key.where[field] ?? ''))]}::text[]`;
  const asked: readonly RawBuilder<unknown>[] = [
    ...fields.map((field) => sql`coalesce(after, before) ->> ${sql.lit(field)} = any(${values(field)})`),
    ...(where['id'] === undefined ? [] : [sql`record_id = any(${values('id')})`]),
  ];
  return sql<JournalRow>`
    select distinct on (record_id collate "C") subject, record_id as id, version, sequence, programme, after
    from journal
    where workspace_id = ${workspace} and subject = ${sql.lit(subject)} and sequence <= ${sequence}
      ${asked.length === 0 ? sql`` : sql`and ${sql.join(asked, sql` and `)}`}
    order by record_id collate "C", sequence desc ${limit === undefined ? sql`` : sql`limit ${limit}`}`;
};
