/** The journal as its page carries it. */
import { breachPlace, type JournalAnswer, type JournalChange } from '#app/read/journal.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import { compareNames } from '#core/text/collate.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { printHead } from '#core/facts/head.ts';
import { ACTION_CODES, JOURNAL_SUBJECTS, type JournalAsked } from '#web/journal/question.ts';
import { writtenPath } from '#web/parts/record-path.ts';
import { isFormSubject, recordPagePath } from '#web/record/subjects.ts';
import { tellChange } from '#words/change-words.ts';
import { printInstantIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Telling } from '#words/record-words.ts';
import { journalWords } from '#words/ui/journal.ts';
import { ownEntry } from '#core/text/own-entry.ts';

export const journalPage = (
  context: PageContext,
  { commands, last, from, to, newer, older, authors, proof }: JournalAnswer,
  law: Telling['law'],
) => {
  const { language, opened } = context;
  const { workspace, view, units } = opened;
  const telling: Telling = { language, view, units, ...(law && { law }) };
  return {
    commands: commands.map((one) => ({
      id: one.commandId,
      name: commandName(language, one.command),
      actor: one.actor,
      instant: printInstantIn(language, one.at),
      reason: one.reason,
      entries: one.entries.map((entry) => entryText(telling, entry)),
    })),
    last,
    from,
    to,
    newer: newer === undefined ? undefined : String(newer),
    older: older ? String(to - 1) : undefined,
    options: {
      authors: authors.map((name) => ({ value: name, name })),
      agencies: [...view.records.agency.values()]
        .map((agency) => ({ value: agency.id, name: shortName(agency) }))
        .toSorted((a, b) => compareNames(a.name, b.name)),
      subjects: JOURNAL_SUBJECTS.map((subject) => ({ value: subject, name: label(language, 'subject', subject) })),
      actions: Object.entries(ACTION_CODES).map(([value, action]) => ({ value, name: journalWords[language][action] })),
    },
    proof: proof && {
      entries: proof.entries,
      head: `${workspace.id} ${printHead({ sequence: proof.entries, hash: proof.hash })}`,
      found: proof.found,
      breaches: proof.breaches.map((breach) => ({ kind: breach.kind, at: breachPlace(breach) })),
    },
  };
};
export type JournalPage = ReturnType<typeof journalPage>;

export type JournalQuery = JournalAsked['query'];

/** What a command did, in words; a command without words goes by its own name. */
export const commandName = (language: Telling['language'], command: string): string =>
  ownEntry<string>(journalWords[language].commands, command) ?? command;

/** One entry in words: of what is new or gone all that it says, of a change what differs. */
export const entryText = (telling: Telling, { entry, action }: JournalChange) => {
  const subject = entry.subject as JournalSubject;
  const [before, after] = [entry.before ?? undefined, entry.after ?? undefined] as readonly (object | undefined)[];
  const history =
    subject !== 'workspace' && isFormSubject(subject) ? recordPagePath(subject, entry.record_id) : undefined;
  const path =
    (subject === 'workspace' || !after ? undefined : writtenPath(subject, entry.record_id, after)) ?? history;
  return {
    ...tellChange(telling, { subject, id: entry.record_id, before, after }),
    sequence: entry.sequence,
    action,
    ...(path !== undefined && { path }),
    ...(history !== undefined && { history }),
    version: entry.version,
  };
};
export type EntryText = ReturnType<typeof entryText>;
