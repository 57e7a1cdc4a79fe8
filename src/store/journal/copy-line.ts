/** Entries of the journal as PostgreSQL takes in many at once. */
import { copyStatement, copyText } from '#store/copy.ts';
import type { ChainedEntry } from '#store/journal/entry.ts';

/** What takes such lines in. */
export const JOURNAL_COPY = copyStatement('journal', [
  'workspace_id',
  'sequence',
  'at',
  'actor',
  'command',
  'command_id',
  'subject',
  'record_id',
  'programme',
  'version',
  'before',
  'after',
  'reason',
  'previous_hash',
  'hash',
]);

/** An entry in the order of the columns above. `before`, `after`: the records as JSON. */
export const journalLine = (entry: ChainedEntry, before: string, after: string): string =>
  [
    copyText(entry.workspace_id),
    entry.sequence,
    copyText(entry.at),
    copyText(entry.actor),
    copyText(entry.command),
    copyText(entry.command_id),
    copyText(entry.subject),
    copyText(entry.record_id),
    copyText(entry.programme),
    entry.version,
    copyText(entry.before === null ? null : before),
    copyText(entry.after === null ? null : after),
    copyText(entry.reason),
    copyText(entry.previous_hash),
    copyText(entry.hash),
  ].join('\t');
