/** Records in whose words a reader's words stand: asked of indexes over the tables, which every write moves on. */
import { sql, type RawBuilder } from 'kysely';
import { MOST_FOUND_OF_A_KIND, type Candidate } from '#core/query/find.ts';
import { SEARCHED_SUBJECTS, type SearchedSubject } from '#core/query/searched.ts';
import { isSeries } from '#core/facts/series.ts';
import type { Sees } from '#core/rights/audience.ts';
import type { Reader } from '#store/connection.ts';
import { andVisible, seenBy } from '#store/withheld.ts';

/**
 * The expression and the condition of a subject's index, letter by letter as migration 0025 has them: another is not
 * found in it.
 */
const INDEXED: Readonly<Record<SearchedSubject, string>> = {
  place: 'words_in(name, spelled(spellings), note)',
  agency: 'words_in(name, short)',
  party: 'words_in(name, short, seat)',
  document: 'words_in(symbol, subject, note)',
  programme: 'words_in(title, short, aim)',
  objective: "words_in(split_part(id, '/', 2), title, short, note)",
  measure: 'words_in(name, definition, open_question)',
  observation: 'words_in(note)',
  work: 'words_in(name, location, scope, note)',
  progress: 'words_in(statement)',
  step: 'words_in(statement)',
  extent: 'words_in(label)',
  funding: 'words_in(note)',
  contribution: 'words_in(what, location)',
  claim: 'words_in(label)',
  obstacle: 'words_in(statement, next_step)',
  finding: 'words_in(statement)',
  oversight: 'words_in(topic, outcome)',
  task: 'words_in(variadic statements || actors)',
  report: 'words_in(type_name, subject, symbol)',
  scenario: 'words_in(name, note)',
};
const PARTIAL: Partial<Record<SearchedSubject, string>> = {
  observation: 'note is not null',
  progress: 'statement is not null',
  step: 'statement is not null',
  funding: 'note is not null',
};

/** Fewer of what is loaded one by one. */
const MOST_OF_SERIES = 500;

const mostOf = (subject: SearchedSubject): number => (isSeries(subject) ? MOST_OF_SERIES : MOST_FOUND_OF_A_KIND);

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Kinds of which there are more than are looked at. */
  readonly cut: readonly SearchedSubject[];
}

/** Records of the subjects that have words beginning with each of these. `words` are folded letters and digits. */
export const findCandidates = async (
  reader: Reader,
  workspace: string,
  words: readonly string[],
  subjects: readonly SearchedSubject[] = SEARCHED_SUBJECTS,
): Promise<Candidates> => {
  if (words.length === 0) return { candidates: [], cut: [] };
  const { rows } = await candidatesQuery(workspace, words, subjects, seenBy(reader, workspace)).execute(reader.query);
  const kinds = [...Map.groupBy(rows, ({ subject }) => subject)];
  return {
    candidates: kinds.flatMap(([subject, own]) => own.slice(0, mostOf(subject))),
    cut: kinds.flatMap(([subject, own]) => (own.length > mostOf(subject) ? [subject] : [])),
  };
};

/** Each word as the beginning of one. */
const questionOf = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(' & ');

export const candidatesQuery = (
  workspace: string,
  words: readonly string[],
  subjects: readonly SearchedSubject[],
  sees: Sees = 'all',
): RawBuilder<Candidate> => {
  const parts = subjects.map(
    (subject) => sql`(
    select ${sql.lit(subject)}::text as subject, id from ${sql.table(subject)}
    where workspace_id = ${workspace} and ${sql.raw(INDEXED[subject])} @@ ${questionOf(words)}::tsquery
    ${PARTIAL[subject] === undefined ? sql`` : sql`and ${sql.raw(PARTIAL[subject])}`}${andVisible(sees, subject)} limit ${sql.lit(mostOf(subject) + 1)})`,
  );
  return sql<Candidate>`${sql.join(parts, sql` union all `)}`;
};

