/**
 * What decides whether an answer from memory will do, read from the raw lines of a request's head in one go: Node's own
 * table of all headers costs more than the answer.
 */

export interface RequestHead {
  readonly accept: string | undefined;
  readonly acceptEncoding: string | undefined;
  readonly cookie: string | undefined;
  readonly ifNoneMatch: string | undefined;
  /** Whether a proxy handed the request on. */
  readonly handedOn: boolean;
}

/** What a proxy says of the request that it hands on; in small letters. */
export const HANDED_ON: readonly string[] = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

const SAID_BY_PROXIES: ReadonlySet<string> = new Set(HANDED_ON);
/** Names of other lengths are none that count here. */
const LENGTHS: readonly boolean[] = Array.from(
  { length: 1 + Math.max(...HANDED_ON.map((name) => name.length)) },
  (_, length) =>
    ['accept', 'accept-encoding', 'cookie', 'if-none-match', ...HANDED_ON].some((name) => name.length === length),
);

/** A line that comes twice is one, as Node joins them. */
const joined = (before: string | undefined, value: string, between: string): string =>
  before === undefined ? value : before + between + value;

/** `lines`: name, value, name, value, as they came (`rawHeaders`). */
export const readHead = (lines: readonly string[]): RequestHead => {
  let accept: string | undefined;
  let acceptEncoding: string | undefined;
  let cookie: string | undefined;
  let ifNoneMatch: string | undefined;
  let handedOn = false;
  for (let at = 0; at < lines.length; at += 2) {
    const name = lines[at] ?? '';
    if (!LENGTHS[name.length]) continue;
    const value = lines[at + 1] ?? '';
    const lower = name.toLowerCase();
    if (lower === 'accept') accept = joined(accept, value, ', ');
    else if (lower === 'accept-encoding') acceptEncoding = joined(acceptEncoding, value, ', ');
    else if (lower === 'cookie') cookie = joined(cookie, value, '; ');
    else if (lower === 'if-none-match') ifNoneMatch = joined(ifNoneMatch, value, ', ');
    else if (SAID_BY_PROXIES.has(lower)) handedOn = true;
  }
  return { accept, acceptEncoding, cookie, ifNoneMatch, handedOn };
};
