import { SEARCHED_SUBJECTS } from '#core/query/searched.ts';
import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

export const SHOWN = 20;

/** `tiendo find <words> [--kind K] [--as-of D] [--limit N] [--json]` */
export const findCommand: Command = {
  name: 'find',
  usage: '<words> [--kind K] [--as-of YYYY-MM-DD] [--limit N] [--json] [--workspace W]',
  takes: 50,
  about: {
    vi: 'Tìm trong toàn bộ hồ sơ theo từ, có dấu hay không dấu: tên, số ký hiệu, địa bàn, cơ quan, diễn biến, vướng mắc.',
    en: 'Searches all records for words, with marks or without: names, symbols, places, agencies, statements, obstacles.',
  },
  options: {
    kind: {
      type: 'string',
      about: {
        vi: `Chỉ một loại: ${SEARCHED_SUBJECTS.join(', ')}.`,
        en: `One kind only: ${SEARCHED_SUBJECTS.join(', ')}.`,
      },
    },
    'as-of': {
      type: 'string',
      about: {
        vi: 'Chỉ những gì đúng vào ngày này (mặc định: hôm nay).',
        en: 'Only what holds on this day (default: today).',
      },
    },
    limit: {
      type: 'string',
      about: {
        vi: `Nhiều nhất bao nhiêu kết quả mỗi loại (mặc định: ${SHOWN}).`,
        en: `At most so many of each kind (default: ${SHOWN}).`,
      },
    },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON.', en: 'Answer in JSON.' } },
    workspace: WORKSPACE_OPTION,
  },
  run: async (invocation) => (await import('#cli/runs/find.ts')).run(invocation),
};
