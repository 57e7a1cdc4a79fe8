/**
 * Prints every query that is more than one line of the query builder into `src/store/queries/*.sql`, so that SQL is
 * read in the diff. With --check it changes nothing and fails when a printed file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { entriesBetweenQuery } from '../src/store/entries.ts';
import { candidatesQuery, workspacesHavingQuery, workspacesWithQuery } from '../src/store/find.ts';
import { lockQuery, updateQuery } from '../src/store/journal/pen.ts';
import { standingQuery } from '../src/store/journal/standing.ts';
import { netChangesQuery, netCountsQuery } from '../src/store/journal/between.ts';
import { countBetweenQuery, rowsBetweenQuery } from '../src/store/series-between.ts';
import { authorsQuery, entriesQuery } from '../src/store/journal/find.ts';
import { cataloguedQuery } from '../src/store/catalogue.ts';
import { programmesQuery } from '../src/store/programme-list.ts';
import { misplacedQuery, rowsBesideJournalQuery } from '../src/store/journal/verify-tables.ts';
import { recordsAtQuery, recordsQuery } from '../src/store/records.ts';
import { countQuery, seriesRowsQuery, whichQuery, type Within } from '../src/store/series.ts';
import { seriesAtQuery } from '../src/store/series-at.ts';
import { countKey, rowsKey, whichKey, type SeriesKey } from '../src/core/facts/series.ts';
import { SEARCHED_SUBJECTS } from '../src/core/query/searched.ts';
import { SUBJECT_NAMES } from '../src/core/subjects/subjects.ts';
import type { Sees } from '../src/core/rights/audience.ts';
import { anyWithheldQuery, withheldCommandsQuery, withheldAmongQuery, withheldQuery } from '../src/store/withheld.ts';

const FOLDER = resolve(import.meta.dirname, '../src/store/queries');
/** Never connected: only its compiler is used. */
const db = new Kysely<object>({
  dialect: new PostgresDialect({ pool: async () => Promise.reject(new Error('not connected')) }),
});

const FOUND_IN = { ids: ['w'], sees: [], named: false };

interface Printable {
  readonly compile: (db: Kysely<object>) => { readonly sql: string };
}

const text = (query: Printable): string =>
  `${query
    .compile(db)
    .sql.trim()
    .replaceAll(/\n {2,}/gu, '\n  ')};\n`;

const measured = { measure: 'm', kind: 'actual' };
const each =
  <K extends SeriesKey>(
    query: (within: Within, keys: readonly SeriesKey[], key: SeriesKey) => Printable,
    sees: Sees = 'all',
  ) =>
  (key: K): Printable =>
    query({ workspace: 'w', sees }, [key], key);
const SERIES_QUERIES: readonly Printable[] = [
  rowsKey('observation', { measure: 'm', place: 'p' }),
  rowsKey('boundary', {}),
]
  .map(each((within, keys, key) => seriesRowsQuery(within, keys, key)))
  .concat(
    [
      whichKey('observation', 'place', measured),
      whichKey('observation', 'place', {}),
      whichKey('observation', 'effective', { programme: 'p' }),
    ].map(each((within, keys, key) => whichQuery(within, keys, key))),
    [countKey('observation', { document: 'd' })].map(each(countQuery)),
    [seriesAtQuery('w', 1, [rowsKey('observation', { measure: 'm', place: 'p' })])],
  );

/** A reader of one line. */
const OFFICE: Exclude<Sees, 'all'> = ['government', 'internal'];
const STRETCH = {
  workspace: 'w',
  programme: 'p',
  shared: ['place'] as const,
  without: ['cell'] as const,
  after: 1,
  upTo: 9,
};
const BETWEEN = { subject: 'observation', after: 'a', upTo: 'b', documents: [] } as const;

