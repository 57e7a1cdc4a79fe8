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
    leftOut: (rows: string) => `Tiêu đề, dòng cộng, dòng tên nhóm không lấy: ${rows}.`,
    most: (most: string) => `Mỗi lần nhận nhiều nhất ${most} dòng; phần sau hãy dán tiếp lần khác.`,
    confirm: 'Kiểm tra rồi lưu',
    confirmLead: 'Sửa ngay trong ô; dòng để trống hết các ô thì bỏ qua. Lưu tất cả hoặc không lưu gì.',
    guessed: {
      work: 'Loại và lĩnh vực còn trống được đoán theo tên.',
      measure: 'Chiều mong muốn và cách gộp còn trống được đoán theo tên và đơn vị tính: xem lại trước khi lưu.',
      observation:
        'Địa bàn để trống là địa bàn của chương trình. Mỗi cột năm thành một dòng; cột không nói rõ là kế hoạch hay thực hiện thì chọn loại số liệu.',
      place: 'Loại được đoán theo tên; nơi trực thuộc để trống là địa bàn của chương trình.',
    } as Readonly<Partial<Record<string, string>>>,
    rows: (numbers: string) => `Dòng ${numbers}`,
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
    leftOut: (rows: string) => `Titles, totals and heads of groups are not taken: ${rows}.`,
    most: (most: string) => `At most ${most} rows are taken at a time; paste the rest afterwards.`,
    confirm: 'Check and save',
    confirmLead: 'Mend in the cell; a row whose cells are all empty is left out. All rows are saved, or none.',
    guessed: {
      work: 'Kind and sector are guessed from the name where they are empty.',
      measure:
        'What is better and how places add up are guessed from name and unit where they are empty: look them through.',
      observation:
        'Without a place it is that of the programme. Each column of a year becomes a row; where a head does not tell plan from result, choose the kind.',
      place: 'The kind is guessed from the name; without a place above it lies in that of the programme.',
    } as Readonly<Partial<Record<string, string>>>,
    rows: (numbers: string) => `${/\D/u.test(numbers) ? 'Rows' : 'Row'} ${numbers}`,
    cell: (row: string, column: string) => `${column}, row ${row}`,
    source: 'Source document',
    save: (count: string) => `Save ${count} rows`,
  },
);
