import type { Command } from '#cli/command.ts';

/** `tiendo score FILE.csv --pack P --class C [--json]` */
export const scoreCommand: Command = {
  name: 'score',
  usage: 'FILE.csv --pack 111-2025 --class II [--json]',
  takes: 1,
  about: {
    vi: 'Chấm điểm phân loại đô thị cho các đơn vị trong một bảng CSV: mỗi dòng một đơn vị, mỗi cột một tiêu chuẩn, ô trống là chưa biết.',
    en: 'Scores cities from a CSV table: a row a city, a column a standard, an empty cell is unknown.',
  },
  options: {
    pack: {
      type: 'string',
      about: { vi: 'Bộ tiêu chí: 1210-2016, 26-2022, 111-2025.', en: 'The rule pack: 1210-2016, 26-2022, 111-2025.' },
    },
    class: { type: 'string', about: { vi: 'Loại đô thị: I, II, III…', en: 'The class: I, II, III…' } },
    json: { type: 'boolean', about: { vi: 'Trả lời bằng JSON.', en: 'Answer in JSON.' } },
  },
  run: async (invocation) => (await import('#cli/runs/score.ts')).run(invocation),
};
