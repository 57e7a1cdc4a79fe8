import { resolve } from 'node:path';
import { dataFolder } from '#app/connect-database.ts';
import { backUp } from '#app/keep/backup.ts';
import { argument, EXIT, type Command } from '#cli/command.ts';
import { answer, say } from '#cli/output.ts';
import { withApplicationOn, withDatabase } from '#cli/with-application.ts';
import { printBytes } from '#words/bytes.ts';
import { keepWords } from '#words/ui/keep.ts';

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
  run: (invocation) => {
    const path = resolve(argument(invocation, 0, 'file'));
    const words = keepWords[invocation.language];
    return withDatabase(({ url }) =>
      withApplicationOn(url, async (app) => {
        const places = { databaseUrl: url, folder: dataFolder(process.env), path };
        const { tables, rows, bytes } = await backUp(app, places, words.operator);
        answer(words.backedUp(String(tables), String(rows), path, printBytes(invocation.language, bytes)));
        say(words.secret);
        return EXIT.done;
      }),
    );
  },
};
