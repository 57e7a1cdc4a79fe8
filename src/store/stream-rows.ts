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
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.raw(String(ROWS_AT_ONCE))} from ${cursor}`.execute(reader.query);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close ${cursor}`.execute(reader.query);
}
