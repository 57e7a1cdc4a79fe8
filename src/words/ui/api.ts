import { inBoth } from '#words/language.ts';

/** Titles of the API's problems. */
export const apiWords = inBoth(
  {
    missing: 'Không tìm thấy',
    refused: 'Câu hỏi chưa đúng',
    fault: 'Hệ thống gặp sự cố',
    faultNumber: (number: string) => `Sự cố số ${number}. Xin báo cho người quản trị kèm số này.`,
  },
  {
    missing: 'Not found',
    refused: 'The question cannot be answered as asked',
    fault: 'Something went wrong',
    faultNumber: (number: string) => `Fault number ${number}. Please tell it to the administrator.`,
  },
);