const printed: Readonly<Record<string, string>> = {
  'programmes.sql': `-- The programmes of all workspaces, a part at a time.\n${text(programmesQuery(undefined, { limit: 200, offset: 0 }))}`,
  'catalogue.sql': `-- Names, codes and the last change of programmes, for the catalogue of open data; as a reader sees them.\n${text(cataloguedQuery([{ workspace: 'w', place: 'p', owner: 'o' }], []))}`,
  'records-at.sql': `-- The records as they were at a sequence of the journal.\n${text(recordsAtQuery('w', 1, ['work']))}`,
  'entries-between.sql': `-- The entries by which records move on or back.\n${text(entriesBetweenQuery('w', 1, 2))}`,
  'lock.sql': `-- The head of a workspace's journal, and the lock that keeps everybody else from moving it.\n${text(lockQuery('w'))}`,
  'standing.sql': `-- The last that the journal says of each record about to change, now or up to a sequence.\n${text(standingQuery('w', ['work'], ['x'], 1))}`,
  'verify.sql': `-- Records whose row is not what the last entry wrote; every row beside its entry. One pair a subject.\n${SUBJECT_NAMES.map((subject) => `${text(misplacedQuery('w', subject))}\n${text(rowsBesideJournalQuery('w', subject))}`).join('\n')}`,
  'find.sql': `-- Records that have words beginning with each of these; the workspaces in which some stand.\n${text(candidatesQuery('w', ['hai', 'tu'], SEARCHED_SUBJECTS))}\n${text(workspacesWithQuery(['hai', 'tu'], FOUND_IN))}\n${text(workspacesHavingQuery(['hai', 'tu'], FOUND_IN, ['party', 'work']))}`,
  'compare.sql': `-- What a stretch of a journal changed in the end; records of a series that came to hold between two days.\n${[
    netCountsQuery(STRETCH),
    netChangesQuery(STRETCH, { subject: 'work', offset: 0, limit: 50 }),
    countBetweenQuery('w', BETWEEN),
    rowsBetweenQuery('w', BETWEEN, { offset: 0, limit: 50 }),
  ]
    .map(text)
    .join('\n')}`,
  'journal.sql': `-- Entries that somebody looks for, by all that can be asked; and who has written.\n${text(
    entriesQuery(
      'w',
      { from: 'f', before: 'b', actor: 'a', agency: 'g', subject: 'work', action: 'changed', words: 'hai tu' },
      { upTo: 9, limit: 51 },
    ),
  )}\n${text(authorsQuery('w'))}`,
  'series.sql': `-- What series are asked for: rows, values, counts; and how they stood at a sequence.\n${SERIES_QUERIES.map(text).join('\n')}`,
  'records.sql': `-- The current records, one query a subject.\n${SUBJECT_NAMES.map((subject) => text(recordsQuery(subject, 'w'))).join('\n')}`,
  'withheld.sql': `-- What is not for a reader, and how it is left out of lists, values and the journal.\n${[
    withheldQuery('w', OFFICE),
    withheldAmongQuery('w', OFFICE, 'wording', []),
    anyWithheldQuery('w', OFFICE, 'cell', 'r.1#'),
    withheldCommandsQuery('w', OFFICE, []),
    recordsQuery('work', 'w', OFFICE),
    each((within, keys, key) => whichQuery(within, keys, key), OFFICE)(whichKey('observation', 'place', measured)),
    each((within, keys, key) => countQuery(within, keys, key), OFFICE)(countKey('observation', { document: 'd' })),
    entriesQuery('w', {}, { upTo: 9, limit: 51 }, OFFICE),
    netCountsQuery(STRETCH, OFFICE),
    candidatesQuery('w', ['hai'], ['work'], OFFICE),
    programmesQuery(undefined, { limit: 200, offset: 0 }, []),
  ]
    .map(text)
    .join('\n')}`,
  'update-records.sql': `-- Changing many records of a subject at once; new ones are copied in.\n${SUBJECT_NAMES.map((subject) => text(updateQuery(subject, []))).join('\n')}`,
};

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const stale = Object.entries(printed).filter(([name, sql]) => read(join(FOLDER, name)) !== sql);
if (process.argv.includes('--check')) {
  for (const [name] of stale)
    process.stderr.write(`src/store/queries/${name} is stale: run node scripts/print-queries.ts\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, sql] of stale) writeFileSync(join(FOLDER, name), sql);
}
