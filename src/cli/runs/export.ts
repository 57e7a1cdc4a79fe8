import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Application } from '#app/application.ts';
import { noteExport } from '#app/people/access.ts';
import { makeOutputFolder, writeInto } from '#app/output-folder.ts';
import { exportInto } from '#app/read/export-programme.ts';
import { exportWorkbook } from '#app/read/export-workbook.ts';
import { Refusal } from '#app/refusal.ts';
import { soleWorkspace } from '#app/read/sole-workspace.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { argument, EXIT, textOption, type Invocation } from '#cli/command.ts';
import { isWorkbook } from '#cli/options.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { writeFolder } from '#files/folder/read-folder.ts';

/** Answers the exit code. */
export const run = async (invocation: Invocation): Promise<number> => {
  const folder = resolve(argument(invocation, 0, 'folder'));
  if (isWorkbook(folder)) return exportBook(invocation, folder);
  await makeOutputFolder(folder);
  return withApplication({ sample: true }, async (app) => {
    const { id: workspace } = await soleWorkspace(app, textOption(invocation, 'workspace'));
    const asked = {
      workspace,
      programme: textOption(invocation, 'programme'),
      words: invocation.values['words'] === true,
    };
    const count = await exportInto(app, asked, async (files) => {
      await writeInto(folder, async () => {
        const problems = await writeFolder(folder, files);
        if (problems.length > 0) throw new Refusal(problems);
      });
      return files.size;
    });
    await note(app, invocation, 'programme', workspace);
    answer(
      invocation.language === 'en' ? `Exported ${count} files to ${folder}.` : `Đã xuất ${count} tệp vào ${folder}.`,
    );
    return EXIT.done;
  });
};

/** Whoever sits at the machine gets the data out of a database, too, that takes nothing any more: then it is told. */
const note = (app: Application, { language }: Invocation, what: string, workspace: string): Promise<void> =>
  noteExport(app, OPERATOR, { what, workspace }).catch(() =>
    say(
      language === 'en'
        ? 'The access log could not note this export.'
        : 'Không ghi được lần xuất này vào nhật ký truy cập.',
    ),
  );

const exportBook = (invocation: Invocation, path: string): Promise<number> =>
  withApplication({ sample: true }, async (app) => {
    const { id: workspace } = await soleWorkspace(app, textOption(invocation, 'workspace'));
    const bytes = await exportWorkbook(app, workspace, textOption(invocation, 'programme'));
    await writeInto(dirname(path), () => writeFile(path, bytes));
    await note(app, invocation, 'workbook', workspace);
    answer(invocation.language === 'en' ? `Exported to ${path}.` : `Đã xuất ra ${path}.`);
    return EXIT.done;
  });
