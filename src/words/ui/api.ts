import { inBoth } from '#words/language.ts';

/** Titles of the API's problems. */
export const apiWords = inBoth(
  {
    missing: 'Không tìm thấy',
    refused: 'Câu hỏi chưa đúng',
    away: 'Cơ sở dữ liệu tạm thời không trả lời',
    awayNumber: (number: string) =>
      `Xin hỏi lại sau giây lát. Nếu kéo dài, xin báo cho người quản trị: sự cố số ${number}.`,
    fault: 'Hệ thống gặp sự cố',
    faultNumber: (number: string) => `Sự cố số ${number}. Xin báo cho người quản trị kèm số này.`,
  },
  {
    missing: 'Not found',
    refused: 'The question cannot be answered as asked',
    away: 'The database does not answer at the moment',
    awayNumber: (number: string) =>
      `Please ask again in a moment. If it lasts, tell the administrator: fault number ${number}.`,
    fault: 'Something went wrong',
    faultNumber: (number: string) => `Fault number ${number}. Please tell it to the administrator.`,
  },
);
