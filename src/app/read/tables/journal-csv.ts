/** The journal as CSV: an entry a row, codes beside words, and the hash that proves it. */
import type { JournalChange } from '#app/read/journal.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

/** The words of an entry, in the language of whoever asks. */
export interface EntryWords {
  readonly command: string;
  readonly action: string;
  readonly kind: string;
  readonly name: string;
  /** "số tiền: 4,1 tỷ đồng → 3,2 tỷ đồng; năm: …" */
  readonly content: string;
}

const COLUMNS = [
  'sequence',
  'at',
  'author',
  'command',
  'command_name',
  'reason',
  'action',
  'action_name',
  'subject',
  'subject_name',
  'record',
  'record_name',
  'version',
  'content',
  'hash',
] as const;

/** Words of some entries, in their order. */
type Tell = (entries: readonly JournalChange[]) => Promise<readonly EntryWords[]>;

/** Rows as they are asked for, in the order of the entries, which come some at a time. */
export const journalCsv = (
  entries: AsyncIterable<readonly JournalChange[]>,
  tell: Tell,
  language: HeadLanguage = 'en',
): CsvParts => csvParts({ columns: headsIn(language, COLUMNS), rows: rowsIn(entries, tell) });

async function* rowsIn(
  entries: AsyncIterable<readonly JournalChange[]>,
  tell: Tell,
): AsyncGenerator<readonly string[]> {
  for await (const some of entries) {
    const words = await tell(some);
    for (const [at, change] of some.entries()) {
      const told = words[at];
      if (told) yield rowOf(change, told);
    }
  }
}

const rowOf = ({ entry, action }: JournalChange, words: EntryWords): readonly string[] => [
  String(entry.sequence),
  entry.at,
  entry.actor,
  entry.command,
  words.command,
  entry.reason ?? '',
  action,
  words.action,
  entry.subject,
  words.kind,
  entry.record_id,
  words.name,
  String(entry.version),
  words.content,
  entry.hash,
];
