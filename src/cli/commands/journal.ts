import { proveJournal } from '#app/journal/verify-journal.ts';
import { readWorkspaces } from '#app/records/read-records.ts';
import { EXIT, textOption, UsageError, type Command } from '#cli/command.ts';
import { WORKSPACE_OPTION } from '#cli/options.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';

/** `tiendo journal verify` */
export const journalCommand: Command = {
  name: 'journal',
  usage: 'verify [--workspace W]',
  about: { vi: 'Kiểm chứng nhật ký: tính lại chuỗi băm của mọi thay đổi.', en: 'Proves the journal: recomputes the hash chain of every change.' },
  options: { workspace: WORKSPACE_OPTION },
  run: async (invocation) => {
    if (invocation.positionals[0] !== 'verify') throw new UsageError(invocation.language === 'en' ? 'Say: journal verify.' : 'Viết: journal verify.');
    return withApplication({ sample: false }, async (app) => {
      const named = textOption(invocation, 'workspace');
      const workspaces = named === undefined ? (await readWorkspaces(app)).map((one) => one.id) : [named];
      let sound = true;
      for (const workspace of workspaces) {
        const proof = await proveJournal(app, workspace);
        sound &&= proof.breaches.length === 0;
        answer(`${workspace}: ${proof.entries} ${invocation.language === 'en' ? 'entries' : 'mục'}, ${proof.hash}`);
        for (const breach of proof.breaches) say(invocation.language === 'en' ? `  broken (${breach.kind})${'sequence' in breach ? ` at entry ${breach.sequence}` : ' at the head'}` : `  sai (${breach.kind})${'sequence' in breach ? ` tại mục ${breach.sequence}` : ' tại đầu nhật ký'}`);
      }
      return sound ? EXIT.done : EXIT.refused;
    });
  },
};
