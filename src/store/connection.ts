/** The database as the application sees it: readers that cannot write, and transactions that can. */
import type { Writable } from 'node:stream';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Sees } from '#core/rights/audience.ts';
import { withClient } from '#store/client.ts';
import { openLeases, type Leases } from '#store/leases.ts';
import type { Tables } from '#store/tables.ts';
import { databaseTrouble } from '#store/trouble.ts';
import { AS_APPLICATION, AS_OWNER, walled, type Lender, type Wall } from '#store/wall.ts';

/** May read. Every query of a request goes through one, so that all see the same state. */
export interface Reader {
  readonly query: Kysely<Tables>;
  /** What it may see of a workspace; absent: all. Statements that tell of records ask (`store/withheld.ts`). */
  readonly sees?: (workspace: string) => Sees;
  /** The workspaces that it may see though they are being set up; absent: all. */
  readonly drafts?: Drafts;
  /** Whether private persons of a workspace are told to it by name; absent: they are. */
  readonly named?: (workspace: string) => boolean;
}

/** Ids of workspaces. */
type Drafts = 'all' | readonly string[];

/** What somebody may see. */
export type Sight = Required<Pick<Reader, 'sees' | 'drafts' | 'named'>>;

/** May read and write; everything in it happens or nothing does. */
export interface Writer extends Reader {
  readonly writes: true;
  /** Takes the rows of one `copy … from stdin`, as its text format writes them; no other question while it is open. */
  readonly copy: (statement: string, send: (stream: Writable) => Promise<void>) => Promise<void>;
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
  readonly ask: <Row extends object>(
    statement: Prepared,
    values: readonly (string | readonly string[])[],
  ) => Promise<readonly Row[]>;
  readonly leases: Leases;
  /** One for all that reads and writes by the same connections, whoever it is for. */
  readonly id: object;
  /** The same database, where nothing but the rows of one workspace can be read or written, whatever is asked. */
  readonly within: (workspace: string) => Database;
  readonly wall: Wall;
  /**
   * Behind a wall no index over an expression can be used: words are looked up without one, in records and entries, and
   * what series said at an earlier sequence. They name their workspace, and what they answer is read on within a wall.
   */
  readonly unwalled: Pick<Database, 'reader' | 'read'>;
  /** The same, seeing all: for what is kept of a workspace as a whole, and handed on in part. */
  readonly whole: Database;
  readonly close: () => Promise<void>;
}

const seeing = (
  { reader, read }: Pick<Database, 'reader' | 'read'>,
  sight: Sight,
): Pick<Database, 'reader' | 'read'> => ({
  reader: { ...reader, ...sight },
  read: (work) => read((own) => work({ ...own, ...sight })),
});

/** The same database, read by somebody who may not see all. What writes decides on all that stands. */
export const readBy = ({ whole }: Database, sight: Sight): Database => ({
  ...whole,
  within: (workspace) => readBy(whole.within(workspace), sight),
  unwalled: seeing(whole.unwalled, sight),
  ...seeing(whole, sight),
});

/** Dates stay texts (YYYY-MM-DD) and 64-bit integers become numbers: sequences stay far below 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    if (oid === pg.types.builtins.INT8) return Number;
    if (oid === TEXT_ARRAY && format !== 'binary') return readTexts;
    return pg.types.getTypeParser(oid, format ?? 'text');
  },
};

const TEXT_ARRAY = 1009;
const NONE: readonly string[] = Object.freeze([]);
const parseTexts = pg.types.getTypeParser(TEXT_ARRAY as never, 'text') as (value: string) => readonly string[];
/** Most lists hold nothing. */
const readTexts = (value: string): readonly string[] => (value === '{}' ? NONE : parseTexts(value));

/** How long a connection, an answer, and the answer to the question before every answer may take. */
const CONNECT_MS = 10_000;
const ANSWER_MS = 120_000;
const ASK_MS = 10_000;
/** A server that does not even say that its time is over is not waited for much longer. */
const GRACE_MS = 5000;

/** Hears when the database is first met in trouble that ends a connection or a question, and when it answers again. */
interface Heard {
  readonly lost: (error: unknown) => void;
  readonly back: () => void;
}

export interface DatabaseOptions {
  readonly connections?: number;
  /** The longest that one statement may take; 0: as long as it likes. */
  readonly answerMs?: number;
  readonly heard?: Heard;
}

