import type { Command } from '#cli/command.ts';

/** `tiendo backup <file>` */
export const backupCommand: Command = {
  name: 'backup',
  usage: '<file>',
  takes: 1,
  about: {
    vi: 'Sao lưu toàn bộ hệ thống (hồ sơ, nhật ký, tài khoản) vào một tệp mới, trong khi máy chủ vẫn chạy.',
    en: 'Backs up the whole installation (records, journals, accounts) into a new file, beside a running server.',
  },
  options: {},
  run: async (invocation) => (await import('#cli/runs/backup.ts')).run(invocation),
};
