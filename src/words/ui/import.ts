import { inBoth } from '#words/language.ts';

/** Words of what an import changes, told on the command line. */
export const importWords = inBoth(
  {
    reading: (files: string) => `Đang đọc ${files} tệp…`,
    counts: (added: string, changed: string, removed: string, kept: string) =>
      `thêm ${added}, sửa ${changed}, bỏ ${removed} bản ghi${kept === '0' ? '' : `; giữ ${kept} bản ghi đã thay đổi sau khi xuất tệp`}`,
    checked: 'Đã kiểm tra',
    imported: 'Đã nhập',
    kinds: { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' },
    nothing: 'không có',
    ahead: (records: string, subject: string, day: string) =>
      `Lưu ý: ${records} bản ghi ${subject} chỉ có hiệu lực về sau, sớm nhất từ ${day}; trước ngày đó chưa hiện trên trang.`,
    more: (count: string) => `… và ${count} thay đổi khác; thêm --json để xem tất cả.`,
    wrongTake: (text: string) =>
      `--take: “${text}” không hiểu được; viết file, record, hoặc từng bản ghi: work/san-van-dong=file,record.`,
  },
  {
    reading: (files) => `Reading ${files} files…`,
    counts: (added, changed, removed, kept) =>
      `${added} added, ${changed} changed, ${removed} removed${kept === '0' ? '' : `; ${kept} kept that were changed since the files were exported`}`,
    checked: 'Checked',
    imported: 'Imported',
    kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
    nothing: 'nothing',
    ahead: (records, subject, day) =>
      `Note: ${records} records (${subject}) hold only later, the first from ${day}; pages do not show them before.`,
    more: (count) => `… and ${count} more changes; add --json to see all.`,
    wrongTake: (text) =>
      `--take: "${text}" is not understood; write file, record, or record by record: work/stadium=file,record.`,
  },
);
