/** A record as its page carries it: what it says, what may be done with it, and its history in words. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readRecordHistory, type RecordVersion } from '#app/read/history.ts';
import { refuse } from '#app/refusal.ts';
import { plain } from '#core/facts/compare-drafts.ts';
import type { Source } from '#core/shape/shape.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { printRecord, type PrintedField, type Printing } from '#web/record/print-value.ts';
import { closePath, correctPath, developPath, isEditable, type FormSubject } from '#web/record/subjects.ts';
import type { Application } from '#app/application.ts';
import { fieldLabel } from '#words/fields/fields.ts';
import { printInstantIn } from '#words/figure.ts';
import { tellRecord } from '#words/figure-name.ts';
import { journalWords } from '#words/ui/journal.ts';
import { sourceText } from '#web/parts/source-text.ts';

/** One change of a field, in words; absent where there was nothing. */
interface ToldChange {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

const LONGEST_NAME = 140;

const asLine = (text: string): string =>
  text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/u, '')}…`;

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
  return opened.ask(() => {
    const { view, programme, units } = opened;
    const printing: Printing = { language, view, units };
    const record = view.onRecord(subject, id);
    const develop = developPath(subject, id);
    const isOwn = record !== undefined && isEditable(subject, record, programme.id);
    const own = record && recordPath(view, subject, id);
    return {
      name: asLine(record ? tellRecord(language, view, subject, id) : goneName(printing, subject, last)),
      isGone: record === undefined,
      facts: record ? printRecord(printing, subject, plain(record)) : [],
      ...(own !== undefined && { own }),
      ...(isOwn && {
        correct: correctPath(subject, id),
        close: closePath(subject, id),
        ...(develop !== undefined && { develop }),
      }),
      versions: history.map((version) => toldVersion(printing, subject, version)),
      removal: record === undefined ? { command: last.entry.command_id, sequence: last.entry.sequence } : undefined,
    };
  });
};

const goneName = (printing: Printing, subject: FormSubject, { entry }: RecordVersion): string => {
  const [first, second] = printRecord(printing, subject, entry.before ?? {});
  return [first, second].flatMap((one) => (one ? [one.value] : [])).join(', ') || entry.record_id;
};

const toldVersion = (printing: Printing, subject: FormSubject, { entry, fields }: RecordVersion) => {
  const { language, view } = printing;
  const told = (record: object | null): ReadonlyMap<string, PrintedField> =>
    new Map(printRecord(printing, subject, record ?? {}).map((one) => [one.field, one]));
  const [before, after] = [told(entry.before as object | null), told(entry.after as object | null)];
  const changed = entry.before === null ? [...after.keys()] : entry.after === null ? [] : fields;
  const names: Readonly<Record<string, string>> = journalWords[language].commands;
  const source = ((entry.after ?? entry.before) as { readonly source?: Source } | null)?.source;
  const from = source && sourceText(view, source);
  return {
    sequence: entry.sequence,
    version: String(entry.version),
    command: names[entry.command] ?? entry.command,
    actor: entry.actor,
    at: printInstantIn(language, entry.at),
    ...(entry.reason !== null && { reason: entry.reason }),
    ...(from && { source: [from.title, from.at].filter(Boolean).join(', ') }),
    isFirst: entry.before === null,
    changes: changed.map((field): ToldChange => {
      const [was, is] = [before.get(field)?.value, after.get(field)?.value];
      return {
        name: fieldLabel(language, subject, field),
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      };
    }),
  };
};