/** Opens a pool that works in schema `tiendo` under the application's role, where the server has it. */
export const openDatabase = async (
  connectionString: string,
  { connections = 6, answerMs = ANSWER_MS, heard }: DatabaseOptions = {},
): Promise<Database> => {
  const role = await applicationRole(connectionString);
  // Said by a statement: what an address says of options, or a pooler forbids, would win over options of ours.
  const session = [
    'set search_path to tiendo',
    `set statement_timeout to ${answerMs}`,
    ...(role ? ['set role tiendo_app'] : []),
  ].join('; ');
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: answerMs === 0 ? undefined : answerMs + GRACE_MS,
    keepAlive: true,
    onConnect: (client: pg.ClientBase) => client.query(session),
    types: types as pg.CustomTypesConfig,
  } as pg.PoolConfig);
  // Whoever waits for an answer is told; without listeners a connection that is lost while nobody does would end the
  // process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const watched = watch(heard);
  const leases = openLeases(connectionString);
  const readingWith = (db: Kysely<Tables>): Pick<Database, 'reader' | 'read'> => ({
    reader: { query: db },
    read: (work) =>
      watched(() =>
        db
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute((tx) => work({ query: tx })),
      ),
  });
  const unwalled = readingWith(queriesOf(leavingBroken(walled(pool, role, 'none'))));
  const walls = new Map<string, Database>();
  const databaseWithin = (wall: Wall): Database => {
    const lender = leavingBroken(walled(pool, role, wall));
    const db = queriesOf(lender);
    const database: Database = {
      get whole() {
        return database;
      },
      within: (workspace) => {
        const known = walls.get(workspace) ?? databaseWithin({ workspace });
        if (walls.size >= MOST_WALLS) walls.clear();
        walls.set(workspace, known);
        return known;
      },
      wall,
      ...readingWith(db),
      unwalled,
      write: (work) => watched(() => writing(lender, role, work)),
      ask: <Row extends object>({ name, text }: Prepared, values: readonly (string | readonly string[])[]) =>
        watched(
          async () =>
            (await pool.query<Row>({ name, text, values: [...values], query_timeout: ASK_MS } as pg.QueryConfig)).rows,
        ),
      leases,
      id: pool,
      close: async () => {
        await leases.close();
        await pool.end();
      },
    };
    return database;
  };
  return databaseWithin('all');
};

/** Workspaces that are remembered as databases of their own; they cost next to nothing. */
const MOST_WALLS = 500;

const queriesOf = (lender: Lender): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: { ...lender, end: async () => undefined } }) });

/** Runs work on the database, and tells of its troubles: of the first one and of their end, however many meet them. */
const watch = (heard: Heard | undefined): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let isLost = false;
  return async (work) => {
    try {
      const done = await work();
      if (isLost) heard?.back();
      isLost = false;
      return done;
    } catch (error) {
      if (databaseTrouble(error) === 'away') {
        if (!isLost) heard?.lost(error);
        isLost = true;
      }
      throw error;
    }
  };
};

/**
 * The pool as Kysely uses it, which gives every connection back as if it were whole: one whose answer never came is
 * closed.
 */
const leavingBroken = (pool: Lender): Lender => ({
  connect: async () => {
    const client = await pool.connect();
    let broken: Error | undefined;
    const query = (...asked: unknown[]): unknown => {
      const answer: unknown = Reflect.apply(client.query, client, asked);
      if (answer instanceof Promise)
        answer.catch((error: Error) => {
          if (error.message === 'Query read timeout') broken = error;
        });
      return answer;
    };
    return { query, release: () => client.release(broken) } as unknown as pg.PoolClient;
  },
});

/** One transaction on one connection, which Kysely and the copies of rows share. */
const writing = async <T>(pool: Lender, role: boolean, work: (writer: Writer) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  const lent = { query: client.query, release: () => undefined } as unknown as pg.PoolClient;
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect: async () => lent, end: async () => undefined } }),
  });
  const copy: Writer['copy'] = async (statement, send) => {
    // One way there and back for all three.
    await send(client.query(copyFrom(role ? `${AS_OWNER}; ${statement}; ${AS_APPLICATION}` : statement)));
  };
  try {
    return await db.transaction().execute((tx) => work({ query: tx, writes: true, copy }));
  } finally {
    client.release();
  }
};

const applicationRole = (connectionString: string): Promise<boolean> =>
  withClient({ connectionString }, async (client) => {
    const { rowCount } = await client.query(
      "select from pg_roles where rolname = 'tiendo_app' and pg_has_role(current_user, oid, 'member')",
    );
    return rowCount === 1;
  });

/** Whether the database answers. */
export const isAlive = async ({ ask }: Database): Promise<boolean> => (await ask(ALIVE, [])).length === 1;

const ALIVE: Prepared = { name: 'alive', text: 'select 1 as one' };
