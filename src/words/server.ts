/** What the server says to whoever starts it. */
export const SERVER_WORDS = {
  wrong: {
    PORT: (text: string) => `PORT="${text}" không phải là số cổng (0–65535). Ví dụ: PORT=8080 npm start`,
    TIENDO_ADDRESS: (text: string) => `TIENDO_ADDRESS="${text}" không phải là địa chỉ trang. Ví dụ: TIENDO_ADDRESS=https://tien-do.example npm start`,
    TIENDO_WRITES: (text: string) => `TIENDO_WRITES="${text}" không có nghĩa. Viết TIENDO_WRITES=all hoặc TIENDO_WRITES=off.`,
  },
  noHost: (host: string) => `Máy này không có địa chỉ "${host}" (HOST). Hãy bỏ HOST, hoặc đặt HOST=0.0.0.0 để máy khác truy cập được.`,
  portTaken: (port: number) => `Cổng ${port} đang được chương trình khác sử dụng.\nHãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
  portForbidden: (port: number) => `Không có quyền mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên: PORT=4080 npm start`,
  cannotListen: 'Không mở được cổng',
  cannotStart: 'Không khởi động được Tiến Độ',
  noLog: (file: string) => `Không ghi được nhật ký vào ${file}`,
  notBuilt: 'Chưa có giao diện đã dựng (thư mục build). Hãy chạy: npm run build',
  starting: 'Tiến Độ đang khởi động, xin đợi trong giây lát.',
  opening: 'Đang mở cơ sở dữ liệu…',
  ready: (address: string) => `Tiến Độ đã sẵn sàng: ${address}`,
  stopping: 'Đang dừng…',
} as const;
