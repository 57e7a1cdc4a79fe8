/** A record as its page carries it: what it says, what may be done with it, and its history in words. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readRecordHistory } from '#app/read/history.ts';
import type { JournalChange } from '#app/read/journal.ts';
import { refuse } from '#app/refusal.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import type { Source } from '#core/shape/shape.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { commandName, entryText } from '#web/journal/page.ts';
import { asLine } from '#web/record/record-line.ts';
import { isEditable } from '#web/record/editable.ts';
import { closePath, correctPath, developPath, type FormSubject } from '#web/record/subjects.ts';
import type { Application } from '#app/application.ts';
import { printInstantIn } from '#words/figure.ts';
import { tellRecord, tellWritten } from '#words/figure-name.ts';
import { tellFields, type Telling } from '#words/record-words.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { sourceText } from '#web/parts/source-text.ts';

/** Refuses `record.unknown` for one that never was. */
export const recordPage = async (
  app: Application,
  context: Pick<PageContext, 'language'> & { readonly opened: OpenedProgramme },
  subject: FormSubject,
  id: string,
) => {
  const { language, opened } = context;
  const history = await readRecordHistory(app, opened.workspace.id, subject, id);
  const last = history[0] ?? refuse('record.unknown', { subject, id });
  const law = await shippedProcedures();
  return opened.ask(() => {
    const { view, programme, units } = opened;
    const telling: Telling = { language, view, units, law };
    const record = view.onRecord(subject, id);
    const develop = developPath(subject, id);
    const isOwn = record !== undefined && isEditable(subject, record, programme.id);
    const own = record && recordPath(view, subject, id);
    return {
      name: asLine(
        record
          ? tellRecord(language, view, subject, id)
          : tellWritten(language, view, subject, id, (last.before ?? {}) as object),
      ),
      isGone: record === undefined,
      facts: record ? tellFields(telling, subject, plain(record)) : [],
      ...(own !== undefined && { own }),
      ...(isOwn && {
        correct: correctPath(subject, id),
        close: closePath(subject, id),
        ...(develop !== undefined && { develop }),
      }),
      versions: history.map((entry) => toldVersion(telling, entry)),
      removal: record === undefined ? { command: last.command_id, sequence: last.sequence } : undefined,
    };
  });
};

const toldVersion = (telling: Telling, entry: JournalChange['entry']) => {
  const { language, view } = telling;
  const action = entry.after === null ? 'removed' : entry.before === null ? 'added' : 'changed';
  const { changes, fields } = entryText(telling, { entry, action });
  const source = ((entry.after ?? entry.before) as { readonly source?: Source } | null)?.source;
  const from = source && sourceText(view, source);
  return {
    sequence: entry.sequence,
    version: String(entry.version),
    command: commandName(language, entry.command),
    actor: entry.actor,
    at: printInstantIn(language, entry.at),
    ...(entry.reason !== null && { reason: entry.reason }),
    ...(from && { source: [from.title, from.at].filter(Boolean).join(', ') }),
    changes,
    // What was deleted is told by the version before.
    fields: action === 'added' ? fields : [],
  };
};
