import { inBoth } from '#words/language.ts';

/** Words of backups. */
export const keepWords = inBoth(
  {
    operator: 'Người vận hành máy chủ',
    backedUp: (tables: string, rows: string, path: string, size: string) =>
      `Đã sao lưu ${rows} dòng của ${tables} bảng vào ${path} (${size}).`,
    secret: 'Tệp chứa mọi hồ sơ và mật khẩu đã băm: cất giữ như chính cơ sở dữ liệu.',
    restored: (made: string, workspaces: string, rows: string) =>
      `Đã khôi phục bản sao lưu lập lúc ${made}: ${workspaces} không gian làm việc, ${rows} dòng.`,
    rehearsed: (made: string, rows: string) =>
      `Đã thử khôi phục bản sao lưu lập lúc ${made} vào cơ sở dữ liệu tạm (${rows} dòng), rồi xóa cơ sở dữ liệu tạm.`,
    headsAside: (path: string) => `Mốc nhật ký của dữ liệu trước được cất ở ${path}.`,
    notLooked: (reason: string) =>
      `Dữ liệu đã khôi phục đủ; PostgreSQL chưa thống kê được các bảng (${reason}) và sẽ tự làm sau, trong lúc đó các trang trả lời chậm hơn.`,
    sound: (entries: string) => `Nhật ký nguyên vẹn: đã tính lại ${entries} mục, cùng nhật ký truy cập.`,
    broken: (workspace: string) =>
      `Nhật ký của ${workspace} KHÔNG nguyên vẹn; xem bằng lệnh: tiendo journal verify --workspace ${workspace}`,
    accessBroken: (sequence: string) => `Nhật ký truy cập KHÔNG nguyên vẹn ở mục ${sequence}.`,
    signInAgain: 'Mọi người đăng nhập lại; đường dẫn đặt mật khẩu chưa dùng phải cấp lại.',
  },
  {
    operator: 'The operator of the server',
    backedUp: (tables: string, rows: string, path: string, size: string) =>
      `Backed up ${rows} rows of ${tables} tables to ${path} (${size}).`,
    secret: 'The file holds every record and the hashes of passwords: keep it as you keep the database.',
    restored: (made: string, workspaces: string, rows: string) =>
      `Restored the backup of ${made}: ${workspaces} workspaces, ${rows} rows.`,
    rehearsed: (made: string, rows: string) =>
      `Restored the backup of ${made} into a spare database (${rows} rows), which is removed again.`,
    headsAside: (path: string) => `Heads of the journals that were replaced are kept in ${path}.`,
    notLooked: (reason: string) =>
      `All is restored; PostgreSQL could not gather statistics of its tables (${reason}) and will do so later: pages answer more slowly until then.`,
    sound: (entries: string) => `The journals are whole: ${entries} entries computed anew, and the access log.`,
    broken: (workspace: string) =>
      `The journal of ${workspace} is NOT whole; see: tiendo journal verify --workspace ${workspace}`,
    accessBroken: (sequence: string) => `The access log is NOT whole at entry ${sequence}.`,
    signInAgain: 'Everybody signs in again; links that were not used are made again.',
  },
);
