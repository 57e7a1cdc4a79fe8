/**
 * What PostgreSQL knows of its tables, from which it chooses how to answer. Where very many rows came at once it knows
 * nothing of them until it looks by itself, a minute later or more: questions take ten times as long until then.
 */
import { sql } from 'kysely';
import type { Database } from '#store/connection.ts';

/** So many records written at once are worth a look. */
export const MANY_RECORDS = 2000;

/** Looks at all of our tables; asked as their owner. */
export const LOOK_AT_TABLES = `do $$ begin
  execute (select 'analyze ' || string_agg(format('%I.%I', schemaname, tablename), ', ' order by tablename)
           from pg_tables where schemaname = 'tiendo');
end $$`;

/** Looks at all of our tables now. */
export const gatherStatistics = async ({ unwalled }: Database): Promise<void> => {
  await sql.raw(LOOK_AT_TABLES).execute(unwalled.reader.query);
};
