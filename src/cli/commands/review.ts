import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

/** `tiendo review FILE [--against PROGRAMME] [--earlier FILE] [--propose] [--as-of D] [--json] [--text]` */
export const reviewCommand: Command = {
  name: 'review',
  usage:
    'FILE [--against PROGRAMME] [--earlier FILE] [--propose] [--repaired FILE] [--as-of YYYY-MM-DD] [--json] [--text] [--workspace W]',
  takes: 1,
  about: {
    vi: 'Đọc và soát một báo cáo bất kỳ (văn bản, Markdown, DOCX, PDF): số liệu, văn bản, tên, ngày; điều gì phải sửa.',
    en: 'Reads and reviews any report (text, Markdown, DOCX, PDF): figures, documents, names, dates; what must be mended.',
  },
  options: {
    'as-of': {
      type: 'string',
      about: {
        vi: 'Ngày của báo cáo (mặc định: ngày ghi ở đầu báo cáo).',
        en: 'The day of the report (default: the one in its head).',
      },
    },
    against: {
      type: 'string',
      about: {
        vi: 'Đối chiếu với hồ sơ của chương trình này.',
        en: 'Hold it against the records of this programme.',
      },
    },
    earlier: {
      type: 'string',
      about: {
        vi: 'Đối chiếu với báo cáo trước của cùng địa phương.',
        en: 'Hold it against an earlier report of the same locality.',
      },
    },
    propose: {
      type: 'boolean',
      about: {
        vi: 'Đề xuất hồ sơ (văn bản, công trình, số liệu, vốn, …) đọc được từ báo cáo, kèm câu nguồn; không ghi gì.',
        en: 'Propose records (documents, works, figures, money, …) with the sentence of each; nothing is written.',
      },
    },
    repaired: {
      type: 'string',
      about: {
        vi: 'Ghi bản sao của tệp Word với khổ giấy, lề, phông, cỡ chữ đúng thể thức vào tệp này; lời văn giữ nguyên.',
        en: 'Write a copy of the Word file with page, margins, font and sizes as asked to this file; its words stay.',
      },
    },
    workspace: WORKSPACE_OPTION,
    json: {
      type: 'boolean',
      about: { vi: 'Trả lời bằng JSON (docs/review.md).', en: 'Answer in JSON (docs/review.md).' },
    },
    text: {
      type: 'boolean',
      about: {
        vi: 'Chỉ in phần chữ đã đọc, mà các vị trí trong JSON đếm theo.',
        en: 'Print only the text as read, in which the offsets of the JSON count.',
      },
    },
  },
  run: async (invocation) => (await import('#cli/runs/review.ts')).run(invocation),
};
