/** Whether a server that somebody else runs can be used, found out before anything is begun. */
import type { Problem } from '#core/problem.ts';
import { withClient } from '#store/client.ts';
import { sharesSessions } from '#store/pooler.ts';
import { Unusable } from '#store/unusable.ts';

const OLDEST = 16;

/** Without the password. */
const nameOf = (connectionString: string): string => {
  const url = URL.parse(connectionString);
  return url ? `${url.host}${url.pathname}` : '';
};

/** Of the system and of PostgreSQL. */
const KNOWN: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '28P01',
  '28000',
  '3D000',
  '53300',
  '57P03',
]);

/** What we ask of the database: its version, its letters, and that we may write our schema in it. */
const LOOK = `
  select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding, pg_is_in_recovery() as copy, current_user as login,
    case when to_regnamespace('tiendo') is null then has_database_privilege(current_database(), 'create') else has_schema_privilege('tiendo', 'create') end as may`;

interface Look {
  readonly version: number;
  readonly encoding: string;
  /** A standby that follows another server. */
  readonly copy: boolean;
  readonly login: string;
  readonly may: boolean;
}

const complaint = ({
  version,
  encoding,
  copy,
  login,
  may,
}: Look): readonly [code: string, data: NonNullable<Problem['data']>] | undefined => {
  if (version < OLDEST) return ['database.too-old', { version, oldest: OLDEST }];
  if (encoding !== 'UTF8') return ['database.encoding', { encoding }];
  if (copy) return ['database.copy', {}];
  if (!may) return ['database.no-right', { login }];
  return undefined;
};

/**
 * Throws Unusable (`database.…`), which never names the password, when the server does not answer, refuses us, is too
 * old, does not let us write, or stands behind a pooler that gives us no session of our own.
 */
export const reachDatabase = async (connectionString: string): Promise<void> => {
  if (!/^postgres(?:ql)?:$/u.test(URL.parse(connectionString)?.protocol ?? ''))
    throw new Unusable('database.no-address', {});
  const unusable = (code: string, data: NonNullable<Problem['data']>, cause?: unknown): Unusable =>
    new Unusable(code, { database: nameOf(connectionString), ...data }, { cause });
  try {
    await withClient({ connectionString }, async (client) => {
      const {
        rows: [look],
      } = await client.query<Look>(LOOK);
      const found = look && complaint(look);
      if (found) throw unusable(...found);
    });
    if (await sharesSessions(connectionString)) throw unusable('database.pooler', {});
  } catch (error) {
    throw error instanceof Unusable ? error : unusable('database.unreachable', reasonOf(error), error);
  }
};

/** The code, which has its words among the labels, and what the server said, for who has to look further. */
const reasonOf = (error: unknown): { readonly systemReason: string; readonly said: string } => {
  // A name with several addresses fails with one error for each, and no message of its own.
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  return {
    systemReason: errors.map(codeOf).find((code) => code !== undefined) ?? 'unknown',
    said: [...new Set(errors.map((one) => (one instanceof Error ? one.message : String(one))))].join('; '),
  };
};

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (/timeout|terminated unexpectedly/u.test(error.message)) return 'ETIMEDOUT';
  const code = 'code' in error ? String(error.code) : '';
  return KNOWN.has(code) ? code : undefined;
};
