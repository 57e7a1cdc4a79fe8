import { said, type ProblemCatalog } from '#words/problems/entry.ts';

const OTHER_FOLDER = [
  'Chọn thư mục khác, ví dụ: TIENDO_DATA=~/tien-do npm start',
  'Choose another folder, such as: TIENDO_DATA=~/tien-do npm start',
] as const;
const OTHER_DATABASE = [
  'Kiểm tra máy chủ và địa chỉ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.',
  'Check the server and the address, or leave out DATABASE_URL for the PostgreSQL that comes along.',
] as const;
const DATABASE = [
  'Không dùng được cơ sở dữ liệu {database} (DATABASE_URL)',
  'The database {database} (DATABASE_URL) cannot be used',
] as const;

const ofDatabase = (vi: string, en: string): ReturnType<typeof said> =>
  said(`${DATABASE[0]}: ${vi}.`, `${DATABASE[1]}: ${en}.`, ...OTHER_DATABASE);

/** The ground on which the system runs: the data folder, the embedded PostgreSQL, the operator's own server. */
export const GROUND_PROBLEMS: ProblemCatalog = {
  'data-folder.unwritable': said(
    'Không dùng được thư mục dữ liệu {folder}: {systemReason}.',
    'The data folder {folder} cannot be used: {systemReason}.',
    ...OTHER_FOLDER,
  ),
  'postgres.locked': said(
    'Cơ sở dữ liệu đang được một tiến trình khác mở quá lâu.',
    'Another process has been opening the database for too long.',
    'Nếu không có tiến trình nào, hãy xóa tệp {lock}.',
    'If there is no such process, remove the file {lock}.',
  ),
  'postgres.root': said(
    'PostgreSQL không chạy được dưới quyền root, và người dùng khác không vào được thư mục {folder}.',
    'PostgreSQL does not run as root, and no other user gets into the folder {folder}.',
    'Chạy bằng một tài khoản thường, hoặc đặt TIENDO_DATA và mã nguồn vào thư mục mà mọi người dùng đi qua được.',
    'Run it from a plain account, or put TIENDO_DATA and the source code where every user can pass.',
  ),
  'postgres.no-binaries': said(
    'Không có bản PostgreSQL đi kèm cho {platform}.',
    'No PostgreSQL comes along for {platform}.',
    'Đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 16 trở lên.',
    'Let DATABASE_URL name a PostgreSQL server, 16 or later.',
  ),
  'postgres.not-made': said(
    'Không khởi tạo được cơ sở dữ liệu tại {folder}: {said}',
    'The database in {folder} could not be made: {said}',
    ...OTHER_FOLDER,
  ),
  'postgres.ended': said(
    'PostgreSQL không khởi động được. Cuối nhật ký máy chủ ({logFile}):\n{said}',
    'PostgreSQL does not start. The end of its log ({logFile}):\n{said}',
    'Xem nhật ký đó; dữ liệu trong {folder} chưa bị thay đổi.',
    'Look into that log; the data in {folder} were not changed.',
  ),
  'postgres.full': said(
    'Đĩa chứa {folder} đã đầy nên PostgreSQL không khởi động được; dữ liệu đã ghi vẫn còn nguyên.',
    'The disk of {folder} is full, so that PostgreSQL does not start; what was kept is whole.',
    'Giải phóng ít nhất 100 MB trên đĩa đó rồi chạy lại.',
    'Make room for at least 100 MB on that disk and try again.',
  ),
  'postgres.port': said(
    'Cổng của cơ sở dữ liệu đang được chương trình khác sử dụng:\n{said}',
    'Another program uses the port of the database:\n{said}',
    'Dừng chương trình đó, hoặc dừng hẳn Tiến Độ rồi chạy lại để dùng cổng khác.',
    'Stop that program, or stop Tiến Độ and start it again to use another port.',
  ),
  'postgres.version': said(
    'Dữ liệu trong {folder} do một phiên bản PostgreSQL khác tạo ra:\n{said}',
    'The data in {folder} were made by another version of PostgreSQL:\n{said}',
    'Chạy phiên bản Tiến Độ đã tạo ra dữ liệu, xuất các chương trình (export), rồi nhập vào phiên bản này.',
    'Run the version of Tiến Độ that made them, export the programmes, and import them here.',
  ),
  'postgres.rights': said(
    'PostgreSQL không được quyền dùng {folder}:\n{said}',
    'PostgreSQL has no right to use {folder}:\n{said}',
    'Thư mục phải thuộc tài khoản chạy PostgreSQL, và không tài khoản nào khác được vào (chmod 700).',
    'The folder must belong to the account that runs PostgreSQL, and be closed to others (chmod 700).',
  ),
  'postgres.damaged': said(
    'Dữ liệu trong {folder} bị hỏng:\n{said}',
    'The data in {folder} are damaged:\n{said}',
    'Đừng xóa gì trong đó. Chép cả thư mục sang nơi khác, rồi khôi phục từ bản sao lưu, hoặc nhờ người quản trị PostgreSQL.',
    'Remove nothing from it. Copy the whole folder elsewhere, then restore it from a backup, or ask an administrator of PostgreSQL.',
  ),
  'postgres.password': said(
    'Mật khẩu trong {file} không phải của cơ sở dữ liệu này.',
    'The password in {file} is not that of this database.',
    'Khôi phục tệp; hoặc dừng Tiến Độ, xóa tệp này rồi chạy lại: mật khẩu được đặt mới, dữ liệu giữ nguyên.',
    'Restore the file; or stop Tiến Độ, remove the file and start again: a new password is set, the data stay.',
  ),
  'database.no-address': said(
    'DATABASE_URL không đúng dạng.',
    'DATABASE_URL is no address.',
    'Ví dụ: DATABASE_URL=postgres://user:password@host:5432/database',
    'Example: DATABASE_URL=postgres://user:password@host:5432/database',
  ),
  'database.unreachable': ofDatabase('{systemReason} ({said})', '{systemReason} ({said})'),
  'database.too-old': ofDatabase(
    'máy chủ là PostgreSQL {version}, cần từ {oldest} trở lên',
    'the server is PostgreSQL {version}, {oldest} or later is needed',
  ),
  'database.encoding': ofDatabase(
    'cơ sở dữ liệu dùng bảng mã {encoding}, cần UTF8',
    'it is encoded in {encoding}, UTF8 is needed',
  ),
  'database.pooler': ofDatabase(
    'trước máy chủ có bộ gộp kết nối (PgBouncer, Supavisor…) đổi phiên sau mỗi giao dịch; Tiến Độ cần một phiên riêng cho mỗi kết nối: đặt pool_mode = session, hoặc cho DATABASE_URL trỏ thẳng tới PostgreSQL',
    'a pooler in front of it (PgBouncer, Supavisor …) changes the session with every transaction; Tiến Độ needs a session of its own for each connection: set pool_mode = session, or let DATABASE_URL name PostgreSQL itself',
  ),
  'database.copy': ofDatabase(
    'máy chủ chỉ cho đọc, vì là bản sao của máy chủ khác',
    'the server is read-only, a copy of another one',
  ),
  'database.no-right': ofDatabase(
    'tài khoản {login} không được tạo lược đồ tiendo; chủ cơ sở dữ liệu cấp quyền bằng: grant create on database … to {login}',
    'the account {login} may not make the schema tiendo; the owner of the database allows it by: grant create on database … to {login}',
  ),
};
