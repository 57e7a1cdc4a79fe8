import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

/** `tiendo figure "<address>" [--as-of D] [--json]` */
export const figureCommand: Command = {
  name: 'figure',
  usage: '"<address>" [--as-of YYYY-MM-DD] [--at-sequence N] [--json] [--workspace W]',
  takes: 1,
  about: {
    vi: 'Mở một số liệu theo địa chỉ: giá trị, đơn vị và dấu vết.',
    en: 'Opens a figure by its address: value, unit and trace.',
  },
  options: {
    'as-of': {
      type: 'string',
      about: {
        vi: 'Ngày chốt số liệu (mặc định: hôm nay, hoặc ngày có số liệu mới nhất của chương trình đã kết thúc).',
        en: 'The as-of date (default: today, or the latest fact of a programme that has ended).',
      },
    },
    'at-sequence': {
      type: 'string',
      about: { vi: 'Hỏi như khi nhật ký ở số thứ tự này.', en: 'Ask as the journal stood at this sequence.' },
    },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON.', en: 'Answer in JSON.' } },
    workspace: WORKSPACE_OPTION,
  },
  run: async (invocation) => (await import('#cli/runs/figure.ts')).run(invocation),
};
