import type { Command } from '#cli/command.ts';

/**
 * `tiendo people list`, `tiendo people administrator`, `tiendo people verify`: who sits at the machine keeps the
 * accounts.
 */
export const peopleCommand: Command = {
  name: 'people',
  usage: 'list | administrator --sign-in TÊN [--name "HỌ TÊN"] | verify',
  takes: 1,
  about: {
    vi: 'Tài khoản: liệt kê; cấp đường dẫn đặt mật khẩu cho người quản trị (lập mới hoặc khôi phục); kiểm chứng nhật ký truy cập.',
    en: 'Accounts: lists them; makes a link by which an administrator (new or locked out) sets a password; proves the access log.',
  },
  options: {
    'sign-in': {
      type: 'string',
      about: { vi: 'Tên đăng nhập của người quản trị.', en: 'Sign-in name of the administrator.' },
    },
    name: {
      type: 'string',
      about: { vi: 'Họ và tên, nếu là tài khoản mới.', en: 'Name, where the account is new.' },
    },
  },
  run: async (invocation) => (await import('#cli/runs/people.ts')).run(invocation),
};
