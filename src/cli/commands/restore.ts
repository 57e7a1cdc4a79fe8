import type { Command } from '#cli/command.ts';

/** `tiendo restore <file>` */
export const restoreCommand: Command = {
  name: 'restore',
  usage: '<file> [--rehearse | --replace]',
  takes: 1,
  about: {
    vi: 'Khôi phục toàn bộ hệ thống từ một bản sao lưu vào cơ sở dữ liệu trống, rồi kiểm chứng nhật ký. Tệp hỏng bị từ chối, dữ liệu đang có không đổi.',
    en: 'Restores a whole installation from a backup into an empty database, then proves the journals. A damaged file is refused, and what stands is not changed.',
  },
  options: {
    rehearse: {
      type: 'boolean',
      about: {
        vi: 'Chỉ thử: khôi phục vào một cơ sở dữ liệu tạm, kiểm chứng, rồi xóa cơ sở dữ liệu tạm.',
        en: 'Only tries: restores into a spare database, proves it, and removes that again.',
      },
    },
    replace: {
      type: 'boolean',
      about: {
        vi: 'Thay toàn bộ dữ liệu đang có bằng bản sao lưu.',
        en: 'Replaces everything that stands in the database.',
      },
    },
  },
  run: async (invocation) => (await import('#cli/runs/restore.ts')).run(invocation),
};
