/** Takes the forms of many new records together, as one command: a pasted list is written as a whole or not at all. */
import { append } from '#core/value/append.ts';
import { draftOfEntry, type Entry } from '#app/read/entry/draft.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { atRow, done, refusedAll, type Outcome, type Problem } from '#core/problem.ts';
import { answersOf } from '#core/rules/answering-measure.ts';
import { groundAfter, type Ground } from '#core/rules/ground.ts';

/** A new record, and before which paths its faults stand on the page. */
export interface EntryRow {
  readonly entry: Omit<Entry, 'id'>;
  readonly row: string;
}

/** How many records were added. Refuses as `writeEntry`, each problem at its row. */
export const writeEntries = (
  context: WriteContext,
  { rows, seed }: { readonly rows: readonly EntryRow[]; readonly seed: string },
): Promise<number> => {
  const content = rows.map(({ entry }) => entry);
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: 'add-record',
    content,
    wanted: [],
    decide: (ground) => {
      const drafts = draftsOfEntries(ground, rows);
      return drafts.ok
        ? done({ changes: [...drafts.value, ...answersOf(ground, drafts.value)], answer: drafts.value.length })
        : drafts;
    },
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
