/** What the server and the command line say to whoever starts them. */
import { inBoth } from '#words/language.ts';

export const SERVER_WORDS = inBoth(
  {
    wrong: {
      PORT: (text: string) => `PORT="${text}" không phải là số cổng (0–65535). Ví dụ: PORT=8080 npm start`,
      TIENDO_ADDRESS: (text: string) =>
        `TIENDO_ADDRESS="${text}" không phải là địa chỉ trang. Ví dụ: TIENDO_ADDRESS=https://tien-do.example npm start`,
      TIENDO_WRITES: (text: string) =>
        `TIENDO_WRITES="${text}" không có nghĩa. Viết TIENDO_WRITES=all hoặc TIENDO_WRITES=off.`,
      TIENDO_MEMORY: (text: string) =>
        `TIENDO_MEMORY="${text}" không phải là dung lượng bộ nhớ (MB, từ 250 trở lên). Ví dụ: TIENDO_MEMORY=600 npm start`,
      TIENDO_KEYS_FOR: (text: string) =>
        `TIENDO_KEYS_FOR="${text}" phải là các vai trò, và cần TIENDO_ADDRESS là https (hoặc http://localhost) hay một nhà cung cấp định danh. Ví dụ: TIENDO_KEYS_FOR=administrator,office TIENDO_ADDRESS=https://tiendo.xa.example npm start`,
      TIENDO_PROXY: (text: string) =>
        `TIENDO_PROXY="${text}" không phải là địa chỉ IP. Ví dụ: TIENDO_PROXY=10.0.0.5,172.16.0.0/12 npm start`,
      TIENDO_OIDC_ISSUER: (text: string) =>
        `TIENDO_OIDC_ISSUER="${text}" không phải là địa chỉ https của hệ thống xác thực. Ví dụ: TIENDO_OIDC_ISSUER=https://dangnhap.tinh.example`,
      TIENDO_OIDC_CLIENT: () => 'Đã đặt TIENDO_OIDC_ISSUER nhưng thiếu TIENDO_OIDC_CLIENT (mã ứng dụng đã đăng ký).',
      TIENDO_OIDC_SECRET: () => 'Đã đặt TIENDO_OIDC_ISSUER nhưng thiếu TIENDO_OIDC_SECRET (khóa bí mật của ứng dụng).',
      TIENDO_SMTP: () =>
        'TIENDO_SMTP không phải là địa chỉ máy chủ thư. Ví dụ: TIENDO_SMTP=smtps://ten:matkhau@thu.tinh.example',
      TIENDO_MAIL_FROM: () =>
        'Đã đặt TIENDO_SMTP nhưng thiếu TIENDO_MAIL_FROM (người gửi). Ví dụ: TIENDO_MAIL_FROM=tiendo@xa.example',
    },
    noHost: (host: string) =>
      `Máy này không có địa chỉ "${host}" (HOST). Hãy bỏ HOST, hoặc đặt HOST=0.0.0.0 để máy khác truy cập được.`,
    portTaken: (port: number) =>
      `Cổng ${port} đang được chương trình khác sử dụng.\nHãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
    portForbidden: (port: number) =>
      `Không có quyền mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên: PORT=4080 npm start`,
    cannotListen: 'Không mở được cổng',
    cannotStart: 'Không khởi động được Tiến Độ',
    noLog: (file: string) => `Không ghi được nhật ký vào ${file}`,
    notBuilt: 'Chưa có giao diện đã dựng (thư mục build). Hãy chạy: npm run build',
    starting: 'Tiến Độ đang khởi động, xin đợi trong giây lát.',
    opening: 'Đang mở cơ sở dữ liệu…',
    database: {
      making: 'Đang khởi tạo cơ sở dữ liệu PostgreSQL lần đầu…',
      died: 'Cơ sở dữ liệu đã dừng bất ngờ; đang khởi động lại…',
      back: 'Cơ sở dữ liệu đã chạy lại.',
      full: '!!! Đĩa đã đầy: chỉ xem, xuất (export) và kiểm chứng (journal verify) được, chưa ghi được gì. Hãy giải phóng chỗ trên đĩa rồi dừng và chạy lại.',
    },
    dataFolder: (folder: string, made: boolean) =>
      made ? `Thư mục dữ liệu mới tạo: ${folder} (đặt TIENDO_DATA để dùng thư mục khác)` : `Thư mục dữ liệu: ${folder}`,
    sample: (workspace: string, records: number) => `Đã nạp dữ liệu mẫu ${workspace}: ${records} bản ghi.`,
    ready: (address: string) => `Tiến Độ đã sẵn sàng: ${address}`,
    stopping: 'Đang dừng…',
  },
  {
    wrong: {
      PORT: (text) => `PORT="${text}" is no number of a port (0 to 65535). Example: PORT=8080 npm start`,
      TIENDO_ADDRESS: (text) =>
        `TIENDO_ADDRESS="${text}" is no address of pages. Example: TIENDO_ADDRESS=https://tien-do.example npm start`,
      TIENDO_WRITES: (text) => `TIENDO_WRITES="${text}" means nothing. Write TIENDO_WRITES=all or TIENDO_WRITES=off.`,
      TIENDO_MEMORY: (text) =>
        `TIENDO_MEMORY="${text}" is no amount of memory (MB, from 250 on). Example: TIENDO_MEMORY=600 npm start`,
      TIENDO_KEYS_FOR: (text) =>
        `TIENDO_KEYS_FOR="${text}" must be roles, and needs TIENDO_ADDRESS with https (or http://localhost) or an identity provider. Example: TIENDO_KEYS_FOR=administrator,office TIENDO_ADDRESS=https://tiendo.example npm start`,
      TIENDO_PROXY: (text) =>
        `TIENDO_PROXY="${text}" is no IP address. Example: TIENDO_PROXY=10.0.0.5,172.16.0.0/12 npm start`,
      TIENDO_OIDC_ISSUER: (text) =>
        `TIENDO_OIDC_ISSUER="${text}" is no https address of an identity provider. Example: TIENDO_OIDC_ISSUER=https://sign-in.example`,
      TIENDO_OIDC_CLIENT: () =>
        'TIENDO_OIDC_ISSUER is set, and TIENDO_OIDC_CLIENT (the name under which we are registered there) is missing.',
      TIENDO_OIDC_SECRET: () => 'TIENDO_OIDC_ISSUER is set, and TIENDO_OIDC_SECRET is missing.',
      TIENDO_SMTP: () =>
        'TIENDO_SMTP is no address of a mail server. Example: TIENDO_SMTP=smtps://name:secret@mail.example',
      TIENDO_MAIL_FROM: () =>
        'TIENDO_SMTP is set without TIENDO_MAIL_FROM (the sender). Example: TIENDO_MAIL_FROM=tiendo@commune.example',
    },
    noHost: (host) =>
      `This machine has no address "${host}" (HOST). Leave HOST out, or set HOST=0.0.0.0 to let other machines in.`,
    portTaken: (port) =>
      `Another program uses port ${port}.\nStop it, or choose another port: PORT=${port + 1} npm start`,
    portForbidden: (port) => `Port ${port} may not be opened. Choose one from 1024 on: PORT=4080 npm start`,
    cannotListen: 'The port could not be opened',
    cannotStart: 'Tiến Độ could not be started',
    noLog: (file) => `The log cannot be written to ${file}`,
    notBuilt: 'The pages are not built (folder build). Run: npm run build',
    starting: 'Tiến Độ is starting, one moment please.',
    opening: 'Opening the database…',
    database: {
      making: 'Making the PostgreSQL database for the first time…',
      died: 'The database has stopped unexpectedly; starting it again…',
      back: 'The database runs again.',
      full: '!!! The disk is full: one can look, export and verify the journal, and write nothing. Make room on the disk, stop, and start again.',
    },
    dataFolder: (folder, made) =>
      made ? `New data folder: ${folder} (set TIENDO_DATA to use another)` : `Data folder: ${folder}`,
    sample: (workspace, records) => `The sample ${workspace} has been loaded: ${records} records.`,
    ready: (address) => `Tiến Độ is ready: ${address}`,
    stopping: 'Stopping…',
  },
);
