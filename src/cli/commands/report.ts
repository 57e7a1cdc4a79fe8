import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

/** `tiendo report <programme> --as-of D --out DIR` */
export const reportCommand: Command = {
  name: 'report',
  usage:
    '<programme> [--report ID | --list] [--as-of YYYY-MM-DD] [--out DIR] [--clean] [--at-sequence N] [--workspace W]',
  takes: 1,
  about: {
    vi: 'Viết báo cáo sơ kết từ hồ sơ: report.docx, report.pdf, report.html, report.figures.json.',
    en: 'Writes the interim report from the records: report.docx, report.pdf, report.html, report.figures.json.',
  },
  options: {
    'as-of': {
      type: 'string',
      about: {
        vi: 'Ngày chốt số liệu (mặc định: hôm nay, hoặc ngày có số liệu mới nhất của chương trình đã kết thúc).',
        en: 'The as-of date (default: today, or the latest fact of a programme that has ended).',
      },
    },
    report: {
      type: 'string',
      about: {
        vi: 'Mã báo cáo (mặc định: báo cáo của kỳ có ngày chốt số liệu).',
        en: 'The report (default: that of the period in which the as-of date lies).',
      },
    },
    list: {
      type: 'boolean',
      about: { vi: 'Kể các báo cáo của chương trình.', en: 'List the reports of the programme.' },
    },
    out: {
      type: 'string',
      about: {
        vi: 'Thư mục ghi kết quả (mặc định: thư mục hiện tại).',
        en: 'Folder to write into (default: the current one).',
      },
    },
    clean: {
      type: 'boolean',
      about: {
        vi: 'Ghi thêm bản sạch, không có địa chỉ số liệu và liên kết: report.clean.docx, report.clean.pdf.',
        en: 'Also a clean copy without addresses and links: report.clean.docx, report.clean.pdf.',
      },
    },
    'at-sequence': {
      type: 'string',
      about: {
        vi: 'Viết lại đúng như khi nhật ký ở số thứ tự này.',
        en: 'Rebuild as the journal stood at this sequence.',
      },
    },
    workspace: WORKSPACE_OPTION,
  },
  run: async (invocation) => (await import('#cli/runs/report.ts')).run(invocation),
};
