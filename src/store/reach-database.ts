/** Whether a server that somebody else runs can be used, said in plain words before anything is begun. */
import pg from 'pg';
import { Unusable } from '#store/unusable.ts';

const PATIENCE_MS = 10_000;
const OLDEST = 16;

/** Without the password. */
const nameOf = (connectionString: string): string => {
  const url = URL.parse(connectionString);
  return url ? `${url.host}${url.pathname}` : '';
};

/** Throws Unusable when the server does not answer, refuses us, or is too old. */
export const reachDatabase = async (connectionString: string): Promise<void> => {
  if (!/^postgres(?:ql)?:$/u.test(URL.parse(connectionString)?.protocol ?? '')) throw new Unusable('DATABASE_URL không đúng dạng. Ví dụ: DATABASE_URL=postgres://user:password@host:5432/database');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < OLDEST) throw new Error(`máy chủ là PostgreSQL ${major}, cần từ ${OLDEST} trở lên`);
  } catch (error) {
    throw new Unusable(`Không dùng được cơ sở dữ liệu ${nameOf(connectionString)} (DATABASE_URL): ${reasonOf(error)}. Hãy kiểm tra máy chủ và địa chỉ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** A name with several addresses fails with one error for each, and no message of its own. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};
