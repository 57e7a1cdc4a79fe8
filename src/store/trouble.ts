/**
 * Failures that are the database's condition and no fault of ours: it may be over in a moment, or wants its operator.
 * `away`: down, starting, cut off or without a free connection; `full`: no room to write; `read-only`: it takes no
 * writes; `slow`: it was at it longer than anybody should wait.
 */
export type DatabaseTrouble = 'away' | 'full' | 'read-only' | 'slow';

/** Of the system: nobody listens, the way is cut, the name is not known. */
const SYSTEM: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Of PostgreSQL, by its codes. */
const SERVER: readonly (readonly [codes: RegExp, trouble: DatabaseTrouble])[] = [
  // A full disk, and a disk that fails.
  [/^(?:53100|58030)$/u, 'full'],
  [/^25006$/u, 'read-only'],
  // Cancelled by its own limit of time; a lock that was not free in time.
  [/^(?:57014|55P03)$/u, 'slow'],
  // Shutting down or starting, no memory or connection left, a silent session ended, login or database taken away.
  [/^(?:08...|57P0[1-5]|53[234]00|25P0[34]|28...|3D000)$/u, 'away'],
];

/** The driver's own, which carry no code. */
const DRIVER: readonly (readonly [words: string, trouble: DatabaseTrouble])[] = [
  ['Query read timeout', 'slow'],
  ['Connection terminated', 'away'],
  ['timeout exceeded when trying to connect', 'away'],
  ['Client has encountered a connection error', 'away'],
  ['Client was closed and is not queryable', 'away'],
  ['Cannot use a pool after calling end on the pool', 'away'],
];

/** What the failure says of the database; undefined for any other fault. */
export const databaseTrouble = (error: unknown): DatabaseTrouble | undefined => {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (SYSTEM.has(code)) return 'away';
  const known = SERVER.find(([codes]) => codes.test(code)) ?? DRIVER.find(([words]) => error.message.startsWith(words));
  if (known) return known[1];
  const inside: readonly unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  return inside.map(databaseTrouble).find((one) => one !== undefined);
};
