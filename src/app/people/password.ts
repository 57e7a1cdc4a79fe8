/** Passwords as they are stored: argon2id of Node's own cryptography, written as a PHC text. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. A hash tells its own, so that these may grow. */
const [MEMORY_KIB, PASSES, LANES, TAG_BYTES] = [19_456, 2, 1, 32];
const SALT_BYTES = 16;
/** Each takes 19 MiB while it runs: the others wait their turn. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

interface Parameters {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

const tagOf = (
  password: string,
  salt: Buffer,
  { memory, passes, lanes }: Parameters,
  length: number,
): Promise<Buffer> =>
  inTurn(() =>
    derive('argon2id', {
      // One word typed on two keyboards is one password.
      message: Buffer.from(password.normalize('NFC'), 'utf8'),
      nonce: salt,
      parallelism: lanes,
      tagLength: length,
      memory,
      passes,
    }),
  );

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** "$argon2id$v=19$m=19456,t=2,p=1$salt$tag". */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, salt, { memory: MEMORY_KIB, passes: PASSES, lanes: LANES }, TAG_BYTES);
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${bare(salt)}$${bare(tag)}`;
};

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/u;

/** Whether the password is the one behind the hash. Without a hash it takes as long, so that time tells nothing. */
export const isPassword = async (password: string, hash: string | undefined): Promise<boolean> => {
  const [, memory, passes, lanes, salt = '', tag = ''] = PHC.exec(hash ?? '') ?? [];
  const wanted = Buffer.from(tag, 'base64');
  const made = await tagOf(
    password,
    hash === undefined ? randomBytes(SALT_BYTES) : Buffer.from(salt, 'base64'),
    { memory: Number(memory ?? MEMORY_KIB), passes: Number(passes ?? PASSES), lanes: Number(lanes ?? LANES) },
    wanted.length === 0 ? TAG_BYTES : wanted.length,
  );
  return wanted.length === made.length && timingSafeEqual(wanted, made);
};
