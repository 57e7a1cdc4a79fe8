/** The database as the application sees it: readers that cannot write, and transactions that can. */
import { Kysely, PostgresDialect, type Transaction as KyselyTransaction } from 'kysely';
import pg from 'pg';
import { openLeases, type Leases } from '#store/leases.ts';
import type { Tables } from '#store/tables.ts';

/** May read. Every query of a request goes through one, so that all see the same state. */
export interface Reader {
  readonly query: Kysely<Tables>;
}

/** May read and write; everything in it happens or nothing does. */
export interface Writer extends Reader {
  readonly writes: true;
}

/** A statement that each connection prepares once under its name. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

export interface Database {
  /** Runs in a read-only snapshot. */
  readonly read: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>;
  /** Runs in one transaction; a throw rolls it back. */
  readonly write: <T>(work: (writer: Writer) => Promise<T>) => Promise<T>;
  /** One statement outside a transaction, for a check that must be quick. */
  readonly reader: Reader;
  /** A prepared statement outside a transaction: half the time of any other, for what is asked before every answer. */
  readonly ask: <Row extends object>(statement: Prepared, values: readonly string[]) => Promise<readonly Row[]>;
  readonly leases: Leases;
  readonly close: () => Promise<void>;
}

/** Dates stay texts (YYYY-MM-DD) and 64-bit integers become numbers: sequences stay far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    if (oid === pg.types.builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format ?? 'text');
  },
};

/** How long a connection, an answer, and the answer to the question before every answer may take: whoever waits longer is told that the database is away. */
const CONNECT_MS = 10_000;
const ANSWER_MS = 120_000;
const ASK_MS = 10_000;

/** Opens a pool that works in schema `tiendo` under the application's role, where the server has it. */
export const openDatabase = async (
  connectionString: string,
  options: { readonly connections?: number } = {},
): Promise<Database> => {
  const role = await applicationRole(connectionString);
  const pool = new pg.Pool({
    connectionString,
    max: options.connections ?? 6,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    options: `-c search_path=tiendo${role ? ' -c role=tiendo_app' : ''}`,
    types: types as pg.CustomTypesConfig,
  });
  // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const leases = openLeases(connectionString);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    reader: { query: db },
    read: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => work({ query: tx })),
    write: (work) => db.transaction().execute((tx) => work(asWriter(tx))),
    ask: async <Row extends object>({ name, text }: Prepared, values: readonly string[]) =>
      (await pool.query<Row>({ name, text, values: [...values], query_timeout: ASK_MS } as pg.QueryConfig)).rows,
    leases,
    close: async () => {
      await leases.close();
      await db.destroy();
    },
  };
};

const asWriter = (tx: KyselyTransaction<Tables>): Writer => ({ query: tx, writes: true });

const applicationRole = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      "select from pg_roles where rolname = 'tiendo_app' and pg_has_role(current_user, oid, 'member')",
    );
    return rowCount === 1;
  } finally {
    await client.end();
  }
};

/** Whether the database answers. */
export const isAlive = async ({ ask }: Database): Promise<boolean> => (await ask(ALIVE, [])).length === 1;

const ALIVE: Prepared = { name: 'alive', text: 'select 1 as one' };
