/** Rows of a question too long for memory, a part at a time. */
import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '#store/connection.ts';

const ROWS_AT_ONCE = 2000;

let opened = 0;

/** In parts of at most some thousand rows. Within a transaction only, and read to its end or left for good. */
export async function* streamRows<Row>(reader: Reader, query: RawBuilder<Row>): AsyncGenerator<readonly Row[]> {
  opened += 1;
  const cursor = sql.raw(`cursor_${opened}`);
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(reader.query);
  const fetch = async (): Promise<readonly Row[]> =>
    (await sql<Row>`fetch ${sql.raw(String(ROWS_AT_ONCE))} from ${cursor}`.execute(reader.query)).rows;
  let fetching = fetch();
  try {
    for (;;) {
      const rows = await fetching;
      const isLast = rows.length < ROWS_AT_ONCE;
      if (!isLast) {
        // The database looks for the next while these are worked on; whoever waits for them hears of a fault.
        fetching = fetch();
        fetching.catch(() => undefined);
      }
      if (rows.length > 0) yield rows;
      if (isLast) break;
    }
  } finally {
    // Who leaves before the end asks nothing beside a question that is still running.
    await fetching.catch(() => undefined);
  }
  await sql`close ${cursor}`.execute(reader.query);
}
