/** The journal as its page carries it. */
import { breachPlace, ENTRIES_A_PAGE, type JournalAnswer, type JournalChange } from '#app/read/journal.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { printHead } from '#core/facts/head.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printInstantIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import { journalWords } from '#words/ui/journal.ts';

export const journalPage = (context: PageContext, { commands, last, from, to, proof }: JournalAnswer) => {
  const { language, opened } = context;
  const names: Readonly<Record<string, string>> = journalWords[language].commands;
  return {
    commands: commands.map((one) => ({
      id: one.commandId,
      name: names[one.command] ?? one.command,
      actor: one.actor,
      instant: printInstantIn(language, one.at),
      reason: one.reason,
      entries: one.entries.map((entry) => entryText(context, entry)),
    })),
    last,
    from,
    to,
    newer: from >= last ? undefined : String(Math.min(last, from + ENTRIES_A_PAGE)),
    older: to <= 1 ? undefined : String(to - 1),
    proof: proof && {
      entries: proof.entries,
      head: `${opened.workspace.id} ${printHead({ sequence: proof.entries, hash: proof.hash })}`,
      found: proof.found,
      breaches: proof.breaches.map((breach) => ({ kind: breach.kind, at: breachPlace(breach) })),
    },
  };
};
export type JournalPage = ReturnType<typeof journalPage>;

const entryText = ({ language, opened: { view } }: PageContext, { entry, action, fields }: JournalChange) => {
  const subject = entry.subject as JournalSubject;
  const ofRecord = subject === 'workspace' ? undefined : subject;
  const path = entry.after === null || !ofRecord ? undefined : recordPath(view, ofRecord, entry.record_id);
  return {
    sequence: entry.sequence,
    action,
    kind: label(language, 'subject', subject),
    name: ofRecord ? nameRecord(view, ofRecord, entry.record_id) : entry.record_id,
    ...(path !== undefined && { path }),
    version: entry.version,
    fields,
  };
};
