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

const complaint = ({ version, encoding, copy, login, may }: Look): string | undefined => {
  if (version < OLDEST) return `máy chủ là PostgreSQL ${version}, cần từ ${OLDEST} trở lên`;
  if (encoding !== 'UTF8') return `cơ sở dữ liệu dùng bảng mã ${encoding}, cần UTF8`;
  if (copy) return 'máy chủ chỉ cho đọc, vì là bản sao của máy chủ khác';
  if (!may) return `tài khoản ${login} không được tạo lược đồ tiendo; chủ cơ sở dữ liệu cấp quyền bằng: grant create on database … to ${login}`;
  return undefined;
};

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'không có máy chủ nào nhận kết nối ở đó',
  ENOTFOUND: 'không có máy nào tên như vậy',
  EAI_AGAIN: 'không tra được tên máy',
  ETIMEDOUT: 'máy chủ không trả lời',
  EHOSTUNREACH: 'không có đường tới máy chủ',
  ENETUNREACH: 'không có đường tới máy chủ',
  '28P01': 'sai tên hoặc mật khẩu',
  '28000': 'máy chủ không cho tài khoản này vào',
  '3D000': 'máy chủ không có cơ sở dữ liệu này',
  '53300': 'máy chủ đã hết kết nối',
  '57P03': 'máy chủ đang khởi động hoặc đang dừng',
};

/** Throws Unusable with what to do when the server does not answer, refuses us, is too old, or does not let us write. */
export const reachDatabase = async (connectionString: string): Promise<void> => {
  if (!/^postgres(?:ql)?:$/u.test(URL.parse(connectionString)?.protocol ?? '')) throw new Unusable('DATABASE_URL không đúng dạng. Ví dụ: DATABASE_URL=postgres://user:password@host:5432/database');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: PATIENCE_MS });
  const unusable = (reason: string, cause?: unknown): Unusable =>
    new Unusable(`Không dùng được cơ sở dữ liệu ${nameOf(connectionString)} (DATABASE_URL): ${reason}. Hãy kiểm tra máy chủ và địa chỉ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.`, { cause });
  try {
    await client.connect();
    const { rows: [look] } = await client.query<Look>(LOOK);
    const reason = look && complaint(look);
    if (reason !== undefined) throw unusable(reason);
  } catch (error) {
    throw error instanceof Unusable ? error : unusable(reasonOf(error), error);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** In our words, and in the server's for who has to look further. A name with several addresses fails with one error for each, and no message of its own. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(reasonOf))].join('; ');
  if (!(error instanceof Error)) return String(error);
  const known = REASONS['code' in error ? String(error.code) : ''] ?? (/timeout|terminated unexpectedly/u.test(error.message) ? 'máy chủ không trả lời' : undefined);
  return known === undefined ? error.message : `${known} (${error.message})`;
};
