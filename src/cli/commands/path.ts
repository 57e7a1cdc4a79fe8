import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

/**
 * `tiendo path FILE` answers in JSON, with or without the option, for it has no shorter form; `tiendo path SCENARIO
 * --issue` writes.
 */
export const pathCommand: Command = {
  name: 'path',
  usage:
    'FILE [--nodes N] [--json] | SCENARIO --issue [--programme P] [--workspace W] [--as-of YYYY-MM-DD] [--author NAME]',
  takes: 1,
  about: {
    vi: 'Tìm tập công trình rẻ nhất (hoặc điểm cao nhất, sớm nhất) để đạt loại đô thị, kèm chứng minh; tệp YAML hoặc JSON. Với --issue: tìm lộ trình của một kịch bản trong hồ sơ và ban hành, để báo cáo kể lại.',
    en: 'Finds the cheapest set of works (or the highest score, or the earliest date) that reaches the class, with the proof; a YAML or JSON file. With --issue: finds the path of a scenario on record and issues it, for the report to tell.',
  },
  options: {
    nodes: {
      type: 'string',
      about: {
        vi: 'Giới hạn tìm kiếm: số bài toán tuyến tính được giải (mặc định 20000), như nhau trên mọi máy.',
        en: 'The limit of the search: how many linear programmes may be solved (20000 unless told), the same on every machine.',
      },
    },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON (luôn như vậy).', en: 'Answer in JSON (always so).' } },
    issue: {
      type: 'boolean',
      about: {
        vi: 'Ban hành lộ trình của kịch bản (mã của kịch bản thay cho tệp), ghi vào nhật ký.',
        en: 'Issue the path of a scenario (its id in place of the file), through the journal.',
      },
    },
    programme: { type: 'string', about: { vi: 'Chương trình có kịch bản.', en: 'The programme of the scenario.' } },
    workspace: WORKSPACE_OPTION,
    'as-of': {
      type: 'string',
      about: { vi: 'Ngày xem số liệu (mặc định: như trên trang).', en: 'The as-of date (default: as on pages).' },
    },
    author: {
      type: 'string',
      about: {
        vi: 'Người chịu trách nhiệm ban hành (mặc định: tên tài khoản máy).',
        en: 'Who answers for it (default: the account name).',
      },
    },
  },
  run: async (invocation) => (await import('#cli/runs/path.ts')).run(invocation),
};
