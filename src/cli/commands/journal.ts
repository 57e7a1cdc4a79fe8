import { breachPlace } from '#app/read/journal.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readWorkspaces } from '#app/read/records.ts';
import { EXIT, textOption, UsageError, type Command } from '#cli/command.ts';
import { WORKSPACE_OPTION } from '#cli/options.ts';
import { answer, say } from '#cli/output.ts';
import { withApplication } from '#cli/with-application.ts';
import { journalWords } from '#words/ui/journal.ts';

/** `tiendo journal verify` */
export const journalCommand: Command = {
  name: 'journal',
  usage: 'verify [--workspace W]',
  takes: 1,
  about: {
    vi: 'Kiểm chứng nhật ký: tính lại chuỗi băm của mọi thay đổi, và đối chiếu dữ liệu với nhật ký.',
    en: 'Proves the journal: recomputes the hash chain of every change, and holds the data against it.',
  },
  options: { workspace: WORKSPACE_OPTION },
  run: async (invocation) => {
    if (invocation.positionals.join(' ') !== 'verify')
      throw new UsageError(invocation.language === 'en' ? 'Say: journal verify.' : 'Viết: journal verify.');
    return withApplication({ sample: false }, async (app) => {
      const named = textOption(invocation, 'workspace');
      const workspaces = named === undefined ? (await readWorkspaces(app)).map((one) => one.id) : [named];
      let sound = true;
      for (const workspace of workspaces) {
        const proof = await proveJournal(app, workspace);
        sound &&= proof.breaches.length === 0;
        answer(`${workspace}: ${proof.entries} ${invocation.language === 'en' ? 'entries' : 'mục'}, ${proof.hash}`);
        const words = journalWords[invocation.language];
        if (proof.breaches.length > 0) say(`${workspace}: ${words.broken(String(proof.breaches.length))}`);
        for (const breach of proof.breaches) say(`  - ${words.breach[breach.kind]} ${breachPlace(breach)}`.trimEnd());
      }
      return sound ? EXIT.done : EXIT.refused;
    });
  },
};
