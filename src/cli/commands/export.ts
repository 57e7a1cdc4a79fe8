import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

/** `tiendo export <folder>` */
export const exportCommand: Command = {
  name: 'export',
  usage: '<folder|file.xlsx> [--programme P] [--workspace W] [--words]',
  takes: 1,
  about: {
    vi: 'Xuất một chương trình ra thư mục tệp YAML và CSV, hoặc ra một bảng tính .xlsx; nhập lại được đúng như cũ.',
    en: 'Exports a programme as a folder of YAML and CSV files, or as one .xlsx workbook, that can be imported again unchanged.',
  },
  options: {
    programme: {
      type: 'string',
      about: { vi: 'Chương trình (mặc định: chương trình duy nhất).', en: 'The programme (default: the only one).' },
    },
    workspace: WORKSPACE_OPTION,
    words: {
      type: 'boolean',
      about: {
        vi: 'Tên cột và trường bằng tiếng Việt, từ đứng cạnh mã, ngày và kỳ viết như trong văn bản; vẫn nhập lại được.',
        en: 'Vietnamese names of columns and fields, words beside codes, days as documents write them; can be imported again.',
      },
    },
  },
  run: async (invocation) => (await import('#cli/runs/export.ts')).run(invocation),
};