/**
 * The most rows of a kind that are looked at for the workspaces in which they stand: of more it is quicker to look into
 * each workspace that is left.
 */
const MOST_LOOKED_AT = 5000;

/** Some workspaces that a reader sees alike. */
interface SeenAlike {
  readonly ids: readonly string[];
  readonly sees: Sees;
  /** Whether private persons are told by name there: else none is found by it. */
  readonly named: boolean;
}

/** The condition of a subject's rows, beside that of their workspace. */
const holding = (subject: SearchedSubject, words: readonly string[], { sees, named }: Omit<SeenAlike, 'ids'>) =>
  sql`${sql.raw(INDEXED[subject])} @@ ${questionOf(words)}::tsquery
    ${PARTIAL[subject] === undefined ? sql`` : sql`and ${sql.raw(PARTIAL[subject])}`}${
      subject === 'party' && !named ? sql` and kind <> 'person'` : sql``
    }${andVisible(sees, subject)}`;

/** Of a kind of which there is more than `most`, the workspaces of the first of them. */
export const workspacesWithQuery = (words: readonly string[], { ids, ...seen }: SeenAlike, most = MOST_LOOKED_AT) => {
  const parts = SEARCHED_SUBJECTS.map(
    (subject) => sql`(
    select ${sql.lit(subject)}::text as subject, array_agg(distinct workspace_id) as ids,
      count(*) = ${sql.lit(most)} as cut
    from (
      select workspace_id from ${sql.table(subject)}
      where workspace_id = any(${[...ids]}::text[]) and ${holding(subject, words, seen)} limit ${sql.lit(most)}) as found)`,
  );
  return sql<{
    readonly subject: SearchedSubject;
    readonly ids: readonly string[] | null;
    readonly cut: boolean;
  }>`${sql.join(parts, sql` union all `)}`;
};

/** Of these workspaces those that have some of these kinds, each looked into for itself: of what there is very much. */
export const workspacesHavingQuery = (
  words: readonly string[],
  { ids, ...seen }: SeenAlike,
  subjects: readonly SearchedSubject[],
) => {
  const some = subjects.map(
    (subject) => sql`exists (select 1 from ${sql.table(subject)}
      where workspace_id = asked.id and ${holding(subject, words, seen)} offset 0)`,
  );
  return sql<{
    readonly id: string;
  }>`select asked.id from unnest(${[...ids]}::text[]) as asked (id) where ${sql.join(some, sql` or `)}`;
};

/** Workspaces by id, each with the kinds of which it may have some: of the others it has none. */
type Having = ReadonlyMap<string, readonly SearchedSubject[]>;

/**
 * Of these workspaces those with records that have words beginning with each of these, by id. `reader`: one behind no
 * wall, as an index over words cannot be used there.
 */
export const findWorkspacesWith = async (
  reader: Reader,
  words: readonly string[],
  ids: readonly string[],
  most = MOST_LOOKED_AT,
): Promise<Having> => {
  if (words.length === 0) return new Map();
  const alike = Map.groupBy(ids, (id) => JSON.stringify([seenBy(reader, id), reader.named?.(id) ?? true]));
  const found = new Map<string, readonly SearchedSubject[]>();
  for (const [seen, own] of alike) {
    const [sees, named] = JSON.parse(seen) as [Sees, boolean];
    const { rows } = await workspacesWithQuery(words, { ids: own, sees, named }, most).execute(reader.query);
    // Of what there is too much to be looked at, each workspace may have some.
    const cut = rows.flatMap((row) => (row.cut ? [row.subject] : []));
    for (const { subject, ids: some, cut: isCut } of rows)
      for (const id of some ?? []) found.set(id, [...(found.get(id) ?? cut), ...(isCut ? [] : [subject])]);
    const left = cut.length === 0 ? [] : own.filter((id) => !found.has(id));
    if (left.length > 0) {
      const more = await workspacesHavingQuery(words, { ids: left, sees, named }, cut).execute(reader.query);
      for (const { id } of more.rows) found.set(id, cut);
    }
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
