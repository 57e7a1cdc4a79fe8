/** The journal as CSV, for those who may: the same filter as the page's. That it was taken stands in the access log. */
import { noteExport } from '#app/people/access.ts';
import { journalEntries, type JournalChange } from '#app/read/journal.ts';
import { journalCsv, type EntryWords } from '#app/read/tables/journal-csv.ts';
import { orRefuse, Refusal } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { mayOr } from '#core/rights/rights.ts';
import { noSuchDay } from '#web/frame/asked-day.ts';
import { pageContext } from '#web/frame/context.ts';
import { csvFile } from '#web/frame/csv-file.ts';
import { programmeRead } from '#web/frame/page.ts';
import { commandName, entryText, type EntryText } from '#web/journal/page.ts';
import { askedJournal } from '#web/journal/question.ts';
import { printChange } from '#words/change-words.ts';
import type { Telling } from '#words/record-words.ts';
import { journalWords } from '#words/ui/journal.ts';

export const loader = programmeRead(async ({ app, opened, url, language, reader, context }) => {
  const { workspace, view, units, today, ask } = opened;
  orRefuse(mayOr(reader.caller, 'journal:export', workspace.id));
  const { query, filter, misread } = askedJournal(url);
  const wrong = misread.tu ?? misread.toi;
  if (wrong !== undefined) throw new Refusal([noSuchDay(wrong)]);
  const law = await shippedProcedures();
  await noteExport(app, reader.caller, {
    what: 'journal',
    workspace: workspace.id,
    address: context.get(pageContext).origin.address,
    asked: Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])),
  });
  const telling: Telling = { language, view, units, law };
  const words = journalWords[language];
  const told = (change: JournalChange): EntryWords => {
    const { action, kind, name, changes, fields } = entryText(telling, change);
    const content = contentOf({ changes, fields }, words);
    return { command: commandName(language, change.entry.command), action: words[action], kind, name, content };
  };
  const rows = journalCsv(journalEntries(app, workspace.id, filter), (some) => ask(() => some.map(told)), language);
  return csvFile(rows, `nhat-ky-${workspace.id}-${today}.csv`);
});

const contentOf = (
  { changes, fields }: Pick<EntryText, 'changes' | 'fields'>,
  words: { readonly nothing: string; readonly addedTo: string },
): string =>
  [...changes.map((one) => printChange(one, words)), ...fields.map(({ name, text }) => `${name}: ${text}`)].join('; ');
