import { inBoth } from '#words/language.ts';

/** Words of the workbook: a programme in a spreadsheet. */
export const workbookWords = inBoth(
  {
    title: 'Bảng tính',
    lead: 'Cả chương trình trong một tệp Excel: mỗi loại hồ sơ một trang tính, chữ thay cho mã, tên thay cho mã số, ô chọn sẵn. Tải về, điền, gửi lại; trước khi ghi, hệ thống cho xem từng thay đổi.',
    take: 'Tải bảng tính (.xlsx)',
    takeLead:
      'Không sửa hai dòng đầu của mỗi trang. Dòng mới không cần mã. Muốn bỏ một hồ sơ thì xóa dòng đó. Danh sách trong một ô: mỗi mục một dòng.',
    give: 'Gửi bảng tính đã điền',
    file: 'Tệp .xlsx',
    check: 'Kiểm tra, chưa ghi',
    cannotGive: 'Gửi bảng tính dành cho người được giao quyền nhập dữ liệu.',
    found: (added: string, changed: string, removed: string) => `Thêm ${added}, sửa ${changed}, bỏ ${removed} hồ sơ.`,
    kept: (count: string) => `${count} hồ sơ được ghi sau khi tải bảng tính và giữ nguyên.`,
    nothing: 'Bảng tính không thay đổi gì.',
    changes: 'Những thay đổi sẽ được ghi',
    more: (count: string) => `Và ${count} thay đổi khác.`,
    kind: { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' },
    record: 'Hồ sơ',
    what: 'Thay đổi',
    none: 'trống',
    author: 'Người ghi',
    reason: 'Lý do',
    write: 'Ghi các thay đổi này',
    conflicts: 'Hồ sơ hai bên cùng sửa',
    conflictsLead:
      'Sau khi bảng tính được tải về, trên trang đã ghi các hồ sơ này, và bảng tính cũng sửa. Chọn bản được giữ của từng hồ sơ; chưa chọn hết thì chưa ghi gì.',
    wroteAt: (actor: string, at: string) => `${actor} đã ghi lúc ${at}.`,
    was: 'Khi tải',
    theirs: 'Đang lưu',
    mine: 'Bảng tính',
    gone: 'bỏ cả hồ sơ',
    takeMine: 'Lấy theo bảng tính',
    takeTheirs: 'Giữ bản đang lưu',
    otherConflicts: (count: string) => `${count} hồ sơ khác hai bên cùng sửa`,
    choose: 'Có hồ sơ hai bên cùng sửa: chọn bản được giữ của từng hồ sơ.',
    written: (added: string, changed: string, removed: string) =>
      `Đã ghi: thêm ${added}, sửa ${changed}, bỏ ${removed} hồ sơ.`,
    /** Where in the workbook something is wrong. */
    at: (sheet: string, row: string, column: string | undefined) =>
      [`Trang “${sheet}”`, `dòng ${row}`, ...(column === undefined ? [] : [`cột “${column}”`])].join(', '),
    onSheet: (sheet: string) => `Trang “${sheet}”`,
    fileName: 'bang-tinh',
  },
  {
    title: 'Workbook',
    lead: 'The whole programme in one spreadsheet: a sheet a kind of record, words instead of codes, names instead of ids, cells to choose from. Take it, fill it in, send it back; before anything is written you see each change.',
    take: 'Take the workbook (.xlsx)',
    takeLead:
      'Leave the first two rows of each sheet. A new row needs no id. To remove a record, remove its row. Of a list in a cell each item has a line.',
    give: 'Send a workbook that is filled in',
    file: 'File .xlsx',
    check: 'Check, write nothing yet',
    cannotGive: 'Workbooks are sent by those who may enter data.',
    found: (added: string, changed: string, removed: string) =>
      `${added} added, ${changed} changed, ${removed} removed.`,
    kept: (count: string) => `${count} records were written since the workbook was taken, and stay.`,
    nothing: 'The workbook changes nothing.',
    changes: 'What will be written',
    more: (count: string) => `And ${count} more changes.`,
    kind: { added: 'Added', changed: 'Changed', removed: 'Removed' },
    record: 'Record',
    what: 'Change',
    none: 'nothing',
    author: 'Who writes',
    reason: 'Reason',
    write: 'Write these changes',
    conflicts: 'Records that both have changed',
    conflictsLead:
      'Pages wrote these records after the workbook was taken, and the workbook changes them too. Choose which is kept of each; until all are chosen nothing is written.',
    wroteAt: (actor: string, at: string) => `${actor} wrote it at ${at}.`,
    was: 'When taken',
    theirs: 'On record',
    mine: 'Workbook',
    gone: 'the record is removed',
    takeMine: 'Take the workbook’s',
    takeTheirs: 'Keep what is on record',
    otherConflicts: (count: string) => `${count} other records that both have changed`,
    choose: 'Both have changed some records: choose which is kept of each.',
    written: (added: string, changed: string, removed: string) =>
      `Written: ${added} added, ${changed} changed, ${removed} removed.`,
    at: (sheet: string, row: string, column: string | undefined) =>
      [`Sheet “${sheet}”`, `row ${row}`, ...(column === undefined ? [] : [`column “${column}”`])].join(', '),
    onSheet: (sheet: string) => `Sheet “${sheet}”`,
    fileName: 'workbook',
  },
);
