import { WORKSPACE_OPTION } from '#cli/options.ts';
import type { Command } from '#cli/command.ts';

/** `tiendo journal verify`, `tiendo journal head` */
export const journalCommand: Command = {
  name: 'journal',
  usage: 'verify [--head SEQ:HASH] [--workspace W] | head [--workspace W]',
  takes: 1,
  about: {
    vi: 'verify: tính lại chuỗi băm của mọi thay đổi, đối chiếu dữ liệu với nhật ký, và nhật ký với các mốc giữ ở ngoài. head: in mốc hiện tại của nhật ký để giữ ở ngoài (lưu tệp, gửi thư, in ra giấy).',
    en: 'verify: recomputes the hash chain of every change, holds the data against the journal, and the journal against heads kept outside. head: prints the journal’s head, to be kept outside (in a file, a mail, on paper).',
  },
  options: {
    head: {
      type: 'string',
      about: {
        vi: 'Mốc đã giữ ở ngoài, như lệnh journal head đã in: SỐ-MỤC:MÃ-BĂM.',
        en: 'A head that was kept outside, as journal head printed it: SEQUENCE:HASH.',
      },
    },
    workspace: WORKSPACE_OPTION,
  },
  run: async (invocation) => (await import('#cli/runs/journal.ts')).run(invocation),
};
