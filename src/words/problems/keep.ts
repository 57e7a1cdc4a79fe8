import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** Backups of a whole installation, and their way back. */
export const KEEP_PROBLEMS: ProblemCatalog = {
  'backup.exists': said(
    'Đã có tệp “{path}”; bản sao lưu không ghi đè lên tệp nào.',
    'The file "{path}" is there already; a backup writes over no file.',
    'Chọn tên tệp khác, hoặc dời tệp đó đi trước.',
    'Choose another name, or move that file away first.',
  ),
  'backup.unwritable': said(
    'Không ghi được tệp “{path}”: {systemReason}.',
    'The file "{path}" cannot be written: {systemReason}.',
    'Kiểm tra thư mục, quyền ghi và dung lượng đĩa. Không có tệp dở dang nào được để lại.',
    'Check the folder, the rights to write and the room on the disk. No half file was left behind.',
  ),
  'backup.unreadable': said(
    'Không đọc được tệp “{path}”.',
    'The file "{path}" cannot be read.',
    'Kiểm tra đường dẫn và quyền đọc.',
    'Check the path and the rights to read it.',
  ),
  'backup.damaged': said(
    'Tệp “{path}” không phải bản sao lưu nguyên vẹn: bị cắt, bị sửa, hoặc là tệp khác.',
    'The file "{path}" is no whole backup: cut off, altered, or another file.',
    'Dùng một bản sao lưu khác. Dữ liệu hiện có không thay đổi.',
    'Use another backup. What stands in the database has not changed.',
  ),
  'backup.newer': said(
    'Bản sao lưu “{path}” do phiên bản phần mềm mới hơn tạo ra (có {migration}).',
    'The backup "{path}" was made by a newer version (it has {migration}).',
    'Cập nhật phần mềm rồi khôi phục.',
    'Update the software, then restore.',
  ),
  'restore.not-empty': said(
    'Cơ sở dữ liệu đang có dữ liệu: {workspaces}.',
    'The database is not empty: {workspaces}.',
    'Khôi phục vào thư mục dữ liệu mới; hoặc sao lưu dữ liệu đang có rồi chạy lại với --replace để thay toàn bộ.',
    'Restore into a new data folder; or back up what stands there, then run again with --replace to replace it all.',
  ),
  'restore.in-use': said(
    'Máy chủ hoặc chương trình khác đang dùng cơ sở dữ liệu này.',
    'A server or another program is using this database.',
    'Dừng máy chủ rồi chạy lại.',
    'Stop the server, then try again.',
  ),
  'restore.differs': said(
    'Nhật ký của “{workspace}” sau khi nạp không trùng với mốc ghi trong bản sao lưu.',
    'The journal of "{workspace}" did not come back as the backup says.',
    'Dùng một bản sao lưu khác. Dữ liệu hiện có không thay đổi.',
    'Use another backup. What stands in the database has not changed.',
  ),
  'restore.no-rehearsal': said(
    'Máy chủ cơ sở dữ liệu không cho tài khoản này lập cơ sở dữ liệu tạm để thử.',
    'The database server does not let this account make a database for the rehearsal.',
    'Cấp quyền CREATEDB, hoặc thử bằng cơ sở dữ liệu kèm theo: bỏ DATABASE_URL và đặt TIENDO_DATA là một thư mục trống.',
    'Grant CREATEDB, or rehearse with the embedded database: leave out DATABASE_URL and let TIENDO_DATA be an empty folder.',
  ),
};
