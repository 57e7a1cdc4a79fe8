import type { Command } from '#cli/command.ts';

/** `tiendo import <folder> [--check]` */
export const importCommand: Command = {
  name: 'import',
  usage: '<folder|file.xlsx> [--check] [--json] [--take file|record] [--author NAME] [--reason TEXT]',
  takes: 1,
  about: {
    vi: 'Nhập một chương trình từ thư mục tệp YAML và CSV, hoặc từ bảng tính .xlsx đã xuất; sai một chỗ thì từ chối toàn bộ. Những gì được ghi trên trang sau khi xuất thư mục không bị ghi đè hay xóa: chỗ nào cả hai cùng sửa thì báo xung đột. Thư mục không có tệp base.yaml được so với lần nhập trước.',
    en: 'Imports a programme from a folder of YAML and CSV files, or from an .xlsx workbook that was exported; one mistake refuses the whole. What pages wrote since the folder was exported is neither overwritten nor removed: where both have changed a record, it is told as a conflict. A folder without base.yaml is held against what imports brought last.',
  },
  options: {
    check: {
      type: 'boolean',
      about: {
        vi: 'Chỉ kiểm tra và kể từng thay đổi, không ghi.',
        en: 'Only check and tell each change, write nothing.',
      },
    },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON.', en: 'Answer in JSON.' } },
    take: {
      type: 'string',
      about: {
        vi: 'Khi xung đột: file lấy theo tệp, record giữ bản đang có; hoặc từng bản ghi: work/san-van-dong=file,record.',
        en: 'In conflicts: file takes the file’s, record keeps what stands; or record by record: work/stadium=file,record.',
      },
    },
    author: {
      type: 'string',
      about: {
        vi: 'Người chịu trách nhiệm nhập (mặc định: tên tài khoản máy).',
        en: 'Who answers for the import (default: the account name).',
      },
    },
    reason: { type: 'string', about: { vi: 'Lý do, ghi vào nhật ký.', en: 'The reason, kept in the journal.' } },
  },
  run: async (invocation) => (await import('#cli/runs/import.ts')).run(invocation),
};
