import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { importProgramme } from '#app/write/import-programme.ts';
import { orRefuse } from '#app/refusal.ts';
import { argument, EXIT, textOption, type Command } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { readFolder } from '#files/folder/read-folder.ts';

/** `tiendo import <folder> [--check]` */
export const importCommand: Command = {
  name: 'import',
  usage: '<folder> [--check] [--author NAME] [--reason TEXT]',
  takes: 1,
  about: {
    vi: 'Nhập một chương trình từ thư mục tệp YAML và CSV; sai một chỗ thì từ chối toàn bộ.',
    en: 'Imports a programme from a folder of YAML and CSV files; one mistake refuses the whole.',
  },
  options: {
    check: { type: 'boolean', about: { vi: 'Chỉ kiểm tra, không ghi.', en: 'Only check, write nothing.' } },
    author: {
      type: 'string',
      about: {
        vi: 'Người chịu trách nhiệm nhập (mặc định: tên tài khoản máy).',
        en: 'Who answers for the import (default: the account name).',
      },
    },
    reason: { type: 'string', about: { vi: 'Lý do, ghi vào nhật ký.', en: 'The reason, kept in the journal.' } },
  },
  run: async (invocation) => {
    const files = orRefuse(await readFolder(resolve(argument(invocation, 0, 'folder'))));
    const reason = textOption(invocation, 'reason');
    const check = invocation.values['check'] === true;
    say(invocation.language === 'en' ? `Reading ${files.size} files…` : `Đang đọc ${files.size} tệp…`);
    return withApplication({ sample: false }, async (app) => {
      const result = await importProgramme(app, {
        files,
        check,
        actor: textOption(invocation, 'author') ?? userInfo().username,
        ...(reason !== undefined && { reason }),
      });
      const counts =
        invocation.language === 'en'
          ? `${result.added} added, ${result.changed} changed, ${result.removed} removed`
          : `thêm ${result.added}, sửa ${result.changed}, bỏ ${result.removed} bản ghi`;
      const verb = invocation.language === 'en' ? (check ? 'Checked' : 'Imported') : check ? 'Đã kiểm tra' : 'Đã nhập';
      answer(`${verb} ${result.workspace}/${result.programme}: ${counts}.`);
      return EXIT.done;
    });
  },
};
