/** Takes the forms of many new records together, as one command: a pasted list is written as a whole or not at all. */
import { append } from '#core/value/append.ts';
import { draftOfEntry, type Entry } from '#app/read/entry/draft.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import { Refusal } from '#app/refusal.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { atRow, done, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { answersOf } from '#core/rules/answering-measure.ts';
import { checkChanges } from '#core/rules/check-changes.ts';
import type { KnownCodes } from '#core/rules/check-codes.ts';
import { groundAfter, type Ground } from '#core/rules/ground.ts';

/** A new record, and before which paths its faults stand on the page. */
export interface EntryRow {
  readonly entry: Omit<Entry, 'id'>;
  readonly row: string;
}

/** How many records were added. Refuses as `writeEntry`, each problem at its row where it is one of a row. */
export const writeEntries = async (
  context: WriteContext,
  { rows, seed }: { readonly rows: readonly EntryRow[]; readonly seed: string },
): Promise<number> => {
  const content = rows.map(({ entry }) => entry);
  let made: readonly RecordChange[] = [];
  const written = submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: 'add-record',
    content,
    wanted: [],
    decide: (ground) => {
      const drafts = draftsOfEntries(ground, rows);
      made = drafts.ok ? drafts.value : [];
      return drafts.ok
        ? done({ changes: [...drafts.value, ...answersOf(ground, drafts.value)], answer: drafts.value.length })
        : drafts;
    },
  });
  return written.catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(atTheirRows(error.problems, made, rows)) : error;
  });
};

/** What would be refused of the rows, as far as it can be told before they are written; each problem at its row. */
export const judgeEntries = (ground: Ground, rows: readonly EntryRow[], known: KnownCodes): readonly Problem[] => {
  const drafts = draftsOfEntries(ground, rows);
  if (!drafts.ok) return drafts.problems;
  const { problems } = checkChanges(ground, [...drafts.value, ...answersOf(ground, drafts.value)], known);
  return atTheirRows(problems, drafts.value, rows);
};

/** Rules name records; the page has rows. */
const atTheirRows = (
  problems: readonly Problem[],
  made: readonly RecordChange[],
  rows: readonly EntryRow[],
): readonly Problem[] => {
  const rowOf = new Map(made.map(({ subject, id }, index) => [`${subject}/${id}`, rows[index]?.row]));
  return problems.map((problem) => {
    const row = rowOf.get(problem.where.record ?? '');
    return row === undefined ? problem : atRow(problem, row);
  });
};

/**
 * The changes that the rows ask for, each made after those before it. Problems: those of `draftOfEntry` and
 * `checkFits`.
 */
export const draftsOfEntries = (ground: Ground, rows: readonly EntryRow[]): Outcome<readonly RecordChange[]> => {
  const changes: RecordChange[] = [];
  const problems: Problem[] = [];
  let known = ground;
  for (const { entry, row } of rows) {
    const draft = draftOfEntry(known, entry);
    const found = draft.ok ? checkFits(known, draft.value) : draft.problems;
    append(
      problems,
      found.map((problem) => atRow(problem, row)),
    );
    if (!draft.ok) continue;
    changes.push(draft.value);
    // What comes later may refer to it, and has another id.
    known = groundAfter(known, [draft.value]);
  }
  return problems.length > 0 ? refusedAll(problems) : done(changes);
};
