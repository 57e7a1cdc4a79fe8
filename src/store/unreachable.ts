/** Failures that mean that the database does not answer: it is down, starting, cut off or full, and may be back in a moment. */

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
/** Of PostgreSQL: shutting down or starting, no connection left, login or database taken away. */
const SERVER = /^(?:08...|57P0[1-5]|53[1-4]00|28...|3D000)$/u;
/** The driver's own, which carry no code. */
const DRIVER = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Query read timeout',
  'Cannot use a pool after calling end on the pool',
];

export const isUnreachable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isUnreachable)) return true;
  const code = 'code' in error ? String(error.code) : '';
  return (
    SYSTEM.has(code) ||
    SERVER.test(code) ||
    DRIVER.some((words) => error.message.startsWith(words)) ||
    isUnreachable(error.cause)
  );
};
