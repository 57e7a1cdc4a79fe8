/** What the server says to whoever starts it. */
export const SERVER_WORDS = {
  badPort: (text: string) => `PORT="${text}" không phải là số cổng (0–65535). Ví dụ: PORT=8080 npm start`,
  portTaken: (port: number) => `Cổng ${port} đang được chương trình khác sử dụng.\nHãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start`,
  portForbidden: (port: number) => `Không có quyền mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên: PORT=4080 npm start`,
  cannotListen: 'Không mở được cổng',
  cannotStart: 'Không khởi động được Tiến Độ',
  notBuilt: 'Chưa có giao diện đã dựng (thư mục build). Hãy chạy: npm run build',
  starting: 'Tiến Độ đang khởi động, xin đợi trong giây lát.',
  opening: 'Đang mở cơ sở dữ liệu…',
  ready: (address: string) => `Tiến Độ đã sẵn sàng: ${address}`,
  stopping: 'Đang dừng…',
} as const;
