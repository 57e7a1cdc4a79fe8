/** Records of a series that came to hold between two days: told by the column that says from when each holds. */
import { sql } from 'kysely';
import type { Effective } from '#core/facts/effective.ts';
import type { SeriesSubject } from '#core/facts/series.ts';
import { storedRecord } from '#core/facts/records.ts';
import type { Sees } from '#core/rights/audience.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Reader } from '#store/connection.ts';
import { asRecordRow, selectedColumns, type Row } from '#store/records.ts';
import { andVisible, seenBy } from '#store/withheld.ts';

/** Series whose records hold from a day on; outlines hold on any. */
export type DatedSeries = Exclude<SeriesSubject, 'boundary'>;

export interface Between {
  readonly subject: DatedSeries;
  /** Behind this day, up to that one and with it. */
  readonly after: string;
  readonly upTo: string;
  /** What of the document whose day counts says so: "@bao-cao". */
  readonly documents: readonly Effective[];
}

const condition = (workspace: string, { subject, after, upTo, documents }: Between, sees: Sees) => sql`
  workspace_id = ${workspace} and ((effective > ${after} and effective <= ${upTo}) or effective = any(${documents}))
  ${andVisible(sees, subject)}`;

export const countBetweenQuery = (workspace: string, between: Between, sees: Sees = 'all') => sql<{
  readonly n: number;
}>`
  select count(*)::integer as n from ${sql.table(between.subject)} where ${condition(workspace, between, sees)}`;

export const countBetween = async (reader: Reader, workspace: string, between: Between): Promise<number> =>
  (await countBetweenQuery(workspace, between, seenBy(reader, workspace)).execute(reader.query)).rows[0]?.n ?? 0;

export const rowsBetweenQuery = (
  workspace: string,
  between: Between,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  sees: Sees = 'all',
) => sql<Row>`
  select ${selectedColumns(between.subject)} from ${sql.table(between.subject)} where ${condition(workspace, between, sees)}
  order by effective, id collate "C" offset ${offset} limit ${limit}`;

export const rowsBetween = async (
  reader: Reader,
  workspace: string,
  between: Between,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly Stored<DatedSeries>[]> => {
  const { rows } = await rowsBetweenQuery(workspace, between, page, seenBy(reader, workspace)).execute(reader.query);
  return rows.map((row) => storedRecord(asRecordRow(between.subject, row)) as Stored<DatedSeries>);
};
