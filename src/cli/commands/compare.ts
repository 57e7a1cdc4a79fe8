import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

/** `tiendo compare --from D --to D [--by facts|journal] [--programme P] [--as-of D] [--json]` */
export const compareCommand: Command = {
  name: 'compare',
  usage:
    '--from D|ENTRY --to D|ENTRY [--by facts|journal] [--programme P] [--as-of YYYY-MM-DD] [--json] [--workspace W]',
  takes: 0,
  about: {
    vi: 'So sánh hai ngày của một chương trình: bản ghi thêm, đổi, kết thúc; con số của tổng quan và báo cáo trước và sau.',
    en: 'Compares two days of a programme: records added, changed, ended; figures of overview and report before and after.',
  },
  options: {
    from: {
      type: 'string',
      about: { vi: 'Ngày đầu; theo nhật ký thì được ghi số mục.', en: 'The first day; by the journal also an entry.' },
    },
    to: {
      type: 'string',
      about: { vi: 'Ngày sau; theo nhật ký thì được ghi số mục.', en: 'The second day; by the journal also an entry.' },
    },
    by: {
      type: 'string',
      about: {
        vi: 'facts: điều đúng vào hai ngày (mặc định). journal: điều hồ sơ biết ở hai lúc, cùng tính cho ngày --as-of.',
        en: 'facts: what was true on two days (default). journal: what was known at two moments, of the day --as-of.',
      },
    },
    programme: {
      type: 'string',
      about: { vi: 'Chương trình (mặc định: cái duy nhất).', en: 'The programme (default: the only one).' },
    },
    'as-of': {
      type: 'string',
      about: { vi: 'Ngày xem số liệu, khi so sánh theo nhật ký.', en: 'The as-of day, by the journal.' },
    },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON.', en: 'Answer in JSON.' } },
    workspace: WORKSPACE_OPTION,
  },
  run: async (invocation) => (await import('#cli/runs/compare.ts')).run(invocation),
};
