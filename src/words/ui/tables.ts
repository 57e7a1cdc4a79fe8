/** Words of the page on which rows of a spreadsheet are pasted. */
import { inBoth } from '#words/language.ts';

export const tableWords = inBoth(
  {
    title: (kind: string) => `Dán bảng: ${kind}`,
    link: 'Dán từ bảng tính',
    lead: 'Chọn các dòng trong bảng tính (kèm dòng tiêu đề nếu có), sao chép rồi dán vào đây. Cột được nhận theo tên; chưa có gì được lưu trước khi xác nhận.',
    text: 'Các dòng của bảng tính',
    columns: (names: string) => `Không có dòng tiêu đề thì các cột theo thứ tự: ${names}.`,
    read: 'Đọc bảng',
    again: 'Dán lại',
    none: 'Chưa đọc được dòng nào.',
    unknown: (heads: string) => `Các cột không nhận: ${heads}. Đổi tên cột cho giống tên ở trên nếu cần.`,
    leftOut: (rows: string) => `Các dòng cộng, dòng tên nhóm không lấy: ${rows}.`,
    most: (most: string) => `Mỗi lần nhận nhiều nhất ${most} dòng; phần sau hãy dán tiếp lần khác.`,
    confirm: 'Kiểm tra rồi lưu',
    confirmLead:
      'Sửa ngay trong ô; dòng để trống hết các ô thì bỏ qua. Loại và lĩnh vực còn trống được đoán theo tên. Lưu tất cả hoặc không lưu gì.',
    row: (number: string) => `Dòng ${number}`,
    cell: (row: string, column: string) => `${column}, dòng ${row}`,
    source: 'Văn bản nguồn',
    save: (count: string) => `Lưu ${count} dòng`,
  },
  {
    title: (kind: string) => `Paste a table: ${kind}`,
    link: 'Paste from a spreadsheet',
    lead: 'Copy rows of a spreadsheet, with their heads where there are any, and paste them here. Columns are found by name; nothing is saved before you confirm.',
    text: 'Rows of the spreadsheet',
    columns: (names: string) => `Without heads the columns stand in this order: ${names}.`,
    read: 'Read the table',
    again: 'Paste again',
    none: 'No row could be read.',
    unknown: (heads: string) => `Columns that are not taken: ${heads}. Name them as above if they should be.`,
    leftOut: (rows: string) => `Totals and heads of groups are not taken: ${rows}.`,
    most: (most: string) => `At most ${most} rows are taken at a time; paste the rest afterwards.`,
    confirm: 'Check and save',
    confirmLead:
      'Mend in the cell; a row whose cells are all empty is left out. Kind and sector are guessed from the name where they are empty. All rows are saved, or none.',
    row: (number: string) => `Row ${number}`,
    cell: (row: string, column: string) => `${column}, row ${row}`,
    source: 'Source document',
    save: (count: string) => `Save ${count} rows`,
  },
);
